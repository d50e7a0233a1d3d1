import type { CellValue } from '../../workbook';
import { whole } from '../builtIn';
import { compare, kindRank, toBoolean, toText, toWhole } from '../coercion';
import { asMatrix, asNumber, asScalar, eachValue } from '../reading';
import type { BuiltIns, Scope } from '../scope';
import { fault, FormulaFault, isError, type Matrix, type Value } from '../values';

const notThere: CellValue = { error: '#N/A' };

/** Functions whose answers are arrays. */
export const arrays: BuiltIns = {
  TRANSPOSE: whole(1, 1, ([array], scope) => transposed(asMatrix(array, scope))),
  SEQUENCE: whole(1, 4, ([rows, columns, start, step], scope) => {
    const height = countOf(rows, 1, scope);
    const width = countOf(columns, 1, scope);
    const first = start === undefined ? 1 : asNumber(start, scope);
    const by = step === undefined ? 1 : asNumber(step, scope);
    return grid(height, width, (row, column) => first + (row * width + column) * by);
  }),
  FILTER: whole(2, 3, ([array, kept, otherwise], scope) => {
    const matrix = asMatrix(array, scope);
    const condition = asMatrix(kept, scope);
    const byColumn =
      condition.length === 1 && matrix.length !== 1 && condition[0]?.length === matrix[0]?.length;
    const lines = byColumn ? transposed(matrix) : matrix;
    const tests =
      condition.length === 1 && (byColumn || matrix.length === 1) && condition[0]?.length === lines.length
        ? (condition[0] as readonly CellValue[])
        : condition.map((row) => row[0] ?? null);
    if (tests.length !== lines.length)
      throw fault('#VALUE!', 'The condition of FILTER is not of the size of its array.');
    const chosen = lines.filter((_, i) => toBoolean(tests[i]));
    if (chosen.length > 0) return filledIn(byColumn ? transposed(chosen) : chosen);
    if (otherwise !== undefined) return otherwise;
    throw fault('#CALC!', 'Nothing meets the condition of FILTER.');
  }),
  SORT: whole(1, 4, ([array, index, order, byColumn], scope) => {
    const matrix = asMatrix(array, scope);
    const across = byColumn !== undefined && toBoolean(asScalar(byColumn, scope));
    const lines = across ? transposed(matrix) : matrix;
    const keys = index === undefined ? [1] : eachValue([index], scope).map(toWhole);
    const orders = order === undefined ? [1] : eachValue([order], scope).map(toWhole);
    if (keys.some((key) => key < 1 || key > (lines[0]?.length ?? 0))) throw fault('#VALUE!');
    const sorted = sortedBy(
      lines,
      keys.map((key) => lines.map((line) => line[key - 1] ?? null)),
      orders,
    );
    return filledIn(across ? transposed(sorted) : sorted);
  }),
  SORTBY: whole(2, 255, ([array, ...rest], scope) => {
    const matrix = asMatrix(array, scope);
    const keys: CellValue[][] = [];
    const orders: number[] = [];
    for (let i = 0; i < rest.length; i += 2) {
      keys.push(eachValue([rest[i]], scope));
      orders.push(rest[i + 1] === undefined ? 1 : asNumber(rest[i + 1], scope));
    }
    const across = matrix.length === 1 && (matrix[0]?.length ?? 0) > 1;
    const lines = across ? transposed(matrix) : matrix;
    if (keys.some((key) => key.length !== lines.length)) throw fault('#VALUE!');
    const sorted = sortedBy(lines, keys, orders);
    return filledIn(across ? transposed(sorted) : sorted);
  }),
  UNIQUE: whole(1, 3, ([array, byColumn, once], scope) => {
    const matrix = asMatrix(array, scope);
    const across = byColumn !== undefined && toBoolean(asScalar(byColumn, scope));
    const lines = across ? transposed(matrix) : matrix;
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
    const onlyOnce = once !== undefined && toBoolean(asScalar(once, scope));
    const seen = new Set<string>();
    const chosen = lines.filter((line) => {
      const key = keyOf(line);
      if (seen.has(key) || (onlyOnce && counts.get(key) !== 1)) return false;
      seen.add(key);
      return true;
    });
    if (chosen.length === 0) throw fault('#CALC!');
    return filledIn(across ? transposed(chosen) : chosen);
  }),
  TAKE: whole(2, 3, ([array, rows, columns], scope) =>
    cutBoth(asMatrix(array, scope), rows, columns, scope, taken),
  ),
  DROP: whole(2, 3, ([array, rows, columns], scope) =>
    cutBoth(asMatrix(array, scope), rows, columns, scope, dropped),
  ),
  CHOOSEROWS: whole(2, 255, ([array, ...which], scope) =>
    chosenLines(asMatrix(array, scope), eachValue(which, scope)),
  ),
  CHOOSECOLS: whole(2, 255, ([array, ...which], scope) =>
    transposed(chosenLines(transposed(asMatrix(array, scope)), eachValue(which, scope))),
  ),
  VSTACK: whole(1, 255, (args, scope) => stacked(args.map((arg) => asMatrix(arg, scope)))),
  HSTACK: whole(1, 255, (args, scope) =>
    transposed(stacked(args.map((arg) => transposed(asMatrix(arg, scope))))),
  ),
  TOCOL: whole(1, 3, ([array, ignored, byColumn], scope) =>
    nonEmpty(listed(array, ignored, byColumn, scope).map((value) => [value])),
  ),
  TOROW: whole(1, 3, ([array, ignored, byColumn], scope) => {
    const values = listed(array, ignored, byColumn, scope);
    if (values.length === 0) throw fault('#CALC!');
    return [values];
  }),
  WRAPROWS: whole(2, 3, ([array, count, filler], scope) => wrapped(array, count, filler, scope)),
  WRAPCOLS: whole(2, 3, ([array, count, filler], scope) => transposed(wrapped(array, count, filler, scope))),
  EXPAND: whole(2, 4, ([array, rows, columns, filler], scope) => {
    const matrix = asMatrix(array, scope);
    const height = countOf(rows, matrix.length, scope);
    const width = countOf(columns, matrix[0]?.length ?? 0, scope);
    if (height < matrix.length || width < (matrix[0]?.length ?? 0)) throw fault('#VALUE!');
    const other = filler === undefined ? notThere : asScalar(filler, scope);
    return grid(height, width, (row, column) => matrix[row]?.[column] ?? other);
  }),
  RANDARRAY: whole(0, 5, ([rows, columns], scope) =>
    grid(countOf(rows, 1, scope), countOf(columns, 1, scope), () => Math.random()),
  ),
};

