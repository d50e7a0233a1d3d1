import { dateOutOfRange } from '../../../src/domain/checks/dateOutOfRange';
import { cellsToldBy, toldBy } from './toldBy';

// One row, with nothing around it to tell which year was meant.
const log = (received: string) => `
  Ref | Received | Date of event | S1 due
  C1 | ${received} | Fri 1 Mar 1985 |
`;

describe('A date out of range', () => {
  test('before 1995 is told with what it means', () => {
    expect(toldBy(dateOutOfRange, log('14/03/1985'))).toEqual([
      [
        'B2',
        'Received (14/03/1985) is before 1995, the first year whose bank holidays are known, so it cannot be judged. Correct the year.',
      ],
    ]);
  });

  test('after 2030 is told with what it means', () => {
    expect(toldBy(dateOutOfRange, log('14/03/2052'))).toEqual([
      [
        'B2',
        'Received (14/03/2052) is after 2030, the last year whose bank holidays are known, so it cannot be judged. Correct the year.',
      ],
    ]);
  });

  test.each([
    ['the first known day', 'Sun 1 Jan 1995', []],
    ['the day before', 'Sat 31 Dec 1994', ['B2']],
    ['the last known day', 'Tue 31 Dec 2030', []],
    ['the day after', 'Wed 1 Jan 2031', ['B2']],
    ['blank', '', []],
  ])('%s; the event may lie far back', (_name, received, told) => {
    expect(cellsToldBy(dateOutOfRange, log(received))).toEqual(told);
  });

  test('is told of due dates and extensions too', () => {
    const due = `
      Ref | Received | S1 due | S1 extended to
      C1 | Mon 3 Mar 2025 | 17/03/2052 | 31/03/2052
    `;
    expect(cellsToldBy(dateOutOfRange, due)).toEqual(['C2', 'D2']);
  });

  test('is told as a mistyped year where the dates around say which was meant', () => {
    const log = `
      Ref | Received | S1 response
      C1 | 03/03/2042 | Mon 17 Mar 2025
    `;
    expect(cellsToldBy(dateOutOfRange, log)).toEqual([]);
  });
});
