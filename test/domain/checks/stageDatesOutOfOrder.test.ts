import { stageDatesOutOfOrder } from '../../../src/domain/checks/stageDatesOutOfOrder';
import { cellsToldBy, toldBy } from './toldBy';

const stage2 = (agreed: string, officer: string, person: string, report: string, letter: string) => `
  Ref | Received | Stage 2 requested | SOC agreed | IO appointed | IP appointed | IO report | Adj letter
  C1 | Mon 3 Mar 2025 | Mon 7 Apr 2025 | ${agreed} | ${officer} | ${person} | ${report} | ${letter}
`;
const stage3 = (panel: string, report: string, letter: string) => `
  Ref | Received | Stage 3 requested | Panel date | Panel report | Director letter
  C1 | Mon 3 Mar 2025 | Tue 1 Jul 2025 | ${panel} | ${report} | ${letter}
`;

describe('Stage dates out of order', () => {
  test('are told at the later step, with the step it should follow', () => {
    const log = stage2(
      'Mon 14 Apr 2025',
      'Tue 15 Apr 2025',
      'Tue 15 Apr 2025',
      'Mon 9 Jun 2025',
      'Fri 6 Jun 2025',
    );
    expect(toldBy(stageDatesOutOfOrder, log)).toEqual([
      [
        'H2',
        'Adj letter (06/06/2025) must be the same as or after IO report (09/06/2025). Correct whichever is wrong.',
      ],
    ]);
  });

  test.each([
    ['every step on one day', '7', '7', '7', '7', '7', []],
    ['the investigator appointed before the statement is agreed', '14', '8', '8', '22', '30', []],
    ['the statement agreed before the request', '4', '8', '8', '22', '30', ['D2']],
    ['the investigator appointed before the request', '14', '4', '8', '22', '30', ['E2']],
    ['the independent person appointed before the request', '14', '8', '4', '22', '30', ['F2']],
    ['the report before the independent person', '14', '8', '23', '22', '30', ['G2']],
    ['the report before the investigator', '14', '23', '8', '22', '30', ['G2']],
    ['the report before the statement', '23', '8', '8', '22', '30', ['G2']],
    ['the report before several steps, told once', '23', '24', '25', '22', '30', ['G2']],
    ['the response before the statement, with no report', '23', '8', '8', '', '22', ['H2']],
    ['the response before the request, told by its own check', '14', '8', '8', '22', '4', []],
    ['blank', '', '', '', '', '', []],
  ])('stage 2: %s', (_name, agreed, officer, person, report, letter, told) => {
    const log = stage2(april(agreed), april(officer), april(person), april(report), april(letter));
    expect(cellsToldBy(stageDatesOutOfOrder, log)).toEqual(told);
  });

  test.each([
    ['in order', 'Mon 4 Aug 2025', 'Thu 7 Aug 2025', 'Fri 15 Aug 2025', []],
    ['the panel before the request', 'Mon 30 Jun 2025', 'Thu 7 Aug 2025', 'Fri 15 Aug 2025', ['D2']],
    ['the panel on the day of the request', 'Tue 1 Jul 2025', 'Tue 1 Jul 2025', 'Tue 1 Jul 2025', []],
    ['the report before the panel', 'Mon 4 Aug 2025', 'Fri 1 Aug 2025', 'Fri 15 Aug 2025', ['E2']],
    ['the response before the report', 'Mon 4 Aug 2025', 'Thu 7 Aug 2025', 'Wed 6 Aug 2025', ['F2']],
    ['the response before the panel, with no report', 'Mon 4 Aug 2025', '', 'Fri 1 Aug 2025', ['F2']],
    ['blank', '', '', '', []],
  ])('stage 3: %s', (_name, panel, report, letter, told) => {
    expect(cellsToldBy(stageDatesOutOfOrder, stage3(panel, report, letter))).toEqual(told);
  });
});

function april(dayOfMonth: string): string {
  return dayOfMonth === '' ? '' : `${dayOfMonth}/04/2025`;
}
