import type { LogRow } from '../domain/log/case';

/** A cell of the officer's, by its sheet, row and column letter. */
export interface CellPlace extends LogRow {
  readonly column: string;
}

/** Cells below one another without a gap, as places in the list they were grouped from. */
export interface CellRun {
  readonly sheet: string;
  /** "C5:C12" */
  readonly address: string;
  /** The row of the first. */
  readonly row: number;
  readonly members: readonly number[];
}

/** Excel on the web handles larger requests badly. */
export const mostCells = 5_000;

/** Which cell it is, for a set of cells. */
export function placeKey({ sheet, column, row }: CellPlace): string {
  return `${column}${row} ${sheet}`;
}

/** Groups cells, column by column, into as few ranges as they make; none holds a cell that is not among them. */
export function cellRuns(cells: readonly CellPlace[]): readonly CellRun[] {
  const order = cells.map((_cell, index) => index).sort((a, b) => inColumns(cells[a]!, cells[b]!));
  const runs: number[][] = [];
  for (const index of order) {
    const run = runs[runs.length - 1];
    const above = run && cells[run[run.length - 1]!];
    if (run && above && run.length < mostCells && isBelow(cells[index]!, above)) run.push(index);
    else runs.push([index]);
  }
  return runs.map((members) => runOf(cells, members));
}

/** Parts runs into requests of at most 5,000 cells. */
export function requestsOf(runs: readonly CellRun[]): readonly (readonly CellRun[])[] {
  const requests: CellRun[][] = [];
  let free = 0;
  for (const run of runs) {
    const size = run.members.length;
    if (size > free) {
      requests.push([]);
      free = mostCells;
    }
    requests[requests.length - 1]!.push(run);
    free -= size;
  }
  return requests;
}

function inColumns(a: CellPlace, b: CellPlace): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  if (a.column !== b.column) return a.column < b.column ? -1 : 1;

  return a.row - b.row;
}

function isBelow(cell: CellPlace, above: CellPlace): boolean {
  return cell.sheet === above.sheet && cell.column === above.column && cell.row === above.row + 1;
}

function runOf(cells: readonly CellPlace[], members: readonly number[]): CellRun {
  const { sheet, column, row } = cells[members[0]!]!;
  const first = `${column}${row}`;
  const address = members.length === 1 ? first : `${first}:${column}${row + members.length - 1}`;
  return { sheet, address, row, members };
}
