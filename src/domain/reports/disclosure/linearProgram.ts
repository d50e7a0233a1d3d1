import { filledPlaces, scaleRow, subtractRow, withRoom } from './tableauRow';
import type { TableauRow } from './tableauRow';

interface Variable {
  readonly most: number;
  /** Whether it is counted down from its most. */
  isTurned: boolean;
}

/** A variable and what it is multiplied by. */
export type Factor = readonly [variable: number, factor: number];

/** By how much a bound may be passed before it counts, for numbers are rounded. */
const tolerance = 1e-7;
/** Steps, at the most: far more than are needed, so that no fault of rounding goes round for ever. */
const mostSteps = 20_000;

/**
 * Finds the cheapest values of variables, each from 0 up to its most, for which sums hold. Variables and sums can be added
 * to one that was solved, and it goes on from where it was: the dual simplex method, whose steps each keep the cost the
 * lowest there can be for the sums that hold so far.
 *
 * @source R. J. Vanderbei, Linear Programming: Foundations and Extensions, chapters 5 (dual) and 9 (bounds)
 */
export class LinearProgram {
  private readonly variables: Variable[] = [];
  private readonly rows: TableauRow[] = [];
  private readonly rowOf = new Map<number, TableauRow>();
  /** What one more of each variable would add to the cost, the others following. Never below 0. */
  private reducedCosts: Float64Array = new Float64Array(64);
  private steps = 0;

  /** @param cost 0 or more, for each one of it */
  addVariable(cost: number, most: number): number {
    const index = this.variables.push({ most, isTurned: false }) - 1;
    if (index === this.reducedCosts.length) this.makeRoom();
    this.reducedCosts[index] = cost;
    return index;
  }

  /** Asks that the variables times their factors add to the right side. */
  addSum(terms: readonly Factor[], right: number): void {
    const row: TableauRow = { basic: null, factors: new Float64Array(this.reducedCosts.length), right };
    for (const [index, factor] of terms) {
      const { isTurned = false, most = 0 } = this.variables[index] ?? {};
      row.factors[index] = isTurned ? -factor : factor;
      if (isTurned) row.right -= factor * most;
    }
    for (const [index] of terms) {
      const made = this.rowOf.get(index);
      if (made) subtractRow(row, made, row.factors[index] ?? 0, filledPlaces(made));
    }
    this.rows.push(row);
  }

  /** Whether there are such values. */
  solve(): boolean {
    for (; this.steps < mostSteps; this.steps += 1) {
      const row = this.farthestOut();
      if (!row) return true;

      const entering = this.cheapestEntering(row);
      if (entering === null) return false;
      this.enter(entering, row);
    }
    return false;
  }

  valueOf(index: number): number {
    const { isTurned = false, most = 0 } = this.variables[index] ?? {};
    const value = this.rowOf.get(index)?.right ?? 0;
    return isTurned ? most - value : value;
  }

  /** The row whose variable is farthest outside its bounds, turned so that it is below 0. */
  private farthestOut(): TableauRow | null {
    let farthest = tolerance;
    let found: TableauRow | null = null;
    for (const row of this.rows) {
      const most = row.basic === null ? 0 : (this.variables[row.basic]?.most ?? 0);
      const out = row.right > 0 ? row.right - most : -row.right;
      if (out > farthest) [farthest, found] = [out, row];
    }
    if (found && found.right > 0) this.turn(found);
    return found;
  }

  /** Counts the variable of a row down from its most. */
  private turn(row: TableauRow): void {
    const variable = row.basic === null ? undefined : this.variables[row.basic];
    scaleRow(row, -1);
    if (!variable || row.basic === null) return;

    row.right += variable.most;
    row.factors[row.basic] = 1;
    variable.isTurned = !variable.isTurned;
  }

  /** The variable that brings the row's own up to 0 at the least cost; null when none can. */
  private cheapestEntering({ factors }: TableauRow): number | null {
    const { length } = this.variables;
    let least = 0;
    let found: number | null = null;
    for (let index = 0; index < length; index += 1) {
      const factor = factors[index] ?? 0;
      if (factor > -tolerance) continue;
      const costForOne = (this.reducedCosts[index] ?? 0) / -factor;
      if (found === null || costForOne < least) [least, found] = [costForOne, index];
    }
    return found;
  }

  private enter(entering: number, row: TableauRow): void {
    scaleRow(row, 1 / (row.factors[entering] ?? 1));
    const filled = filledPlaces(row);
    for (const other of this.rows)
      if (other !== row) subtractRow(other, row, other.factors[entering] ?? 0, filled);

    const cost = this.reducedCosts[entering] ?? 0;
    for (const index of filled) {
      const left = (this.reducedCosts[index] ?? 0) - cost * (row.factors[index] ?? 0);
      this.reducedCosts[index] = left > 0 ? left : 0;
    }
    if (row.basic !== null) this.rowOf.delete(row.basic);
    row.basic = entering;
    this.rowOf.set(entering, row);
  }

  private makeRoom(): void {
    const length = this.reducedCosts.length * 2;
    this.reducedCosts = withRoom(this.reducedCosts, length);
    for (const row of this.rows) row.factors = withRoom(row.factors, length);
  }
}
