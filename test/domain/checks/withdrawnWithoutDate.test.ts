import { withdrawnWithoutDate } from '../../../src/domain/checks/withdrawnWithoutDate';
import { cellsToldBy, toldBy } from './toldBy';

const log = (withdrawn: string) => `
  Ref | Received | Withdrawn
  C1 | Mon 3 Mar 2025 | ${withdrawn}
  C2 | Mon 3 Mar 2025 | Mon 10 Mar 2025
`;

describe('Withdrawn without a date', () => {
  test('is told where the log says Yes', () => {
    expect(toldBy(withdrawnWithoutDate, log('Yes'))).toEqual([
      [
        'C2',
        'Enter the date it was withdrawn in place of Yes. Without it the complaint is in no year’s withdrawn figures.',
      ],
    ]);
  });

  test.each([
    ['a tick', 'x', ['C2']],
    ['1', '1', ['C2']],
    ['No', 'No', []],
    ['a date', 'Mon 17 Mar 2025', []],
    ['Yes with its date', 'Yes - 17/03/2025', []],
    ['blank', '', []],
  ])('%s', (_name, withdrawn, told) => {
    expect(cellsToldBy(withdrawnWithoutDate, log(withdrawn))).toEqual(told);
  });
});
