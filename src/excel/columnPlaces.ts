import { usesFlagNames } from '../domain/flags/flagNames';
import { areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import { isStatusColumn } from './dueColumnMarks';
import type { MarkedColumn } from './dueColumnMarks';
import type { ExcelSession } from './excelSession';
import { readCells } from './readCells';

/** Where one of our columns stands now. */
export interface ColumnPlace {
  readonly marked: MarkedColumn;
  /** What its mark stands for. */
  readonly markFormula: string;
  /** The table it is a column of. */
  readonly table: string | null;
  /** Its heading and the cells below it, without a table's totals. */
  readonly area: CellArea;
  /** How many blank cells follow it before the next that holds something; none within a table. */
  readonly blankBelow: number;
}

/** Where our columns stand now: up to four round trips. A column whose cells are gone stands nowhere. */
export async function columnPlaces(
  session: ExcelSession,
  marks: readonly MarkedColumn[],
): Promise<readonly ColumnPlace[]> {
  if (marks.length === 0) return [];
  const asked = marks.map((marked) => {
    const mark = session.workbook.worksheets.getItem(marked.sheet).names.getItem(marked.name);
    const range = mark.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount');
    const tables = range.getTables(false).load('items/name,items/showTotals');
    return { marked, mark: mark.load('formula'), range, tables };
  });
  await session.sync();

  const there = asked.filter(({ range }) => !range.isNullObject);
  if (there.length === 0) return [];
  const whole = there.map(({ marked, tables: { items } }) => {
    const sheet = session.workbook.worksheets.getItem(marked.sheet);
    // A mark may end where the table, or the log, ended once.
    return (items[0]?.getRange() ?? sheet.getUsedRange(true)).load('rowIndex,rowCount');
  });
  await session.sync();
  const places = there.map(({ marked, mark, range, tables: { items } }, index): ColumnPlace => {
    const [table] = items;
    const { rowIndex, rowCount } = table ? whole[index]! : range;
    const rows = rowCount - (table?.showTotals ? 1 : 0);
    return {
      marked,
      markFormula: String(mark.formula),
      table: table?.name ?? null,
      area: { row: rowIndex, rows, column: range.columnIndex, columns: 1 },
      blankBelow: 0,
    };
  });
  return withCopiesBelow(
    session,
    places,
    whole.map(({ rowIndex, rowCount }) => rowIndex + rowCount),
  );
}

/**
 * Beside a plain range, with the cells below to which the officer, or Excel, has copied a formula of the flags: where what it
 * looks up goes, it goes too.
 *
 * @param ends of what each sheet holds
 */
async function withCopiesBelow(
  session: ExcelSession,
  places: readonly ColumnPlace[],
  ends: readonly number[],
): Promise<readonly ColumnPlace[]> {
  const below = places.map(({ marked, table, area }, index) => {
    const row = area.row + area.rows;
    const rows = (ends[index] ?? 0) - row;
    if (table !== null || !isStatusColumn(marked.id) || rows <= 0) return null;

    const sheet = session.workbook.worksheets.getItem(marked.sheet);
    return areaRange(sheet, { ...area, row, rows }).load('rowCount,columnCount');
  });
  const asked = below.filter((range) => range !== null);
  if (asked.length > 0) await session.sync();
  const read = await readCells(session, asked, 'formulas');
  return places.map((place, index) => {
    const range = below[index];
    if (place.table !== null) return place;
    if (!range) return { ...place, blankBelow: Infinity };

    const formulas = (read[asked.indexOf(range)] ?? []).map(([cell]) => String(cell ?? ''));
    const copies = formulas.map(usesFlagNames).lastIndexOf(true) + 1;
    const next = formulas.slice(copies).findIndex((cell) => cell !== '');
    const area = { ...place.area, rows: place.area.rows + copies };
    return { ...place, area, blankBelow: next < 0 ? Infinity : next };
  });
}

/** Areas of one column without its heading. */
export function belowHeading(areas: readonly CellArea[], { row: heading }: CellArea): readonly CellArea[] {
  return areas.flatMap((area) => {
    const row = Math.max(area.row, heading + 1);
    const rows = area.row + area.rows - row;
    return rows > 0 ? [{ ...area, row, rows }] : [];
  });
}
