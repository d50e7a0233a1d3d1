import type { LogRow } from '../domain/log/case';

/** A cell of the officer's, by its sheet, row and column letter. */
export interface CellPlace extends LogRow {
  readonly column: string;
}

/** Cells below one another, as places in the list they were grouped from. */
export interface CellRun {
  readonly sheet: string;
  /** "C5:C12" */
  readonly address: string;
  /** The row of the first. */
  readonly row: number;
  /** From the first to the last. */
  readonly rows: number;
  readonly members: readonly number[];
}

/** Excel on the web handles larger requests badly. */
export const mostCells = 5_000;

/** Which cell it is, for a set of cells. */
export function placeKey({ sheet, column, row }: CellPlace): string {
  return `${column}${row} ${sheet}`;
}

/**
 * Groups cells, column by column, into as few ranges as they make.
 *
 * @param mostBetween how many rows that are not among them a range may bridge from one to the next; 0 for none at all
 */
export function cellRuns(cells: readonly CellPlace[], mostBetween = 0): readonly CellRun[] {
  const order = cells.map((_cell, index) => index).sort((a, b) => inColumns(cells[a]!, cells[b]!));
  const runs: number[][] = [];
  for (const index of order) {
    const run = runs[runs.length - 1];
    if (run && continues(run, cells[index]!, cells, mostBetween)) run.push(index);
    else runs.push([index]);
  }
  return runs.map((members) => runOf(cells, members));
}

/** A run as two that are half as long. */
export function halvesOf(cells: readonly CellPlace[], { members }: CellRun): readonly CellRun[] {
  const half = Math.ceil(members.length / 2);
  return [members.slice(0, half), members.slice(half)].map((part) => runOf(cells, part));
}

/** Each cell of a run as a run of its own. */
export function singlesOf(cells: readonly CellPlace[], { members }: CellRun): readonly CellRun[] {
  return members.map((member) => runOf(cells, [member]));
}

/** Parts runs into requests of at most 5,000 cells. */
export function requestsOf(runs: readonly CellRun[]): readonly (readonly CellRun[])[] {
  const requests: CellRun[][] = [];
  let free = 0;
  for (const run of runs) {
    if (run.rows > free) {
      requests.push([]);
      free = mostCells;
    }
    requests[requests.length - 1]!.push(run);
    free -= run.rows;
  }
  return requests;
}

function inColumns(a: CellPlace, b: CellPlace): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  if (a.column !== b.column) return a.column < b.column ? -1 : 1;

  return a.row - b.row;
}

function continues(
  run: readonly number[],
  cell: CellPlace,
  cells: readonly CellPlace[],
  mostBetween: number,
): boolean {
  const [first, above] = [cells[run[0]!]!, cells[run[run.length - 1]!]!];
  if (cell.sheet !== above.sheet || cell.column !== above.column) return false;

  const between = cell.row - above.row - 1;
  return between >= 0 && between <= mostBetween && cell.row - first.row < mostCells;
}

function runOf(cells: readonly CellPlace[], members: readonly number[]): CellRun {
  const { sheet, column, row } = cells[members[0]!]!;
  const last = cells[members[members.length - 1]!]!.row;
  const first = `${column}${row}`;
  const address = last === row ? first : `${first}:${column}${last}`;
  return { sheet, address, row, rows: last - row + 1, members };
}
