import { stage2WithoutStage1 } from '../../../src/domain/checks/stage2WithoutStage1';
import { cellsToldBy, toldBy } from './toldBy';

const log = (requested: string, responded = '', outcome = '') => `
  Ref | Received | S1 response | S1 outcome | Stage 2 requested
  C1 | Fri 14 Mar 2025 | ${responded} | ${outcome} | ${requested}
`;

describe('Stage 2 without stage 1', () => {
  test('is told at the blank response', () => {
    expect(toldBy(stage2WithoutStage1, log('Mon 7 Apr 2025'))).toEqual([
      [
        'C2',
        'Enter the stage 1 response date and outcome. Stage 2 was asked for on 07/04/2025 and stage 1 is blank, so stage 1 is counted as Escalated with no stage 1 response.',
      ],
    ]);
  });

  test.each([
    ['asked for the day after receipt', 'Sat 15 Mar 2025', '', '', ['C2']],
    ['asked for on the day received, straight to stage 2', 'Fri 14 Mar 2025', '', '', []],
    ['stage 1 answered', 'Mon 7 Apr 2025', 'Mon 24 Mar 2025', '', []],
    ['told as escalated', 'Mon 7 Apr 2025', '', 'Escalated with no stage 1 response', []],
    ['a response that cannot be read', 'Mon 7 Apr 2025', '31/02/2025', '', []],
    ['a response still awaited', 'Mon 7 Apr 2025', 'ongoing', '', ['C2']],
    ['never asked for', '', '', '', []],
  ])('%s', (_name, requested, responded, outcome, told) => {
    expect(cellsToldBy(stage2WithoutStage1, log(requested, responded, outcome))).toEqual(told);
  });
});
