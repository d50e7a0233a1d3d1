import { maxRows, type Rect } from '../../address';
import type { CellValue } from '../../workbook';
import { partly } from '../builtIn';
import { compare, compareText, numberFromText } from '../coercion';
import type { BuiltIns, Scope, ValueFunction } from '../scope';
import {
  fault,
  FormulaFault,
  isError,
  isReference,
  Reference,
  type Area,
  type Matrix,
  type Value,
} from '../values';

/** COUNTIF and its family. Each criterion may be an array, which is answered cell by cell. */
export const criteriaFunctions: BuiltIns = {
  COUNTIF: partly([1], 2, 2, ([range, criterion], scope) => countOf([range, criterion], scope)),
  COUNTIFS: severalCriteria(0, (args, scope) => countOf(args, scope)),
  SUMIF: partly([1], 2, 3, ([range, criterion, summed], scope) =>
    total(picked([summedLike(summed, range), range, criterion], scope)),
  ),
  SUMIFS: severalCriteria(1, (args, scope) => total(picked(args, scope))),
  AVERAGEIF: partly([1], 2, 3, ([range, criterion, summed], scope) =>
    mean(picked([summedLike(summed, range), range, criterion], scope)),
  ),
  AVERAGEIFS: severalCriteria(1, (args, scope) => mean(picked(args, scope))),
  MAXIFS: severalCriteria(1, (args, scope) => extreme(picked(args, scope), (a, b) => Math.max(a, b))),
  MINIFS: severalCriteria(1, (args, scope) => extreme(picked(args, scope), (a, b) => Math.min(a, b))),
};

function severalCriteria(
  first: number,
  run: (args: readonly (Value | undefined)[], scope: Scope) => CellValue,
): ValueFunction {
  const criteria = Array.from({ length: 127 }, (_, i) => first + 1 + i * 2);
  return partly(criteria, first + 2, 255, run);
}

type Test = (value: CellValue) => boolean;

interface Tested {
  readonly cells: Matrix;
  readonly test: Test;
}

/** Rows of a whole column beyond those in use are blanks, which a criterion may count. */
function countOf(args: readonly (Value | undefined)[], scope: Scope): number {
  const tested = testsOf(args, scope);
  let count = 0;
  eachMatch(tested, () => count++);
  const { rect } = rangeOf(args[0]);
  const unread =
    rect.rows * rect.columns - (tested[0]?.cells.length ?? 0) * (tested[0]?.cells[0]?.length ?? 0);
  return tested.every(({ test }) => test(null)) ? count + unread : count;
}

/** Of the first range, the values of the cells that meet every criterion. */
function picked(args: readonly (Value | undefined)[], scope: Scope): number[] {
  const [summed, ...criteria] = args;
  const tested = testsOf(criteria, scope);
  const range = rangeOf(summed);
  if (!sameSize(range.rect, rangeOf(criteria[0]).rect))
    throw fault('#VALUE!', 'The ranges are not of one size.');
  const cells = scope.cells.matrix(range);
  const numbers: number[] = [];
  eachMatch(tested, (row, column) => {
    const value = cells[row]?.[column] ?? null;
    if (isError(value)) throw new FormulaFault(value);
    if (typeof value === 'number') numbers.push(value);
  });
  return numbers;
}

function testsOf(args: readonly (Value | undefined)[], scope: Scope): Tested[] {
  if (args.length % 2 !== 0) throw fault('#VALUE!', 'Each range needs its criterion.');
  const size = rangeOf(args[0]).rect;
  const tested: Tested[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const range = rangeOf(args[i]);
    if (!sameSize(range.rect, size)) throw fault('#VALUE!', 'The ranges are not of one size.');
    tested.push({
      cells: scope.cells.matrix(range),
      test: criterionTest((args[i + 1] ?? null) as CellValue),
    });
  }
  return tested;
}

