import { stage3WithoutStage2 } from '../../../src/domain/checks/stage3WithoutStage2';
import { cellsToldBy, toldBy } from './toldBy';

const log = (asked2: string, responded2: string, asked3: string) => `
  Ref | Received | Stage 2 requested | S2 response | Stage 3 requested
  C1 | Fri 14 Mar 2025 | ${asked2} | ${responded2} | ${asked3}
`;

describe('Stage 3 without stage 2', () => {
  test('is told at the blank request for stage 2', () => {
    expect(toldBy(stage3WithoutStage2, log('', '', 'Mon 9 Jun 2025'))).toEqual([
      [
        'C2',
        'Enter when stage 2 was asked for and answered: stage 3 was asked for on 09/06/2025 and stage 2 is blank.',
      ],
    ]);
  });

  test('is told at the blank response where stage 2 was asked for', () => {
    expect(toldBy(stage3WithoutStage2, log('Mon 7 Apr 2025', '', 'Mon 9 Jun 2025'))).toEqual([
      [
        'D2',
        'Enter when stage 2 was asked for and answered: stage 3 was asked for on 09/06/2025 and stage 2 has no response date.',
      ],
    ]);
  });

  test.each([
    ['stage 2 answered', 'Mon 7 Apr 2025', 'Mon 2 Jun 2025', 'Mon 9 Jun 2025', []],
    ['stage 3 never asked for', '', '', '', []],
    ['a response that cannot be read', 'Mon 7 Apr 2025', '31/02/2025', 'Mon 9 Jun 2025', []],
  ])('%s', (_name, asked2, responded2, asked3, told) => {
    expect(cellsToldBy(stage3WithoutStage2, log(asked2, responded2, asked3))).toEqual(told);
  });
});
