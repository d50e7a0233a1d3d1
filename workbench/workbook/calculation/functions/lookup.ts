import { maxColumns, maxRows, parseAddress, splitSheet } from '../../address';
import type { CellValue } from '../../workbook';
import { each, partly, whole } from '../builtIn';
import { compare, kindRank, toBoolean, toText, toWhole } from '../coercion';
import { asMatrix, asNumber, asScalar } from '../reading';
import type { BuiltIns, Scope } from '../scope';
import { fault, FormulaFault, isError, isReference, Reference, type Matrix, type Value } from '../values';
import { wildcardPattern } from './criteria';

type Args = readonly (Value | undefined)[];

export const lookup: BuiltIns = {
  MATCH: partly([0], 2, 3, ([wanted, array, type], scope) => {
    const mode = type === undefined ? 1 : asNumber(type, scope);
    const values = lineOf(array, scope);
    const at =
      mode === 0
        ? exact(wanted as CellValue, values, true)
        : approximate(wanted as CellValue, values, mode > 0);
    return found(at) + 1;
  }),
  XMATCH: partly(
    [0],
    2,
    4,
    ([wanted, array, mode, order], scope) =>
      found(search(wanted as CellValue, lineOf(array, scope), mode, order, scope)) + 1,
  ),
  XLOOKUP: partly([0], 3, 6, xlookup),
  VLOOKUP: partly([0], 3, 4, ([wanted, table, column, sorted], scope) =>
    fromTable(wanted as CellValue, asMatrix(table, scope), asNumber(column, scope), sorted, scope),
  ),
  HLOOKUP: partly([0], 3, 4, ([wanted, table, row, sorted], scope) =>
    fromTable(wanted as CellValue, turned(asMatrix(table, scope)), asNumber(row, scope), sorted, scope),
  ),
  LOOKUP: partly([0], 2, 3, ([wanted, array, results], scope) => {
    const matrix = asMatrix(array, scope);
    const isWide = (matrix[0]?.length ?? 0) > matrix.length;
    const lines = isWide ? turned(matrix) : matrix;
    const at = found(
      approximate(
        wanted as CellValue,
        lines.map((line) => line[0] ?? null),
        true,
      ),
    );
    const given = results === undefined ? lines.map((line) => line.at(-1) ?? null) : lineOf(results, scope);
    return given[at] ?? null;
  }),
  INDEX: partly([1, 2], 1, 4, ([array, row, column, area], scope) =>
    indexed(
      array,
      toWhole((row ?? null) as CellValue),
      column === undefined ? null : toWhole(column as CellValue),
      area,
      scope,
    ),
  ),
  /** A cell shows the link's name; where it leads does not change what it holds. */
  HYPERLINK: each(1, 2, ([location, name]) => (name === undefined ? toText(location) : name)),
  OFFSET: whole(3, 5, ([from, rows, columns, height, width], scope) => {
    const { sheet, rect } = referenceTo(from).area;
    const moved = {
      row: rect.row + Math.trunc(asNumber(rows, scope)),
      column: rect.column + Math.trunc(asNumber(columns, scope)),
      rows: height === undefined ? rect.rows : Math.trunc(asNumber(height, scope)),
      columns: width === undefined ? rect.columns : Math.trunc(asNumber(width, scope)),
    };
    const rows2 = Math.abs(moved.rows);
    const columns2 = Math.abs(moved.columns);
    const row = moved.rows < 0 ? moved.row - rows2 + 1 : moved.row;
    const column = moved.columns < 0 ? moved.column - columns2 + 1 : moved.column;
    const isInside = row >= 0 && column >= 0 && row + rows2 <= maxRows && column + columns2 <= maxColumns;
    if (!isInside || rows2 === 0 || columns2 === 0) throw fault('#REF!', 'OFFSET leaves the sheet.');
    return new Reference([{ sheet, rect: { row, column, rows: rows2, columns: columns2 } }]);
  }),
  INDIRECT: whole(1, 2, ([address], scope) => {
    const text = toText(asScalar(address, scope));
    const { sheet: name, address: cells } = splitSheet(text);
    const rect = parseAddress(cells);
    if (!rect) return scope.evaluate({ kind: 'name', sheet: name, name: cells });
    return scope.evaluate({ kind: 'area', sheet: name, rect });
  }),
  AREAS: whole(1, 1, ([value]) => referenceTo(value).areas.length),
};

function referenceTo(value: Value | undefined): Reference {
  if (isError(value)) throw new FormulaFault(value);
  if (value === undefined || !isReference(value)) throw fault('#VALUE!', 'A reference to cells is wanted.');
  return value;
}

/** The cells of one row or column. */
function lineOf(value: Value | undefined, scope: Scope): CellValue[] {
  if (isError(value)) throw new FormulaFault(value);
  const matrix = asMatrix(value, scope);
  if (matrix.length === 1) return [...(matrix[0] ?? [])];
  if ((matrix[0]?.length ?? 0) !== 1) throw fault('#N/A', 'One row or one column is wanted.');
  return matrix.map((row) => row[0] ?? null);
}

function found(at: number): number {
  if (at < 0) throw fault('#N/A', 'The value looked for is not there.');
  return at;
}

function exact(wanted: CellValue, values: readonly CellValue[], wildcards: boolean): number {
  if (isError(wanted)) throw new FormulaFault(wanted);
  if (typeof wanted === 'string') {
    const lower = wanted.toLowerCase();
    if (wildcards && /[*?~]/.test(wanted)) {
      const pattern = wildcardPattern(wanted);
      return values.findIndex((value) => typeof value === 'string' && pattern.test(value));
    }
    return values.findIndex((value) => typeof value === 'string' && value.toLowerCase() === lower);
  }
  const plain = wanted ?? 0;
  return values.findIndex((value) => value === plain);
}

