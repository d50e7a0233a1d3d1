import { intersection, type Rect } from '../../workbook/address';
import type { CellValue, Sheet } from '../../workbook/workbook';
import { HostError, itemNotFound } from '../hostError';
import type { Session } from '../session';
import { enumArgument } from './arguments';
import { valueType } from './cellValue';
import type { RangeTarget } from './rangeTarget';

/** What a RangeAreas stands for: ranges of one sheet. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

/** `getSpecialCells`. @throws ItemNotFound when there are none */
export function specialCells(
  session: Session,
  target: RangeTarget,
  cellType: unknown,
  ofType: unknown,
): AreasTarget {
  const kind = enumArgument(session, 'SpecialCellType', cellType);
  const values =
    ofType === null || ofType === undefined ? 'All' : enumArgument(session, 'SpecialCellValueType', ofType);
  const { sheet } = target;
  if (kind === 'Visible') return visibleCells(target);
  const used = sheet.usedRect();
  const area = used && intersection(used, target.rect);
  if (!area) throw itemNotFound();
  const rects = matchingRuns(area, (row, column) => isSpecial(sheet, row, column, kind, values));
  if (rects.length === 0) throw itemNotFound();
  return { sheet, rects };
}

function isSpecial(sheet: Sheet, row: number, column: number, kind: string, values: string): boolean {
  const value = sheet.value(row, column);
  const hasFormula = sheet.formula(row, column) !== null;
  if (kind === 'Blanks') return value === null && !hasFormula;
  if (kind === 'Formulas') return hasFormula && isOfType(value, values);
  if (kind === 'Constants') return !hasFormula && value !== null && isOfType(value, values);
  throw new HostError('NotImplemented', `workbench host: getSpecialCells("${kind}") is not implemented`);
}

const typeNames: Readonly<Record<string, string>> = {
  Double: 'Number',
  String: 'Text',
  Boolean: 'Logical',
  Error: 'Error',
};

function isOfType(value: CellValue, wanted: string): boolean {
  const name = typeNames[valueType(value)];
  if (wanted === 'All') return true;
  return (
    name !== undefined &&
    (wanted === name || wanted.includes(name) || (name === 'Error' && wanted === 'Errors'))
  );
}

/** Every block of rows and columns between hidden ones. @throws ItemNotFound when all are hidden */
function visibleCells({ sheet, rect }: RangeTarget): AreasTarget {
  const rows = runs(rect.row, rect.rows, (row) => !sheet.rows.get(row)?.hidden);
  const columns = runs(rect.column, rect.columns, (column) => !sheet.columns.get(column)?.hidden);
  const rects = rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rows: rowCount, columns: columnCount })),
  );
  if (rects.length === 0) throw itemNotFound();
  return { sheet, rects };
}

/** Unbroken stretches of what matches: where each starts and how long it is. */
function runs(start: number, count: number, matches: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let from: number | null = null;
  for (let index = start; index <= start + count; index++) {
    const isIn = index < start + count && matches(index);
    if (isIn) from ??= index;
    else if (from !== null) {
      found.push([from, index - from]);
      from = null;
    }
  }
  return found;
}

/** The matching cells as rectangles: stretches of each column, joined with their like in the next. */
function matchingRuns(area: Rect, matches: (row: number, column: number) => boolean): Rect[] {
  const found: Rect[] = [];
  let beside = new Map<string, number>();
  for (let column = area.column; column < area.column + area.columns; column++) {
    const here = new Map<string, number>();
    for (const [row, rows] of runs(area.row, area.rows, (at) => matches(at, column))) {
      const key = `${row}+${rows}`;
      const at = beside.get(key) ?? found.length;
      found[at] = { row, rows, column: found[at]?.column ?? column, columns: (found[at]?.columns ?? 0) + 1 };
      here.set(key, at);
    }
    beside = here;
  }
  return found;
}
