import { columnLetter } from '../domain/log/columnLetter';
import { areaRange } from './cellAddress';
import type { CellPlace } from './chosenCells';
import { belowHeading, columnPlaces } from './columnPlaces';
import type { ColumnPlace } from './columnPlaces';
import type { PlannedColumn } from '../domain/dueColumns/planDueColumns';
import { isStatusColumn, markColumn, markName } from './dueColumnMarks';
import type { MarkedColumn } from './dueColumnMarks';
import type { ExcelSession } from './excelSession';
import { parseAreas } from './parseArea';
import { rowBlocks } from './rowBlocks';
import { hasOurWidth } from './writeStatusColumns';

const dateFormat = 'dd/mm/yyyy';
const whyKept = 'It holds values that are not formulas of ours.';
const whyStatusKept = 'You typed in it, so only our formulas in it were cleared.';

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
    const { sheet: name, table, heading, column, headerRow, formulas } = columns[index]!;
    const sheet = session.workbook.worksheets.getItem(name);
    if (!mark.isNullObject) mark.delete();
    // Asked for by its heading: its place changes as those before it go.
    if (table !== null && added?.isNullObject === false)
      sheet.tables.getItem(table).columns.getItem(heading).delete();
    if (table !== null) return;
    sheet.getRange(`${column}${headerRow}:${column}${headerRow + formulas.length}`).clear();
  });
  await session.sync();
}

/** What one of our columns holds now. */
interface OurColumn extends ColumnPlace {
  readonly range: Excel.Range;
  readonly heading: string;
  /** Whether the officer has typed in it. */
  readonly holdsTyped: boolean;
  /** The cells with formulas. */
  readonly formulas: Excel.RangeAreas;
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
  const found = await findColumns(session, marked);
  const kept = found.flatMap(({ marked: { id, sheet }, heading, holdsTyped }): KeptColumn[] =>
    holdsTyped ? [{ sheet, heading, why: isStatusColumn(id) ? whyStatusKept : whyKept }] : [],
  );
  return {
    removed: found.length - kept.length,
    kept,
    covers: ({ sheet, row, column }) =>
      found.some(
        ({ marked: { sheet: own }, holdsTyped, area }) =>
          !holdsTyped &&
          own === sheet &&
          column === columnLetter(area.column + 1) &&
          row > area.row &&
          row <= area.row + area.rows,
      ),
    ask: () => {
      for (const { sheet, name } of marked)
        session.workbook.worksheets.getItem(sheet).names.getItem(name).delete();
      // What goes by its place goes before a table's columns close up.
      for (const column of found) clearInPlace(column);
      for (const column of found) deleteFromTable(session, column);
    },
  };
}

function clearInPlace({ marked, range, table, holdsTyped, formulas }: OurColumn): void {
  const isStatus = isStatusColumn(marked.id);
  if (holdsTyped) {
    // What they look words up by goes with the flags.
    if (isStatus && !formulas.isNullObject) formulas.clear('Contents');
    return;
  }
  if (isStatus && hasOurWidth(range.format.columnWidth)) range.format.useStandardWidth = true;
  if (table === null) range.clear();
}

function deleteFromTable(
  { workbook }: ExcelSession,
  { marked, table, heading, holdsTyped }: OurColumn,
): void {
  if (table === null || holdsTyped) return;
  workbook.worksheets.getItem(marked.sheet).tables.getItem(table).columns.getItem(heading).delete();
}

async function findColumns(
  session: ExcelSession,
  marked: readonly MarkedColumn[],
): Promise<readonly OurColumn[]> {
  const places = await columnPlaces(session, marked);
  if (places.length === 0) return [];
  const asked = places.map((place) => {
    const range = areaRange(session.workbook.worksheets.getItem(place.marked.sheet), place.area);
    return {
      place,
      range: range.load('format/columnWidth'),
      head: range.getCell(0, 0).load('values'),
      // With the heading: of a single cell Excel would look at the whole sheet.
      typed: range.getSpecialCellsOrNullObject('Constants').load('address'),
      formulas: range.getSpecialCellsOrNullObject('Formulas').load('address'),
    };
  });
  await session.sync();
  return asked.map(({ place, range, head, typed, formulas }) => ({
    ...place,
    range,
    heading: String(head.values[0]?.[0] ?? ''),
    holdsTyped: !typed.isNullObject && belowHeading(parseAreas(typed.address), place.area).length > 0,
    formulas,
  }));
}
