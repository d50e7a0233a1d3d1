import { eventAfterReceipt } from '../../../src/domain/checks/eventAfterReceipt';
import { cellsToldBy, toldBy } from './toldBy';

const log = (event: string) => `
  Ref | Received | Date of event | Team
  C1 | Fri 14 Mar 2025 | ${event} | North
  C2 | Mon 3 Mar 2025 | Mon 3 Mar 2025 | North
`;

describe('An event after the complaint about it', () => {
  test('is told at the event, with both dates', () => {
    expect(toldBy(eventAfterReceipt, log('Mon 17 Mar 2025'))).toEqual([
      [
        'C2',
        'Date of event (17/03/2025) must be the same as or before Received (14/03/2025). Correct whichever is wrong.',
      ],
    ]);
  });

  test.each([
    ['the day after', 'Sat 15 Mar 2025', ['C2']],
    ['the same day', 'Fri 14 Mar 2025', []],
    ['blank', '', []],
  ])('%s', (_name, event, told) => {
    expect(cellsToldBy(eventAfterReceipt, log(event))).toEqual(told);
  });
});
