import { openButAnswered } from '../../../src/domain/checks/openButAnswered';
import { cellsToldBy, toldBy } from './toldBy';

const log = (status: string, responded = '', withdrawn = '', requested2 = '') => `
  Ref | Received | Status | Withdrawn | S1 response | Stage 2 requested | S2 response
  C1 | Mon 3 Mar 2025 | ${status} | ${withdrawn} | ${responded} | ${requested2} |
`;

describe('Open but answered', () => {
  test('is told at the status, as a note', () => {
    expect(openButAnswered.severity).toBe('note');
    expect(toldBy(openButAnswered, log('Open', 'Mon 17 Mar 2025'))).toEqual([
      [
        'C2',
        'Status says "Open", and stage 1 was answered on 17/03/2025. Change the status if nothing is left to do.',
      ],
    ]);
  });

  test.each([
    ['ongoing', 'Ongoing', 'Mon 17 Mar 2025', '', '', ['C2']],
    ['withdrawn', 'Open', '', 'Mon 10 Mar 2025', '', ['C2']],
    ['closed', 'Closed', 'Mon 17 Mar 2025', '', '', []],
    ['not answered', 'Open', '', '', '', []],
    ['open at the next stage', 'Open', 'Mon 17 Mar 2025', '', 'Mon 7 Apr 2025', []],
    ['no status', '', 'Mon 17 Mar 2025', '', '', []],
  ])('%s', (_name, status, responded, withdrawn, requested2, told) => {
    expect(cellsToldBy(openButAnswered, log(status, responded, withdrawn, requested2))).toEqual(told);
  });
});
