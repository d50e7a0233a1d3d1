import { intersection, maxColumns, maxRows, rectAddress, type Rect } from '../address';
import type { PivotModel, Sheet } from '../workbook';
import { PivotError } from './pivotError';
import { sourceRect } from './pivotSource';

/**
 * @throws PivotError when a pivot would cover another, a table, its own source or merged cells, or leave the sheet.
 */
export function refuseTakenPlace(pivot: PivotModel, rect: Rect): void {
  const { sheet } = pivot;
  if (rect.row + rect.rows > maxRows || rect.column + rect.columns > maxColumns) {
    throw new PivotError('InvalidArgument', `${pivot.name} does not fit on ${sheet.name}.`);
  }
  const source = sourceRect(pivot);
  if (source.sheet === sheet && intersection(source.rect, rect)) {
    throw new PivotError('PivotTableRangeConflict', `${pivot.name} would cover its own source.`);
  }
  for (const { name, place } of taken(pivot, sheet)) {
    if (!intersection(place, rect)) continue;
    throw new PivotError(
      'PivotTableRangeConflict',
      `${pivot.name} at ${rectAddress(rect)} would cover ${name} at ${rectAddress(place)}.`,
    );
  }
  const merged = sheet.merges.find((place) => intersection(place, rect));
  if (!merged) return;
  throw new PivotError(
    'MergedRangeConflict',
    `${pivot.name} would cover merged cells at ${rectAddress(merged)}.`,
  );
}

function taken(pivot: PivotModel, sheet: Sheet): { readonly name: string; readonly place: Rect }[] {
  const others = sheet.pivots.filter((other) => other !== pivot && other.id !== pivot.id);
  return [
    ...others.flatMap(({ name, shown }) => (shown ? [{ name, place: shown.rect }] : [])),
    ...sheet.tables.map(({ name, rect }) => ({ name, place: rect })),
  ];
}
