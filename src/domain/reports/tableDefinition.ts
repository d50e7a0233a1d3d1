import type { FieldId } from '../log/columns';
import type { ReportData } from './reportData';
import type { ReportTable } from './reportTable';
import type { Scope } from './scope';

/** One table of the annual report. Adding a table is one file with one of these, and one line of `allTables.ts`. */
export interface TableDefinition {
  readonly id: string;
  /** What it shows, in words, for whichever complaints it is made for. */
  readonly title: (scope: Scope) => string;
  /** Whose complaints it is made for. Empty: it shows both procedures at once, and is made once. */
  readonly scopes: readonly Scope[];
  /** The fields of its rows and of its first column: without them it is left out. Any other field missing makes null cells. */
  readonly needs: readonly FieldId[];
  /** Fields of which any one will do, beside those it needs: an age or a date of birth. */
  readonly needsOneOf?: readonly FieldId[];
  /** What it waits for beside the log's columns, in words; null when it is there. Without it the table is left out. */
  readonly lacks?: (data: ReportData) => string | null;
  readonly build: (data: ReportData, scope: Scope) => BuiltTable;
}

export type BuiltTable = Omit<ReportTable, 'id' | 'title'>;

/** For the tables that statutory and corporate complaints both have, apart and together. */
export const everyScope: readonly Scope[] = ['statutory', 'corporate', 'all'];
