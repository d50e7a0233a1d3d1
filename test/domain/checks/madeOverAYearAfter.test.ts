import { madeOverAYearAfter } from '../../../src/domain/checks/madeOverAYearAfter';
import { cellsToldBy, toldBy } from './toldBy';

const log = (event: string, received = 'Fri 14 Mar 2025') => `
  Ref | Received | Date of event | Team
  C1 | ${received} | ${event} | North
  C2 | Mon 3 Mar 2025 | Mon 3 Mar 2025 | North
`;

describe('Made over a year after the event', () => {
  test('is told at the event, as a note', () => {
    expect(madeOverAYearAfter.severity).toBe('note');
    expect(toldBy(madeOverAYearAfter, log('Wed 13 Mar 2024'))).toEqual([
      [
        'C2',
        'Received (14/03/2025) is more than a year after Date of event (13/03/2024). Check both dates, and note why the complaint was taken on.',
      ],
    ]);
  });

  test.each([
    ['a year to the day', 'Thu 14 Mar 2024', 'Fri 14 Mar 2025', []],
    ['a year after 29 February', 'Thu 29 Feb 2024', 'Fri 28 Feb 2025', []],
    ['the day after that', 'Thu 29 Feb 2024', 'Sat 1 Mar 2025', ['C2']],
    ['many years ago', 'Thu 14 Mar 1985', 'Fri 14 Mar 2025', ['C2']],
    ['blank', '', 'Fri 14 Mar 2025', []],
    ['not received', 'Wed 13 Mar 2024', '', []],
  ])('%s', (_name, event, received, told) => {
    expect(cellsToldBy(madeOverAYearAfter, log(event, received))).toEqual(told);
  });
});
