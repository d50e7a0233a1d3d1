import { shownIn } from './cellValue';
import { setColumnSetting, setRowSetting } from './measures';
import { checkFormattable } from './rangeFormats';
import { rangeTarget, withinUsed, type RangeTarget } from './rangeTarget';

/** Room round the text, and the widest a column can be, in characters. */
const padding = 1.7;
const widest = 255;
const boldFactor = 1.1;

/** Makes each column as wide as its longest text: reckoned by counting characters, since there is no font to measure. */
export function autofitColumns(target: RangeTarget): void {
  checkFormattable(target);
  const used = withinUsed(target);
  if (!used) return;
  for (let column = used.column; column < used.column + used.columns; column++) {
    let longest = 0;
    for (let row = used.row; row < used.row + used.rows; row++) {
      longest = Math.max(longest, textWidth(target, row, column));
    }
    if (longest === 0) continue;
    const area = rangeTarget(target.sheet, { ...used, column, columns: 1 });
    setColumnSetting(area, { width: Math.min(widest, longest + padding) });
  }
}

function textWidth({ sheet }: RangeTarget, row: number, column: number): number {
  const value = sheet.value(row, column);
  if (value === null) return 0;
  const format = sheet.workbook.styles.format(sheet.style(row, column));
  if (format.wrapText) return 0;
  const lines = shownIn(sheet, row, column).split('\n');
  const length = Math.max(...lines.map((line) => line.length));
  return length * (format.bold ? boldFactor : 1) * (format.fontSize / 11) + format.indent;
}

/** A row's own height follows its tallest line: the largest font in it, times the most lines. */
export function autofitRows(target: RangeTarget): void {
  checkFormattable(target);
  const used = withinUsed(target);
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row++) {
    const area = rangeTarget(target.sheet, { ...used, row, rows: 1 });
    setRowSetting(area, { height: rowHeight(area) });
  }
}

function rowHeight({ sheet, rect }: RangeTarget): number {
  let height = sheet.defaultRowHeight;
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    const value = sheet.value(rect.row, column);
    if (value === null) continue;
    const format = sheet.workbook.styles.format(sheet.style(rect.row, column));
    const width = sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth;
    const lines = shownIn(sheet, rect.row, column)
      .split('\n')
      .map((line) => (format.wrapText ? Math.max(1, Math.ceil(line.length / width)) : 1))
      .reduce((sum, count) => sum + count, 0);
    height = Math.max(height, lines * format.fontSize * 1.36);
  }
  return Math.min(409.5, Math.round(height * 4) / 4);
}
