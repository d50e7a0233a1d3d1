import type { KnownStatusColumn } from '../domain/flags/planStatusColumns';
import type { PlainValue } from '../domain/log/sheetValues';
import { areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import { belowHeading, columnPlaces } from './columnPlaces';
import type { ColumnPlace } from './columnPlaces';
import { clockOfColumn, isStatusColumn, markedColumns } from './dueColumnMarks';
import type { MarkedColumn } from './dueColumnMarks';
import type { ExcelSession } from './excelSession';
import { parseAreas } from './parseArea';

/** A column of statuses that stands in the workbook. */
export interface StatusColumnThere extends KnownStatusColumn {
  /** The hidden name that marks it, and what that stands for. */
  readonly mark: string;
  readonly markFormula: string;
  readonly heading: string;
  /** Its heading and the cells below it. */
  readonly area: CellArea;
  /** How many blank cells follow it before the next that holds something; none within a table. */
  readonly blankBelow: number;
  /** The cells that hold formulas, and the formula of the first of them; null when none does. */
  readonly formulas: { readonly areas: readonly CellArea[]; readonly first: string } | null;
  /** What the officer has typed in it. */
  readonly typed: readonly TypedCells[];
}

export interface TypedCells {
  readonly area: CellArea;
  readonly values: readonly (readonly PlainValue[])[];
}

export interface StatusColumnsThere {
  readonly columns: readonly StatusColumnThere[];
  /** Of every column of statuses, of those too whose cells the officer has deleted. */
  readonly marks: readonly MarkedColumn[];
}

/** The columns of statuses on some sheets: a round trip, and three or four more when there are any. */
export async function readStatusColumns(
  session: ExcelSession,
  sheets: readonly string[],
): Promise<StatusColumnsThere> {
  const marks = (await markedColumns(session, sheets)).filter(({ id }) => isStatusColumn(id));
  if (marks.length === 0) return { columns: [], marks };

  return { columns: await readContents(session, await columnPlaces(session, marks)), marks };
}

async function readContents(
  session: ExcelSession,
  placed: readonly ColumnPlace[],
): Promise<readonly StatusColumnThere[]> {
  const asked = placed.map(({ marked: { sheet }, area }) => {
    const range = areaRange(session.workbook.worksheets.getItem(sheet), area);
    return {
      head: range.getCell(0, 0).load('values'),
      // With the heading: of a single cell Excel would look at the whole sheet.
      typed: range.getSpecialCellsOrNullObject('Constants').load('address'),
      formulas: range.getSpecialCellsOrNullObject('Formulas').load('address'),
    };
  });
  await session.sync();

  const found = placed.map(({ marked: { sheet }, area }, index) => {
    const on = session.workbook.worksheets.getItem(sheet);
    const formulas = areasOf(asked[index]!.formulas);
    const [first] = formulas;
    return {
      formulas,
      first: first && areaRange(on, { ...first, rows: 1 }).load('formulas'),
      typed: belowHeading(areasOf(asked[index]!.typed), area).map((one) => ({
        area: one,
        range: areaRange(on, one).load('values'),
      })),
    };
  });
  await session.sync();
  return placed.map(({ marked, ...place }, index): StatusColumnThere => {
    const { formulas, first, typed } = found[index]!;
    return {
      ...place,
      id: clockOfColumn(marked.id),
      sheet: marked.sheet,
      mark: marked.name,
      heading: String(asked[index]!.head.values[0]?.[0] ?? ''),
      formulas: first ? { areas: formulas, first: String(first.formulas[0]?.[0]) } : null,
      typed: typed.map(({ area, range }) => ({ area, values: range.values as PlainValue[][] })),
    };
  });
}

function areasOf(cells: Excel.RangeAreas): readonly CellArea[] {
  return cells.isNullObject ? [] : parseAreas(cells.address);
}
