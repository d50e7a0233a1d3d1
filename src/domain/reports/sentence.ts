import type { ReportData } from './reportData';
import type { ReportRow, ReportTable } from './reportTable';
import { scopedId } from './scope';
import type { Scope } from './scope';
import type { DrawnCell, SentencePart } from './sentenceParts';
import { numberOrNull, valueOf } from './tableFigures';

export interface SentenceInput {
  readonly tables: readonly ReportTable[];
  readonly data: ReportData;
  /** Whose complaints it is told of. */
  readonly scope: Scope;
  /** From how much of last year's figure, in per cent, a change is called significant; null: never. */
  readonly significant: number | null;
}

/** One sentence of the summary. Adding one is one file with one of these, and one line of `allSentences.ts`. */
export interface Sentence {
  readonly id: string;
  /** Whose complaints it is told of, each from the tables of that scope. */
  readonly scopes: readonly Scope[];
  /** Null when the tables do not tell it. */
  readonly tell: (input: SentenceInput) => readonly SentencePart[] | null;
}

/** The scope's table of an id; undefined when it was not built. */
export function tableNamed({ tables, scope }: SentenceInput, id: string): ReportTable | undefined {
  return tables.find((table) => table.id === scopedId(id, scope));
}

/** A cell by its row's labels and its column's, to draw a figure from; null when it holds no number. */
export function cellOf(
  input: SentenceInput,
  id: string,
  labels: readonly (string | null)[],
  column: string,
): DrawnCell | null {
  const table = tableNamed(input, id);
  const row = table?.rows.find(
    ({ labels: own }) => own.length === labels.length && own.every((label, level) => label === labels[level]),
  );
  return table && row ? cellIn(table, row, column) : null;
}

/** A cell of the total row; null when there is none. */
export function totalCell(input: SentenceInput, id: string, column: string): DrawnCell | null {
  const table = tableNamed(input, id);
  return table?.total ? cellIn(table, table.total, column) : null;
}

export function cellIn(table: ReportTable, row: ReportRow, column: string): DrawnCell | null {
  const value = numberOrNull(valueOf(table, row, column));
  return value === null ? null : { table: table.id, row: row.labels, column, value };
}
