import { readSource, sourceRect } from '../../workbook/pivots/pivotSource';
import type { PivotModel } from '../../workbook/workbook';

/**
 * The names of the fields a pivot can use: the headings of its source. Reads no more than the first two rows, since an
 * add-in asks for fields one by one and a source may have many rows.
 * @throws PivotError when a column has no heading or there is no row beneath the headings
 */
export function sourceFieldNames(pivot: PivotModel): string[] {
  return readSource(topOf(pivot)).fields.map((field) => field.name);
}

function topOf(pivot: PivotModel): PivotModel {
  if (pivot.source.kind === 'table' && !pivot.source.table.showHeaders) return pivot;
  const { sheet, rect } = sourceRect(pivot);
  return { ...pivot, source: { kind: 'range', sheet, rect: { ...rect, rows: Math.min(2, rect.rows) } } };
}

/** Whether a field holds numbers alone: Excel then sums it. */
export function isAllNumbers(pivot: PivotModel, field: string): boolean {
  const { sheet, rect } = sourceRect(pivot);
  const column = rect.column + sourceFieldNames(pivot).indexOf(field);
  for (let row = rect.row + 1; row < rect.row + rect.rows; row++) {
    if (typeof sheet.value(row, column) !== 'number') return false;
  }
  return true;
}
