import { dueDateDiffers } from '../../../src/domain/checks/dueDateDiffers';
import { day } from '../../day';
import { cellsToldBy, toldBy } from './toldBy';

const stage1 = (due: string, extended = '', complex = '') => `
  Ref | Received | S1 due | S1 extended to | Complex | S1 response
  C1 | Mon 3 Mar 2025 | ${due} | ${extended} | ${complex} |
`;

describe('A due date that differs from the rule', () => {
  test('is told with what the rule gives', () => {
    expect(toldBy(dueDateDiffers, stage1('Fri 14 Mar 2025'))).toEqual([
      [
        'C2',
        'S1 due (14/03/2025) differs from the time limit: 10 working days from Received (03/03/2025) end on 17/03/2025. Correct the date, or record the extension.',
      ],
    ]);
  });

  test('is told as provisional where the rule counts on bank holidays that are not published yet', () => {
    const log = `
      Ref | Received | S1 due | S1 response
      C1 | Thu 14 Mar 2030 | Fri 29 Mar 2030 |
    `;
    expect(toldBy(dueDateDiffers, log, {}, day('Mon 1 Apr 2030'))).toEqual([
      [
        'C2',
        'S1 due (29/03/2030) differs from the time limit: 10 working days from Received (14/03/2030) end on 28/03/2030 (provisional). Correct the date, or record the extension.',
      ],
    ]);
  });

  test.each([
    ['the first limit', 'Mon 17 Mar 2025', '', '', []],
    ['the day after', 'Tue 18 Mar 2025', '', '', ['C2']],
    ['the longest, not extended', 'Mon 31 Mar 2025', '', '', ['C2']],
    ['the longest, extended with Yes', 'Mon 31 Mar 2025', 'Yes', '', []],
    ['the longest, complex', 'Mon 31 Mar 2025', '', 'Yes', []],
    ['the day extended to', 'Mon 24 Mar 2025', 'Mon 24 Mar 2025', '', []],
    ['neither the limit nor the day extended to', 'Tue 25 Mar 2025', 'Mon 24 Mar 2025', '', ['C2']],
    ['blank', '', '', '', []],
    ['a date that cannot be read', '31/02/2025', '', '', []],
  ])('stage 1: %s', (_name, due, extended, complex, told) => {
    expect(cellsToldBy(dueDateDiffers, stage1(due, extended, complex))).toEqual(told);
  });

  test('counts bank holidays at stage 2', () => {
    const log = (due: string) => `
      Ref | Received | Stage 2 requested | S2 due | S2 response
      C1 | Mon 3 Mar 2025 | Mon 7 Apr 2025 | ${due} |
    `;
    expect(cellsToldBy(dueDateDiffers, log('Thu 15 May 2025'))).toEqual([]);
    expect(cellsToldBy(dueDateDiffers, log('Mon 12 May 2025'))).toEqual(['D2']);
  });

  test('takes the whole of stage 3, or any of its three limits', () => {
    const log = (due: string) => `
      Ref | Received | Stage 3 requested | S3 due | Panel date | Panel report | S3 response
      C1 | Mon 3 Mar 2025 | Mon 2 Jun 2025 | ${due} | Mon 23 Jun 2025 | Fri 27 Jun 2025 |
    `;
    expect(cellsToldBy(dueDateDiffers, log('Mon 11 Aug 2025'))).toEqual([]);
    expect(cellsToldBy(dueDateDiffers, log('Mon 14 Jul 2025'))).toEqual([]);
    expect(cellsToldBy(dueDateDiffers, log('Fri 18 Jul 2025'))).toEqual([]);
    expect(toldBy(dueDateDiffers, log('Tue 15 Jul 2025'))).toEqual([
      [
        'D2',
        'S3 due (15/07/2025) differs from the time limit: 50 working days from Stage 3 requested (02/06/2025) end on 11/08/2025. Correct the date.',
      ],
    ]);
  });

  test('is not told without the day the limit counts from', () => {
    const log = `
      Ref | Received | S1 due | S1 response
      C1 | | Fri 14 Mar 2025 |
      C2 | Mon 3 Mar 2025 | Mon 17 Mar 2025 |
    `;
    expect(cellsToldBy(dueDateDiffers, log)).toEqual([]);
  });
});
