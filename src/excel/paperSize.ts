/** A4 on its side, in points. */
const paper = { width: 842, height: 595 };

/** Room that is left white around what is printed, in points; the page's number stands in that at the foot. */
export const pageMargins = { side: 36, top: 30, bottom: 40, footer: 16 } as const;

/** Heights of rows differ a little from screen to screen. */
const slack = 0.98;

/**
 * How much of a sheet, in points, goes on one page when its columns are fitted to the width of the paper. A sheet is never
 * made larger to fill it.
 *
 * @param width of the sheet's columns, in points
 */
export function pageHeight(width: number): number {
  const height = paper.height - pageMargins.top - pageMargins.bottom;
  return Math.floor((height * slack) / pageScale(width));
}

/** How much smaller than on the screen such a sheet is printed: 0.5 is half the size. */
export function pageScale(width: number): number {
  return Math.min(1, (paper.width - 2 * pageMargins.side) / width);
}