/** The last place in sorted values that is no greater (or, when they descend, no smaller) than what is wanted. */
function approximate(wanted: CellValue, values: readonly CellValue[], ascending: boolean): number {
  if (isError(wanted)) throw new FormulaFault(wanted);
  const plain = wanted ?? 0;
  const places: number[] = [];
  values.forEach((value, i) => {
    if (value !== null && !isError(value) && kindRank(value) === kindRank(plain)) places.push(i);
  });
  let low = 0;
  let high = places.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = places[middle] as number;
    const order = compare(values[place] ?? null, plain);
    if (ascending ? order <= 0 : order >= 0) {
      best = place;
      low = middle + 1;
    } else high = middle - 1;
  }
  return best;
}

/** XLOOKUP's own: 0 exact, -1 or the next smaller, 1 or the next larger, 2 wildcards; order -1 from the last. */
function search(
  wanted: CellValue,
  values: readonly CellValue[],
  mode: Value | undefined,
  order: Value | undefined,
  scope: Scope,
): number {
  const how = mode === undefined ? 0 : asNumber(mode, scope);
  const backwards = order !== undefined && asNumber(order, scope) === -1;
  const line = backwards ? [...values].reverse() : values;
  const exactly =
    wanted === null ? line.findIndex((value) => value === null) : exact(wanted, line, how === 2);
  const at = exactly >= 0 || how === 0 || how === 2 ? exactly : nearest(wanted, line, how > 0);
  return backwards && at >= 0 ? values.length - 1 - at : at;
}

function nearest(wanted: CellValue, values: readonly CellValue[], larger: boolean): number {
  let best = -1;
  values.forEach((value, i) => {
    if (value === null || isError(value) || kindRank(value) !== kindRank(wanted)) return;
    const order = compare(value, wanted);
    if (larger ? order < 0 : order > 0) return;
    const closer =
      best < 0 ||
      (larger ? compare(value, values[best] ?? null) < 0 : compare(value, values[best] ?? null) > 0);
    if (closer) best = i;
  });
  return best;
}

function xlookup([wanted, array, results, otherwise, mode, order]: Args, scope: Scope): Value {
  const matrix = asMatrix(array, scope);
  const isColumn = matrix.length > 1 || (matrix[0]?.length ?? 0) === 1;
  const at = search((wanted ?? null) as CellValue, lineOf(array, scope), mode, order, scope);
  if (at < 0) {
    if (otherwise !== undefined) return otherwise;
    throw fault('#N/A', 'The value looked for is not there.');
  }
  const size = results !== undefined && isReference(results) ? results.area.rect : null;
  const givenRows = size?.rows ?? asMatrix(results, scope).length;
  const alongRows = isColumn && !(matrix.length === 1 && givenRows === 1);
  return indexed(results, alongRows ? at + 1 : 0, alongRows ? 0 : at + 1, undefined, scope);
}

function fromTable(
  wanted: CellValue,
  table: Matrix,
  column: number,
  sorted: Value | undefined,
  scope: Scope,
): CellValue {
  const index = Math.trunc(column);
  if (index < 1) throw fault('#VALUE!');
  if (index > (table[0]?.length ?? 0)) throw fault('#REF!', 'The table has not so many columns.');
  const keys = table.map((row) => row[0] ?? null);
  const isSorted = sorted === undefined || toBoolean(asScalar(sorted, scope));
  const at = found(isSorted ? approximate(wanted, keys, true) : exact(wanted, keys, true));
  return table[at]?.[index - 1] ?? null;
}

/** 0 is the whole row or column. Of a range the answer is a range. */
function indexed(
  array: Value | undefined,
  row: number,
  column: number | null,
  area: Value | undefined,
  scope: Scope,
): Value {
  if (isError(array)) throw new FormulaFault(array);
  const isRange = array !== undefined && isReference(array);
  const matrix = isRange ? null : asMatrix(array, scope);
  const place = isRange ? chosenArea(array, area, scope) : null;
  const rows = place?.rect.rows ?? matrix?.length ?? 0;
  const columns = place?.rect.columns ?? matrix?.[0]?.length ?? 0;
  const isRow = rows === 1 && column === null;
  const down = isRow && columns > 1 ? 1 : row;
  const across = isRow && columns > 1 ? row : (column ?? (columns === 1 ? 1 : 0));
  if (down < 0 || across < 0) throw fault('#VALUE!');
  if (down > rows || across > columns) throw fault('#REF!', 'The range has no such row or column.');
  if (place) {
    const rect = {
      row: place.rect.row + Math.max(down - 1, 0),
      column: place.rect.column + Math.max(across - 1, 0),
      rows: down === 0 ? rows : 1,
      columns: across === 0 ? columns : 1,
    };
    return new Reference([{ sheet: place.sheet, rect }]);
  }
  const lines = down === 0 ? (matrix as Matrix) : [(matrix as Matrix)[down - 1] ?? []];
  const cut = across === 0 ? lines : lines.map((line) => [line[across - 1] ?? null]);
  return cut.length === 1 && cut[0]?.length === 1 ? (cut[0][0] ?? null) : cut;
}

function chosenArea(reference: Reference, area: Value | undefined, scope: Scope) {
  const number = area === undefined ? 1 : Math.trunc(asNumber(area, scope));
  const chosen = reference.areas[number - 1];
  if (!chosen) throw fault('#REF!');
  return chosen;
}

function turned(matrix: Matrix): Matrix {
  return Array.from({ length: matrix[0]?.length ?? 0 }, (_, column) =>
    matrix.map((row) => row[column] ?? null),
  );
}
