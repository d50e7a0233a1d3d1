import { LinearProgram } from './linearProgram';
import type { Factor } from './linearProgram';
import type { System, Term } from './system';

/** Each change costs something, so that no more is changed than need be. */
const costOfChange = 0.01;
/** A change smaller than this is left over from rounding. */
const rounding = 1e-6;

/** How much more and how much less a quantity is: two variables, for neither can be below 0. */
interface ChangeOf {
  readonly more: number;
  /** Null where it cannot be less. */
  readonly less: number | null;
}

/**
 * Finds the cheapest changes that, with the change of one quantity, leave every sum as it was: a linear program. It takes up
 * a sum only when a change touches it, for most changes stay near by.
 *
 * @param costOf what it costs to change a quantity; one that costs Infinity stays
 * @returns changes by quantity, which need not be whole numbers; none when there are none
 */
export function changesOf(
  quantity: number,
  difference: number,
  system: System,
  costOf: (quantity: number) => number,
): ReadonlyMap<number, number> {
  const program = new LinearProgram();
  const variables = new Map<number, ChangeOf>();
  const variablesOf = (each: number) => {
    const made = variables.get(each) ?? addChange(program, each, Math.abs(difference), system, costOf(each));
    variables.set(each, made);
    return made;
  };
  const factorsOf = ({ quantity: each, sign }: Term): readonly Factor[] => {
    if (each === quantity || costOf(each) === Infinity) return [];
    const { more, less } = variablesOf(each);
    return less === null
      ? [[more, sign]]
      : [
          [more, sign],
          [less, -sign],
        ];
  };

  const taken = new Set<number>();
  let changes: ReadonlyMap<number, number> = new Map([[quantity, difference]]);
  for (;;) {
    const sums = [...changes.keys()].flatMap((each) => system.sumsOf[each] ?? []);
    const untaken = [...new Set(sums)].filter((sum) => !taken.has(sum));
    if (untaken.length === 0) return changes;

    for (const sum of untaken) {
      const terms = system.sums[sum] ?? [];
      const own = terms.find((term) => term.quantity === quantity)?.sign ?? 0;
      program.addSum(terms.flatMap(factorsOf), -own * difference);
      taken.add(sum);
    }
    if (!program.solve()) return new Map();
    changes = new Map([[quantity, difference], ...changed(program, variables)]);
  }
}

/** One that can be less by no whole step stays or grows. */
function addChange(
  program: LinearProgram,
  quantity: number,
  step: number,
  { values, least }: System,
  costToSuppress: number,
): ChangeOf {
  const cost = costToSuppress + costOfChange * (1 + unlikeOthers(quantity));
  const room = Math.floor(((values[quantity] ?? 0) - (least[quantity] ?? 0)) / step) * step;
  const more = program.addVariable(cost, Infinity);
  return { more, less: room > 0 ? program.addVariable(cost, room) : null };
}

/** From 0 to 1/8, another for each: two ways that cost just the same would lead the method in circles. */
function unlikeOthers(quantity: number): number {
  const goldenRatio = 0.6180339887;
  return ((quantity * goldenRatio) % 1) / 8;
}

function changed(
  program: LinearProgram,
  variables: ReadonlyMap<number, ChangeOf>,
): readonly (readonly [number, number])[] {
  return [...variables].flatMap(([quantity, { more, less }]) => {
    const change = program.valueOf(more) - (less === null ? 0 : program.valueOf(less));
    return Math.abs(change) > rounding ? [[quantity, change] as const] : [];
  });
}
