import { columnLetter } from '../domain/log/columnLetter';
import type { CellPlace } from './chosenCells';
import type { PlannedColumn } from '../domain/dueColumns/planDueColumns';
import { markColumn, markName } from './dueColumnMarks';
import type { MarkedColumn } from './dueColumnMarks';
import type { ExcelSession } from './excelSession';
import { readCells } from './readCells';
import { rowBlocks } from './rowBlocks';

const dateFormat = 'dd/mm/yyyy';

/** Adds the columns: a table grows by them, beside a plain range they stand in the first free column. */
export async function writeDueColumns(
  session: ExcelSession,
  columns: readonly PlannedColumn[],
): Promise<void> {
  for (const column of columns) {
    const sheet = session.workbook.worksheets.getItem(column.sheet);
    if (column.table !== null) addToTable(sheet, column.table, column);
    else await addBeside(session, sheet, column);
  }
  await session.sync();
}

function addToTable(sheet: Excel.Worksheet, table: string, { id, heading, formulas }: PlannedColumn): void {
  const added = sheet.tables.getItem(table).columns.add(undefined, undefined, heading);
  const body = added.getDataBodyRange();
  body.numberFormat = [[dateFormat]];
  // One formula, which reads the same in every row, stands for all of them.
  (body as { formulas: unknown }).formulas = formulas[0] ?? '';
  markColumn(sheet, id, added.getRange());
}

async function addBeside(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { id, heading, column, headerRow, formulas }: PlannedColumn,
): Promise<void> {
  const head = sheet.getRange(`${column}${headerRow}`);
  head.values = [[heading]];
  head.format.font.bold = true;
  head.format.wrapText = true;
  const cells = formulas.map((formula) => [formula]);
  for (const { first, count, weight } of rowBlocks(cells)) {
    await session.makeRoom(weight);
    const from = headerRow + 1 + first;
    const block = sheet.getRange(`${column}${from}:${column}${from + count - 1}`);
    block.numberFormat = [[dateFormat]];
    block.formulas = cells.slice(first, first + count);
  }
  markColumn(sheet, id, sheet.getRange(`${column}${headerRow}:${column}${headerRow + formulas.length}`));
}

/** Takes away as much as there is of columns whose writing failed: they stood where there was nothing. */
export async function takeDueColumnsBack(
  session: ExcelSession,
  columns: readonly PlannedColumn[],
): Promise<void> {
  const asked = columns.map(({ id, sheet: name, table, heading }) => {
    const sheet = session.workbook.worksheets.getItem(name);
    return {
      mark: sheet.names.getItemOrNullObject(markName(id)),
      added: table === null ? null : sheet.tables.getItem(table).columns.getItemOrNullObject(heading),
    };
  });
  await session.sync();

  asked.forEach(({ mark, added }, index) => {
    const { sheet, column, headerRow, formulas } = columns[index]!;
    if (!mark.isNullObject) mark.delete();
    if (added && !added.isNullObject) added.delete();
    if (added) return;
    const address = `${column}${headerRow}:${column}${headerRow + formulas.length}`;
    session.workbook.worksheets.getItem(sheet).getRange(address).clear();
  });
  await session.sync();
}

/** What one of our columns holds now. */
interface OurColumn {
  readonly marked: MarkedColumn;
  readonly mark: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly table: Excel.Table | null;
}

/** A column of ours that was left as it is, and why. */
export interface KeptColumn {
  readonly sheet: string;
  readonly heading: string;
  readonly why: string;
}

/** What taking our columns away comes to, and how it is asked for. */
export interface ColumnsRemoval {
  readonly removed: number;
  readonly kept: readonly KeptColumn[];
  /** Whether a cell is of a column that goes; rows and columns as the sheet names them. */
  readonly covers: (cell: CellPlace) => boolean;
  /** Asks for it; the caller sends it. */
  readonly ask: () => void;
}

/**
 * Takes our columns away again, with their marks, from wherever they are now. One in which the officer has typed is theirs
 * and stays, without its mark.
 */
export async function removeDueColumns(
  session: ExcelSession,
  marked: readonly MarkedColumn[],
): Promise<{ readonly removed: number; readonly kept: readonly KeptColumn[] }> {
  const { removed, kept, ask } = await planRemoval(session, marked);
  ask();
  await session.sync();
  return { removed, kept };
}

/** Sees which of our columns can go. Nothing is changed yet. */
export async function planRemoval(
  session: ExcelSession,
  marked: readonly MarkedColumn[],
): Promise<ColumnsRemoval> {
  const all = await findColumns(session, marked);
  const found = all.filter(({ range }) => !range.isNullObject);
  const formulas = await readCells(
    session,
    found.map(({ range }) => range),
    'formulas',
  );
  const holdsTyped = (index: number) =>
    (formulas[index] ?? []).slice(1).some(([cell = '']) => cell !== '' && !String(cell).startsWith('='));
  const headingOf = (index: number) => String(formulas[index]?.[0]?.[0] ?? '');
  const kept = found.flatMap(({ marked: { sheet } }, index): KeptColumn[] =>
    holdsTyped(index)
      ? [{ sheet, heading: headingOf(index), why: 'It holds values that are not formulas of ours.' }]
      : [],
  );
  return {
    removed: found.length - kept.length,
    kept,
    covers: ({ sheet, row, column }) =>
      found.some(
        ({ marked, range: { rowIndex, rowCount, columnIndex } }, index) =>
          !holdsTyped(index) &&
          marked.sheet === sheet &&
          column === columnLetter(columnIndex + 1) &&
          row > rowIndex &&
          row <= rowIndex + rowCount,
      ),
    ask: () => {
      for (const { mark } of all) mark.delete();
      found.forEach(({ range, table }, index) => {
        if (holdsTyped(index)) return;
        if (table) table.columns.getItem(headingOf(index)).delete();
        else range.clear();
      });
    },
  };
}

/** A mark whose cells are gone points nowhere. */
async function findColumns(
  session: ExcelSession,
  marked: readonly MarkedColumn[],
): Promise<readonly OurColumn[]> {
  if (marked.length === 0) return [];
  const asked = marked.map((one) => {
    const sheet = session.workbook.worksheets.getItem(one.sheet);
    const mark = sheet.names.getItem(one.name);
    const range = mark.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
    return { marked: one, mark, range, tables: range.getTables(false).load('items/name') };
  });
  await session.sync();
  return asked.map(({ tables, range, ...column }) => ({
    ...column,
    range,
    table: range.isNullObject ? null : (tables.items[0] ?? null),
  }));
}
