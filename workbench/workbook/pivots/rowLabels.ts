import type { AxisLine } from './axisLines';
import { captions } from './captions';
import type { GridCells } from './gridCells';
import { labelsNeeded } from './labelsNeeded';
import { itemText } from './pivotItems';
import type { PivotPlan } from './pivotPlan';
import type { PivotShape } from './pivotShape';

/** The columns left of the figures: the row fields' captions on the last heading row, then a label or more a line. */
export function writeRowLabels(plan: PivotPlan, shape: PivotShape, cells: GridCells): void {
  if (shape.labelColumns === 0) return;
  const top = shape.bodyRect.row - shape.rect.row;
  const { rows, rowLines, pivot } = plan;
  if (rows.length === 0) {
    writeOnlyRow(plan, cells, top);
    return;
  }

  if (pivot.layout === 'Compact') cells.set(top - 1, 0, captions.rowLabels);
  else rows.forEach((field, across) => cells.set(top - 1, across, field.caption));
  rowLines.forEach((line, down) => {
    const before = down === 0 ? undefined : rowLines[down - 1];
    writeLine(plan, line, before, cells, top + down);
  });
}

/** Without row fields there is one row of figures. */
function writeOnlyRow({ pivot, data }: PivotPlan, cells: GridCells, top: number): void {
  const [onlyData] = data;
  if (pivot.layout !== 'Compact') cells.set(top, 0, captions.total);
  else if (onlyData && data.length === 1) cells.set(top, 0, onlyData.caption);
}

function writeLine(
  { rows, pivot }: PivotPlan,
  line: AxisLine,
  before: AxisLine | undefined,
  cells: GridCells,
  row: number,
): void {
  if (line.kind === 'grand') {
    cells.set(row, 0, captions.grandTotal);
    return;
  }
  const isCompact = pivot.layout === 'Compact';
  const needed = labelsNeeded(line, before, pivot.repeatLabels);
  const own = line.path.length - 1;
  line.path.forEach((code, level) => {
    const field = rows[level];
    if (!field || (isCompact && level < own)) return;
    const column = isCompact ? 0 : level;
    if (line.kind === 'subtotal') {
      if (level === own)
        cells.set(row, column, `${itemText(field.items[code] ?? null, field.isDate)} ${captions.total}`);
      else if (pivot.repeatLabels) cells.setItem(row, column, field, code);
    } else if (needed[level]) cells.setItem(row, column, field, code);
  });
}
