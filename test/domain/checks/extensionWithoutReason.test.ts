import { extensionWithoutReason } from '../../../src/domain/checks/extensionWithoutReason';
import { cellsToldBy, toldBy } from './toldBy';

const log = (extended: string, responded: string, reason: string) => `
  Ref | Received | S1 extended | S1 response | Reason for extension
  C1 | Mon 3 Mar 2025 | ${extended} | ${responded} | ${reason}
`;

describe('An extension without a reason', () => {
  test('is told at the blank reason', () => {
    expect(toldBy(extensionWithoutReason, log('Mon 31 Mar 2025', '', ''))).toEqual([
      ['E2', 'Enter the reason in Reason for extension: stage 1 was extended (S1 extended).'],
    ]);
  });

  test.each([
    ['Yes, answered after the first limit', 'Yes', 'Tue 18 Mar 2025', '', ['E2']],
    ['Yes, answered within the first limit', 'Yes', 'Mon 17 Mar 2025', '', []],
    ['Yes, and a reason', 'Yes', 'Tue 18 Mar 2025', 'Two workers on leave', []],
    ['Yes, and a reason still to come', 'Yes', 'Tue 18 Mar 2025', 'TBC', ['E2']],
    ['No', 'No', 'Tue 18 Mar 2025', '', []],
    ['blank', '', '', '', []],
  ])('%s', (_name, extended, responded, reason, told) => {
    expect(cellsToldBy(extensionWithoutReason, log(extended, responded, reason))).toEqual(told);
  });

  test('is not told where the log has no column for reasons', () => {
    const noReasons = `
      Ref | Received | S1 extended to | S1 response
      C1 | Mon 3 Mar 2025 | Mon 31 Mar 2025 |
    `;
    expect(cellsToldBy(extensionWithoutReason, noReasons)).toEqual([]);
  });
});
