import type { TidyTable } from '../domain/reports/reportTable';
import { areaAddress, areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import type { ExcelSession } from './excelSession';
import { numberFormatOf } from './numberFormats';
import { asText } from './plainText';
import { rowBlocks } from './rowBlocks';
import { setUpPage, writeTitle } from './sheetPage';

const firstTitleRow = 3;
const rowsBetween = 2;
const columnWidth = 105;

/** A tidy table as an Excel table. */
export interface WrittenData {
  readonly id: string;
  readonly table: Excel.Table;
  readonly range: string;
  /** The first row below it. */
  readonly endRow: number;
}

/** The tables, and where the next thing may stand: right of everything on the sheet. Counted from 0. */
export interface DataSheet {
  readonly tables: readonly WrittenData[];
  readonly nextColumn: number;
  readonly headingRow: number;
}

/**
 * Writes the tidy tables one below the other and makes them Excel tables: side by side, a filter on one would hide rows of
 * the others.
 *
 * @param dateOffset days that the workbook's own date system falls short of Excel's usual one
 */
export async function writeData(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  title: string,
  tables: readonly TidyTable[],
  explanation: string,
  dateOffset: number,
): Promise<DataSheet> {
  setUpPage(sheet, { frozenRows: 1 });
  writeTitle(sheet, title);
  sheet.getRange('A2').values = [[asText(explanation)]];

  const widest = Math.max(...tables.map(({ columns }) => columns.length));
  areaRange(sheet, { row: 0, column: 0, rows: 1, columns: widest }).format.columnWidth = columnWidth;

  const written: WrittenData[] = [];
  let row = firstTitleRow;
  for (const table of tables) {
    const one = await writeTidyTable(session, sheet, inDateSystem(table, dateOffset), row);
    written.push(one);
    row = one.endRow + rowsBetween;
  }
  return { tables: written, nextColumn: widest + 1, headingRow: firstTitleRow + 1 };
}

/** The days of its date columns as the workbook numbers them. */
function inDateSystem(table: TidyTable, dateOffset: number): TidyTable {
  if (dateOffset === 0) return table;
  const { columns } = table;
  const rows = table.rows.map((row) =>
    row.map((value, index) =>
      columns[index]?.unit === 'date' && typeof value === 'number' ? value - dateOffset : value,
    ),
  );
  return { ...table, rows };
}

async function writeTidyTable(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { id, title, columns, rows }: TidyTable,
  titleRow: number,
): Promise<WrittenData> {
  const heading = areaRange(sheet, { row: titleRow, column: 0, rows: 1, columns: 1 });
  heading.values = [[asText(title)]];
  heading.format.font.bold = true;

  // An Excel table has one row at the least.
  const area: CellArea = {
    row: titleRow + 1,
    column: 0,
    rows: Math.max(rows.length, 1) + 1,
    columns: columns.length,
  };
  areaRange(sheet, { ...area, rows: 1 }).values = [columns.map(({ label }) => asText(label))];
  formatColumns(sheet, area, columns);
  const cells = rows.map((row) => row.map((value) => (typeof value === 'string' ? asText(value) : value)));
  for (const { first, count, weight } of rowBlocks(cells)) {
    await session.makeRoom(weight);
    const place = { ...area, row: area.row + 1 + first, rows: count };
    areaRange(sheet, place).values = cells.slice(first, first + count);
  }

  const table = sheet.tables.add(areaRange(sheet, area), true);
  table.style = 'TableStyleLight9';
  return { id, table, range: areaAddress(area), endRow: area.row + area.rows };
}

function formatColumns(sheet: Excel.Worksheet, area: CellArea, columns: TidyTable['columns']): void {
  columns.forEach((column, index) => {
    const format = numberFormatOf(column, []);
    if (format === 'General') return;
    const body = { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
    areaRange(sheet, body).numberFormat = [[format]];
  });
}
