/** In points: long labels fold, figures line up whatever the table. */
const labelWidths = [153, 159];
const figureWidth = 57;

/** The columns of a page: two of labels, and a year's months with their total. */
export const pageColumns = 15;

/** The width of a column of the annual tables, counted from 0. */
export function widthOf(column: number): number {
  return labelWidths[column] ?? figureWidth;
}

/** Of so many columns, from the first or from another. */
export function widthOfColumns(count: number, first = 0): number {
  return Array.from({ length: count }, (_, column) => widthOf(first + column)).reduce(
    (sum, one) => sum + one,
    0,
  );
}

/** As few columns as are together so wide, from one of them on. */
export function columnsAcross(width: number, first: number): number {
  let columns = 1;
  while (widthOfColumns(columns, first) < width) columns += 1;
  return columns;
}

/** Sets the widths of the first so many columns. */
export function setColumnWidths(sheet: Excel.Worksheet, count: number): void {
  const last = labelWidths.length;
  labelWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  if (count > last) sheet.getRangeByIndexes(0, last, 1, count - last).format.columnWidth = figureWidth;
}
