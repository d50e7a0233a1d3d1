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
  if (kind === 'Visible') return !sheet.rows.get(row)?.hidden && !sheet.columns.get(column)?.hidden;
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

/** The matching cells as rectangles: runs along each column, runs of neighbouring columns joined where they agree. */
function matchingRuns(area: Rect, matches: (row: number, column: number) => boolean): Rect[] {
  const found: Rect[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    let from: number | null = null;
    for (let row = area.row; row <= area.row + area.rows; row++) {
      const isIn = row < area.row + area.rows && matches(row, column);
      if (isIn && from === null) from = row;
      if (isIn || from === null) continue;
      addRun(found, { row: from, column, rows: row - from, columns: 1 });
      from = null;
    }
  }
  return found;
}

function addRun(found: Rect[], run: Rect): void {
  const at = found.findIndex(
    (rect) => rect.row === run.row && rect.rows === run.rows && rect.column + rect.columns === run.column,
  );
  const beside = found[at];
  if (beside) found[at] = { ...beside, columns: beside.columns + 1 };
  else found.push(run);
}
