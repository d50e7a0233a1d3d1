import { costWithoutStage } from '../../../src/domain/checks/costWithoutStage';
import { cellsToldBy, toldBy } from './toldBy';

const log = (requested: string, outcome: string, cost: string, stage3 = '') => `
  Ref | Date received | Stage 2 requested | Stage 2 outcome | Stage 2 cost | Stage 3 requested | Stage 3 cost
  C1 | Mon 3 Mar 2025 | ${requested} | ${outcome} | ${cost} | | ${stage3}
  C2 | Mon 3 Mar 2025 | Tue 1 Apr 2025 | Upheld | 900 | Tue 1 Jul 2025 | 800
`;

describe('The cost of a stage that is not told', () => {
  test('is told', () => {
    expect(toldBy(costWithoutStage, log('', '', '1200'))).toEqual([
      [
        'E2',
        'This is a cost of stage 2, but the record has no stage 2. Enter the dates of stage 2, or move the cost to its own column.',
      ],
    ]);
  });

  test.each([
    ['Tue 1 Apr 2025', '', '1200', '', []],
    ['', 'Upheld', '1200', '', []],
    ['', '', '0', '', []],
    ['', '', '', '', []],
    ['Tue 1 Apr 2025', '', '', '800', ['G2']],
  ])('requested "%s", outcome "%s", cost "%s", stage 3 "%s"', (requested, outcome, cost, stage3, told) => {
    expect(cellsToldBy(costWithoutStage, log(requested, outcome, cost, stage3))).toEqual(told);
  });
});
