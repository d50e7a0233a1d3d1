import type { ReportTable } from '../domain/reports/reportTable';
import { areaAddress, areaRange } from './cellAddress';
import { cellLink } from './cellLink';
import { palette } from './palette';
import type { PlacedTable } from './placeTables';
import { cutShort } from './plainText';

/** Lists of names side by side. */
interface ContentsLook {
  /** The columns in which they begin. */
  readonly columns: readonly number[];
  readonly points: number;
  /** Letters of the longest name that its list has room for. */
  readonly longest: number;
}

/** As many tables as a page has room to name, in one list, in two, or in three of smaller letters. */
const looks: readonly (ContentsLook & { readonly most: number })[] = [
  { most: 12, columns: [0], points: 10, longest: 200 },
  { most: 72, columns: [0, 6], points: 10, longest: 105 },
  { most: Infinity, columns: [0, 3, 9], points: 9, longest: 80 },
];

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

  const { columns, points, longest } = lookOf(places.length);
  const each = rowsEach(places.length);
  columns.forEach((column, list) => {
    const listed = places.slice(list * each, (list + 1) * each);
    if (listed.length === 0) return;
    const range = areaRange(sheet, { row: row + 1, column, rows: listed.length, columns: 1 });
    range.formulas = listed.map(({ table, titleRow }) => [
      cellLink(name, `A${titleRow + 1}`, cutShort(table.title, longest)),
    ]);
    asLink(range);
    range.format.font.size = points;
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

function rowsEach(tables: number): number {
  return Math.ceil(tables / lookOf(tables).columns.length);
}

function lookOf(tables: number): ContentsLook {
  const look = looks.find(({ most }) => tables <= most);
  if (!look) throw new Error('No list is long enough.');
  return look;
}
