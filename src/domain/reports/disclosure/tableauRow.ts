/** What is smaller than this is left over from rounding. */
const rounding = 1e-9;

/** A row of a linear program: its basic variable is the right side, less the other variables times their factors. */
export interface TableauRow {
  /** Null for a row that no variable makes good: it must come to 0. */
  basic: number | null;
  /** For each variable. */
  factors: Float64Array;
  right: number;
}

/** Takes one row from another so many times. */
export function subtractRow(
  from: TableauRow,
  row: TableauRow,
  times: number,
  filled: readonly number[],
): void {
  if (times === 0) return;
  for (const index of filled)
    from.factors[index] = rounded((from.factors[index] ?? 0) - times * (row.factors[index] ?? 0));
  from.right -= times * row.right;
}

export function scaleRow(row: TableauRow, times: number): void {
  for (const index of filledPlaces(row)) row.factors[index] = rounded((row.factors[index] ?? 0) * times);
  row.right *= times;
}

/** The variables whose factor is not 0. */
export function filledPlaces({ factors }: TableauRow): readonly number[] {
  const filled: number[] = [];
  for (let index = 0; index < factors.length; index += 1) if (factors[index] !== 0) filled.push(index);
  return filled;
}

export function withRoom(numbers: Float64Array, length: number): Float64Array {
  const longer = new Float64Array(length);
  longer.set(numbers);
  return longer;
}

function rounded(number: number): number {
  return number < rounding && number > -rounding ? 0 : number;
}
