import type { ReportTable } from '../domain/reports/reportTable';
import { areaAddress, areaRange } from './cellAddress';
import { cellLink } from './cellLink';
import { palette } from './palette';
import type { PlacedTable } from './placeTables';

/** The lists of names side by side, each as wide as the others: where they begin. */
const listColumns = [0, 2, 8];
const fewEnoughForOne = 12;

/** The rows that the list takes, its heading and the blank row after it included. */
export function contentsRows(tables: readonly ReportTable[]): number {
  return tables.length === 0 ? 0 : rowsEach(tables.length) + 2;
}

/**
 * Lists the tables under the sheet's heading, each a link to its table; the heading, which stays in sight, leads back.
 *
 * @param name the sheet's, when all is done
 */
export function writeContents(
  sheet: Excel.Worksheet,
  name: string,
  places: readonly PlacedTable[],
  row: number,
): void {
  if (places.length === 0) return;
  const heading = areaRange(sheet, { row, column: 0, rows: 1, columns: 1 });
  heading.values = [['Contents']];
  heading.format.font.bold = true;
  heading.format.font.color = palette.heading;

  const each = rowsEach(places.length);
  listColumns.forEach((column, list) => {
    const listed = places.slice(list * each, (list + 1) * each);
    if (listed.length === 0) return;
    const range = areaRange(sheet, { row: row + 1, column, rows: listed.length, columns: 1 });
    range.formulas = listed.map(({ table, titleRow }) => [cellLink(name, `A${titleRow + 1}`, table.title)]);
    asLink(range);
  });
  writeWayBack(sheet, name, row);
}

/** In the row that stays in sight. */
function writeWayBack(sheet: Excel.Worksheet, name: string, row: number): void {
  const cell = sheet.getRange('C1');
  const contents = areaAddress({ row, column: 0, rows: 1, columns: 1 });
  cell.formulas = [[cellLink(name, contents, 'To the contents')]];
  asLink(cell);
}

function asLink(range: Excel.Range): void {
  range.format.font.color = palette.link;
  range.format.font.underline = 'Single';
}

/** One list for a few tables; for more, as many rows as the lists side by side need. */
function rowsEach(tables: number): number {
  return tables <= fewEnoughForOne ? tables : Math.ceil(tables / listColumns.length);
}
