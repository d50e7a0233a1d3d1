import { nameInReportField } from '../../../src/domain/checks/nameInReportField';
import { cellsToldBy, toldBy } from './toldBy';

const complainant = (typed: string, heading = 'Complainant') => `
  Ref | Date received | ${heading}
  C1 | Mon 3 Mar 2025 | Mother
  C2 | Tue 4 Mar 2025 | ${typed}
`;

describe('A name in a field that goes to the report', () => {
  test('is told with what to enter for a complainant', () => {
    expect(toldBy(nameInReportField, complainant('Mrs J Smith'))).toEqual([
      [
        'C3',
        'Complainant is printed in the report, and this cell looks as if it holds a name. Enter what they are to the child, such as Mother or Foster carer, and keep the rest in a column that is not printed.',
      ],
    ]);
  });

  test('is told in any field that is printed, and without saying it again', () => {
    const told = toldBy(
      nameInReportField,
      `
        Ref | Date received | Team | Issues | Contact method | Note
        C1 | Mon 3 Mar 2025 | Sarah Jones | Delay by Mr Brown | j.smith@example.com | Mrs Smith rang
        C2 | Tue 4 Mar 2025 | North | Delay | Email |
      `,
    );
    expect(told.map(([cell]) => cell)).toEqual(['E2', 'C2', 'D2']);
    expect(told[0]?.[1]).toBe(
      'Contact method is printed in the report, and this cell looks as if it holds an e-mail address. Take it out of this cell, and keep the rest in a column that is not printed.',
    );
    for (const [, message] of told) expect(message).not.toMatch(/Jones|Brown|smith/i);
  });

  test.each([
    'John Smith',
    'john smith',
    'J Smith',
    'J. A. Smith',
    'Smith, John',
    'Sarah Hill',
    'Mother - Sarah Jones',
  ])('a complainant "%s" is a name', (typed) => {
    expect(cellsToldBy(nameInReportField, complainant(typed))).toEqual(['C3']);
  });

  test.each([
    '',
    'Father',
    'Young Person',
    'Foster carer/mother',
    'M.P',
    'MP',
    'A Parent',
    'Close Relative',
    'Mother; Father',
    'Special Guardian',
    'Social worker',
    'School',
    'Anonymous',
    'Grandmother (paternal)',
    'Care Leaver',
  ])('a complainant "%s" is none', (typed) => {
    expect(cellsToldBy(nameInReportField, complainant(typed))).toEqual([]);
  });

  test('every cell that holds one is told, however often', () => {
    const log = `
      Ref | Date received | Team
      C1 | Mon 3 Mar 2025 | Sarah Jones
      C2 | Tue 4 Mar 2025 | Sarah Jones
    `;
    expect(cellsToldBy(nameInReportField, log)).toEqual(['C2', 'C3']);
  });
});
