import type { ReportRecord } from '../reportData';

type Records = readonly ReportRecord[];

/**
 * Tells sets of records apart by two sums over their records, so that the sums of disjoint sets add to that of their union.
 * A record counted twice counts twice. Two different sets with the same sums are as good as impossible; they would be
 * taken as one, which suppresses more and never less.
 */
export interface Fingerprint {
  readonly low: number;
  readonly high: number;
  readonly size: number;
}

/** Takes fingerprints; each array of records is gone through once. */
export function fingerprints(): (records: Records) => Fingerprint {
  const numbers = new Map<ReportRecord, number>();
  const known = new WeakMap<Records, Fingerprint>();
  const numberOf = (record: ReportRecord): number => {
    const number = numbers.get(record) ?? numbers.size + 1;
    numbers.set(record, number);
    return number;
  };
  return (records) => {
    const taken = known.get(records) ?? taking(records, numberOf);
    known.set(records, taken);
    return taken;
  };
}

/** Of the union of sets that have no record in common. */
export function together(parts: readonly Fingerprint[]): Fingerprint {
  return parts.reduce(
    (sum, { low, high, size }) => ({
      low: (sum.low + low) >>> 0,
      high: (sum.high + high) >>> 0,
      size: sum.size + size,
    }),
    { low: 0, high: 0, size: 0 },
  );
}

/** Of what is left of a set when a part of it is taken away. */
export function without(whole: Fingerprint, part: Fingerprint): Fingerprint {
  return {
    low: (whole.low - part.low) >>> 0,
    high: (whole.high - part.high) >>> 0,
    size: whole.size - part.size,
  };
}

export function fingerprintKey({ low, high, size }: Fingerprint): string {
  return `${low}:${high}:${size}`;
}

function taking(records: Records, numberOf: (record: ReportRecord) => number): Fingerprint {
  let low = 0;
  let high = 0;
  for (const record of records) {
    const number = numberOf(record);
    low = (low + scattered(number)) >>> 0;
    high = (high + scattered(number ^ 0x5bd1e995)) >>> 0;
  }
  return { low, high, size: records.length };
}

/** A number of 32 bits that looks like chance: the last step of MurmurHash3. */
function scattered(number: number): number {
  let bits = Math.imul(number, 0x9e3779b1) ^ number;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
