import { dayMonthSwap } from '../../../src/domain/checks/dayMonthSwap';
import { cellsToldBy, toldBy } from './toldBy';

// As at Mon 30 Jun 2025.
const log = (received: string, responded: string) => `
  Ref | Received | S1 response
  C1 | ${received} | ${responded}
`;

describe('Day and month swapped', () => {
  test('is told of a real date, with both dates', () => {
    expect(toldBy(dayMonthSwap, log('Tue 15 Apr 2025', 'Wed 5 Mar 2025'))).toEqual([
      [
        'C2',
        'S1 response is read as 5 March 2025, which is out of order with Received (15/04/2025). With day and month swapped it is 3 May 2025, which fits. Correct it if that was meant.',
      ],
    ]);
  });

  test('is told of a date after today', () => {
    expect(toldBy(dayMonthSwap, log('Fri 5 Dec 2025', ''))).toEqual([
      [
        'B2',
        'Received is read as 5 December 2025, which is after today. With day and month swapped it is 12 May 2025, which fits. Correct it if that was meant.',
      ],
    ]);
  });

  test.each([
    ['text, the day received swapped', '05/03/2025', '20/02/2025', []],
    ['the response swapped, the day received not swappable', '15/03/2025', '04/03/2025', ['C2']],
    ['the day received swapped, the response not swappable', '05/04/2025', '20/03/2025', []],
    ['the day received swapped into order', '02/05/2025', '20/02/2025', ['B2']],
    ['half a year out, where the swap lies nearer than the next year', '29/11/2024', '12/04/2024', ['C2']],
    ['half a year out, where only another year fits', '20/12/2024', '14/01/2024', []],
    ['in order as it stands', '03/02/2025', '05/03/2025', []],
    ['the same day and month', '04/04/2025', '03/03/2025', []],
    ['no swap mends it', '20/03/2025', '13/03/2025', []],
    ['blank', '', '', []],
  ])('%s', (_name, received, responded, told) => {
    expect(cellsToldBy(dayMonthSwap, log(received, responded))).toEqual(told);
  });

  test('the one swap that mends several dates is told, not several', () => {
    const several = `
      Ref | Received | Ack | S1 response | Stage 2 requested
      C1 | 05/12/2024 | 14/05/2024 | 20/05/2024 | 10/06/2024
    `;
    expect(cellsToldBy(dayMonthSwap, several)).toEqual(['B2']);
  });

  test('the steps within stage 2 speak too', () => {
    const stage2 = `
      Ref | Received | Stage 2 requested | IO appointed | IO report | S2 response
      C1 | 06/01/2025 | 10/02/2025 | 03/11/2024 | 14/04/2025 | 22/04/2025
    `;
    expect(cellsToldBy(dayMonthSwap, stage2)).toEqual([]);
    expect(cellsToldBy(dayMonthSwap, stage2.replace('03/11/2024', '02/01/2025'))).toEqual([]);
    expect(cellsToldBy(dayMonthSwap, stage2.replace('03/11/2024', '03/01/2025'))).toEqual(['D2']);
  });
});
