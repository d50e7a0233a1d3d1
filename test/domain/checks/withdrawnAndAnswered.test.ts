import { withdrawnAndAnswered } from '../../../src/domain/checks/withdrawnAndAnswered';
import { cellsToldBy, toldBy } from './toldBy';

const log = (responded: string, outcome: string, withdrawn: string, requested2 = '') => `
  Ref | Received | S1 response | S1 outcome | Stage 2 requested | S2 response | Withdrawn
  C1 | Mon 3 Mar 2025 | ${responded} | ${outcome} | ${requested2} | | ${withdrawn}
`;

describe('Withdrawn and answered', () => {
  test('is told at the date withdrawn, with both dates', () => {
    expect(toldBy(withdrawnAndAnswered, log('Mon 17 Mar 2025', 'Upheld', 'Mon 10 Mar 2025'))).toEqual([
      [
        'G2',
        'Withdrawn (10/03/2025) and S1 response (17/03/2025) disagree: a stage that was answered was not withdrawn. Leave only the date that is right.',
      ],
    ]);
  });

  test.each([
    ['answered the same day, upheld', 'Mon 10 Mar 2025', 'Upheld', 'Mon 10 Mar 2025', '', ['G2']],
    ['answered the same day, with no outcome', 'Mon 10 Mar 2025', '', 'Mon 10 Mar 2025', '', ['G2']],
    ['a later letter whose outcome is Withdrawn', 'Mon 17 Mar 2025', 'Withdrawn', 'Mon 10 Mar 2025', '', []],
    ['withdrawn after the last answer', 'Mon 17 Mar 2025', 'Upheld', 'Tue 18 Mar 2025', '', ['G2']],
    ['withdrawn at stage 2', 'Mon 17 Mar 2025', 'Upheld', 'Mon 14 Apr 2025', 'Mon 7 Apr 2025', []],
    ['only withdrawn', '', '', 'Mon 10 Mar 2025', '', []],
    ['only answered', 'Mon 17 Mar 2025', 'Upheld', '', '', []],
    ['withdrawn with Yes and no day', 'Mon 17 Mar 2025', 'Upheld', 'Yes', '', []],
  ])('%s', (_name, responded, outcome, withdrawn, requested2, told) => {
    expect(cellsToldBy(withdrawnAndAnswered, log(responded, outcome, withdrawn, requested2))).toEqual(told);
  });
});
