import { overdueWithoutNote } from '../../../src/domain/checks/overdueWithoutNote';
import { cellsToldBy, toldBy } from './toldBy';

// As at Mon 30 Jun 2025: 10 working days from Fri 13 Jun end on Fri 27 Jun, and from Mon 16 Jun on Mon 30 Jun.
const log = (received: string, responded = '', extended = '', note = '') => `
  Ref | Received | S1 extended to | S1 response | Notes
  C1 | ${received} | ${extended} | ${responded} | ${note}
  C2 | Mon 3 Mar 2025 | Mon 31 Mar 2025 | Mon 17 Mar 2025 | Sent late in the day
`;

describe('Overdue with no note', () => {
  test('is told at the blank note', () => {
    expect(toldBy(overdueWithoutNote, log('Mon 3 Mar 2025'))).toEqual([
      ['E2', 'Say in Notes why stage 1 is late: it was due on 17/03/2025 and has no response date.'],
    ]);
  });

  test.each([
    ['due yesterday', 'Fri 13 Jun 2025', '', '', '', ['E2']],
    ['due today', 'Mon 16 Jun 2025', '', '', '', []],
    ['answered', 'Mon 3 Mar 2025', 'Mon 31 Mar 2025', '', '', []],
    ['extended past today', 'Fri 13 Jun 2025', '', 'Tue 1 Jul 2025', '', []],
    ['past its extension too', 'Mon 2 Jun 2025', '', 'Fri 27 Jun 2025', '', ['E2']],
    ['with a note', 'Mon 3 Mar 2025', '', '', 'Waiting for the school', []],
    ['a response that cannot be read', 'Mon 3 Mar 2025', '31/02/2025', '', '', []],
    ['not received', '', '', '', '', []],
  ])('%s', (_name, received, responded, extended, note, told) => {
    expect(cellsToldBy(overdueWithoutNote, log(received, responded, extended, note))).toEqual(told);
  });

  test('is not told of what is closed, suspended, or decided by the next stage', () => {
    const others = `
      Ref | Received | Status | Suspended from | S1 response | Stage 2 requested | S2 response | Notes
      C1 | Mon 3 Mar 2025 | Closed | | | | |
      C2 | Mon 3 Mar 2025 | | Mon 10 Mar 2025 | | | |
      C3 | Mon 3 Mar 2025 | | | | Mon 23 Jun 2025 | |
      C4 | Mon 3 Mar 2025 | | | | Mon 7 Apr 2025 | |
    `;
    expect(cellsToldBy(overdueWithoutNote, others)).toEqual(['H5']);
  });

  test('is not told where the log has no column for notes', () => {
    expect(cellsToldBy(overdueWithoutNote, 'Ref | Received | S1 response\nC1 | Mon 3 Mar 2025 |')).toEqual(
      [],
    );
  });
});