function countOf(value: Value | undefined, otherwise: number, scope: Scope): number {
  const count = value === undefined ? otherwise : Math.trunc(asNumber(value, scope));
  if (count < 1) throw fault(count === 0 ? '#CALC!' : '#VALUE!');
  return count;
}

function grid(rows: number, columns: number, at: (row: number, column: number) => CellValue): Matrix {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => at(row, column)),
  );
}

function transposed(matrix: Matrix): Matrix {
  return Array.from({ length: matrix[0]?.length ?? 0 }, (_, column) =>
    matrix.map((row) => row[column] ?? null),
  );
}

/** A blank that an array function gives is 0, as a blank that a formula names is. */
function filledIn(matrix: Matrix): Matrix {
  return matrix.map((row) => row.map((value) => value ?? 0));
}

function sortedBy(lines: Matrix, keys: readonly (readonly CellValue[])[], orders: readonly number[]): Matrix {
  const places = lines.map((_, i) => i);
  places.sort((a, b) => {
    for (const [i, key] of keys.entries()) {
      const order = ordered(key[a] ?? null, key[b] ?? null, orders[i] ?? orders[0] ?? 1);
      if (order !== 0) return order;
    }
    return a - b;
  });
  return places.map((place) => lines[place] ?? []);
}

/** Errors after everything, blanks after them, whichever way it is sorted. */
function ordered(a: CellValue, b: CellValue, direction: number): number {
  const rank = Number(a === null) - Number(b === null) || Number(isError(a)) - Number(isError(b));
  if (rank !== 0 || a === null || isError(a)) return rank;
  return (kindRank(a) - kindRank(b) || compare(a, b)) * (direction < 0 ? -1 : 1);
}

function keyOf(line: readonly CellValue[]): string {
  return JSON.stringify(line.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
}

function cutBoth(
  matrix: Matrix,
  rows: Value | undefined,
  columns: Value | undefined,
  scope: Scope,
  cut: (matrix: Matrix, count: number) => Matrix,
): Matrix {
  const down = rows === undefined ? matrix : cut(matrix, Math.trunc(asNumber(rows, scope)));
  const across =
    columns === undefined ? down : transposed(cut(transposed(down), Math.trunc(asNumber(columns, scope))));
  return nonEmpty(across);
}

function taken(matrix: Matrix, count: number): Matrix {
  return count >= 0 ? matrix.slice(0, count) : matrix.slice(count);
}

function dropped(matrix: Matrix, count: number): Matrix {
  return count >= 0 ? matrix.slice(count) : matrix.slice(0, count);
}

function nonEmpty(matrix: Matrix): Matrix {
  if (matrix.length === 0 || matrix[0]?.length === 0) throw fault('#CALC!');
  return matrix;
}

function chosenLines(matrix: Matrix, which: readonly CellValue[]): Matrix {
  return which.map((value) => {
    const number = toWhole(value);
    const line = number > 0 ? matrix[number - 1] : matrix.at(number);
    if (!line || number === 0) throw fault('#VALUE!');
    return line;
  });
}

/** One under another; those that are narrower are filled with #N/A. */
function stacked(matrices: readonly Matrix[]): Matrix {
  const width = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  return matrices.flatMap((matrix) =>
    matrix.map((row) =>
      Array.from({ length: width }, (_, i) => (i < row.length ? (row[i] ?? null) : notThere)),
    ),
  );
}

/** `ignored`: 1 blanks, 2 errors, 3 both. */
function listed(
  array: Value | undefined,
  ignored: Value | undefined,
  byColumn: Value | undefined,
  scope: Scope,
): CellValue[] {
  const matrix = asMatrix(array, scope);
  const across = byColumn !== undefined && toBoolean(asScalar(byColumn, scope));
  const skips = ignored === undefined ? 0 : asNumber(ignored, scope);
  return (across ? transposed(matrix) : matrix).flat().filter((value) => {
    if (value === null) return skips !== 1 && skips !== 3;
    return !isError(value) || (skips !== 2 && skips !== 3);
  });
}

function wrapped(
  array: Value | undefined,
  count: Value | undefined,
  filler: Value | undefined,
  scope: Scope,
): Matrix {
  const values = eachValue([array], scope);
  const width = countOf(count, 1, scope);
  const other = filler === undefined ? notThere : asScalar(filler, scope);
  if (isError(array)) throw new FormulaFault(array);
  return grid(Math.ceil(values.length / width), width, (row, column) => {
    const at = row * width + column;
    return at < values.length ? (values[at] ?? null) : other;
  });
}

/** For those who show arrays as text. */
export const arrayText = {
  ARRAYTOTEXT: whole(1, 2, ([array], scope) => asMatrix(array, scope).flat().map(toText).join(', ')),
  VALUETOTEXT: whole(1, 2, ([value], scope) => toText(asScalar(value, scope))),
} satisfies BuiltIns;
