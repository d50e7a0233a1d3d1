import type { ReportRecord } from '../reportData';
import { isSmall } from './disclosureRule';
import type { DisclosureRule } from './disclosureRule';
import { fingerprintKey, fingerprints } from './recordSets';
import type { Fingerprint } from './recordSets';

type Records = readonly ReportRecord[];

/** A number that the publication tells, or helps to tell. The same set of records is one quantity wherever it is counted. */
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
  readonly ofRecords: (records: Records) => number | null;
  /** A sum over records that is not their number: actions, or pence. */
  readonly ofAmount: (records: Records, value: number, isSmallAmount: boolean) => number;
  /** A figure that the log does not hold. */
  readonly ofItsOwn: (value: number) => number;
  /** A set of records that no figure tells of by itself. */
  readonly untold: (set: Fingerprint) => number;
  /** The quantity of a set of records; undefined when there is none. */
  readonly find: (set: Fingerprint) => number | undefined;
}

export function quantityBook(rule: DisclosureRule): QuantityBook {
  const quantities: Quantity[] = [];
  const byKey = new Map<string, number>();
  const fingerprint = fingerprints();

  const entry = (key: string, make: () => Omit<Quantity, 'figures'>): number => {
    const known = byKey.get(key);
    if (known !== undefined) return known;

    const index = quantities.push({ ...make(), figures: 0 }) - 1;
    byKey.set(key, index);
    return index;
  };

  return {
    quantities,
    ofRecords: (records) => {
      if (records.length === 0) return null;

      const set = fingerprint(records);
      const value = set.size;
      return entry(fingerprintKey(set), () => ({ value, isSmall: isSmall(value, rule), set }));
    },
    ofAmount: (records, value, isSmallAmount) =>
      entry(`${fingerprintKey(fingerprint(records))}=${value}`, () => ({
        value,
        isSmall: isSmallAmount,
        set: null,
      })),
    ofItsOwn: (value) =>
      entry(`own ${quantities.length}`, () => ({ value, isSmall: isSmall(value, rule), set: null })),
    untold: (set) => entry(fingerprintKey(set), () => ({ value: set.size, isSmall: false, set })),
    find: (set) => byKey.get(fingerprintKey(set)),
  };
}
