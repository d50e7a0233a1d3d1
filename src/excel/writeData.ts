import type { TidyTable } from '../domain/reports/reportTable';
import { areaAddress, areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import type { ExcelSession } from './excelSession';
import { numberFormatOf } from './numberFormats';
import { asText } from './plainText';
import { rowBlocks } from './rowBlocks';
import { setUpPage, writeTitle } from './sheetPage';

const headingRow = 3;
const columnsBetween = 1;
const columnWidth = 92;

/** A tidy table as an Excel table. */
export interface WrittenData {
  readonly id: string;
  readonly table: Excel.Table;
  readonly range: string;
}

/** Where the next thing may stand on the data sheet: right of everything on it. Counted from 0. */
export interface DataSheet {
  readonly tables: readonly WrittenData[];
  readonly nextColumn: number;
  readonly headingRow: number;
}

/** Writes the tidy tables side by side, so that each can grow, and makes them Excel tables. */
export async function writeData(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  title: string,
  tables: readonly TidyTable[],
  explanation: string,
): Promise<DataSheet> {
  setUpPage(sheet, { frozenRows: headingRow + 1 });
  writeTitle(sheet, title);
  sheet.getRange('A2').values = [[asText(explanation)]];

  const written: WrittenData[] = [];
  let column = 0;
  for (const table of tables) {
    written.push(await writeTidyTable(session, sheet, table, column));
    column += table.columns.length + columnsBetween;
  }
  return { tables: written, nextColumn: column, headingRow };
}

async function writeTidyTable(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { id, title, columns, rows }: TidyTable,
  column: number,
): Promise<WrittenData> {
  const heading = areaRange(sheet, { row: headingRow - 1, column, rows: 1, columns: 1 });
  heading.values = [[asText(title)]];
  heading.format.font.bold = true;

  // An Excel table has one row at the least.
  const area: CellArea = {
    row: headingRow,
    column,
    rows: Math.max(rows.length, 1) + 1,
    columns: columns.length,
  };
  areaRange(sheet, { ...area, rows: 1 }).values = [columns.map(({ label }) => asText(label))];
  areaRange(sheet, area).format.columnWidth = columnWidth;
  formatColumns(sheet, area, columns);
  for (const block of rowBlocks(rows.length)) {
    const cells = rows
      .slice(block.first, block.first + block.count)
      .map((row) => row.map((value) => (typeof value === 'string' ? asText(value) : value)));
    await session.makeRoom(JSON.stringify(cells).length);
    const place = { ...area, row: headingRow + 1 + block.first, rows: block.count };
    areaRange(sheet, place).values = cells;
  }

  const table = sheet.tables.add(areaRange(sheet, area), true);
  table.style = 'TableStyleLight9';
  return { id, table, range: areaAddress(area) };
}

function formatColumns(sheet: Excel.Worksheet, area: CellArea, columns: TidyTable['columns']): void {
  columns.forEach((column, index) => {
    const format = numberFormatOf(column, []);
    if (format === 'General') return;
    const body = { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
    areaRange(sheet, body).numberFormat = [[format]];
  });
}
