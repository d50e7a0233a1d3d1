/** A4 on its side, within Excel's usual margins, in points. */
const printable = { width: 741, height: 487 };

/** Heights of rows differ a little from screen to screen. */
const slack = 0.98;

/**
 * How much of a sheet, in points, goes on one page when its columns are fitted to the width of the paper. A sheet is never
 * made larger to fill it.
 *
 * @param width of the sheet's columns, in points
 */
export function pageHeight(width: number): number {
  const scale = Math.min(1, printable.width / width);
  return Math.floor((printable.height * slack) / scale);
}
