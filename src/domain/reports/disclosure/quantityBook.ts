import type { ReportRecord } from '../reportData';
import { isSmall } from './disclosureRule';
import type { DisclosureRule } from './disclosureRule';
import { fingerprintKey, fingerprints } from './recordSets';
import type { Fingerprint } from './recordSets';

type Records = readonly ReportRecord[];

/**
 * Where a set of records is counted: over the whole of a table's cohort, or in the row of a cohort's tables that has these
 * labels.
 */
export type Place = string;

export const wholeCohort: Place = 'whole cohort';

/**
 * A number that the publication tells, or helps to tell. The same set of records is one quantity wherever it is counted;
 * a small set only where it is counted in the same place too, for one complaint is often by chance all that there is of
 * two things which no reader knows to be the same.
 */
export interface Quantity {
  /** Records, what is added up over them, or pence. Never 0: a true zero is known to all. */
  readonly value: number;
  /** Whether it must not be told. */
  readonly isSmall: boolean;
  /** Null for what is no number of records. */
  readonly set: Fingerprint | null;
  /** How many figures are lost with it. */
  figures: number;
}

/** Every quantity, each once, known by its index. */
export interface QuantityBook {
  readonly quantities: readonly Quantity[];
  /** The number of these records; null when there are none. */
  readonly ofRecords: (records: Records, place: Place) => number | null;
  /** A sum over records that is not their number: actions, or pence. */
  readonly ofAmount: (records: Records, value: number, isSmallAmount: boolean, place: Place) => number;
  /** A figure that the log does not hold. */
  readonly ofItsOwn: (value: number) => number;
  /** A set of records that no figure tells of by itself. */
  readonly untold: (set: Fingerprint) => number;
  /** The same, of one that must not be told where it is small, for anybody can work it out from figures that are told. */
  readonly leftOver: (set: Fingerprint) => number;
  /** The quantities of a set of records in the places that are asked for; in all of them when it is not small. */
  readonly find: (set: Fingerprint, isIn: (place: Place) => boolean) => readonly number[];
  readonly fingerprint: (records: Records) => Fingerprint;
}

export function quantityBook(rule: DisclosureRule): QuantityBook {
  const quantities: Quantity[] = [];
  const byKey = new Map<string, number>();
  const bySet = new Map<string, { readonly index: number; readonly place: Place }[]>();
  const fingerprint = fingerprints();

  const entry = (key: string, make: () => Omit<Quantity, 'figures'>): number => {
    const known = byKey.get(key);
    if (known !== undefined) return known;

    const index = quantities.push({ ...make(), figures: 0 }) - 1;
    byKey.set(key, index);
    return index;
  };
  const ofSet = (set: Fingerprint, place: Place, isSmallSet: boolean): number => {
    const key = fingerprintKey(set);
    const placed = isSmall(set.size, rule) ? `${key} ${place}` : key;
    const isNew = !byKey.has(placed);
    const index = entry(placed, () => ({ value: set.size, isSmall: isSmallSet, set }));
    if (isNew) bySet.set(key, [...(bySet.get(key) ?? []), { index, place }]);
    return index;
  };

  return {
    quantities,
    fingerprint,
    ofRecords: (records, place) => {
      const set = fingerprint(records);
      return records.length === 0 ? null : ofSet(set, place, isSmall(set.size, rule));
    },
    ofAmount: (records, value, isSmallAmount, place) =>
      entry(`${fingerprintKey(fingerprint(records))}=${value} ${place}`, () => ({
        value,
        isSmall: isSmallAmount,
        set: null,
      })),
    ofItsOwn: (value) =>
      entry(`own ${quantities.length}`, () => ({ value, isSmall: isSmall(value, rule), set: null })),
    untold: (set) => ofSet(set, `untold ${quantities.length}`, false),
    leftOver: (set) => ofSet(set, `left over ${quantities.length}`, isSmall(set.size, rule)),
    find: (set, isIn) =>
      (bySet.get(fingerprintKey(set)) ?? [])
        .filter(({ place }) => !isSmall(set.size, rule) || isIn(place))
        .map(({ index }) => index),
  };
}
