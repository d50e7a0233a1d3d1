import { intersection, type Rect } from '../address';
import type { CellValue, Sheet, TableModel } from '../workbook';
import { broadcast } from './broadcast';
import { compare, toNumber, toText } from './coercion';
import type { BinaryOperator, FormulaNode, TableReference } from './formulaTree';
import { builtIns } from './functions/builtIns';
import { parseFormula } from './parseFormula';
import { contentsOf, ownCellOf } from './reading';
import type { Scope } from './scope';
import { tableRect } from './tableReference';
import { answerOf, fault, isError, isLambda, isReference, Reference, type Area, type Value } from './values';

const deepest = 400;

/** Works out a formula, or a part of one. What is wrong with it is its answer, as an error value. */
export function evaluate(node: FormulaNode, scope: Scope): Value {
  return answerOf(() => valueOf(node, scope));
}

function valueOf(node: FormulaNode, scope: Scope): Value {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'missing':
      return null;
    case 'array':
      return node.rows;
    case 'area':
      return new Reference([{ sheet: sheetNamed(node.sheet, scope), rect: node.rect }]);
    case 'table':
      return tableValue(node.reference, scope);
    case 'name':
      return namedValue(node.name, node.sheet, scope);
    case 'sign':
      return eachNumber(scope.evaluate(node.operand), scope, (value) =>
        node.operator === '-' ? -toNumber(value) : value,
      );
    case 'percent':
      return eachNumber(scope.evaluate(node.operand), scope, (value) => toNumber(value) / 100);
    case 'single':
      return singleValue(scope.evaluate(node.operand), scope);
    case 'spilled':
      return spilledValue(scope.evaluate(node.operand), scope);
    case 'binary':
      return binaryValue(node.operator, scope.evaluate(node.left), scope.evaluate(node.right), scope);
    case 'span':
    case 'overlap':
    case 'union':
      return joined(node.kind, referenceOf(node.left, scope), referenceOf(node.right, scope));
    case 'call':
      return callValue(node.name, node.args, scope);
    case 'apply':
      return applied(scope.evaluate(node.callee), node.args, scope);
  }
}

function sheetNamed(name: string | null, scope: Scope): Sheet {
  const sheet = name === null ? (scope.at?.sheet ?? scope.workbook.activeSheet) : scope.workbook.sheet(name);
  if (!sheet) throw fault('#REF!', name === null ? 'There is no sheet.' : `There is no sheet "${name}".`);
  return sheet;
}

function tableValue(reference: TableReference, scope: Scope): Value {
  const table = reference.table === null ? tableAround(scope) : scope.workbook.table(reference.table);
  if (!table) {
    throw reference.table === null
      ? fault('#VALUE!', 'The formula stands in no table.')
      : fault('#REF!', `There is no table "${reference.table}".`);
  }
  return tablePart(table, reference, scope);
}

function tablePart(table: TableModel, reference: TableReference, scope: Scope): Value {
  const row = scope.at && scope.at.sheet === table.sheet ? scope.at.row : null;
  const rect = tableRect(table, reference, row);
  if (rect) return new Reference([{ sheet: table.sheet, rect }]);
  const known = (name: string) => table.columns.some((column) => column.toLowerCase() === name.toLowerCase());
  const unknown = reference.columns?.find((name) => !known(name));
  if (unknown !== undefined) throw fault('#REF!', `The table ${table.name} has no column "${unknown}".`);
  if (reference.items.includes('#This Row')) {
    throw fault('#VALUE!', `The formula stands beside no row of the table ${table.name}.`);
  }
  throw fault('#REF!', `The table ${table.name} has no such part.`);
}

function tableAround(scope: Scope): TableModel | null {
  const { at } = scope;
  if (!at) return null;
  const cell = { row: at.row, column: at.column, rows: 1, columns: 1 };
  return at.sheet.tables.find((table) => intersection(table.rect, cell)) ?? null;
}

function namedValue(name: string, sheetName: string | null, scope: Scope): Value {
  const upper = name.toUpperCase();
  const variable = sheetName === null ? scope.variables.get(upper) : undefined;
  if (variable !== undefined) return variable;
  const sheet = sheetName === null ? (scope.at?.sheet ?? null) : scope.workbook.sheet(sheetName);
  const known = scope.workbook.names.filter((candidate) => candidate.name.toUpperCase() === upper);
  const defined =
    known.find((one) => one.sheet !== null && one.sheet === sheet) ?? known.find((one) => one.sheet === null);
  if (defined) return evaluateName(defined.formula, scope);
  const table = sheetName === null ? scope.workbook.table(name) : null;
  if (table) return tablePart(table, { table: name, items: [], columns: null }, scope);
  throw fault('#NAME?', `There is no name "${name}".`);
}

function evaluateName(formula: string, scope: Scope): Value {
  if (scope.depth > deepest)
    throw fault('#NUM!', 'The names of the workbook refer to each other without end.');
  const inner = scopeWith(scope, new Map());
  return evaluate(parseFormula(formula), inner);
}

/** The same scope with other variables. */
export function scopeWith(scope: Scope, variables: ReadonlyMap<string, Value>): Scope {
  const inner: Scope = {
    ...scope,
    variables,
    depth: scope.depth + 1,
    evaluate: (node, named) => evaluate(node, named ? scopeWith(inner, named) : inner),
  };
  return inner;
}

