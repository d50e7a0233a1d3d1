import { straightToStage2 } from '../../../src/domain/checks/straightToStage2';
import { cellsToldBy, toldBy } from './toldBy';

const log = (requested: string, responded = '', outcome = '') => `
  Ref | Received | S1 response | S1 outcome | Stage 2 requested
  C1 | Fri 14 Mar 2025 | ${responded} | ${outcome} | ${requested}
`;

describe('Straight to stage 2', () => {
  test('is told as a note at the request', () => {
    expect(straightToStage2.severity).toBe('note');
    expect(toldBy(straightToStage2, log('Fri 14 Mar 2025'))).toEqual([
      [
        'E2',
        'Read as straight to stage 2: Stage 2 requested (14/03/2025) is no later than the day received, and stage 1 is blank. If there was a stage 1, enter its response date and outcome.',
      ],
    ]);
  });

  test.each([
    ['asked for before the day received', 'Thu 13 Mar 2025', '', '', ['E2']],
    ['asked for the day after', 'Sat 15 Mar 2025', '', '', []],
    ['stage 1 answered', 'Fri 14 Mar 2025', 'Fri 14 Mar 2025', '', []],
    ['stage 1 with an outcome', 'Fri 14 Mar 2025', '', 'Upheld', []],
    ['never asked for', '', '', '', []],
  ])('%s', (_name, requested, responded, outcome, told) => {
    expect(cellsToldBy(straightToStage2, log(requested, responded, outcome))).toEqual(told);
  });

  test('with a row a stage, a complaint with no stage 1 row went straight to stage 2', () => {
    const rows = `
      Ref | Stage | Date received | Date responded
      C1 | Stage 2 | Fri 14 Mar 2025 |
      C2 | Stage 1 | Fri 14 Mar 2025 |
    `;
    expect(cellsToldBy(straightToStage2, rows)).toEqual(['C2']);
  });
});
