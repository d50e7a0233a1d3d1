import { missingReceivedDate } from '../../../src/domain/checks/missingReceivedDate';
import { cellsToldBy, toldBy } from './toldBy';

const log = (received: string) => `
  Ref | Received | Team
  C1 | Mon 3 Mar 2025 | North
  C2 | ${received} | North
`;

describe('A missing received date', () => {
  test('is told at its blank cell', () => {
    expect(missingReceivedDate.severity).toBe('error');
    expect(toldBy(missingReceivedDate, log(''))).toEqual([
      ['B3', 'Enter the date this record was received. Without it the record is counted in no year.'],
    ]);
  });

  test.each([
    ['not known', 'TBC', ['B3']],
    ['a date', 'Tue 4 Mar 2025', []],
    ['a date that cannot be read, which has its own finding', '03/06', []],
    ['an error in the cell', '#REF!', []],
  ])('%s', (_name, received, told) => {
    expect(cellsToldBy(missingReceivedDate, log(received))).toEqual(told);
  });

  test('is asked of every type of record', () => {
    const compliments = `
      Ref | Record type | Received | Team
      C1 | Complaint | Mon 3 Mar 2025 | North
      C2 | Compliment | | North
    `;
    expect(cellsToldBy(missingReceivedDate, compliments)).toEqual(['C3']);
  });
});
