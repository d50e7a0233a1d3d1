import type { PivotGrid, PivotModel } from '../workbook';
import { PivotError } from './pivotError';

/**
 * The cells of a PivotTable, computed anew from its source's cells. Changes nothing: the caller keeps the grid and writes its cells.
 * @throws PivotError when Excel would refuse: an unknown field, a column without a heading, a place already taken.
 */
export function computePivot(pivot: PivotModel): PivotGrid {
  throw new PivotError('InvalidArgument', `${pivot.name} cannot be computed yet.`);
}
