import type { Day } from '../domain/calendar/day';
import { blank } from './cellArguments';
import type { CellInput } from './cellArguments';
import { cellContents } from './cellContents';
import { isProblem, notValid } from './problem';
import type { Problem } from './problem';

/** A day that is to be shown as a date. */
export interface DateAnswer {
  readonly date: Day;
}

export type Answer = string | number | boolean | DateAnswer | Problem;

type Inputs<T extends readonly unknown[]> = { readonly [K in keyof T]: CellInput<T[K]> };

/**
 * Answers in the shape of the first argument, cell by cell; the other arguments are paired with it row by row and
 * column by column, and one of a single cell, row or column serves them all. A blank date answers "".
 */
export function answerEachCell<T extends readonly unknown[]>(
  inputs: Inputs<T>,
  answer: (...values: T) => Answer,
): Answer[][] {
  const missing = inputs.find(({ required, cells }) => required && !cells);
  if (missing) return [[notValid(`Enter ${missing.name.replace(/^The/, 'the')}`)]];

  const rows = Math.max(...inputs.map(rowCount));
  const columns = Math.max(...inputs.map(columnCount));
  const misfit = inputs.find(
    (input) => ![1, rows].includes(rowCount(input)) || ![1, columns].includes(columnCount(input)),
  );
  if (misfit) return [[notValid('The ranges must have the same number of rows and columns')]];

  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => answerCell(inputs, answer, row, column)),
  );
}

function answerCell<T extends readonly unknown[]>(
  inputs: Inputs<T>,
  answer: (...values: T) => Answer,
  row: number,
  column: number,
): Answer {
  const values: unknown[] = [];
  for (const input of inputs) {
    const cells = input.cells?.[rowCount(input) === 1 ? 0 : row];
    const value = input.read(cellContents(cells?.[columnCount(input) === 1 ? 0 : column]), input.name);
    if (value === blank) return '';
    if (isProblem(value)) return value;
    values.push(value);
  }
  return answer(...(values as unknown as T));
}

function rowCount({ cells }: CellInput<unknown>): number {
  return cells?.length ?? 1;
}

function columnCount({ cells }: CellInput<unknown>): number {
  return cells?.[0]?.length ?? 1;
}
