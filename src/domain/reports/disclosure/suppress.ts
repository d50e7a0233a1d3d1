import type { DisclosureRule, SuppressionMethod } from './disclosureRule';
import { dfeMethod } from './dfeMethod';
import { protectMethod } from './protectMethod';
import type { Publication } from './publication';
import { findTies } from './findTies';
import type { Chosen, Method, Work } from './method';
import { systemOf } from './system';
import type { System } from './system';

/** What a publication leaves out, and the proof. */
export interface Suppression extends Chosen {
  readonly system: System;
  readonly small: readonly number[];
  /** Told by figures, not small, and left out for the sake of the small ones. */
  readonly secondary: readonly number[];
}

const methods: Readonly<Record<SuppressionMethod, Method>> = { protect: protectMethod, dfe: dfeMethod };

/** Chooses the quantities that must be left out: the small ones, and those from which they could be worked out. */
export function* suppress(publication: Publication, { method }: DisclosureRule): Work<Suppression> {
  const ties = findTies(publication);
  const { quantities } = publication.book;
  const system = systemOf(quantities, ties);
  const isTold = (index: number) => (quantities[index]?.figures ?? 0) > 0;
  const indexes = [...system.values.keys()];
  const small = indexes.filter((index) => quantities[index]?.isSmall);
  const hidden = indexes.filter((index) => !isTold(index));

  const chosen = yield* methods[method].choose(publication, system, small, hidden);
  const isBeside = (index: number) => isTold(index) && !quantities[index]?.isSmall;
  return { ...chosen, system, small, secondary: [...chosen.suppressed].filter(isBeside) };
}
