import type { Quantity } from './quantityBook';
import type { PartOfWhole, Ties } from './ties';

/** A quantity in a sum: the sum of all times their signs is 0. */
export interface Term {
  readonly quantity: number;
  readonly sign: number;
}

/** The quantities of a publication as a system of sums: what anybody who reads it can reckon with. */
export interface System {
  readonly values: readonly number[];
  readonly sums: readonly (readonly Term[])[];
  /** For each quantity, the sums it stands in. */
  readonly sumsOf: readonly (readonly { readonly sum: number; readonly sign: number }[])[];
  /** For each quantity, the pairs of part and whole it stands in. */
  readonly pairsOf: readonly (readonly PartOfWhole[])[];
}

export function systemOf(quantities: readonly Quantity[], { sums, partsOfWholes }: Ties): System {
  const terms = sums.map(({ whole, parts }) => termsOf(whole, parts));
  const sumsOf = quantities.map((): { sum: number; sign: number }[] => []);
  terms.forEach((sum, index) => {
    for (const { quantity, sign } of sum) sumsOf[quantity]?.push({ sum: index, sign });
  });
  const pairsOf = quantities.map((): PartOfWhole[] => []);
  for (const pair of partsOfWholes) {
    pairsOf[pair.part]?.push(pair);
    pairsOf[pair.whole]?.push(pair);
  }
  return { values: quantities.map(({ value }) => value), sums: terms, sumsOf, pairsOf };
}

/** A quantity that stands twice among the parts counts twice. */
function termsOf(whole: number, parts: readonly number[]): readonly Term[] {
  const signs = new Map([[whole, -1]]);
  for (const part of parts) signs.set(part, (signs.get(part) ?? 0) + 1);
  return [...signs].filter(([, sign]) => sign !== 0).map(([quantity, sign]) => ({ quantity, sign }));
}
