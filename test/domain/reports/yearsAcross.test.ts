import type { Told } from '../../complaint';
import { day } from '../../day';
import { headings, logOf, printed, rowsBehind, tableOf, times } from './aCase';

const junes = {
  2018: day('Fri 1 Jun 2018'),
  2019: day('Mon 3 Jun 2019'),
  2020: day('Mon 1 Jun 2020'),
  2021: day('Tue 1 Jun 2021'),
  2022: day('Wed 1 Jun 2022'),
  2023: day('Thu 1 Jun 2023'),
  2024: day('Mon 3 Jun 2024'),
  2025: day('Mon 2 Jun 2025'),
};
type Year = keyof typeof junes;
const years = Object.keys(junes).map(Number) as Year[];
const inYear = (year: Year, told: Told = {}): Told => ({ received: junes[year], ...told });

describe('Years across', () => {
  test('are every year of the log up to the one reported on, the last six', () => {
    const cases = logOf(...years.map((year) => inYear(year)));
    expect(headings(tableOf('records-by-year', cases))).toBe(
      '2019-20 | 2020-21 | 2021-22 | 2022-23 | 2023-24 | 2024-25',
    );
  });

  test('leave out a year in which the log holds nothing', () => {
    expect(headings(tableOf('records-by-year', logOf(inYear(2021), inYear(2024))))).toBe('2021-22 | 2024-25');
  });

  test('begin with a year of which the log holds only a compliment', () => {
    const cases = logOf(inYear(2023, { recordType: 'Compliment' }), inYear(2024));
    expect(headings(tableOf('stage-by-year', cases))).toBe('2023-24 | 2024-25');
  });
});

describe('Records by year', () => {
  test('are complaints of each procedure, then every other type of record, each with its row', () => {
    const cases = logOf(
      ...times(3, inYear(2024)),
      inYear(2024, { procedure: 'corporate' }),
      inYear(2023, { procedure: 'corporate' }),
      inYear(2024, { recordType: 'Compliment' }),
      inYear(2023, { recordType: 'Comment' }),
      inYear(2024, { recordType: 'Enquiry', procedure: 'corporate' }),
      inYear(2024, { recordType: 'MP letter' }),
      inYear(2024, { recordType: 'Not qualifying' }),
    );
    const table = tableOf('records-by-year', cases);
    expect(printed(table)).toEqual([
      'Statutory complaints | 0 | 3',
      'Corporate complaints | 1 | 1',
      'All complaints | 1 | 4',
      'Compliments | 0 | 1',
      'Comments | 1 | 0',
      'Enquiries | 0 | 1',
      'Concerns | 0 | 0',
      'MP letters | 0 | 1',
      'Not qualifying | 0 | 1',
    ]);
    expect(table.total).toBeNull();
    expect(rowsBehind(table, 'All complaints', 1)).toEqual([2, 3, 4, 5]);
  });

  test("the council's own types print as further rows, the most frequent first; Not understood after them", () => {
    const cases = logOf(
      inYear(2024, { recordType: 'Information request' }),
      ...times(2, inYear(2024, { recordType: 'School issue' })),
      ...times(3, inYear(2024, { procedure: { notUnderstood: 'Adult' } })),
    );
    expect(printed(tableOf('records-by-year', cases)).slice(9)).toEqual([
      'School issue | 2',
      'Information request | 1',
      'Not understood | 3',
    ]);
  });

  test('what waits for a column of record types, or of procedures, cannot be told', () => {
    const table = tableOf('records-by-year', logOf(inYear(2024)), { without: ['recordType', 'procedure'] });
    expect(printed(table)).toEqual([
      'Statutory complaints | 1',
      'Corporate complaints | -',
      'All complaints | 1',
      'Compliments | -',
      'Comments | -',
      'Enquiries | -',
      'Concerns | -',
      'MP letters | -',
      'Not qualifying | -',
    ]);
  });

  test("a sheet's name can tell its own type of record where no column does, and no other", () => {
    const cases = logOf(inYear(2024), inYear(2024, { recordType: 'Compliment' }));
    const table = tableOf('records-by-year', cases, { without: ['recordType'] });
    expect(printed(table).slice(3, 5)).toEqual(['Compliments | 1', 'Comments | -']);
  });
});

describe('Stages by year', () => {
  const cases = logOf(
    inYear(2023, { stage2: { requested: day('Tue 2 Apr 2024') } }),
    inYear(2024),
    inYear(2024, { stage2: { requested: junes[2024] } }),
    inYear(2024, {
      stage1: { responded: day('Mon 17 Jun 2024') },
      stage2: { requested: day('Mon 1 Jul 2024'), responded: day('Thu 1 Aug 2024') },
      stage3: { requested: day('Mon 2 Sep 2024') },
      ombudsman: { referred: day('Mon 2 Jun 2025'), decided: null, decision: null },
    }),
  );

  test('count stage 1 by the day received, stages 2 and 3 by the day asked for, the Ombudsman by the day referred', () => {
    expect(printed(tableOf('stage-by-year', cases))).toEqual([
      'Stage 1 | 1 | 2',
      'Stage 2 | 0 | 3',
      'Stage 3 | 0 | 1',
      'Ombudsman | 0 | 0',
    ]);
  });

  test('tell how many went straight to stage 2', () => {
    expect(tableOf('stage-by-year', cases).notes).toEqual([
      'Straight to stage 2, and so not counted at stage 1: 1.',
    ]);
  });

  test('have no corporate stage 3', () => {
    const corporate = logOf(inYear(2024, { procedure: 'corporate', stage3: { requested: junes[2024] } }));
    const labels = tableOf('corporate-stage-by-year', corporate).rows.map((row) => row.labels[0]);
    expect(labels).toEqual(['Stage 1', 'Stage 2', 'Ombudsman']);
    expect(printed(tableOf('all-stage-by-year', corporate))[2]).toBe('Stage 3 | 0');
  });

  test('cannot tell a stage whose column the log lacks', () => {
    const short = logOf(inYear(2023), inYear(2024));
    const table = tableOf('stage-by-year', short, { without: ['stage3Requested', 'ombudsmanReferred'] });
    expect(printed(table).slice(1)).toEqual(['Stage 2 | 0 | 0', 'Stage 3 | - | -', 'Ombudsman | - | -']);
  });
});
