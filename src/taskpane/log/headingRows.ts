import { dueColumns } from '../../domain/dueColumns/dueColumns';
import type { Finding } from '../../domain/finding';
import type { FieldId } from '../../domain/log/columns';
import { headingKey } from '../../domain/log/headingKey';
import type { LogDescription, RecognisedColumn, UnreadColumn } from '../../domain/reports/annualReport';

/** A heading of the log and how it was taken: a line of the column map. */
export interface HeadingRow {
  /** Tells it from every other line. */
  readonly key: string;
  /** As Complaints setup names it: "Stage 2 Outcome" where it stands under more than one stage. */
  readonly heading: string;
  /** Null: the column is not read. */
  readonly field: FieldId | null;
  readonly places: readonly { readonly sheet: string; readonly column: string }[];
  /** The sheets that a change is of; none: every sheet, since the heading means the same on all. */
  readonly sheets: readonly string[];
  /** How it was recognised, or why it is not read. */
  readonly how: string;
  /** Whether the officer should look at it. */
  readonly wantsLook: boolean;
}

const ofHeadings: ReadonlySet<string> = new Set([
  'unsure-heading',
  'repeated-heading',
  'heading-without-dates',
]);

/** Every heading once, however many sheets have it: those to look at first, and each lot in the log's order. */
export function headingRows(log: LogDescription, findings: readonly Finding[]): readonly HeadingRow[] {
  const told = new Map(
    findings
      .filter(({ check }) => ofHeadings.has(check))
      .map(({ sheet, column, message }) => [placeKey({ sheet, column }), message]),
  );
  const rows = withSheets(
    grouped([
      ...(log.unread ?? []).map((column) => unreadLine(column, told)),
      ...(log.repeated ?? []).map((column) => repeatedLine(column, told)),
      ...log.columns.map((column) => readLine(column, told)),
    ]),
  );
  return [...rows.filter(({ wantsLook }) => wantsLook), ...rows.filter(({ wantsLook }) => !wantsLook)];
}

type Told = ReadonlyMap<string, string>;

/** One column of one sheet, before it is put together with those of other sheets. */
interface Line extends Pick<HeadingRow, 'field' | 'how' | 'wantsLook'> {
  readonly column: Pick<RecognisedColumn, 'sheet' | 'column' | 'heading' | 'savedAs'>;
  readonly kind: string;
}

function unreadLine(column: UnreadColumn, told: Told): Line {
  const { why, heading } = column;
  const line = { column, kind: why, field: null };
  if (why === 'left out') return { ...line, how: 'You left it out, on Complaints setup.', wantsLook: false };
  if (isDueDate(heading)) return { ...line, how: dueDateSaid, wantsLook: false };

  return { ...line, how: told.get(placeKey(column)) ?? 'Not recognised, so not read.', wantsLook: true };
}

function repeatedLine(column: RecognisedColumn, told: Told): Line {
  const how = told.get(placeKey(column)) ?? inWords(column.how);
  return { column, kind: 'repeated', field: null, how, wantsLook: !isDueDate(column.heading) };
}

function readLine(column: RecognisedColumn, told: Told): Line {
  const doubt = told.get(placeKey(column));
  return {
    column,
    kind: 'read',
    field: column.field as FieldId,
    how: doubt ?? inWords(column.how),
    wantsLook: doubt !== undefined,
  };
}

function grouped(lines: readonly Line[]): readonly HeadingRow[] {
  const rows = new Map<string, HeadingRow>();
  for (const { column, kind, field, how, wantsLook } of lines) {
    const heading = column.savedAs ?? column.heading;
    const key = `${kind}\n${field ?? ''}\n${heading}`;
    const place = { sheet: column.sheet, column: column.column };
    const known = rows.get(key);
    rows.set(key, {
      key,
      heading,
      field,
      places: [...(known?.places ?? []), place],
      sheets: [],
      how: known?.how ?? how,
      wantsLook: wantsLook || known?.wantsLook === true,
    });
  }
  return [...rows.values()];
}

/** A heading that is not the same on every sheet is changed on its own sheets only. */
function withSheets(rows: readonly HeadingRow[]): readonly HeadingRow[] {
  const counts = new Map<string, number>();
  for (const { heading } of rows) counts.set(headingKey(heading), (counts.get(headingKey(heading)) ?? 0) + 1);
  return rows.map((row) => {
    if (counts.get(headingKey(row.heading)) === 1) return row;

    return { ...row, sheets: [...new Set(row.places.map(({ sheet }) => sheet))] };
  });
}

const dueDateSaid = 'A due date. The add-in works these out itself, so it is not read.';

/** Whether it is headed as the due dates are that we add: "Stage 1 due", "Stage 1 due (calculated 2)". */
function isDueDate(heading: string): boolean {
  const name = heading.replace(/ \(calculated(?: \d+)?\)$/, '');
  return dueColumns.some((column) => column.heading === name);
}

function placeKey({ sheet, column }: { readonly sheet: string; readonly column: string }): string {
  return `${column} ${sheet}`;
}

/** What the reader says of its match, as a sentence to the officer. */
function inWords(how: string): string {
  if (how === 'Complaints setup') return 'You chose it, on Complaints setup.';

  return `${how.charAt(0).toUpperCase()}${how.slice(1)}.`;
}
