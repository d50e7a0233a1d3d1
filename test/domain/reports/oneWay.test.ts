import type { Told } from '../../complaint';
import { day } from '../../day';
import { headings, logOf, printed, rowsBehind, tableOf, times } from './aCase';

const june = day('Mon 3 Jun 2024');
const lastJune = day('Mon 5 Jun 2023');
const now = (told: Told = {}): Told => ({ received: june, ...told });
const before = (told: Told = {}): Told => ({ received: lastJune, ...told });

describe('A one-way table', () => {
  test('has this year, its percentage, last year, the change and the percentage change', () => {
    const table = tableOf('ethnicity', logOf(now(), before()));
    expect(headings(table)).toBe('This year | % | Last year | Change | % change');
    expect(table.columns.map(({ unit }) => unit)).toEqual(['count', 'percent', 'count', 'count', 'percent']);
  });

  test('puts the largest first, then A to Z, and Not recorded last', () => {
    const cases = logOf(
      ...times(3, now({})),
      ...times(2, now({ ethnicity: 'Indian' })),
      ...times(2, now({ ethnicity: 'African' })),
      ...times(4, now({ ethnicity: 'Not known' })),
      before({ ethnicity: 'Chinese' }),
    );
    expect(printed(tableOf('ethnicity', cases))).toEqual([
      'Not known | 4 | 36.4 | 0 | 4 | -',
      'African | 2 | 18.2 | 0 | 2 | -',
      'Indian | 2 | 18.2 | 0 | 2 | -',
      'Chinese | 0 | 0 | 1 | -1 | -100',
      'Not recorded | 3 | 27.3 | 0 | 3 | -',
      'Total | 11 | 100 | 1 | 10 | 1000',
    ]);
  });

  test('has no Not recorded row when nothing is blank', () => {
    const table = tableOf('ethnicity', logOf(now({ ethnicity: 'Indian' })));
    expect(table.rows.map(({ labels }) => labels)).toEqual([['Indian']]);
  });

  test('prints a fixed list in its order, zero rows included, then what is outside the list', () => {
    const cases = logOf(
      ...times(2, now({ ethnicity: 'Martian' })),
      now({ ethnicity: 'White British' }),
      now({}),
      before(),
    );
    const lists = { ethnicity: ['Indian', 'White British'].map((value) => ({ value, group: null })) };
    expect(printed(tableOf('ethnicity', cases, { lists }))).toEqual([
      'Indian | 0 | 0 | 0 | 0 | -',
      'White British | 1 | 25 | 0 | 1 | -',
      'Martian | 2 | 50 | 0 | 2 | -',
      'Not recorded | 1 | 25 | 1 | 0 | 0',
      'Total | 4 | 100 | 1 | 3 | 300',
    ]);
  });

  test('cannot tell last year when the log holds no record received in it, and says so', () => {
    const table = tableOf('ethnicity', logOf(now({ ethnicity: 'Indian' })));
    expect(printed(table)).toEqual(['Indian | 1 | 100 | - | - | -', 'Total | 1 | 100 | - | - | -']);
    expect(table.notes).toEqual(['Last year cannot be told: the log holds no record received in 2023-24.']);
  });

  test('knows last year when any record was received in it, a compliment too', () => {
    const cases = logOf(now({ ethnicity: 'Indian' }), before({ recordType: 'Compliment' }));
    expect(printed(tableOf('ethnicity', cases))).toEqual([
      'Indian | 1 | 100 | 0 | 1 | -',
      'Total | 1 | 100 | 0 | 1 | -',
    ]);
  });

  test('states its cohort and what its percentages are of', () => {
    const table = tableOf('ethnicity', logOf(...times(3, now())));
    expect(table.cohort).toBe('Statutory complaints received in the year');
    expect(table.base).toBe('Complaints received: 3');
  });

  test('keeps the rows of the log behind each count, and none behind a share or a change', () => {
    const cases = logOf(now({ ethnicity: 'Indian' }), before({ ethnicity: 'Indian' }), now());
    const table = tableOf('ethnicity', cases);
    expect(rowsBehind(table, 'Indian', 0)).toEqual([2]);
    expect(rowsBehind(table, 'Indian', 2)).toEqual([3]);
    expect(rowsBehind(table, 'Total', 0)).toEqual([2, 4]);
    expect([1, 3, 4].map((column) => rowsBehind(table, 'Total', column))).toEqual([[], [], []]);
  });
});

describe('A complaint can have several issues', () => {
  const cases = logOf(
    now({ issues: ['Delay', 'Attitude'] }),
    now({ issues: ['Delay'] }),
    now({ issues: ['Delay', 'Delay'] }),
    now({}),
    before({ issues: ['Attitude', 'Cost'] }),
  );
  const table = tableOf('issues', cases);

  test('each counts once a complaint; percentages are of complaints; All mentions has none', () => {
    expect(printed(table)).toEqual([
      'Delay | 3 | 75 | 0 | 3 | -',
      'Attitude | 1 | 25 | 1 | 0 | 0',
      'Cost | 0 | 0 | 1 | -1 | -100',
      'Not recorded | 1 | 25 | 0 | 1 | -',
      'All mentions | 5 | - | 2 | 3 | 150',
    ]);
  });

  test('a note gives the number of complaints', () => {
    expect(table.notes[0]).toBe(
      'Number of complaints: 4. Percentages are of complaints. ' +
        'A complaint with several counts once in each of its rows, so the rows add to more.',
    );
  });

  test('the rows behind All mentions are as many as the mentions', () => {
    expect(rowsBehind(table, 'All mentions', 0)).toHaveLength(5);
  });

  test('several complainants on one complaint count each, and complainants always end in All mentions', () => {
    const joint = logOf(now({ complainants: ['Mother', 'Father'] }), now({ complainants: ['Mother'] }));
    expect(printed(tableOf('complainants', joint))).toEqual([
      'Mother | 2 | 100 | - | - | -',
      'Father | 1 | 50 | - | - | -',
      'All mentions | 3 | - | - | - | -',
    ]);
  });
});

