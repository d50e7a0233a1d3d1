import { stage3BeforeStage2 } from '../../../src/domain/checks/stage3BeforeStage2';
import { cellsToldBy, toldBy } from './toldBy';

const log = (requested: string, responded: string) => `
  Ref | Received | Stage 2 requested | S2 response | Stage 3 requested
  C1 | Mon 3 Mar 2025 | Mon 7 Apr 2025 | ${responded} | ${requested}
`;

describe('Stage 3 before stage 2', () => {
  test('is told at the request for stage 3, with both dates', () => {
    expect(toldBy(stage3BeforeStage2, log('Mon 2 Jun 2025', 'Mon 9 Jun 2025'))).toEqual([
      [
        'E2',
        'Stage 3 requested (02/06/2025) must be the same as or after S2 response (09/06/2025). Correct whichever is wrong.',
      ],
    ]);
  });

  test.each([
    ['the day before the response', 'Sun 8 Jun 2025', 'Mon 9 Jun 2025', ['E2']],
    ['the day of the response', 'Mon 9 Jun 2025', 'Mon 9 Jun 2025', []],
    ['before stage 2 was asked for', 'Fri 4 Apr 2025', '', ['E2']],
    ['after the request, stage 2 unanswered', 'Mon 2 Jun 2025', '', []],
    ['never asked for', '', 'Mon 9 Jun 2025', []],
  ])('%s', (_name, requested, responded, told) => {
    expect(cellsToldBy(stage3BeforeStage2, log(requested, responded))).toEqual(told);
  });
});
