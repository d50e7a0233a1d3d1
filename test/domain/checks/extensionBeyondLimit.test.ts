import { extensionBeyondLimit } from '../../../src/domain/checks/extensionBeyondLimit';
import { cellsToldBy, toldBy } from './toldBy';

const stage1 = (extended: string, procedure = 'Statutory') => `
  Ref | Procedure | Received | S1 extended to | S1 response
  C1 | ${procedure} | Mon 3 Mar 2025 | ${extended} |
`;
const stage2 = (extended: string, procedure = 'Statutory') => `
  Ref | Procedure | Received | Stage 2 requested | S2 extended to | S2 response
  C1 | ${procedure} | Mon 3 Mar 2025 | Mon 7 Apr 2025 | ${extended} |
`;

describe('An extension beyond the longest allowed', () => {
  test('is told with the day on which the longest ends', () => {
    expect(toldBy(extensionBeyondLimit, stage1('Mon 14 Apr 2025'))).toEqual([
      [
        'D2',
        'S1 extended to (14/04/2025) is beyond the longest allowed: 20 working days from Received (03/03/2025) end on 31/03/2025. Correct the date; until then the extension counts to 31/03/2025.',
      ],
    ]);
  });

  test.each([
    ['stage 1: 20 working days', stage1('Mon 31 Mar 2025'), []],
    ['stage 1: the day after', stage1('Tue 1 Apr 2025'), ['D2']],
    ['corporate stage 1: 20 working days', stage1('Mon 31 Mar 2025', 'Corporate'), []],
    ['corporate stage 1: the day after', stage1('Tue 1 Apr 2025', 'Corporate'), ['D2']],
    ['stage 2: 65 working days', stage2('Fri 11 Jul 2025'), []],
    ['stage 2: the day after', stage2('Sat 12 Jul 2025'), ['E2']],
    ['corporate stage 2: 40 working days', stage2('Fri 6 Jun 2025', 'Corporate'), []],
    ['corporate stage 2: the day after', stage2('Sat 7 Jun 2025', 'Corporate'), ['E2']],
    ['a procedure we do not know', stage1('Tue 1 Apr 2025', 'Other'), []],
    ['Yes alone', stage1('Yes'), []],
    ['No', stage1('No'), []],
    ['blank', stage1(''), []],
  ])('%s', (_name, log, told) => {
    expect(cellsToldBy(extensionBeyondLimit, log)).toEqual(told);
  });

  test('is not told without the day the limit counts from, nor after 2030', () => {
    const log = `
      Ref | Received | S1 extended to | S1 response
      C1 | | Tue 1 Apr 2025 |
      C2 | Mon 3 Mar 2025 | Mon 31 Mar 2025 |
      C3 | Tue 31 Dec 2030 | Wed 1 Oct 2031 |
    `;
    expect(cellsToldBy(extensionBeyondLimit, log)).toEqual([]);
  });

  test("is told on the stage's own row", () => {
    const log = `
      Ref | Stage | Date received | Extended to | Date responded
      C1 | Stage 1 | Mon 3 Mar 2025 | | Mon 17 Mar 2025
      C1 | Stage 2 | Mon 7 Apr 2025 | Mon 14 Jul 2025 |
    `;
    expect(cellsToldBy(extensionBeyondLimit, log)).toEqual(['D3']);
  });
});
