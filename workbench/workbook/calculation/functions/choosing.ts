import type { CellValue } from '../../workbook';
import { broadcast } from '../broadcast';
import { each, lazy, whole } from '../builtIn';
import { compare, toBoolean, toWhole } from '../coercion';
import type { FormulaNode } from '../formulaTree';
import { asMatrix, contentsOf, isRangeOrArray } from '../reading';
import type { BuiltIns, Scope } from '../scope';
import { fault, FormulaFault, isError, isMatrix, type Value } from '../values';

/** Functions that choose among their arguments: only what is chosen is worked out, unless the choice is an array's. */
export const choosing: BuiltIns = {
  IF: lazy(1, 3, (args, scope) => {
    const condition = contentsOf(scope.evaluate(args[0] as FormulaNode), scope);
    const whenTrue = () => branch(args[1], true, scope);
    const whenFalse = () => branch(args[2], false, scope);
    if (!isMatrix(condition)) return toBoolean(condition) ? whenTrue() : whenFalse();
    return broadcast(
      [condition, contentsOf(whenTrue(), scope), contentsOf(whenFalse(), scope)],
      ([chosen, yes, no]) => (toBoolean(chosen) ? (yes ?? null) : (no ?? null)),
    );
  }),
  IFS: lazy(2, Infinity, (args, scope) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const condition = contentsOf(scope.evaluate(args[i] as FormulaNode), scope);
      if (isMatrix(condition)) return ifsOfArrays(args, i, condition, scope);
      if (toBoolean(condition)) return scope.evaluate(args[i + 1] as FormulaNode);
    }
    throw fault('#N/A', 'None of the conditions of IFS holds.');
  }),
  IFERROR: lazy(2, 2, (args, scope) => insteadOf(args, scope, () => true)),
  IFNA: lazy(2, 2, (args, scope) => insteadOf(args, scope, (error) => error === '#N/A')),
  CHOOSE: lazy(2, Infinity, (args, scope) => {
    const index = contentsOf(scope.evaluate(args[0] as FormulaNode), scope);
    const chosen = (value: CellValue | undefined): Value => {
      const node = args[toWhole(value)];
      if (!node || toWhole(value) < 1) throw fault('#VALUE!');
      return scope.evaluate(node);
    };
    if (!isMatrix(index)) return chosen(index);
    return broadcast([index], ([value]) => contentsOf(chosen(value), scope) as CellValue);
  }),
  SWITCH: lazy(3, Infinity, (args, scope) => {
    const subject = contentsOf(scope.evaluate(args[0] as FormulaNode), scope);
    if (isMatrix(subject))
      return broadcast(
        [subject],
        ([value]) => contentsOf(switched(args, value ?? null, scope), scope) as CellValue,
      );
    return switched(args, subject, scope);
  }),
  AND: whole(1, Infinity, (args, scope) => truthsOf(args, scope).every((truth) => truth)),
  OR: whole(1, Infinity, (args, scope) => truthsOf(args, scope).some((truth) => truth)),
  XOR: whole(1, Infinity, (args, scope) => truthsOf(args, scope).filter((truth) => truth).length % 2 === 1),
  NOT: each(1, 1, ([value]) => !toBoolean(value)),
  TRUE: each(0, 0, () => true),
  FALSE: each(0, 0, () => false),
};

function branch(node: FormulaNode | undefined, otherwise: boolean, scope: Scope): Value {
  if (!node) return otherwise;
  return node.kind === 'missing' ? 0 : scope.evaluate(node);
}

function ifsOfArrays(
  args: readonly FormulaNode[],
  from: number,
  first: CellValue | Value,
  scope: Scope,
): Value {
  const values = args
    .slice(from)
    .map((arg, i) => (i === 0 ? (first as CellValue) : contentsOf(scope.evaluate(arg), scope)));
  return broadcast(values, (each) => {
    for (let i = 0; i + 1 < each.length; i += 2) if (toBoolean(each[i])) return each[i + 1] ?? null;
    throw fault('#N/A');
  });
}

function insteadOf(args: readonly FormulaNode[], scope: Scope, caught: (error: string) => boolean): Value {
  const [first, second] = args as [FormulaNode, FormulaNode];
  const value = scope.evaluate(first);
  const contents = isError(value) ? value : contentsOf(value, scope);
  if (!isMatrix(contents))
    return isError(contents) && caught(contents.error) ? branch(second, false, scope) : value;
  if (!contents.some((row) => row.some((cell) => isError(cell) && caught(cell.error)))) return value;
  return broadcast([contents, contentsOf(branch(second, false, scope), scope)], ([cell, instead]) =>
    isError(cell) && caught(cell.error) ? (instead ?? null) : (cell ?? null),
  );
}

function switched(args: readonly FormulaNode[], subject: CellValue, scope: Scope): Value {
  if (isError(subject)) throw new FormulaFault(subject);
  for (let i = 1; i + 1 < args.length; i += 2) {
    const wanted = contentsOf(scope.evaluate(args[i] as FormulaNode), scope);
    if (!isMatrix(wanted) && compare(subject, wanted) === 0)
      return scope.evaluate(args[i + 1] as FormulaNode);
  }
  const hasDefault = args.length % 2 === 0;
  if (hasDefault) return scope.evaluate(args.at(-1) as FormulaNode);
  throw fault('#N/A', 'SWITCH has no such value.');
}

/** In ranges and arrays, texts and blanks are passed over; none at all is #VALUE!. */
function truthsOf(args: readonly (Value | undefined)[], scope: Scope): boolean[] {
  const truths: boolean[] = [];
  for (const arg of args) {
    const isRange = isRangeOrArray(arg);
    for (const cell of asMatrix(arg, scope).flat()) {
      if (isRange && (cell === null || typeof cell === 'string')) continue;
      truths.push(toBoolean(cell));
    }
  }
  if (truths.length === 0) throw fault('#VALUE!');
  return truths;
}
