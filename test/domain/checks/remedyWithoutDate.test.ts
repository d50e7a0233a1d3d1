import { remedyWithoutDate } from '../../../src/domain/checks/remedyWithoutDate';
import { cellsToldBy, toldBy } from './toldBy';

const log = (amount: string, date: string) => `
  Ref | Date received | Remedy amount | Remedy date | Team
  C1 | Mon 3 Mar 2025 | ${amount} | ${date} | North
  C2 | Mon 3 Mar 2025 | 100 | Mon 10 Mar 2025 | North
`;

describe('A remedy without a date', () => {
  test('is told where the date should stand', () => {
    expect(toldBy(remedyWithoutDate, log('250', ''))).toEqual([
      ['D2', 'Enter the day the remedy was paid. Without it the payment is in no year’s figures.'],
    ]);
  });

  test.each([
    ['0.01', '', ['D2']],
    ['0', '', []],
    ['', '', []],
    ['250', 'Mon 10 Mar 2025', []],
    ['250', '31/02/2025', []],
  ])('amount "%s", date "%s"', (amount, date, told) => {
    expect(cellsToldBy(remedyWithoutDate, log(amount, date))).toEqual(told);
  });

  test('a log with no column for the date waits for the column', () => {
    const log = 'Ref | Date received | Remedy amount | Team\nC1 | Mon 3 Mar 2025 | 250 | North';
    expect(cellsToldBy(remedyWithoutDate, log)).toEqual([]);
  });
});
