import type { Severity } from '../finding';
import type { PrintedTable } from './printedTable';

/** What does not agree in a report already written. `error`: a figure is wrong; `warning`: badly rounded, or probably wrong. */
export interface WrittenFinding {
  /** The check's id, for example `column-total`. */
  readonly check: string;
  readonly severity: Severity;
  /** The table's name, or null for a sentence. */
  readonly table: string | null;
  /** The row's label or the sentence; null for a whole column or table. */
  readonly row: string | null;
  readonly column: string | null;
  /** Line of the text, or row of the sheet, counted from 1. */
  readonly line: number;
  readonly printed: string;
  /** The right figure, where there is one. */
  readonly right: string | null;
  /** What does not agree and why, in plain words. */
  readonly message: string;
}

/** One thing that must hold in a printed table. Adding one is a file with one of these and a line of `writtenChecks.ts`. */
export interface TableCheck {
  readonly id: string;
  readonly title: string;
  readonly find: (table: PrintedTable) => readonly FoundInTable[];
}

/** A finding without what the engine knows. */
export type FoundInTable = Omit<WrittenFinding, 'check' | 'table'>;
