import { dateBeforeReceipt } from '../../../src/domain/checks/dateBeforeReceipt';
import { cellsToldBy, toldBy } from './toldBy';

const log = (when: string) => `
  Ref | Received | Withdrawn | Suspended from | Ombudsman referred | Remedy date | Action completed
  C1 | Fri 14 Mar 2025 | ${when} | ${when} | ${when} | ${when} | ${when}
`;

describe('What came of a complaint, before the complaint', () => {
  test('is told with both dates', () => {
    expect(
      toldBy(dateBeforeReceipt, 'Ref | Received | Withdrawn\nC1 | Fri 14 Mar 2025 | Mon 10 Mar 2025'),
    ).toEqual([
      [
        'C2',
        'Withdrawn (10/03/2025) must be the same as or after Received (14/03/2025). Correct whichever is wrong.',
      ],
    ]);
  });

  test.each([
    ['the day before', 'Thu 13 Mar 2025', ['C2', 'D2', 'E2', 'F2', 'G2']],
    ['the same day', 'Fri 14 Mar 2025', []],
    ['blank', '', []],
  ])('withdrawn, suspended, referred, remedied and learned from: %s', (_name, when, told) => {
    expect(cellsToldBy(dateBeforeReceipt, log(when))).toEqual(told);
  });
});
