import type { PlainValue, SheetTable, SheetValues } from '../domain/log/sheetValues';
import type { CellArea } from './cellAddress';
import type { ExcelSession } from './excelSession';
import { hasHidden, hiddenPlaces } from './hiddenPlaces';
import { readCells } from './readCells';

/** A sheet to read, whose used range and tables are loaded. */
export interface SheetToRead {
  readonly name: string;
  readonly used: Excel.Range;
  readonly tables: readonly Excel.Table[];
  /** Columns of statuses that we have added: they are none of the log's own. */
  readonly ours: readonly CellArea[];
}

interface Places {
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
  /** What can be seen; null when no row or column is hidden. */
  readonly visible: Excel.RangeAreas | null;
}

/**
 * Reads the plain values of sheets, with their Excel tables, hidden rows and hidden columns. The round trips grow with the rows, a block
 * at a time, and not with the number of sheets, tables or hidden places.
 */
export async function readSheets(
  session: ExcelSession,
  sheets: readonly SheetToRead[],
): Promise<readonly SheetValues[]> {
  const places = sheets.map(askForPlaces);
  await session.sync();

  const values = await readCells(
    session,
    sheets.map(({ used }) => used),
  );
  return sheets.map((sheet, index) => sheetValues(sheet, values[index] ?? [], places[index]));
}

function askForPlaces({ used, tables }: SheetToRead): Places {
  return {
    // Without headings a table says nothing that its cells do not.
    tables: tables
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => ({
        table,
        range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      })),
    visible: hasHidden(used) ? used.getSpecialCellsOrNullObject('Visible').load('address') : null,
  };
}

function sheetValues(
  { name, used, ours }: SheetToRead,
  values: readonly (readonly PlainValue[])[],
  places: Places | undefined,
): SheetValues {
  const firstRow = used.rowIndex + 1;
  const visible = places?.visible;
  const hidden = visible ? hiddenPlaces(used, visible.isNullObject ? '' : visible.address) : null;
  const tables = (places?.tables ?? []).map(({ table, range }) => sheetTable(table, range));
  return {
    name,
    firstRow,
    firstColumn: used.columnIndex + 1,
    values: ours.reduce((cells, area) => blanked(cells, cellsWithin(used, area, tables)), values),
    tables,
    hiddenRows: hidden?.rows ?? [],
    hiddenColumns: hidden?.columns ?? [],
  };
}

function sheetTable({ name, showTotals }: Excel.Table, range: Excel.Range): SheetTable {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    name,
    firstRow: rowIndex + 1,
    firstColumn: columnIndex + 1,
    rows: rowCount,
    columns: columnCount,
    hasTotals: showTotals,
  };
}

/** As rows and columns of the values: a column of a table goes down as far as the table does now. */
function cellsWithin(used: Excel.Range, area: CellArea, tables: readonly SheetTable[]): CellArea {
  const { row, column } = area;
  const table = tables.find(
    ({ firstRow, firstColumn, rows, columns }) =>
      row >= firstRow - 1 &&
      row < firstRow - 1 + rows &&
      column >= firstColumn - 1 &&
      column < firstColumn - 1 + columns,
  );
  const last = table ? table.firstRow - 1 + table.rows : row + area.rows;
  return { ...area, row: row - used.rowIndex, column: column - used.columnIndex, rows: last - row };
}

function blanked(
  values: readonly (readonly PlainValue[])[],
  { row: first, rows, column, columns }: CellArea,
): readonly (readonly PlainValue[])[] {
  return values.map((row, index) =>
    index < first || index >= first + rows
      ? row
      : row.map((cell, at) => (at >= column && at < column + columns ? '' : cell)),
  );
}
