import { labelsNeeded } from './labelsNeeded';
import type { AxisLine } from './axisLines';
import { captions } from './captions';
import type { GridCells } from './gridCells';
import { itemText } from './pivotItems';
import type { PivotPlan } from './pivotPlan';
import type { PivotShape } from './pivotShape';

/** The rows above the figures: the fields' captions, then a row of items for each column field, then the data fields' captions. */
export function writeColumnHeadings(plan: PivotPlan, shape: PivotShape, cells: GridCells): void {
  if (shape.headingRows === 0) return;
  const top = shape.tableRect.row - shape.rect.row;
  const { columns, data, columnLines } = plan;
  if (columns.length === 0) {
    data.forEach((field, across) => cells.set(top, shape.labelColumns + across, field.caption));
    return;
  }

  writeCaptions(plan, shape, cells, top);
  const isRepeated = plan.pivot.repeatLabels && plan.pivot.layout !== 'Compact';
  columnLines.forEach((line, across) => {
    const column = shape.labelColumns + across;
    const before = across === 0 ? undefined : columnLines[across - 1];
    writeLine(plan, line, labelsNeeded(line, before, isRepeated), (level, value) => {
      const row = top + 1 + level;
      if (typeof value === 'string') cells.set(row, column, value);
      else cells.setItem(row, column, value.field, value.code);
    });
  });
}

function writeCaptions(plan: PivotPlan, shape: PivotShape, cells: GridCells, top: number): void {
  const { pivot, rows, columns, data } = plan;
  const isCompact = pivot.layout === 'Compact';
  const [onlyData] = data;
  const isDataCaptionAbove = rows.length > 0 || !isCompact;
  if (onlyData && data.length === 1 && isDataCaptionAbove) cells.set(top, 0, onlyData.caption);
  if (isCompact) {
    cells.set(top, shape.labelColumns, captions.columnLabels);
    return;
  }
  columns.forEach((field, across) => cells.set(top, shape.labelColumns + across, field.caption));
  if (data.length > 1) cells.set(top, shape.labelColumns + columns.length, captions.values);
}

type Label = string | { readonly field: PivotPlan['columns'][number]; readonly code: number };

function writeLine(
  { columns, data }: PivotPlan,
  line: AxisLine,
  needed: readonly boolean[],
  write: (level: number, label: Label) => void,
): void {
  const dataCaption = data.length > 1 ? data[line.data]?.caption : undefined;
  if (line.kind === 'grand') {
    write(0, dataCaption === undefined ? captions.grandTotal : `${captions.total} ${dataCaption}`);
    return;
  }
  line.path.forEach((code, level) => {
    const field = columns[level];
    const isOwn = level === line.path.length - 1;
    if (!field) return;
    if (line.kind === 'subtotal' && isOwn) {
      const item = itemText(field.items[code] ?? null, field.isDate);
      write(level, `${item} ${dataCaption ?? captions.total}`);
    } else if (needed[level]) write(level, { field, code });
  });
  if (line.kind === 'item' && dataCaption !== undefined) write(columns.length, dataCaption);
}
