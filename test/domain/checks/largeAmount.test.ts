import { largeAmount } from '../../../src/domain/checks/largeAmount';
import { cellsToldBy, toldBy } from './toldBy';

const log = (remedy: string, stage2 = '') => `
  Ref | Date received | Remedy amount | Stage 2 cost | Team
  C1 | Mon 3 Mar 2025 | ${remedy} | ${stage2} | North
`;

describe('An amount over £100,000', () => {
  test('is told', () => {
    expect(toldBy(largeAmount, log('1234567'))).toEqual([
      [
        'C2',
        'Remedy amount is £1,234,567. Check that it is in pounds and in its own column; leave it if it is right.',
      ],
    ]);
  });

  test.each([
    ['100000', '', []],
    ['100000.01', '', ['C2']],
    ['£1,200.50', '', []],
    ['', '100001', ['D2']],
    ['', '', []],
  ])('remedy "%s", cost "%s"', (remedy, cost, told) => {
    expect(cellsToldBy(largeAmount, log(remedy, cost))).toEqual(told);
  });
});
