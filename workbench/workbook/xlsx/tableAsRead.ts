import { calculatedColumns } from '../calculatedColumns';
import type { TableModel } from '../workbook';
import { fingerprint } from './source';

/** What a table of the file said when it was read. */
interface TableSaid {
  readonly said: string;
  /** The formulas of its calculated columns, by their headings. */
  readonly formulas: Readonly<Record<string, string | null>>;
}

export function tableAsRead(table: TableModel): string {
  return JSON.stringify({ said: fingerprint(table), formulas: formulasOf(table) } satisfies TableSaid);
}

/** The formulas of calculated columns that are new or another since the file was read, by their headings. */
export function newFormulas(table: TableModel, before: string | undefined): ReadonlyMap<string, string> {
  const known = before === undefined ? {} : (JSON.parse(before) as TableSaid).formulas;
  const now = Object.entries(formulasOf(table));
  return new Map(
    now.flatMap(([name, formula]) =>
      formula !== null && formula !== known[name] ? [[name, formula] as const] : [],
    ),
  );
}

/** Whether the rest of it is as it was: its place, its columns, its looks. */
export function isTableAsRead(table: TableModel, before: string | undefined): boolean {
  return before !== undefined && (JSON.parse(before) as TableSaid).said === fingerprint(table);
}

function formulasOf(table: TableModel): TableSaid['formulas'] {
  const formulas = calculatedColumns(table);
  return Object.fromEntries(table.columns.map((name, index) => [name, formulas[index] ?? null]));
}
