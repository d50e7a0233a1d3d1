/** A sum of unknowns: the terms add to the constant. */
export interface Equation {
  readonly terms: ReadonlyMap<string, number>;
  readonly constant: number;
}

/** Reckoned with as remainders of a great prime, so that nothing is rounded. */
const prime = 1_000_003;

/**
 * The unknowns that the equations determine, whatever the others are: all of them at once are taken from one another until
 * each stands alone or not at all (Gauss and Jordan).
 *
 * @returns each with its value, where that is below the prime
 */
export function determined(equations: readonly Equation[]): ReadonlyMap<string, number> {
  const solved = new Map<string, Map<string, number>>();
  const usedIn = new Map<string, Set<string>>();
  const use = (row: Map<string, number>, pivot: string) => {
    for (const name of row.keys()) usedIn.set(name, (usedIn.get(name) ?? new Set()).add(pivot));
  };
  for (const { terms, constant } of equations) {
    const row = new Map([...terms].map(([name, factor]) => [name, remainder(factor)]));
    row.set(right, remainder(constant));
    for (const name of terms.keys()) {
      const known = solved.get(name);
      if (known) take(row, known, row.get(name) ?? 0);
    }
    const pivot = [...row.keys()].find((name) => name !== right);
    if (pivot === undefined) continue;

    const scale = inverse(row.get(pivot) ?? 1);
    for (const [name, factor] of row) row.set(name, (factor * scale) % prime);
    for (const other of usedIn.get(pivot) ?? []) {
      const earlier = solved.get(other);
      const times = earlier?.get(pivot) ?? 0;
      if (!earlier || times === 0) continue;
      take(earlier, row, times);
      use(earlier, other);
    }
    solved.set(pivot, row);
    use(row, pivot);
  }
  return new Map(
    [...solved].flatMap(([name, row]) => {
      const isAlone = [...row.keys()].every((other) => other === name || other === right);
      return isAlone ? [[name, row.get(right) ?? 0] as const] : [];
    }),
  );
}

const right = '= ';

function take(from: Map<string, number>, row: ReadonlyMap<string, number>, times: number): void {
  if (times === 0) return;
  for (const [name, factor] of row) {
    const left = remainder((from.get(name) ?? 0) - ((times * factor) % prime));
    if (left === 0) from.delete(name);
    else from.set(name, left);
  }
}

function remainder(number: number): number {
  return ((number % prime) + prime) % prime;
}

/** By Fermat's little theorem. */
function inverse(number: number): number {
  let result = 1;
  let base = number;
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
