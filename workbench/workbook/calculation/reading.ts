import type { CellValue } from '../workbook';
import { toNumber } from './coercion';
import type { Scope } from './scope';
import {
  fault,
  FormulaFault,
  isError,
  isLambda,
  isMatrix,
  isReference,
  type Matrix,
  type Reference,
  type Value,
} from './values';

/** The value or values behind a reference; anything else as it is. */
export function contentsOf(value: Value | undefined, scope: Scope): CellValue | Matrix {
  if (value === undefined) return null;
  if (isReference(value)) return cellsOf(value, scope);
  if (isLambda(value)) throw fault('#CALC!', 'A LAMBDA stands where a value is wanted.');
  return value;
}

function cellsOf(reference: Reference, scope: Scope): CellValue | Matrix {
  const { sheet, rect } = reference.area;
  if (rect.rows === 1 && rect.columns === 1) return scope.cells.value(sheet, rect.row, rect.column);
  if (scope.takesOneOfRange) return ownCellOf(reference, scope);
  return scope.cells.matrix(reference.area);
}

/** Of a range, the cell in the formula's own row or column. */
export function ownCellOf(reference: Reference, scope: Scope): CellValue {
  const { sheet, rect } = reference.area;
  if (rect.rows === 1 && rect.columns === 1) return scope.cells.value(sheet, rect.row, rect.column);
  const row = rect.rows === 1 ? rect.row : scope.at?.row;
  const column = rect.columns === 1 ? rect.column : scope.at?.column;
  const inside =
    row !== undefined &&
    column !== undefined &&
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns;
  if (!inside) throw fault('#VALUE!', 'The formula stands beside none of the cells of its range.');
  return scope.cells.value(sheet, row, column);
}

export function asMatrix(value: Value | undefined, scope: Scope): Matrix {
  const contents = isReference(value ?? null)
    ? scope.cells.matrix((value as Reference).area)
    : contentsOf(value, scope);
  return isMatrix(contents) ? contents : [[contents]];
}

/** One value: of an array, its first. */
export function asScalar(value: Value | undefined, scope: Scope): CellValue {
  const contents = contentsOf(value, scope);
  return isMatrix(contents) ? (contents[0]?.[0] ?? null) : contents;
}

/** As a function that takes one number of an argument gets it. */
export function asNumber(value: Value | undefined, scope: Scope): number {
  return toNumber(asScalar(value, scope));
}

/**
 * The numbers that SUM and its like see: of ranges and arrays only the numbers, of single values also texts and
 * truths that can be made numbers. An error is thrown on.
 */
export function numbersOf(args: readonly (Value | undefined)[], scope: Scope): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg === undefined) numbers.push(0);
    else if (isReference(arg)) {
      for (const area of arg.areas) pushNumbers(numbers, scope.cells.matrix(area));
    } else if (isMatrix(arg)) pushNumbers(numbers, arg);
    else numbers.push(toNumber(asScalar(arg, scope)));
  }
  return numbers;
}

function pushNumbers(numbers: number[], matrix: Matrix): void {
  for (const row of matrix) {
    for (const cell of row) {
      if (typeof cell === 'number') numbers.push(cell);
      else if (isError(cell)) throw new FormulaFault(cell);
    }
  }
}

/** Every cell of ranges and arrays, and every single value, one after another. */
export function eachValue(args: readonly (Value | undefined)[], scope: Scope): CellValue[] {
  const values: CellValue[] = [];
  for (const arg of args) {
    const matrices = isReference(arg ?? null)
      ? (arg as Reference).areas.map((area) => scope.cells.matrix(area))
      : [asMatrix(arg, scope)];
    for (const matrix of matrices) for (const row of matrix) values.push(...row);
  }
  return values;
}

export function isRangeOrArray(value: Value | undefined): boolean {
  return value !== undefined && (isReference(value) || isMatrix(value));
}
