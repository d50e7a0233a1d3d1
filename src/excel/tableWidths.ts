/** In points: long labels fold, figures line up whatever the table. */
const labelWidths = [206, 172];
const figureWidth = 60;

/** The width of a column of the annual tables, counted from 0. */
export function widthOf(column: number): number {
  return labelWidths[column] ?? figureWidth;
}

/** Of the first so many columns. */
export function widthOfColumns(count: number): number {
  return Array.from({ length: count }, (_, column) => widthOf(column)).reduce((sum, one) => sum + one, 0);
}

/** Sets the widths of the first so many columns. */
export function setColumnWidths(sheet: Excel.Worksheet, count: number): void {
  const last = labelWidths.length;
  labelWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  if (count > last) sheet.getRangeByIndexes(0, last, 1, count - last).format.columnWidth = figureWidth;
}
