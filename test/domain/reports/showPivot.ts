import type { PlainValue } from '../../../src/domain/log/sheetValues';
import type { ReportPivot, TidyTable } from '../../../src/domain/reports/reportTable';
import { computePivot } from '../../../workbench/workbook/pivots/computePivot';
import { addPivot, field, figure, pivotBook } from '../../workbench/workbook/pivots/pivotBook';

/** A report's pivot as the workbench's own pivot engine shows it, without its page filters: what is read back from Excel. */
export function showPivot(pivot: ReportPivot, data: readonly TidyTable[]): PlainValue[][] {
  const source = data.find(({ id }) => id === pivot.source);
  if (!source) throw new Error(`There are no data called ${pivot.source}.`);

  const headings = source.columns.map(({ label }) => label);
  const book = pivotBook([
    headings,
    ...source.rows.map((row) => row.map((value) => (value === '' ? null : value))),
  ]);
  const { caption, field: value, summarizeBy } = pivot.value;
  const grid = computePivot(
    addPivot(book, 'A10', {
      rowFields: pivot.rows.map((name) => field(name)),
      columnFields: pivot.columns.map((name) => field(name)),
      filterFields: pivot.filters.map((filter) => field(filter.field, { selected: [filter.selected] })),
      dataFields: [figure(summarizeBy, value, { caption })],
      repeatLabels: true,
    }),
  );
  return grid.cells
    .slice(grid.tableRect.row - grid.rect.row)
    .map((row) => row.map((cell) => (cell === null || typeof cell === 'object' ? '' : cell)));
}
