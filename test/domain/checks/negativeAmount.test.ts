import { negativeAmount } from '../../../src/domain/checks/negativeAmount';
import { cellsToldBy, toldBy } from './toldBy';

const log = (remedy: string, stage2 = '', stage3 = '') => `
  Ref | Date received | Remedy amount | Stage 2 cost | Stage 3 cost | Team
  C1 | Mon 3 Mar 2025 | ${remedy} | ${stage2} | ${stage3} | North
`;

describe('An amount below nought', () => {
  test('is told in pounds', () => {
    expect(toldBy(negativeAmount, log('-1250.5'))).toEqual([
      [
        'C2',
        'Remedy amount must be 0 or more, and -£1,250.50 is not. Enter what was paid; money paid back belongs in a note.',
      ],
    ]);
  });

  test('is told of the costs too', () => {
    expect(cellsToldBy(negativeAmount, log('', '-1', '-0.01'))).toEqual(['D2', 'E2']);
  });

  test.each(['0', '0.01', '250', ''])('"%s" is no finding', (remedy) => {
    expect(cellsToldBy(negativeAmount, log(remedy))).toEqual([]);
  });
});
