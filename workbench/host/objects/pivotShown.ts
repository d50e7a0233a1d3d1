import type { Rect } from '../../workbook/address';
import { computePivot } from '../../workbook/pivots/computePivot';
import { PivotError } from '../../workbook/pivots/pivotError';
import type { PivotGrid, PivotModel, Sheet } from '../../workbook/workbook';

/** Pivots from the file that our engine cannot compute, such as one whose source is in another workbook. */
const unknown = new WeakSet<PivotModel>();

export function hasFields({ rowFields, columnFields, dataFields, filterFields }: PivotModel): boolean {
  return rowFields.length + columnFields.length + dataFields.length + filterFields.length > 0;
}

/**
 * Where a pivot lies and what it shows. One read from a file does not say: it is taken to lie where it would if it were
 * computed now, its cells being left as they are.
 */
export function shownGrid(pivot: PivotModel): PivotGrid | null {
  if (pivot.shown || !pivot.part || !hasFields(pivot) || unknown.has(pivot)) return pivot.shown;
  try {
    pivot.shown = computePivot(pivot);
  } catch (error) {
    if (!(error instanceof PivotError)) throw error;
    unknown.add(pivot);
  }
  return pivot.shown;
}

/** Where the sheet's pivots lie, page filters included. */
export function pivotRects(sheet: Sheet): Rect[] {
  return sheet.pivots.flatMap((pivot) => shownGrid(pivot)?.rect ?? []);
}