describe('Which complaints a table counts', () => {
  const cases = logOf(
    now({ ethnicity: 'Statutory' }),
    now({ ethnicity: 'Corporate', procedure: 'corporate' }),
    now({ ethnicity: 'Neither', procedure: { notUnderstood: 'Other' } }),
    now({ ethnicity: 'Enquiry', recordType: 'Enquiry' }),
    now({ ethnicity: 'School issue', recordType: 'School issue' }),
  );
  const labels = (id: string) => tableOf(id, cases).rows.map((row) => row.labels[0]);

  test('statutory ones, and never a record that is no complaint', () =>
    expect(labels('ethnicity')).toEqual(['Statutory']));
  test('corporate ones in its corporate form', () =>
    expect(labels('corporate-ethnicity')).toEqual(['Corporate']));
  test('all of them in its all form, those whose procedure is not understood included', () =>
    expect(labels('all-ethnicity')).toEqual(['Corporate', 'Neither', 'Statutory']));

  test('those that went straight to stage 2 included, where a table names no stage', () => {
    const straight = logOf(now({ stage2: { requested: june } }));
    expect(printed(tableOf('ethnicity', straight))).toContain('Total | 1 | 100 | - | - | -');
    expect(printed(tableOf('stage1-by-team', straight))).toEqual(['Total | 0 | - | - | - | -']);
  });

  test('not one without a date received, and not one received after today', () => {
    const undated = logOf({}, now(), { received: day('Tue 1 Oct 2024') });
    const table = tableOf('ethnicity', undated, { today: day('Mon 30 Sep 2024') });
    expect(table.total?.values[0]).toBe(1);
  });

  test('both ends of the year included', () => {
    const ends = ['Sun 31 Mar 2024', 'Mon 1 Apr 2024', 'Mon 31 Mar 2025', 'Tue 1 Apr 2025'];
    const table = tableOf('ethnicity', logOf(...ends.map((end) => ({ received: day(end) }))));
    expect(table.total?.values.slice(0, 3)).toEqual([2, 100, 1]);
  });
});

describe('Complaints by team', () => {
  const at = (area: string | null, team: string | null, told = now()): Told => ({ ...told, area, team });

  test('stand under their area, each area with a subtotal after its teams; the largest first, Not recorded last', () => {
    const cases = logOf(
      ...times(3, at(null, null)),
      at('South', 'Team B'),
      ...times(2, at('North', 'Team B')),
      ...times(2, at('North', 'Team A')),
      at('North', null),
      at('South', 'Team B', before()),
      at(null, 'Team Z'),
    );
    expect(printed(tableOf('stage1-by-team', cases))).toEqual([
      'North > Team A | 2 | 20 | 0 | 2 | -',
      'North > Team B | 2 | 20 | 0 | 2 | -',
      'North > Not recorded | 1 | 10 | 0 | 1 | -',
      'North > * | 5 | 50 | 0 | 5 | -',
      'South > Team B | 1 | 10 | 1 | 0 | 0',
      'South > * | 1 | 10 | 1 | 0 | 0',
      'Not recorded > Team Z | 1 | 10 | 0 | 1 | -',
      'Not recorded > Not recorded | 3 | 30 | 0 | 3 | -',
      'Not recorded > * | 4 | 40 | 0 | 4 | -',
      'Total | 10 | 100 | 1 | 9 | 900',
    ]);
  });

  test('stand alone where the log has no areas', () => {
    const table = tableOf('stage1-by-team', logOf(at(null, 'Team A')), { without: ['area'] });
    expect(table.labelHeadings).toEqual(['Team']);
    expect(printed(table)).toEqual(['Team A | 1 | 100 | - | - | -', 'Total | 1 | 100 | - | - | -']);
  });

  test('take their order, their areas and their zero rows from the list of teams', () => {
    const lists = {
      team: [
        { value: 'Team Z', group: 'South' },
        { value: 'Team A', group: 'North' },
        { value: 'Team C', group: 'South' },
      ],
    };
    const cases = logOf(at(null, 'Team A'), at('North', 'Team A'), at('North', 'Team B'), before());
    expect(printed(tableOf('stage1-by-team', cases, { lists })).slice(0, 6)).toEqual([
      'South > Team Z | 0 | 0 | 0 | 0 | -',
      'South > Team C | 0 | 0 | 0 | 0 | -',
      'South > * | 0 | 0 | 0 | 0 | -',
      'North > Team A | 2 | 66.7 | 0 | 2 | -',
      'North > Team B | 1 | 33.3 | 0 | 1 | -',
      'North > * | 3 | 100 | 0 | 3 | -',
    ]);
  });

  test('a team in two areas stands under the area of its own row', () => {
    const cases = logOf(at('North', 'Team A'), at('South', 'Team A'));
    const labels = tableOf('stage1-by-team', cases).rows.map((row) => row.labels.join(' > '));
    expect(labels).toEqual(['North > Team A', 'North > ', 'South > Team A', 'South > ']);
  });
});
