import { tidyTables } from '../../../src/domain/reports/tidy/tidyTables';
import type { Case } from '../../../src/domain/log/case';
import { day } from '../../day';
import { dataOf, logOf } from './aCase';
import { someCases } from './someCases';

/** A tidy table's rows as objects by heading. */
function rowsOf(id: string, cases: readonly Case[]): readonly Record<string, string | number>[] {
  const table = tidyTables(dataOf(cases)).find((each) => each.id === id);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(table?.columns.map(({ label }, index) => [label, row[index] ?? '']) ?? []),
  );
}

const received = day('Mon 2 Sep 2024');

describe('The tidy tables', () => {
  test('are of records, of stages, of clocks, of what is told several times a complaint, of the flow of cases, of gaps and of the Ombudsman', () => {
    expect(tidyTables(dataOf(logOf({ received }))).map(({ id }) => id)).toEqual([
      'records',
      'stages',
      'clocks',
      'issues',
      'complainants',
      'caseflow',
      'gaps',
      'ombudsman',
      'ombudsman-issues',
      'resolutions',
      'compliments',
    ]);
  });

  test('are not of resolutions where the log tells none', () => {
    const ids = tidyTables(dataOf(logOf({ received }), { without: ['resolutions'] })).map(({ id }) => id);
    expect(ids).not.toContain('resolutions');
  });

  test('hold one row a record, complaint or not, with the year, quarter and month received', () => {
    const rows = rowsOf('records', logOf({ received }, { received: null, recordType: 'Compliment' }));
    expect(rows).toMatchObject([
      {
        Reference: 'C1',
        'Type of record': 'Statutory complaints',
        Complaint: 'Yes',
        Procedure: 'Statutory',
        'Date received': received,
        'Received in': '2024-25',
        'Quarter received': 'Q2',
        'Month received': 'M06 September',
        Number: 1,
      },
      {
        Reference: 'C2',
        'Type of record': 'Compliments',
        Complaint: 'No',
        'Date received': '',
        'Received in': 'Not recorded',
      },
    ]);
  });

  test('hold one row a complaint and stage it reached, and one for the Ombudsman', () => {
    const rows = rowsOf(
      'stages',
      logOf({
        received,
        team: 'Team A',
        stage1: { responded: day('Tue 17 Sep 2024'), outcome: 'Not upheld' },
        stage2: { requested: day('Mon 30 Sep 2024') },
        ombudsman: { referred: day('Mon 5 May 2025'), decided: null, decision: null },
      }),
    );
    expect(rows).toMatchObject([
      {
        Stage: 'Stage 1',
        'Date begun': received,
        'Begun in': '2024-25',
        'Date decided': day('Tue 17 Sep 2024'),
        'Decided in': '2024-25',
        'How decided': 'Answered',
        Outcome: 'Not upheld',
        'Working days': 11,
        Limit: 'Late',
        Timeliness: 'In 11 to 20 working days',
      },
      {
        Stage: 'Stage 2',
        'Date decided': '',
        'Decided in': 'Not decided',
        Outcome: 'Not decided',
        'Working days': '',
      },
      { Stage: 'Ombudsman', 'Begun in': 'Other dates', Team: 'Team A' },
    ]);
  });

  test('time only what timeliness counts: an answer after a suspension is not timed', () => {
    const [stage1] = rowsOf(
      'stages',
      logOf({
        received,
        suspendedFrom: day('Wed 4 Sep 2024'),
        suspendedTo: day('Fri 6 Sep 2024'),
        stage1: { responded: day('Fri 13 Sep 2024') },
      }),
    );
    expect(stage1).toMatchObject({ 'Working days': '', Limit: 'Not timed', Timeliness: 'Not timed' });
  });

  test('hold one row a complaint and issue, a blank one once, and no row for what is no complaint', () => {
    const rows = rowsOf(
      'issues',
      logOf(
        { received, issues: ['Delay', 'Cost'] },
        { received },
        { received, recordType: 'Enquiry', issues: ['Delay'] },
      ),
    );
    expect(rows.map(({ Reference, Issue }) => [Reference, Issue])).toEqual([
      ['C1', 'Delay'],
      ['C1', 'Cost'],
      ['C2', 'Not recorded'],
    ]);
  });

  test('leave no category blank: a PivotTable would call it (blank)', () => {
    for (const { columns, rows } of tidyTables(dataOf(someCases(300)))) {
      columns.forEach(({ unit }, index) => {
        if (unit === 'text') expect(rows.filter((row) => row[index] === '')).toEqual([]);
      });
    }
  });

  test('hold no free text and no name', () => {
    const secret = 'Jane Doe';
    const telling = logOf({
      received,
      note: secret,
      extensionReason: secret,
      status: secret,
      investigator: secret,
      advocate: secret,
      learning: { action: secret, owner: secret, due: null, done: null },
    });
    expect(JSON.stringify(tidyTables(dataOf(telling)))).not.toContain(secret);
  });

  test('hold one row a complaint, stage and what happened to it in the period, numbered in that order', () => {
    const rows = rowsOf(
      'caseflow',
      logOf({
        received: day('Mon 4 Mar 2024'),
        stage1: { responded: day('Mon 1 Apr 2024'), outcome: 'Not upheld' },
        stage2: { requested: day('Mon 8 Apr 2024') },
      }),
    );
    expect(rows.map(({ Stage, 'In the period': flow }) => [Stage, flow])).toEqual([
      ['Stage 1', '1 Open at start'],
      ['Stage 1', '3 Decided'],
      ['Stage 2', '2 Received'],
      ['Stage 2', '5 Open at end'],
    ]);
  });

  test('hold one row a statutory complaint of the period and field that is not filled in', () => {
    const rows = rowsOf(
      'gaps',
      logOf(
        { received, ethnicity: 'Not known', gender: 'Female', age: 'ask again' },
        { received: day('Mon 4 Sep 2023'), ethnicity: 'Not known' },
        { received, procedure: 'corporate' },
      ),
    );
    const told = rows.map(({ Reference, Field, Gap }) => [Reference, Field, Gap]);
    expect(new Set(told.map(([reference]) => reference))).toEqual(new Set(['C1']));
    expect(told).toContainEqual(['C1', 'Ethnicity', 'Not known']);
    expect(told).toContainEqual(['C1', 'Age', 'Not understood']);
    expect(told).toContainEqual(['C1', 'Team', 'Blank']);
    expect(told.map(([, field]) => field)).not.toContain('Gender');
  });

  test('hold one row a complaint at the Ombudsman, issue and step, each in the year of its own date', () => {
    const rows = rowsOf(
      'ombudsman-issues',
      logOf({
        received: day('Mon 5 Jun 2023'),
        issues: ['Delay', 'Decision'],
        ombudsman: {
          referred: day('Mon 4 Mar 2024'),
          decided: day('Mon 3 Jun 2024'),
          decision: 'Upheld: fault and injustice',
        },
      }),
    );
    expect(rows.map((row) => [row['Issue'], row['At the Ombudsman'], row['Date in']])).toEqual([
      ['Delay', 'Referred', '2023-24'],
      ['Decision', 'Referred', '2023-24'],
      ['Delay', 'Decided', '2024-25'],
      ['Decision', 'Decided', '2024-25'],
      ['Delay', 'Upheld', '2024-25'],
      ['Decision', 'Upheld', '2024-25'],
    ]);
  });
});
