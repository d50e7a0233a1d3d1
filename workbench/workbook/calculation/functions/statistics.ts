import type { CellValue } from '../../workbook';
import { each, partly, whole } from '../builtIn';
import { numberFromText, toNumber, toWhole } from '../coercion';
import { asMatrix, asNumber, eachValue, isRangeOrArray, numbersOf } from '../reading';
import type { BuiltIns, Scope } from '../scope';
import { fault, FormulaFault, isError, isReference, type Matrix, type Value } from '../values';

type Args = readonly (Value | undefined)[];

/** A function of all the numbers that its arguments hold. */
function ofNumbers(run: (numbers: readonly number[]) => number) {
  return whole(1, 255, (args, scope) => run(numbersOf(args, scope)));
}

export const statistics: BuiltIns = {
  SUM: ofNumbers(sum),
  PRODUCT: ofNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b))),
  SUMSQ: ofNumbers((numbers) => sum(numbers.map((number) => number * number))),
  AVERAGE: ofNumbers(mean),
  MAX: ofNumbers((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  MIN: ofNumbers((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  MEDIAN: ofNumbers((numbers) => percentile(sorted(numbers), 0.5)),
  MODE: ofNumbers(mode),
  'MODE.SNGL': ofNumbers(mode),
  'STDEV.S': ofNumbers((numbers) => Math.sqrt(variance(numbers, 1))),
  STDEV: ofNumbers((numbers) => Math.sqrt(variance(numbers, 1))),
  'STDEV.P': ofNumbers((numbers) => Math.sqrt(variance(numbers, 0))),
  STDEVP: ofNumbers((numbers) => Math.sqrt(variance(numbers, 0))),
  'VAR.S': ofNumbers((numbers) => variance(numbers, 1)),
  VAR: ofNumbers((numbers) => variance(numbers, 1)),
  'VAR.P': ofNumbers((numbers) => variance(numbers, 0)),
  VARP: ofNumbers((numbers) => variance(numbers, 0)),
  COUNT: whole(1, 255, (args, scope) => countNumbers(args, scope)),
  COUNTA: whole(1, 255, (args, scope) => countFilled(args, scope)),
  COUNTBLANK: whole(1, 1, ([range], scope) => {
    if (range === undefined || !isReference(range)) throw fault('#VALUE!');
    const filled = eachValue([range], scope).filter((value) => value !== null && value !== '').length;
    return range.area.rect.rows * range.area.rect.columns - filled;
  }),
  AVERAGEA: whole(1, 255, (args, scope) => mean(allAsNumbers(args, scope))),
  MAXA: whole(1, 255, (args, scope) => allAsNumbers(args, scope).reduce((a, b) => Math.max(a, b))),
  MINA: whole(1, 255, (args, scope) => allAsNumbers(args, scope).reduce((a, b) => Math.min(a, b))),
  LARGE: partly([1], 2, 2, ([array, k], scope) => kth(sorted(numbersOf([array], scope)).reverse(), k)),
  SMALL: partly([1], 2, 2, ([array, k], scope) => kth(sorted(numbersOf([array], scope)), k)),
  PERCENTILE: partly([1], 2, 2, ([array, k], scope) =>
    percentile(sorted(numbersOf([array], scope)), toNumber(k as CellValue)),
  ),
  'PERCENTILE.INC': partly([1], 2, 2, ([array, k], scope) =>
    percentile(sorted(numbersOf([array], scope)), toNumber(k as CellValue)),
  ),
  QUARTILE: partly([1], 2, 2, ([array, k], scope) =>
    percentile(sorted(numbersOf([array], scope)), toWhole(k as CellValue) / 4),
  ),
  'QUARTILE.INC': partly([1], 2, 2, ([array, k], scope) =>
    percentile(sorted(numbersOf([array], scope)), toWhole(k as CellValue) / 4),
  ),
  RANK: partly([0], 2, 3, rank),
  'RANK.EQ': partly([0], 2, 3, rank),
  SUMPRODUCT: whole(1, 255, (args, scope) => sumProduct(args.map((arg) => asMatrix(arg, scope)))),
  SUBTOTAL: whole(2, 255, ([code, ...ranges], scope) =>
    subtotal(Math.trunc(asNumber(code, scope)), ranges, scope),
  ),
  AGGREGATE: whole(3, 255, ([code, options, ...ranges], scope) =>
    aggregate(Math.trunc(asNumber(code, scope)), Math.trunc(asNumber(options, scope)), ranges, scope),
  ),
  FREQUENCY: whole(2, 2, ([data, bins], scope) =>
    frequency(numbersOf([data], scope), numbersOf([bins], scope)),
  ),
  N: each(1, 1, ([value]) =>
    typeof value === 'number' || typeof value === 'boolean' ? Number(value) : erroneous(value),
  ),
};

function erroneous(value: CellValue | undefined): number {
  if (isError(value)) throw new FormulaFault(value);
  return 0;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  if (!Number.isFinite(total)) throw fault('#NUM!');
  return total;
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw fault('#DIV/0!', 'There is no number to take the average of.');
  return sum(numbers) / numbers.length;
}

function variance(numbers: readonly number[], fewer: number): number {
  if (numbers.length <= fewer) throw fault('#DIV/0!');
  const average = mean(numbers);
  return sum(numbers.map((number) => (number - average) ** 2)) / (numbers.length - fewer);
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function percentile(ordered: readonly number[], share: number): number {
  if (ordered.length === 0 || share < 0 || share > 1) throw fault('#NUM!');
  const at = (ordered.length - 1) * share;
  const low = ordered[Math.floor(at)] as number;
  const high = ordered[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < 2) throw fault('#N/A', 'No number occurs twice.');
  for (const [number, count] of counts) if (count === most) return number;
  throw fault('#N/A');
}

function kth(ordered: readonly number[], k: Value | undefined): number {
  const place = Math.ceil(toNumber(k as CellValue));
  const found = place >= 1 ? ordered[place - 1] : undefined;
  if (found === undefined) throw fault('#NUM!', 'There are not so many numbers.');
  return found;
}

function rank([value, range, order]: Args, scope: Scope): number {
  const number = toNumber(value as CellValue);
  const numbers = numbersOf([range], scope);
  if (!numbers.includes(number)) throw fault('#N/A');
  const ascending = asNumber(order, scope) !== 0;
  return numbers.filter((other) => (ascending ? other < number : other > number)).length + 1;
}

function countNumbers(args: Args, scope: Scope): number {
  let count = 0;
  for (const arg of args) {
    const isRange = isRangeOrArray(arg);
    for (const value of eachValue([arg], scope)) {
      const counts = isRange
        ? typeof value === 'number'
        : value === null || typeof value === 'number' || typeof value === 'boolean' || isNumberText(value);
      if (counts) count++;
    }
  }
  return count;
}

function isNumberText(value: CellValue): boolean {
  return typeof value === 'string' && numberFromText(value) !== null;
}

function countFilled(args: Args, scope: Scope): number {
  let count = 0;
  for (const arg of args) {
    const isRange = isRangeOrArray(arg);
    for (const value of eachValue([arg], scope)) if (!isRange || value !== null) count++;
  }
  return count;
}

/** In ranges, texts count as 0 and truths as 1 and 0. */
function allAsNumbers(args: Args, scope: Scope): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    const isRange = isRangeOrArray(arg);
    for (const value of eachValue([arg], scope)) {
      if (isRange && value === null) continue;
      numbers.push(isRange && typeof value === 'string' ? 0 : toNumber(value));
    }
  }
  return numbers;
}

/** Texts, blanks and truths count as 0. @throws #VALUE! when the arrays differ in size */
function sumProduct(matrices: readonly Matrix[]): number {
  const [first] = matrices as [Matrix, ...Matrix[]];
  const sameSize = (matrix: Matrix) =>
    matrix.length === first.length && matrix[0]?.length === first[0]?.length;
  if (!matrices.every(sameSize)) throw fault('#VALUE!', 'The arrays of SUMPRODUCT are not of one size.');
  let total = 0;
  first.forEach((line, row) =>
    line.forEach((_, column) => {
      let product = 1;
      for (const matrix of matrices) {
        const value = matrix[row]?.[column] ?? null;
        if (isError(value)) throw new FormulaFault(value);
        product *= typeof value === 'number' ? value : 0;
      }
      total += product;
    }),
  );
  return total;
}

/** By SUBTOTAL's own numbers. 12 to 19 are AGGREGATE's only. */
const codes: readonly string[] = [
  '',
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MAX',
  'MIN',
  'PRODUCT',
  'STDEV.S',
  'STDEV.P',
  'SUM',
  'VAR.S',
  'VAR.P',
  'MEDIAN',
  'MODE.SNGL',
  'LARGE',
  'SMALL',
  'PERCENTILE.INC',
  'QUARTILE.INC',
];

/** 101 to 111 pass over hidden rows; rows hidden by a filter are always passed over. Other subtotals are not added again. */
function subtotal(code: number, ranges: Args, scope: Scope): Value {
  const name = codes[code > 100 ? code - 100 : code];
  if (!name || code % 100 > 11) throw fault('#VALUE!');
  return run(name, [visibleCells(ranges, scope, { hidden: code > 100, errors: false })], scope);
}

function aggregate(code: number, options: number, ranges: Args, scope: Scope): Value {
  const name = codes[code];
  if (!name) throw fault('#VALUE!');
  const skips = { hidden: [1, 3, 5, 7].includes(options), errors: [2, 3, 6, 7].includes(options) };
  const takesK = code >= 14;
  const cells = visibleCells(takesK ? ranges.slice(0, 1) : ranges, scope, skips);
  return run(name, takesK ? [cells, ranges[1]] : [cells], scope);
}

function run(name: string, args: Args, scope: Scope): Value {
  const builtIn = statistics[name];
  if (builtIn?.kind !== 'values') throw fault('#VALUE!');
  return builtIn.run(args, scope);
}

function visibleCells(
  ranges: Args,
  scope: Scope,
  skips: { readonly hidden: boolean; readonly errors: boolean },
): Matrix {
  const cells: CellValue[] = [];
  for (const range of ranges) {
    if (range === undefined || !isReference(range)) {
      cells.push(...asMatrix(range, scope).flat());
      continue;
    }
    for (const { sheet, rect } of range.areas) {
      const filtered = sheet.autoFilter;
      scope.cells.matrix({ sheet, rect }).forEach((line, down) => {
        const row = rect.row + down;
        const isFiltered = filtered !== null && row > filtered.row && row < filtered.row + filtered.rows;
        if (sheet.rows.get(row)?.hidden && (skips.hidden || isFiltered)) return;
        line.forEach((value, across) => {
          const formula = sheet.formula(row, rect.column + across);
          if (formula === null || !/\b(SUBTOTAL|AGGREGATE)\(/i.test(formula)) cells.push(value);
        });
      });
    }
  }
  const kept = skips.errors ? cells.filter((value) => !isError(value)) : cells;
  return kept.length === 0 ? [[null]] : [kept];
}

function frequency(data: readonly number[], bins: readonly number[]): Matrix {
  const ordered = sorted(bins);
  const counts = new Array<number>(ordered.length + 1).fill(0);
  for (const number of data) {
    const bin = ordered.findIndex((edge) => number <= edge);
    const at = bin < 0 ? ordered.length : bin;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count) => [count]);
}
