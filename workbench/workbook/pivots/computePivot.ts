import type { PivotGrid, PivotModel } from '../workbook';
import { writeColumnHeadings } from './columnHeadings';
import { GridCells } from './gridCells';
import { captions } from './captions';
import { onlyItem } from './pivotFields';
import { planPivot, type PivotPlan } from './pivotPlan';
import { pivotShape, type PivotShape } from './pivotShape';
import { refuseTakenPlace } from './refuseTakenPlace';
import { writeRowLabels } from './rowLabels';

/**
 * The cells of a PivotTable, computed anew from its source's cells. Changes nothing: the caller keeps the grid and writes its cells.
 * Where page filters leave too little room above `pivot.row`, the table stands lower: the grid's `tableRect` says where.
 * @throws PivotError when Excel would refuse: an unknown field, a column without a heading, a place already taken.
 */
export function computePivot(pivot: PivotModel): PivotGrid {
  const plan = planPivot(pivot);
  const shape = pivotShape(plan);
  refuseTakenPlace(pivot, shape.rect);

  const cells = new GridCells(shape.rect);
  writePageFilters(plan, cells);
  writeColumnHeadings(plan, shape, cells);
  writeRowLabels(plan, shape, cells);
  writeFigures(plan, shape, cells);
  const { rect, tableRect, bodyRect } = shape;
  return { rect, tableRect, bodyRect, cells: cells.values, numberFormats: cells.numberFormats };
}

function writePageFilters({ filters }: PivotPlan, cells: GridCells): void {
  filters.forEach((field, row) => {
    cells.set(row, 0, field.caption);
    const item = onlyItem(field);
    if (item === null) cells.set(row, 1, field.isShown ? captions.several : captions.all);
    else cells.setItem(row, 1, field, item);
  });
}

function writeFigures(plan: PivotPlan, { rect, bodyRect }: PivotShape, cells: GridCells): void {
  const top = bodyRect.row - rect.row;
  const left = bodyRect.column - rect.column;
  plan.rowLines.forEach((row, down) => {
    plan.columnLines.forEach((column, across) => {
      const numberFormat = plan.data[column.data]?.settings.numberFormat ?? null;
      cells.set(top + down, left + across, plan.figure(row, column), numberFormat);
    });
  });
}
