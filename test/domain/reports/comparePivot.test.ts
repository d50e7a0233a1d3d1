import type { PlainValue } from '../../../src/domain/log/sheetValues';
import { buildTables } from '../../../src/domain/reports/buildTables';
import { comparePivot } from '../../../src/domain/reports/comparePivot';
import type { ReportTable } from '../../../src/domain/reports/reportTable';
import { tidyTables } from '../../../src/domain/reports/tidy/tidyTables';
import { day } from '../../day';
import { dataOf, logOf, times } from './aCase';
import { showPivot } from './showPivot';
import { issueLists, someCases } from './someCases';

describe('Every table that has a PivotTable agrees with it, as another engine computes it', () => {
  const data = dataOf(someCases(900), { lists: issueLists });
  const tidy = tidyTables(data);
  const { tables } = buildTables(data, 'all');
  const withPivots = tables.flatMap((table) => (table.pivot ? [table] : []));

  test('and only those that a PivotTable cannot make have none', () => {
    const without = tables.filter(({ pivot }) => !pivot).map(({ id }) => id.replace(/^(corporate|all)-/, ''));
    expect(new Set(without)).toEqual(
      new Set([
        'biggest-changes',
        'stage2-intervals',
        'rates',
        'timescale-rules',
        'outcomes-by-year',
        'timeliness-by-year',
        'escalation-by-year',
      ]),
    );
  });

  test.each(withPivots.map((table) => [table.id, table] as const))('%s', (_, table) => {
    const check = table.pivot && comparePivot(table, showPivot(table.pivot, tidy));
    expect(check).toEqual({
      id: `pivot:${table.id}`,
      ok: true,
      detail: expect.stringMatching(/^\d+ figures agree with the PivotTable\.$/),
    });
  });

  test.each(withPivots.map((table) => [table.id, table] as const))(
    '%s: each page filter selects an item that the data hold',
    (_, table) => {
      for (const { field, selected } of table.pivot?.filters ?? []) {
        const source = tidy.find(({ id }) => id === table.pivot?.source);
        const column = source?.columns.findIndex(({ label }) => label === field) ?? -1;
        expect(source?.rows.some((row) => row[column] === selected)).toBe(true);
      }
    },
  );
});

describe('A table and its PivotTable', () => {
  const june = day('Mon 3 Jun 2024');
  const data = dataOf(
    logOf(
      ...times(2, { received: june, area: 'North', team: 'Team A' }),
      { received: june, area: 'South', team: 'Team B' },
      { received: day('Mon 5 Jun 2023'), area: 'South', team: 'Team C' },
    ),
  );
  const [table] = buildTables(data, ['stage1-by-team']).tables as [ReportTable];
  const cells = table.pivot ? showPivot(table.pivot, tidyTables(data)) : [];
  const changed = (label: string, column: number, value: PlainValue) =>
    cells.map((row) =>
      row[0] === label || row[1] === label ? row.map((cell, at) => (at === column ? value : cell)) : row,
    );

  test('agree row by row, subtotals and totals included', () => {
    expect(cells).toEqual([
      ['Number counted', '', 'Begun in', '', ''],
      ['Service area', 'Team', '2023-24', '2024-25', 'Grand Total'],
      ['North', 'Team A', '', 2, 2],
      ['North Total', '', '', 2, 2],
      ['South', 'Team B', '', 1, 1],
      ['South', 'Team C', 1, '', 1],
      ['South Total', '', 1, 1, 2],
      ['Grand Total', '', 1, 3, 4],
    ]);
    expect(comparePivot(table, cells).ok).toBe(true);
  });

  test.each([
    ['Team B', 3, 'South > Team B, This year: 1 in the table, 5 in the PivotTable'],
    ['Team C', 2, 'South > Team C, Last year: 1 in the table, 5 in the PivotTable'],
    ['North Total', 3, 'North, This year: 2 in the table, 5 in the PivotTable'],
    ['Grand Total', 3, 'Total, This year: 3 in the table, 5 in the PivotTable'],
  ])('differ when the figure of %s differs', (label, column, difference) => {
    expect(comparePivot(table, changed(label, column, 5))).toEqual({
      id: 'pivot:stage1-by-team',
      ok: false,
      detail: `1 of 12 figures differ from the PivotTable. ${difference}.`,
    });
  });

  test('differ when the PivotTable has a row that the table lacks', () => {
    const { ok, detail } = comparePivot(table, [...cells, ['West', 'Team D', 1, 0, 1]]);
    expect(ok).toBe(false);
    expect(detail).toContain('West > Team D, Last year: 0 in the table, 1 in the PivotTable');
  });

  test('differ when the PivotTable lacks a row that is not 0', () => {
    expect(comparePivot(table, changed('Team B', 1, 'Team X')).ok).toBe(false);
  });

  test('that picks its rows agree on those it has, whatever else the PivotTable shows', () => {
    const [top] = buildTables(data, ['top-teams']).tables as [ReportTable];
    const shown = top.pivot ? showPivot(top.pivot, tidyTables(data)) : [];
    expect(comparePivot(top, [...shown, ['Team D', 5, 7, 12]]).ok).toBe(true);
    const oneMore = shown.map((row) => (row[0] === 'Team A' ? ['Team A', '', 3, 3] : row));
    expect(comparePivot(top, oneMore).detail).toBe(
      '1 of 4 figures differ from the PivotTable. Team A, This year: 2 in the table, 3 in the PivotTable.',
    );
  });

  test('cannot be compared when nothing was read back', () => {
    expect(comparePivot(table, [['']])).toEqual({
      id: 'pivot:stage1-by-team',
      ok: false,
      detail: `The PivotTable of ${table.title} could not be read back.`,
    });
  });

  test('a table of which nothing is counted has no PivotTable: its page filters would select nothing', () => {
    const [outcomes] = buildTables(data, ['stage3-outcomes']).tables;
    expect(outcomes?.pivot).toBeNull();
  });
});
