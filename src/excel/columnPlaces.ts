import type { CellArea } from './cellAddress';
import type { MarkedColumn } from './dueColumnMarks';
import type { ExcelSession } from './excelSession';

/** Where one of our columns stands now. */
export interface ColumnPlace {
  readonly marked: MarkedColumn;
  /** What its mark stands for. */
  readonly markFormula: string;
  /** The table it is a column of. */
  readonly table: string | null;
  /** Its heading and the cells below it, without a table's totals. */
  readonly area: CellArea;
}

/** Where our columns stand now: one or two round trips. A column whose cells are gone stands nowhere. */
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
  // A mark may end where the table ended once.
  const whole = there.map(({ tables: { items } }) => items[0]?.getRange().load('rowIndex,rowCount'));
  if (whole.some((range) => range !== undefined)) await session.sync();
  return there.map(({ marked, mark, range, tables: { items } }, index): ColumnPlace => {
    const [table] = items;
    const { rowIndex, rowCount } = whole[index] ?? range;
    const rows = rowCount - (table?.showTotals ? 1 : 0);
    return {
      marked,
      markFormula: String(mark.formula),
      table: table?.name ?? null,
      area: { row: rowIndex, rows, column: range.columnIndex, columns: 1 },
    };
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
