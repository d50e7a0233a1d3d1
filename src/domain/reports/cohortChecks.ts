import type { PlainValue } from '../log/sheetValues';
import type { ReportCheck } from './annualReport';
import { roundedPence } from './measures';
import { pivotGrandTotal } from './pivots';
import type { PivotFilter, ReportPivot, ReportTable, TidyTable } from './reportTable';
import { isSubtotal, numberOrNull } from './tableFigures';

/**
 * Counts each table's cohort again from the tidy data, by the filters its PivotTable has, and compares it with the sum of
 * the table's own rows. A table that picks its rows adds to less.
 */
export function cohortChecks(
  tables: readonly ReportTable[],
  data: readonly TidyTable[],
): readonly ReportCheck[] {
  return tables.flatMap((table) => {
    const { pivot } = table;
    if (pivot?.showsMore) return [];
    const source = pivot && data.find(({ id }) => id === pivot.source);
    return source ? [cohortCheck(table, pivot, source)] : [];
  });
}

function cohortCheck(table: ReportTable, pivot: ReportPivot, source: TidyTable): ReportCheck {
  const counted = sharedItems(pivot).map(({ item, label }) => ({
    label,
    inTable: roundedPence(sumOfRows(table, pivot, label)),
    inData: sumOfData(source, pivot, item),
  }));
  const wrong = counted.find(({ inTable, inData }) => inTable !== inData);
  return {
    id: `cohort:${table.id}`,
    ok: wrong === undefined,
    detail: wrong
      ? `${wrong.label}: the rows of ${table.title} add to ${wrong.inTable}, but the data hold ${wrong.inData}.`
      : `${table.cohort}: ${counted.map(({ label, inData }) => `${label} ${inData}`).join(', ')}; the data hold as many.`,
  };
}

/** The pivot's grand total column is counted without regard to the column field. */
function sharedItems({ columnLabels }: ReportPivot) {
  return Object.entries(columnLabels).map(([item, label]) => ({
    item: item === pivotGrandTotal ? null : item,
    label,
  }));
}

function sumOfRows(table: ReportTable, { notShown = [] }: ReportPivot, column: string): number {
  const index = table.columns.findIndex(({ label }) => label === column);
  return table.rows
    .filter((row) => !isSubtotal(row) && !notShown.includes(row.labels[0] ?? ''))
    .reduce((sum, { values }) => sum + (numberOrNull(values[index]) ?? 0), 0);
}

/** Of the figure that the pivot adds: 1 a row where it counts. */
function sumOfData(
  source: TidyTable,
  { filters, columns: [field], value }: ReportPivot,
  item: string | null,
): number {
  const wanted: readonly PivotFilter[] =
    field !== undefined && item !== null ? [...filters, { field, selected: item }] : filters;
  const tests = wanted.map((filter) => ({
    index: source.columns.findIndex(({ label }) => label === filter.field),
    selected: filter.selected,
  }));
  const passes = (row: readonly PlainValue[]) =>
    tests.every(({ index, selected }) => row[index] === selected);
  const figureAt = source.columns.findIndex(({ label }) => label === value.field);
  return roundedPence(source.rows.filter(passes).reduce((sum, row) => sum + Number(row[figureAt]), 0));
}
