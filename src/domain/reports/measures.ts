/**
 * A ratio to one decimal, rounded as Excel's ROUND(x, 1): halves go away from zero. Worked in whole numbers, so that
 * 6.25 is 6.3 however a computer would hold it. Null when there is nothing to divide by.
 *
 * @example roundedRatio(100, 16) // 6.3
 */
export function roundedRatio(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;

  const size = Math.abs(denominator);
  const tenths = Math.floor((Math.abs(numerator) * 20 + size) / (2 * size));
  const isNegative = numerator < 0 !== denominator < 0;
  return isNegative && tenths > 0 ? -tenths / 10 : tenths / 10;
}

/** 0 to 100, one decimal; null of nothing, or when either figure cannot be told. */
export function percent(count: number | null, base: number | null): number | null {
  return count === null || base === null ? null : roundedRatio(count * 100, base);
}

/** This year less last year; null when last year cannot be told. */
export function change(thisYear: number, lastYear: number | null): number | null {
  return lastYear === null ? null : thisYear - lastYear;
}

/** The change as a percentage of last year; null when last year is 0 or cannot be told. */
export function percentChange(thisYear: number, lastYear: number | null): number | null {
  return lastYear === null ? null : roundedRatio((thisYear - lastYear) * 100, lastYear);
}

/** One decimal; null of no values. */
export function mean(values: readonly number[]): number | null {
  return roundedRatio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** The middle value, or halfway between the two in the middle; null of no values. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;

  return sorted.length % 2 === 1
    ? roundedRatio(upper, 1)
    : roundedRatio(upper + (sorted[middle - 1] ?? 0), 2);
}

/** The greatest value; null of no values. */
export function longest(values: readonly number[]): number | null {
  return values.reduce<number | null>((most, value) => (most === null || value > most ? value : most), null);
}

/** A sum of pounds to the penny, as no sum of fractions is exact; whole numbers stay as they are. */
export function roundedPence(sum: number): number {
  return Math.round(sum * 100) / 100;
}
