import type { CellValue } from '../workbook';
import { broadcast } from './broadcast';
import { contentsOf } from './reading';
import type { LazyFunction, Scope, ValueFunction } from './scope';
import { answerOf, isMatrix, isReference, type Matrix, type Value } from './values';

/** A function of single values: arrays are answered cell by cell. An argument left out is undefined. */
export function each(
  least: number,
  most: number,
  run: (args: readonly (CellValue | undefined)[], scope: Scope) => CellValue,
): ValueFunction {
  return {
    kind: 'values',
    least,
    most,
    run: (args, scope) =>
      broadcast(
        args.map((arg) => (arg === undefined ? undefined : contentsOf(arg, scope))),
        (values) => run(values, scope),
      ),
  };
}

/** A function that takes its arguments as they are. */
export function whole(
  least: number,
  most: number,
  run: (args: readonly (Value | undefined)[], scope: Scope) => Value,
): ValueFunction {
  return { kind: 'values', least, most, run };
}

/** A function some of whose arguments are single values (answered cell by cell when they are arrays), the rest as they are. */
export function partly(
  single: readonly number[],
  least: number,
  most: number,
  run: (args: readonly (Value | undefined)[], scope: Scope) => Value,
): ValueFunction {
  return {
    kind: 'values',
    least,
    most,
    run: (args, scope) => {
      const ready = args.map((arg, i) =>
        arg !== undefined && single.includes(i) ? contentsOf(arg, scope) : arg,
      );
      const arrays = single.filter((i) => isMatrix(ready[i] ?? null));
      if (arrays.length === 0) return run(ready, scope);
      return broadcast(
        arrays.map((i) => ready[i] as Matrix),
        (values) => {
          const filled = [...ready];
          arrays.forEach((i, at) => (filled[i] = values[at]));
          return firstOf(run(filled, scope), scope);
        },
      );
    },
  };
}

export function lazy(least: number, most: number, run: LazyFunction['run']): LazyFunction {
  return { kind: 'lazy', least, most, run };
}

function firstOf(value: Value, scope: Scope): CellValue {
  const contents = answerOf(() =>
    contentsOf(value, isReference(value) ? { ...scope, takesOneOfRange: false } : scope),
  );
  return isMatrix(contents) ? (contents[0]?.[0] ?? null) : contents;
}
