import type * as z from 'zod';
import type { Finding, Severity } from '../finding';
import { cellText } from '../log/cellText';
import { columnLetter } from '../log/columnLetter';
import type { PlainValue } from '../log/sheetValues';
import { filledRows, headingIndex } from './setupCells';
import type { SetupCell, SetupRow } from './setupCells';
import { setupSheetName } from './setupTables';
import type { SetupTableName, SetupTableValues } from './setupTables';

/** Which table is read, and by which headings. */
interface RowHeadings {
  readonly table: SetupTableName;
  /** The id of the findings, "setup-columns". */
  readonly check: string;
  /** What a row that cannot be read does to the figures. */
  readonly severity: Severity;
  /** Headings without which nothing can be read. */
  readonly needs: readonly string[];
  /** Headings that may be missing: their cells are then blank. */
  readonly optional: readonly string[];
}

/** How the rows of one setup table are read. */
export interface RowReader<Value> extends RowHeadings {
  readonly shape: z.ZodType<Value, unknown>;
  /** Rows of the same key say the same thing twice: the first counts. */
  readonly keyOf: (value: Value) => string;
}

export interface ReadRows<Value> {
  readonly values: readonly Value[];
  /** The rows they were read from, in the same order. */
  readonly rows: readonly SetupRow[];
  readonly findings: readonly Finding[];
}

/** Reads a setup table row by row: one that cannot be read is a finding of its cell, and the others count. */
export function readRows<Value>(
  reader: RowReader<Value>,
  tables: readonly SetupTableValues[],
): ReadRows<Value> {
  const table = tables.find(({ name }) => name === reader.table);
  if (!table) return { values: [], rows: [], findings: noTable(reader, tables) };

  const missing = reader.needs.filter((heading) => headingIndex(table, heading) < 0);
  if (missing.length > 0)
    return { values: [], rows: [], findings: missing.map((one) => noHeading(reader, table, one)) };

  const read = new Map<string, { value: Value; row: SetupRow }>();
  const findings: Finding[] = [];
  for (const row of filledRows(table, [...reader.needs, ...reader.optional])) {
    const result = reader.shape.safeParse(plainRow(row, reader));
    if (!result.success) {
      findings.push(...result.error.issues.map(({ path, message }) => broken(reader, row, path[0], message)));
      continue;
    }
    const key = reader.keyOf(result.data);
    if (read.has(key)) findings.push(repeated(reader, row));
    else read.set(key, { value: result.data, row });
  }
  const all = [...read.values()];
  return { values: all.map(({ value }) => value), rows: all.map(({ row }) => row), findings };
}

function plainRow({ cells }: SetupRow, { needs, optional }: RowHeadings): Record<string, PlainValue> {
  return Object.fromEntries([...needs, ...optional].map((heading) => [heading, cells[heading]?.value ?? '']));
}

function broken(
  reader: RowHeadings,
  row: SetupRow,
  heading: PropertyKey | undefined,
  message: string,
): Finding {
  const cell = row.cells[String(heading)] ?? firstCell(row, reader);
  return findingAt(reader, cell, message);
}

function repeated(reader: RowHeadings, row: SetupRow): Finding {
  const message =
    'This row says again, or otherwise, what a row above it says, and the first counts. Delete one of the two.';
  return { ...findingAt(reader, firstCell(row, reader), message), severity: 'warning' };
}

/** The cell that names what the row is about. */
function firstCell({ cells }: SetupRow, { needs }: RowHeadings): SetupCell {
  const all = needs.flatMap((heading) => cells[heading] ?? []);
  return all.find(({ value }) => cellText(value) !== '') ?? all[0]!;
}

function findingAt({ check, severity }: RowHeadings, cell: SetupCell, message: string): Finding {
  const { sheet, row, column, value } = cell;
  return { check, severity, sheet, row, column, field: null, value: cellText(value), message };
}

function noHeading(reader: RowHeadings, table: SetupTableValues, heading: string): Finding {
  const { sheet, firstRow, firstColumn, name } = table;
  const cell = { sheet, row: firstRow - 1, column: columnLetter(firstColumn), value: '' };
  const message = `The table ${name} has no column "${heading}", so none of it was read. Enter the heading ${heading} above that column.`;
  return findingAt(reader, cell, message);
}

/** Only where others are there: a workbook without the sheet lacks nothing. */
function noTable(reader: RowHeadings, tables: readonly SetupTableValues[]): readonly Finding[] {
  const [other] = tables;
  if (!other) return [];

  const cell = { sheet: other.sheet, row: 1, column: 'A', value: reader.table };
  const headings = [...reader.needs, ...reader.optional].join(', ');
  const message = `The table ${reader.table} is not in the workbook, so it counts as empty. If it held anything, undo its deletion, or make it again: an Excel table of that name on ${setupSheetName}, headed ${headings}.`;
  return [{ ...findingAt(reader, cell, message), severity: 'warning' }];
}
