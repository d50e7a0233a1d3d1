import { parseDate } from '../log/parseDate';
import type { PlainValue } from '../log/sheetValues';
import { rowReaders } from './rows/rowReaders';
import type { SetupTableName } from './setupTables';

/** The cells of a row as the officer types them, by our headings; blank is "". */
export type TypedRow = Readonly<Record<string, string>>;

/** What is wrong with one cell of a row that was typed, and what to enter. */
export interface RowProblem {
  /** The heading of the cell. */
  readonly heading: string;
  readonly message: string;
}

/** Columns whose cells Excel should hold as numbers, so that they sort and add up. */
const numeric: ReadonlySet<string> = new Set(['Working days', 'Extended working days', 'Figure', 'Value']);
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** What keeps a row of a setup table from being read; nothing when it will do. */
export function rowProblems(table: SetupTableName, row: TypedRow): readonly RowProblem[] {
  const { needs, optional, shape } = rowReaders[table];
  const headings = [...needs, ...optional];
  const result = shape.safeParse(
    Object.fromEntries(headings.map((heading) => [heading, row[heading] ?? ''])),
  );
  if (result.success) return [];

  return result.error.issues.map(({ path, message }) => ({
    heading: typeof path[0] === 'string' ? path[0] : (headings[0] ?? ''),
    message,
  }));
}

/**
 * A row as its cells are to hold it: a date as a real date, a number as a number, anything else as typed.
 *
 * @param dateOffset days to take from a date to have it as the workbook numbers it
 */
export function rowContents(
  table: SetupTableName,
  row: TypedRow,
  dateOffset: number,
): Readonly<Record<string, PlainValue>> {
  return Object.fromEntries(
    Object.entries(row).map(([heading, typed]) => {
      const text = typed.trim();
      if (table === 'SetupClosures' && heading === 'Date') {
        const { day } = parseDate(text);
        return [heading, day === null ? text : day - dateOffset];
      }
      const digits = text.replaceAll(',', '');
      return [heading, numeric.has(heading) && plainNumber.test(digits) ? Number(digits) : text];
    }),
  );
}
