import type { PlainValue } from '../domain/log/sheetValues';
import { columnLetter } from '../domain/log/columnLetter';
import { cellRuns, requestsOf } from './chosenCells';
import type { CellPlace } from './chosenCells';
import type { ExcelSession } from './excelSession';
import { parseArea } from './parseArea';
import { readCells } from './readCells';

/** A cell whose formula was looked for, and the other cells that its answer fills. */
export interface FoundFormula extends CellPlace {
  readonly formula: string;
  /** Row by row; none when the answer is one cell. */
  readonly spilledInto: readonly CellPlace[];
}

/**
 * Finds formulas on every sheet, hidden ones too. The round trips grow with the rows, a block at a time, and not with the
 * formulas found; those that spill are asked together where they end.
 */
export async function findFormulas(
  session: ExcelSession,
  isWanted: (formula: string) => boolean,
): Promise<readonly FoundFormula[]> {
  const { worksheets } = session.workbook;
  worksheets.load('items/name');
  await session.sync();

  const asked = worksheets.items.map((sheet) => ({
    name: sheet.name,
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await session.sync();

  const sheets = asked.filter(({ used }) => !used.isNullObject);
  const formulas = await readCells(
    session,
    sheets.map(({ used }) => used),
    'formulas',
  );
  const found = sheets.flatMap(({ name, used }, index) =>
    wantedIn(name, used, formulas[index] ?? [], isWanted),
  );
  return withSpills(session, found);
}

function wantedIn(
  sheet: string,
  { rowIndex, columnIndex }: Excel.Range,
  rows: readonly (readonly PlainValue[])[],
  isWanted: (formula: string) => boolean,
): FoundFormula[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): FoundFormula[] => {
      if (typeof cell !== 'string' || !isWanted(cell)) return [];
      const place = { sheet, row: rowIndex + row + 1, column: columnLetter(columnIndex + column + 1) };
      return [{ ...place, formula: cell, spilledInto: [] }];
    }),
  );
}

async function withSpills(
  session: ExcelSession,
  found: readonly FoundFormula[],
): Promise<readonly FoundFormula[]> {
  const spilling: number[] = [];
  for (const runs of requestsOf(cellRuns(found))) {
    const ranges = runs.map(({ sheet, address }) =>
      session.workbook.worksheets.getItem(sheet).getRange(address).load('hasSpill'),
    );
    await session.sync();
    runs.forEach(({ members }, index) => {
      if (ranges[index]?.hasSpill !== false) spilling.push(...members);
    });
  }
  if (spilling.length === 0) return found;

  const areas = spilling.map((index) => {
    const { sheet, column, row } = found[index]!;
    const cell = session.workbook.worksheets.getItem(sheet).getRange(`${column}${row}`);
    return { index, range: cell.getSpillingToRangeOrNullObject().load('address') };
  });
  await session.sync();
  const addressOf = new Map(
    areas.map(({ index, range }) => [index, range.isNullObject ? null : range.address] as const),
  );
  return found.map((one, index) => {
    const address = addressOf.get(index);
    return address ? { ...one, spilledInto: cellsBeside(one, address) } : one;
  });
}

/** The cells of an area but for the one whose formula fills it. */
function cellsBeside({ sheet, row, column }: CellPlace, address: string): readonly CellPlace[] {
  const area = parseArea(address)?.area;
  if (!area) return [];
  const places = Array.from({ length: area.rows * area.columns }, (_, index): CellPlace => ({
    sheet,
    row: area.row + 1 + Math.floor(index / area.columns),
    column: columnLetter(area.column + 1 + (index % area.columns)),
  }));
  return places.filter((place) => place.row !== row || place.column !== column);
}
