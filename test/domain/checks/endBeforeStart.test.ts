import { endBeforeStart } from '../../../src/domain/checks/endBeforeStart';
import { cellsToldBy, toldBy } from './toldBy';

const log = (end: string) => `
  Ref | Received | Suspended from | Suspended to | Ombudsman referred | Ombudsman decided
  C1 | Mon 3 Mar 2025 | Fri 14 Mar 2025 | ${end} | Fri 14 Mar 2025 | ${end}
`;

describe('An end before its start', () => {
  test('is told with both dates', () => {
    expect(toldBy(endBeforeStart, log('Mon 10 Mar 2025'))).toEqual([
      [
        'D2',
        'Suspended to (10/03/2025) must be the same as or after Suspended from (14/03/2025). Correct whichever is wrong.',
      ],
      [
        'F2',
        'Ombudsman decided (10/03/2025) must be the same as or after Ombudsman referred (14/03/2025). Correct whichever is wrong.',
      ],
    ]);
  });

  test.each([
    ['the day before', 'Thu 13 Mar 2025', ['D2', 'F2']],
    ['the same day', 'Fri 14 Mar 2025', []],
    ['blank', '', []],
  ])('%s', (_name, end, told) => {
    expect(cellsToldBy(endBeforeStart, log(end))).toEqual(told);
  });
});
