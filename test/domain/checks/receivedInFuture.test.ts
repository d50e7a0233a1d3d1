import { receivedInFuture } from '../../../src/domain/checks/receivedInFuture';
import { cellsToldBy, toldBy } from './toldBy';

// As at Mon 30 Jun 2025.
const log = (received: string) => `
  Ref | Record type | Received
  C1 | Complaint | Mon 3 Mar 2025
  C2 | Complaint | ${received}
`;

describe('Received in the future', () => {
  test('is told with today', () => {
    expect(toldBy(receivedInFuture, log('Fri 4 Jul 2025'))).toEqual([
      ['C3', 'Received (04/07/2025) must be today (30/06/2025) or earlier. Correct the date.'],
    ]);
  });

  test.each([
    ['today', 'Mon 30 Jun 2025', []],
    ['tomorrow', 'Tue 1 Jul 2025', ['C3']],
    ['the last day whose bank holidays are known', 'Tue 31 Dec 2030', ['C3']],
    ['after that, told by its own check', 'Wed 1 Jan 2031', []],
    ['blank', '', []],
  ])('%s', (_name, received, told) => {
    expect(cellsToldBy(receivedInFuture, log(received))).toEqual(told);
  });

  test('is told of every type of record', () => {
    const log = `
      Ref | Record type | Received
      C1 | Compliment | Tue 1 Jul 2025
      C2 | Enquiry | Tue 1 Jul 2025
    `;
    expect(cellsToldBy(receivedInFuture, log)).toEqual(['C2', 'C3']);
  });
});
