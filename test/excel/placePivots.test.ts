import { buildTables } from '../../src/domain/reports/buildTables';
import type { ReportTable, TidyTable } from '../../src/domain/reports/reportTable';
import { tidyTables } from '../../src/domain/reports/tidy/tidyTables';
import { placePivots } from '../../src/excel/placePivots';
import type { PlacedPivot } from '../../src/excel/placePivots';
import type { Case } from '../../src/domain/log/case';
import { day } from '../day';
import { dataOf, logOf } from '../domain/reports/aCase';
import { issueLists, someCases } from '../domain/reports/someCases';
import { showPivot } from '../domain/reports/showPivot';

const firstRow = 3;

interface Report {
  readonly tables: readonly ReportTable[];
  readonly data: readonly TidyTable[];
}

/** Every table there is. */
function everyTable(cases: readonly Case[]): Report {
  const data = dataOf(cases, { lists: issueLists });
  return { tables: buildTables(data, 'all').tables, data: tidyTables(data) };
}

/** The same data with every text in it met a second time as another. */
function twiceTheValues(data: readonly TidyTable[]): readonly TidyTable[] {
  return data.map((table) => ({
    ...table,
    rows: table.rows.flatMap((row) => [
      row,
      row.map((cell) => (typeof cell === 'string' && cell !== '' ? `${cell} too` : cell)),
    ]),
  }));
}

/** The row after a PivotTable's last, every page filter open: as tall as it gets. */
function endOf({ pivot, bodyRow }: PlacedPivot, data: readonly TidyTable[]): number {
  // Its page filters may have pushed the body down.
  const filterRows = pivot.filters.length > 0 ? pivot.filters.length + 1 : 0;
  return bodyRow + filterRows + showPivot({ ...pivot, filters: [] }, data).length;
}

test.each([
  ['no complaints', logOf()],
  ['one complaint', logOf({ received: day('Mon 3 Jun 2024'), team: 'Team A' })],
  ['many complaints', someCases(60)],
])('of %s, no PivotTable of any table reaches the next, now or with twice as many values', (_name, cases) => {
  const { tables, data } = everyTable(cases);
  const grown = twiceTheValues(data);
  const placed = placePivots(tables, data, firstRow);
  expect(placed).toHaveLength(tables.filter(({ pivot }) => pivot !== null).length);
  placed.slice(1).forEach(({ table, titleRow }, index) => {
    const before = placed[index] as PlacedPivot;
    const ends = Math.max(endOf(before, data), endOf(before, grown));
    expect([before.table.id, table.id, ends <= titleRow]).toEqual([before.table.id, table.id, true]);
  });
});

test('each has its title above it, and room for its page filters between', () => {
  const { tables, data } = everyTable(someCases(20));
  for (const { titleRow, bodyRow, pivot } of placePivots(tables, data, firstRow)) {
    expect(bodyRow - titleRow).toBe(pivot.filters.length > 0 ? pivot.filters.length + 2 : 1);
  }
});
