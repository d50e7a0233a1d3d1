import { yearTypo } from '../../../src/domain/checks/yearTypo';
import { cellsToldBy, toldBy } from './toldBy';

// As at Mon 30 Jun 2025.
const row = (received: string, responded: string) => `
  Ref | Received | S1 response
  C1 | ${received} | ${responded}
`;
const among = (received: string, responded = '') => `
  Ref | Received | S1 response
  C1 | Mon 3 Mar 2025 |
  C2 | Wed 5 Mar 2025 |
  C3 | ${received} | ${responded}
  C4 | Mon 10 Mar 2025 |
`;

const late = (after: string, before: string) =>
  among('07/03/2024', '17/03/2025').replace('Mon 10 Mar 2025', after).replace('Wed 5 Mar 2025', before);

describe('A mistyped year', () => {
  test('is told with the year that was probably meant', () => {
    expect(toldBy(yearTypo, row('03/03/2042', 'Mon 17 Mar 2025'))).toEqual([
      [
        'B2',
        'Received (03/03/2042) probably has the wrong year: 03/03/2025 would fit the dates around it. Correct the year.',
      ],
    ]);
  });

  test.each([
    ['received, far ahead', row('03/03/2052', '17/03/2025'), ['03/03/2025']],
    ['received, far back', row('03/03/1925', '17/03/2025'), ['03/03/2025']],
    ['received in December, answered in January', row('20/12/2042', '14/01/2025'), ['20/12/2024']],
    ['answered, far ahead', row('03/03/2025', '17/03/2052'), ['17/03/2025']],
    ['answered next year, after today', row('03/03/2025', '17/03/2026'), ['17/03/2025']],
    ['answered in January, of the year before', row('20/12/2024', '14/01/2024'), ['14/01/2025']],
    ['both wrong', among('07/03/2052', '17/03/2052'), ['07/03/2025', '17/03/2025']],
    ['judged by the rows around', among('07/03/2052'), ['07/03/2025']],
    ['after today, judged by the rows around', among('07/03/2026'), ['07/03/2025']],
    [
      'out of order by a year, the day received wrong by the rows around',
      among('07/03/2026', '17/03/2025'),
      ['07/03/2025'],
    ],
    [
      'received a year too early, by the response and the rows around',
      among('07/03/2024', '17/03/2025'),
      ['07/03/2025'],
    ],
  ])('%s', (_name, log, meant) => {
    expect(toldBy(yearTypo, log).map(([, message]) => /: (\S+) would fit/.exec(message)?.[1])).toEqual(meant);
  });

  test.each([
    ['in order', row('03/03/2025', '17/03/2025')],
    ['answered after two years', row('03/03/2023', '17/03/2025')],
    ['out of order by less than half a year', row('17/03/2025', '16/09/2024')],
    ['another year than the rows around, which a log may hold', among('07/03/2023')],
    ['answered after a year, in a log that is not in order', late('Tue 15 Oct 2024', 'Thu 11 Jan 2024')],
    ['answered after a year, in a log in order', late('Wed 13 Mar 2024', 'Wed 6 Mar 2024')],
    ['day and month swapped lies nearer', row('29/11/2024', '12/04/2024')],
    ['no row and no date to judge by', row('03/03/2052', '')],
    ['a 29 February that no year around has', row('29/02/2052', '17/03/2025')],
    ['a year that would lie after today', row('03/03/2025', '01/08/2031')],
    ['blank', row('', '')],
  ])('is not told: %s', (_name, log) => {
    expect(cellsToldBy(yearTypo, log)).toEqual([]);
  });

  test('out of order by more than half a year', () => {
    expect(cellsToldBy(yearTypo, row('17/03/2025', '14/09/2024'))).toEqual([]);
    expect(cellsToldBy(yearTypo, row('17/06/2025', '20/06/2024'))).toEqual(['C2']);
  });
});
