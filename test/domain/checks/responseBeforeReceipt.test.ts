import { responseBeforeReceipt } from '../../../src/domain/checks/responseBeforeReceipt';
import { cellsToldBy, toldBy } from './toldBy';

describe('A response before receipt', () => {
  test('is told at the response, with both dates and headings', () => {
    const log = `
      Ref | Received | Ack | S1 response
      C1 | Fri 14 Mar 2025 | Mon 17 Mar 2025 | Mon 10 Mar 2025
    `;
    expect(toldBy(responseBeforeReceipt, log)).toEqual([
      [
        'D2',
        'S1 response (10/03/2025) must be the same as or after Received (14/03/2025). Correct whichever is wrong.',
      ],
    ]);
  });

  test.each([
    ['the day before', 'Thu 13 Mar 2025', ['C2']],
    ['the same day', 'Fri 14 Mar 2025', []],
    ['the day after', 'Sat 15 Mar 2025', []],
    ['none yet', 'ongoing', []],
    ['blank', '', []],
    ['not a date', '31/02/2025', []],
  ])('%s', (_name, responded, told) => {
    const log = `
      Ref | Received | S1 response
      C1 | Fri 14 Mar 2025 | ${responded}
    `;
    expect(cellsToldBy(responseBeforeReceipt, log)).toEqual(told);
  });

  test('is judged at each stage against its own request, and of the acknowledgement', () => {
    const log = `
      Ref | Received | Ack | Stage 2 requested | S2 response | Stage 3 requested | S3 response
      C1 | Mon 3 Mar 2025 | Fri 28 Feb 2025 | Mon 7 Apr 2025 | Fri 4 Apr 2025 | Mon 7 Jul 2025 | Fri 4 Jul 2025
      C2 | Mon 3 Mar 2025 | Mon 3 Mar 2025 | Mon 7 Apr 2025 | Mon 7 Apr 2025 | Mon 7 Jul 2025 | Mon 7 Jul 2025
    `;
    expect(cellsToldBy(responseBeforeReceipt, log)).toEqual(['C2', 'E2', 'G2']);
  });

  test('names the rows where each stage has its own', () => {
    const log = `
      Ref | Stage | Date received | Date responded
      C1 | Stage 1 | Mon 3 Mar 2025 | Mon 10 Mar 2025
      C1 | Stage 2 | Mon 7 Apr 2025 | Fri 4 Apr 2025
    `;
    expect(toldBy(responseBeforeReceipt, log)).toEqual([
      [
        'D3',
        'Date responded in row 3 (04/04/2025) must be the same as or after Date received in row 3 (07/04/2025). Correct whichever is wrong.',
      ],
    ]);
  });

  test('is asked of complaints only', () => {
    const log = `
      Ref | Record type | Received | S1 response
      C1 | Enquiry | Fri 14 Mar 2025 | Mon 10 Mar 2025
      C2 | Complaint | Fri 14 Mar 2025 | Mon 10 Mar 2025
    `;
    expect(cellsToldBy(responseBeforeReceipt, log)).toEqual(['D3']);
  });
});
