import type { Rect } from '../../workbook/address';
import { computePivot } from '../../workbook/pivots/computePivot';
import { PivotError } from '../../workbook/pivots/pivotError';
import type { PivotGrid, PivotModel } from '../../workbook/workbook';
import { HostError } from '../hostError';
import type { Session } from '../session';
import { hasFields, shownGrid } from './pivotShown';

/** Has the pivot shown anew before anything is read: the changes of one request cost one computation. */
export function pivotChanged(session: Session, pivot: PivotModel): void {
  pivot.sheet.touch('pivots');
  session.later(pivot, () => refreshPivot(session, pivot));
}

/** Computes what the pivot shows, and puts it in the sheet's cells in place of what it showed before. */
export function refreshPivot(session: Session, pivot: PivotModel): void {
  const before = shownGrid(pivot);
  const grid = hasFields(pivot) ? computed(pivot) : null;
  if (before) clearShown(session, pivot);
  pivot.shown = grid;
  if (grid) show(session, pivot, grid);
}

/** @throws HostError with Excel's code when Excel would refuse */
export function asHostError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof PivotError ? new HostError(error.code, error.message) : error;
  }
}

function computed(pivot: PivotModel): PivotGrid {
  return asHostError(() => computePivot(pivot));
}

/** Takes what the pivot shows out of the cells. */
export function clearShown(session: Session, pivot: PivotModel): void {
  const grid = shownGrid(pivot);
  if (!grid) return;
  const { rect } = grid;
  eachCellOf(rect, (row, column) => pivot.sheet.setValue(row, column, null));
  session.cellsChanged(pivot.sheet, rect);
  pivot.shown = null;
}

function show(session: Session, { sheet }: PivotModel, grid: PivotGrid): void {
  const { rect, cells, numberFormats } = grid;
  const { styles } = session.workbook;
  eachCellOf(rect, (row, column) => {
    const [down, across] = [row - rect.row, column - rect.column];
    sheet.setValue(row, column, cells[down]?.[across] ?? null);
    const numberFormat = numberFormats?.[down]?.[across];
    if (numberFormat) sheet.setStyle(row, column, styles.changed(sheet.style(row, column), { numberFormat }));
  });
  session.cellsChanged(sheet, rect);
}

function eachCellOf(rect: Rect, work: (row: number, column: number) => void): void {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) work(row, column);
  }
}
