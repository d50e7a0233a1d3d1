import { almostSameValues } from '../../../src/domain/checks/almostSameValues';
import { cellsToldBy, toldBy } from './toldBy';

const log = (common: string, rare: string, heading = 'Issues') => `
  Ref | Date received | ${heading}
  C1 | Mon 3 Mar 2025 | ${rare}
  C2 | Tue 4 Mar 2025 | ${common}
  C3 | Wed 5 Mar 2025 | ${common}
  C4 | Thu 6 Mar 2025 | Something else
`;

describe('Values that are almost the same', () => {
  test('are told once, at the first cell of the rarer', () => {
    expect(toldBy(almostSameValues, log('Attitude of staff', 'Atitude of staff'))).toEqual([
      [
        'C2',
        '"Atitude of staff" (1 row) is almost "Attitude of staff" (2 rows) in Issues, and they are counted apart. If they are the same, correct the cells, or say so in Your words on Complaints setup.',
      ],
    ]);
  });

  test.each([
    ['Attitude of staff', 'Staff attitude', true],
    ['Email', 'E-mail', true],
    ['Health & safety', 'Health and safety', true],
    ['Foster carer', 'Foster carers', true],
    ['Foster', 'Fsoter', true],
    ['Attitude of staff', 'ATTITUDE OF  STAFF', false],
    ['Team A', 'Team B', false],
    ['Team 10', 'Team 11', false],
    ['Mother', 'Father', false],
    ['Mother', 'Brother', false],
    ['Delay', 'Delay in assessment', false],
    ['Delay', '', false],
  ])('%s and %s', (common, rare, isTold) => {
    expect(cellsToldBy(almostSameValues, log(common, rare))).toEqual(isTold ? ['C2'] : []);
  });

  test('a field with a fixed list has a check of its own', () => {
    const lists = [{ field: 'issues' as const, values: ['Delay'] }];
    expect(cellsToldBy(almostSameValues, log('Attitude', 'Atitude'), { lists })).toEqual([]);
  });

  test('a team that looks renamed is told as that', () => {
    const rows = (reference: string, date: string, team: string) =>
      [1, 2, 3].map((place) => `${reference}${place} | ${date} | ${team}`).join('\n');
    const renamed = (after: string) =>
      `\nRef | Date received | Team\n${rows('A', 'Mon 4 Mar 2024', 'Fosterring')}\n${rows('B', after, 'Fostering')}\n`;
    expect(cellsToldBy(almostSameValues, renamed('Mon 3 Jun 2024'))).toEqual([]);
    expect(cellsToldBy(almostSameValues, renamed('Mon 4 Mar 2024'))).toEqual(['C5']);
  });

  test('free text is left alone', () => {
    const rows = Array.from(
      { length: 450 },
      (_, place) => `C${place} | Mon 3 Mar 2025 | Account ${place} given`,
    );
    const text = `\nRef | Date received | Issues\n${rows.join('\n')}\nD1 | Mon 3 Mar 2025 | Delay\nD2 | Mon 3 Mar 2025 | De-lay\n`;
    expect(cellsToldBy(almostSameValues, text)).toEqual([]);
  });

  test('an account of something, however like another, is no value', () => {
    const account = (end: string) => `The complainant says that ${'nobody called back and '.repeat(9)}${end}`;
    expect(cellsToldBy(almostSameValues, log(account('waited'), account('waitedd')))).toEqual([]);
  });
});
