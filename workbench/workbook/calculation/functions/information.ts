import { cellAddress } from '../../address';
import { classicErrors } from '../../cellErrors';
import type { CellValue } from '../../workbook';
import { each, whole } from '../builtIn';
import { toNumber } from '../coercion';
import { asMatrix } from '../reading';
import type { BuiltIns, Scope } from '../scope';
import {
  fault,
  FormulaFault,
  isError,
  isMatrix,
  isReference,
  type Area,
  type Matrix,
  type Value,
} from '../values';

export const information: BuiltIns = {
  ISBLANK: each(1, 1, ([value]) => value === null),
  ISNUMBER: each(1, 1, ([value]) => typeof value === 'number'),
  ISTEXT: each(1, 1, ([value]) => typeof value === 'string'),
  ISNONTEXT: each(1, 1, ([value]) => typeof value !== 'string'),
  ISLOGICAL: each(1, 1, ([value]) => typeof value === 'boolean'),
  ISERROR: each(1, 1, ([value]) => isError(value)),
  ISERR: each(1, 1, ([value]) => isError(value) && value.error !== '#N/A'),
  ISNA: each(1, 1, ([value]) => isError(value) && value.error === '#N/A'),
  ISEVEN: each(1, 1, ([value]) => Math.trunc(toNumber(value)) % 2 === 0),
  ISODD: each(1, 1, ([value]) => Math.trunc(toNumber(value)) % 2 !== 0),
  ISREF: whole(1, 1, ([value]) => value !== undefined && isReference(value)),
  ISFORMULA: whole(1, 1, ([value]) => {
    const { sheet, rect } = areaOf(value);
    return sheet.formula(rect.row, rect.column) !== null;
  }),
  FORMULATEXT: whole(1, 1, ([value]) => {
    const { sheet, rect } = areaOf(value);
    const formula = sheet.formula(rect.row, rect.column);
    if (formula === null) throw fault('#N/A');
    return `=${formula}`;
  }),
  NA: each(0, 0, () => {
    throw fault('#N/A');
  }),
  'ERROR.TYPE': each(1, 1, ([value]) => {
    const number = isError(value) ? errorNumbers.indexOf(value.error) : -1;
    if (number < 0) throw fault('#N/A');
    return number + 1;
  }),
  TYPE: whole(1, 1, ([value], scope) => {
    const matrix = asMatrix(value, scope);
    if (matrix.length > 1 || (matrix[0]?.length ?? 0) > 1) return 64;
    return typeNumber(matrix[0]?.[0] ?? null);
  }),
  ROW: whole(0, 1, ([value], scope) => placeNumbers(value, scope, 'row')),
  COLUMN: whole(0, 1, ([value], scope) => placeNumbers(value, scope, 'column')),
  ROWS: whole(1, 1, ([value]) => sizeOf(value).rows),
  COLUMNS: whole(1, 1, ([value]) => sizeOf(value).columns),
  SHEET: whole(0, 1, ([value], scope) => {
    const sheet = value !== undefined && isReference(value) ? value.area.sheet : scope.at?.sheet;
    if (!sheet) throw fault('#N/A');
    return scope.workbook.sheets.indexOf(sheet) + 1;
  }),
  SHEETS: whole(0, 0, (_, scope) => scope.workbook.sheets.length),
  CELL: whole(1, 2, ([what, value], scope) => cellFact(String(what).toLowerCase(), value, scope)),
};

const errorNumbers: readonly string[] = classicErrors;

function typeNumber(value: CellValue): number {
  if (isError(value)) return 16;
  if (typeof value === 'boolean') return 4;
  return typeof value === 'string' ? 2 : 1;
}

function areaOf(value: Value | undefined): Area {
  if (isError(value)) throw new FormulaFault(value);
  if (value === undefined || !isReference(value)) throw fault('#VALUE!', 'A reference to cells is wanted.');
  return value.area;
}

function placeNumbers(value: Value | undefined, scope: Scope, way: 'row' | 'column'): Value {
  if (value === undefined) {
    if (!scope.at) throw fault('#VALUE!', 'The formula stands in no cell.');
    return scope.at[way] + 1;
  }
  const { rect } = areaOf(value);
  if (way === 'row') {
    if (rect.rows === 1) return rect.row + 1;
    return Array.from({ length: rect.rows }, (_, i) => [rect.row + i + 1]);
  }
  if (rect.columns === 1) return rect.column + 1;
  return [Array.from({ length: rect.columns }, (_, i) => rect.column + i + 1)] satisfies Matrix;
}

function sizeOf(value: Value | undefined): { rows: number; columns: number } {
  if (isError(value)) throw new FormulaFault(value);
  if (value !== undefined && isReference(value)) return value.area.rect;
  if (value !== undefined && isMatrix(value)) return { rows: value.length, columns: value[0]?.length ?? 0 };
  return { rows: 1, columns: 1 };
}

function cellFact(what: string, value: Value | undefined, scope: Scope): Value {
  const { sheet, rect } = areaOf(value);
  switch (what) {
    case 'address':
      return `$${cellAddress(rect.row, rect.column).replace(/(\d+)$/, '$$$1')}`;
    case 'row':
      return rect.row + 1;
    case 'col':
      return rect.column + 1;
    case 'contents':
      return scope.cells.value(sheet, rect.row, rect.column);
    default:
      throw fault('#VALUE!', `CELL("${what}") is not supported.`);
  }
}
