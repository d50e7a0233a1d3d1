import { dateInFuture } from '../../../src/domain/checks/dateInFuture';
import { cellsToldBy, toldBy } from './toldBy';

// As at Mon 30 Jun 2025.
const log = (responded: string) => `
  Ref | Received | S1 response
  C1 | Mon 3 Mar 2025 | ${responded}
`;

describe('A date in the future', () => {
  test('is told with today', () => {
    expect(toldBy(dateInFuture, log('Fri 4 Jul 2025'))).toEqual([
      [
        'C2',
        'S1 response (04/07/2025) must be today (30/06/2025) or earlier. Correct the date, or leave the cell blank until it has happened.',
      ],
    ]);
  });

  test.each([
    ['today', 'Mon 30 Jun 2025', []],
    ['tomorrow', 'Tue 1 Jul 2025', ['C2']],
    ['after the known years, told by its own check', 'Wed 1 Jan 2031', []],
    ['blank', '', []],
  ])('%s', (_name, responded, told) => {
    expect(cellsToldBy(dateInFuture, log(responded))).toEqual(told);
  });

  test('is not told of what may be planned', () => {
    const planned = `
      Ref | Received | S1 due | S1 extended to | Suspended to | Panel date | Learning due | Learning done
      C1 | Mon 3 Mar 2025 | Tue 1 Jul 2025 | Tue 1 Jul 2025 | Tue 1 Jul 2025 | Tue 1 Jul 2025 | Tue 1 Jul 2025 | Tue 1 Jul 2025
    `;
    expect(cellsToldBy(dateInFuture, planned)).toEqual(['H2']);
  });

  test('is told once of a date received, by the check of that', () => {
    const rows = `
      Ref | Stage | Date received | Date responded
      C1 | Stage 2 | Tue 1 Jul 2025 |
      C2 | Stage 1 | Mon 3 Mar 2025 | Tue 1 Jul 2025
    `;
    expect(cellsToldBy(dateInFuture, rows)).toEqual(['D3']);
  });

  test('is told of complaints only', () => {
    expect(
      cellsToldBy(
        dateInFuture,
        'Ref | Record type | Received | S1 response\nC1 | Enquiry | Mon 3 Mar 2025 | Tue 1 Jul 2025',
      ),
    ).toEqual([]);
  });
});
