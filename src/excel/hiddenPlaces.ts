/** What is loaded of a range to know what of it is hidden. */
export type RangeWithHidden = Pick<
  Excel.Range,
  'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount' | 'rowHidden' | 'columnHidden'
>;

/** Rows and columns that cannot be seen, as the sheet numbers them (1 = first row, 1 = column A). */
export interface HiddenPlaces {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether some row or column of a range is hidden: null, whatever its type says, when some are and some are not. */
export function hasHidden({ rowHidden, columnHidden }: RangeWithHidden): boolean {
  return rowHidden !== false || columnHidden !== false;
}

/**
 * The rows and columns of a range that cannot be seen.
 *
 * @param visible the address of what can be seen ("Log!A1:F4,Log!A9:F20"), "" when nothing can; asked only where `hasHidden`
 */
export function hiddenPlaces(range: RangeWithHidden, visible: string): HiddenPlaces {
  const { rowIndex, rowCount, rowHidden, columnIndex, columnCount, columnHidden } = range;
  const parts = partsOf(visible);
  return {
    rows:
      rowHidden === false
        ? []
        : unseen(
            rowIndex + 1,
            rowCount,
            parts.flatMap(({ rows }) => rows),
          ),
    columns:
      // When every row is hidden, nothing is seen of any column, whether it is hidden or not.
      columnHidden === false || (visible === '' && columnHidden !== true)
        ? []
        : unseen(
            columnIndex + 1,
            columnCount,
            parts.flatMap(({ columns }) => columns),
          ),
  };
}

function unseen(first: number, count: number, spans: readonly Span[]): readonly number[] {
  const last = first + count - 1;
  const seen = new Set<number>();
  for (const { from, to } of spans) {
    for (let place = Math.max(from, first); place <= Math.min(to, last); place++) seen.add(place);
  }
  return Array.from({ length: count }, (_, index) => first + index).filter((place) => !seen.has(place));
}

/** Each part of an address; a sheet's name may hold anything but is always followed by "!". */
function partsOf(address: string): readonly { readonly rows: Span; readonly columns: Span }[] {
  const parts = address.matchAll(/!\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?(?=,|$)/g);
  return [...parts].map(([, column = '', row = '', lastColumn = column, lastRow = row]) => ({
    rows: spanOf(row, lastRow, Number),
    columns: spanOf(column, lastColumn, columnNumber),
  }));
}

/** All of them where whole columns or whole rows are named ("Log!A:C", "Log!3:9"). */
function spanOf(from: string, to: string, numberOf: (text: string) => number): Span {
  return from === '' ? { from: 1, to: Infinity } : { from: numberOf(from), to: numberOf(to) };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