function eachMatch(tested: readonly Tested[], visit: (row: number, column: number) => void): void {
  const [first, ...others] = tested as [Tested, ...Tested[]];
  first.cells.forEach((line, row) => {
    line.forEach((value, column) => {
      if (!first.test(value)) return;
      for (const { cells, test } of others) if (!test(cells[row]?.[column] ?? null)) return;
      visit(row, column);
    });
  });
}

function rangeOf(value: Value | undefined): Area {
  if (isError(value)) throw new FormulaFault(value);
  if (value === undefined || !isReference(value))
    throw fault('#VALUE!', 'A range of cells is wanted, not an array.');
  return value.area;
}

/** SUMIF and AVERAGEIF take, of the range to sum, only where it begins. */
function summedLike(summed: Value | undefined, range: Value | undefined): Value | undefined {
  if (summed === undefined || !isReference(summed)) return summed ?? range;
  const { rect } = rangeOf(range);
  const { sheet, rect: given } = summed.area;
  if (sameSize(rect, given)) return summed;
  const rows = Math.min(rect.rows, maxRows - given.row);
  return new Reference([{ sheet, rect: { ...given, rows, columns: rect.columns } }]);
}

function sameSize(a: Rect, b: Rect): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

const operators = ['<=', '>=', '<>', '=', '<', '>'] as const;

/** The cells that a criterion, such as 5, ">=5", "Team A", "<>Team*" or "", means. */
export function criterionTest(criterion: CellValue): Test {
  if (typeof criterion === 'object' && criterion !== null) {
    return (value) => isError(value) && value.error === criterion.error;
  }
  if (criterion === null) return equalsNumber(0);
  if (typeof criterion === 'number') return equalsNumber(criterion);
  if (typeof criterion === 'boolean') return (value) => value === criterion;
  const operator = operators.find((sign) => criterion.startsWith(sign));
  const operand = operator ? criterion.slice(operator.length) : criterion;
  if (operand === '') return blankTest(operator);
  if (operator === undefined || operator === '=') return equalTest(operand);
  if (operator === '<>') return not(equalTest(operand));
  return orderTest(operator, operand);
}

function blankTest(operator: (typeof operators)[number] | undefined): Test {
  if (operator === undefined) return (value) => value === null || value === '';
  if (operator === '=') return (value) => value === null;
  return operator === '<>' ? (value) => value !== null : () => false;
}

function equalTest(operand: string): Test {
  const number = numberFromText(operand);
  if (number !== null) return equalsNumber(number);
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return (value) => value === (upper === 'TRUE');
  if (upper.startsWith('#')) return (value) => isError(value) && value.error === upper;
  if (/[*?~]/.test(operand)) {
    const pattern = wildcardPattern(operand);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const lower = operand.toLowerCase();
  return (value) => typeof value === 'string' && value.toLowerCase() === lower;
}

/** A text that reads as the number counts as it. */
function equalsNumber(number: number): Test {
  return (value) => {
    if (typeof value === 'number') return value === number;
    return typeof value === 'string' && value !== '' && numberFromText(value) === number;
  };
}

function not(test: Test): Test {
  return (value) => !test(value);
}

function orderTest(operator: '<' | '>' | '<=' | '>=', operand: string): Test {
  const holds = (order: number) => {
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
  const number = numberFromText(operand);
  if (number !== null) return (value) => typeof value === 'number' && holds(compare(value, number));
  return (value) => typeof value === 'string' && holds(compareText(value, operand));
}

/** "*" any text, "?" one character, "~" before either means the character itself. */
export function wildcardPattern(text: string, whole = true): RegExp {
  const source = text.replace(/~[*?~]|[.*+?^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '[\\s\\S]*';
    if (found === '?') return '[\\s\\S]';
    if (found === '~~') return '~';
    return `\\${found.length === 2 ? found.slice(1) : found}`;
  });
  return new RegExp(whole ? `^${source}$` : source, 'i');
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw fault('#DIV/0!', 'No number meets the criteria.');
  return total(numbers) / numbers.length;
}

function extreme(numbers: readonly number[], pick: (a: number, b: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce(pick);
}
