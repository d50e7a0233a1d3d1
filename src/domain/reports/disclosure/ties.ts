/** A quantity that is the sum of others, as anybody can tell who reads the tables. */
export interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** A part is never more than its whole. */
export interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
}

/** All that ties the quantities of a publication together. */
export interface Ties {
  readonly sums: readonly Sum[];
  readonly partsOfWholes: readonly PartOfWhole[];
}

/** What is 0 or cannot be told adds nothing. */
export function sumOf(whole: number | null, parts: readonly (number | null)[]): Sum | null {
  const told = parts.filter((part) => part !== null);
  return whole === null || told.length === 0 || told.includes(whole) ? null : { whole, parts: told };
}
