import type { Quantity } from './quantityBook';
import type { PartOfWhole, Sum, Ties } from './ties';

/** A quantity in a sum: the sum of all times their signs is 0. */
export interface Term {
  readonly quantity: number;
  readonly sign: number;
}

/**
 * The quantities of a publication as a system of sums: what anybody who reads it can reckon with. After those of the book
 * come the rests of wholes, which no figure tells, so that a part is never more than its whole.
 */
export interface System {
  readonly values: readonly number[];
  /** What each is at the least, for all that a reader knows: 1, for a true zero is shown; a rest may be 0. */
  readonly least: readonly number[];
  readonly sums: readonly (readonly Term[])[];
  /** For each quantity, the sums it stands in. */
  readonly sumsOf: readonly (readonly number[])[];
}

export function systemOf(quantities: readonly Quantity[], { sums, partsOfWholes }: Ties): System {
  const values = quantities.map(({ value }) => value);
  const least = values.map(() => 1);
  const rests = onlyOnce(partsOfWholes).map(({ part, whole }): Sum => {
    const rest = values.push((values[whole] ?? 0) - (values[part] ?? 0)) - 1;
    least.push(0);
    return { whole, parts: [part, rest] };
  });
  const terms = [...sums, ...rests].map(termsOf);
  const sumsOf = values.map((): number[] => []);
  terms.forEach((sum, index) => {
    for (const { quantity } of sum) sumsOf[quantity]?.push(index);
  });
  return { values, least, sums: terms, sumsOf };
}

/** A quantity that stands twice among the parts counts twice. */
function termsOf({ whole, parts }: Sum): readonly Term[] {
  const signs = new Map([[whole, -1]]);
  for (const part of parts) signs.set(part, (signs.get(part) ?? 0) + 1);
  return [...signs].filter(([, sign]) => sign !== 0).map(([quantity, sign]) => ({ quantity, sign }));
}

function onlyOnce(pairs: readonly PartOfWhole[]): readonly PartOfWhole[] {
  return [...new Map(pairs.map((pair) => [`${pair.part} of ${pair.whole}`, pair])).values()];
}