function eachNumber(value: Value, scope: Scope, run: (value: CellValue) => CellValue): Value {
  return broadcast([contentsOf(value, scope)], ([only]) => run(throwError(only ?? null)));
}

function throwError(value: CellValue): CellValue {
  if (isError(value)) toNumber(value);
  return value;
}

function singleValue(value: Value, scope: Scope): Value {
  if (isReference(value)) return ownCellOf(value, scope);
  if (isLambda(value)) return value;
  return Array.isArray(value) ? ((value as CellValue[][])[0]?.[0] ?? null) : value;
}

function spilledValue(value: Value, scope: Scope): Value {
  if (!isReference(value)) throw fault('#REF!', '"#" stands after something that is not a cell.');
  const { sheet, rect } = value.area;
  const area = scope.cells.spillOf({ sheet, row: rect.row, column: rect.column });
  if (!area) throw fault('#REF!', 'The formula of the cell before "#" does not spill.');
  return new Reference([area]);
}

function referenceOf(node: FormulaNode, scope: Scope): Reference {
  const value = scope.evaluate(node);
  if (isError(value)) throw fault(value.error, value.message);
  if (!isReference(value)) throw fault('#VALUE!', 'Something that is no range stands where one is wanted.');
  return value;
}

function joined(kind: 'span' | 'overlap' | 'union', left: Reference, right: Reference): Reference {
  if (kind === 'union') return new Reference([...left.areas, ...right.areas]);
  const a = left.area;
  const b = right.area;
  if (a.sheet !== b.sheet) throw fault(kind === 'span' ? '#REF!' : '#NULL!');
  const rect = kind === 'span' ? around(a.rect, b.rect) : intersection(a.rect, b.rect);
  if (!rect) throw fault('#NULL!');
  return new Reference([{ sheet: a.sheet, rect } satisfies Area]);
}

function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function binaryValue(operator: BinaryOperator, left: Value, right: Value, scope: Scope): Value {
  const run = operations[operator];
  return broadcast([contentsOf(left, scope), contentsOf(right, scope)], ([a, b]) =>
    run(a ?? null, b ?? null),
  );
}

const operations: Readonly<Record<BinaryOperator, (a: CellValue, b: CellValue) => CellValue>> = {
  '+': (a, b) => finite(toNumber(a) + toNumber(b)),
  '-': (a, b) => finite(nearZero(toNumber(a), toNumber(b))),
  '*': (a, b) => finite(toNumber(a) * toNumber(b)),
  '/': (a, b) => divided(toNumber(a), toNumber(b)),
  '^': (a, b) => power(toNumber(a), toNumber(b)),
  '&': (a, b) => toText(a) + toText(b),
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
};

/** Excel takes the rest of a subtraction that is lost in the rounding of its parts for nought. */
function nearZero(a: number, b: number): number {
  const difference = a - b;
  return Math.abs(difference) < Math.abs(a) * 5e-16 ? 0 : difference;
}

function divided(a: number, b: number): number {
  if (b === 0) throw fault('#DIV/0!');
  return finite(a / b);
}

function power(a: number, b: number): number {
  if (a === 0 && b === 0) throw fault('#NUM!');
  if (a === 0 && b < 0) throw fault('#DIV/0!');
  return finite(a ** b);
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw fault('#NUM!');
  return value;
}

function callValue(name: string, args: readonly FormulaNode[], scope: Scope): Value {
  const variable = scope.variables.get(name);
  if (variable !== undefined) return applied(variable, args, scope);
  const builtIn = builtIns.get(name);
  if (builtIn) {
    if (args.length < builtIn.least || args.length > builtIn.most)
      throw wrongCount(name, builtIn.least, builtIn.most);
    const own = takesArrays.has(name) ? takingRanges(scope) : scope;
    return builtIn.kind === 'lazy' ? builtIn.run(args, own) : builtIn.run(given(args, own), own);
  }
  const custom = scope.custom?.find(name);
  if (custom) return custom(given(args, scope), scope);
  const isNamed = scope.workbook.names.some((one) => one.name.toUpperCase() === name);
  if (isNamed) return applied(namedValue(name, null, scope), args, scope);
  throw fault('#NAME?', `There is no function "${name}".`);
}

/** Whatever the formula's cell, what stands within these is worked out for every cell of its ranges. */
const takesArrays: ReadonlySet<string> = new Set(['SUMPRODUCT', 'MMULT', 'LOOKUP']);

function takingRanges(scope: Scope): Scope {
  return scope.takesOneOfRange ? scopeWith({ ...scope, takesOneOfRange: false }, scope.variables) : scope;
}

function given(args: readonly FormulaNode[], scope: Scope): (Value | undefined)[] {
  return args.map((arg) => (arg.kind === 'missing' ? undefined : scope.evaluate(arg)));
}

function applied(callee: Value, args: readonly FormulaNode[], scope: Scope): Value {
  if (isError(callee)) return callee;
  if (!isLambda(callee)) throw fault('#REF!', 'Something that is no function is called.');
  if (scope.depth > deepest) throw fault('#NUM!', 'A LAMBDA calls itself without end.');
  return callee.call(args.map((arg) => scope.evaluate(arg)));
}

function wrongCount(name: string, least: number, most: number): unknown {
  const wanted = least === most ? String(least) : `${least} to ${most}`;
  const count = Number.isFinite(most) ? wanted : `at least ${least}`;
  return fault(
    '#VALUE!',
    `${name} takes ${count} argument${count === '1' || count === 'at least 1' ? '' : 's'}.`,
  );
}
