import type { Finding } from '../../domain/finding';
import type { FieldId } from '../../domain/log/columns';
import type { LogDescription, RecognisedColumn } from '../../domain/reports/annualReport';

/** A heading of the log and how it was taken: a line of the column map. */
export interface HeadingRow {
  readonly heading: string;
  /** Null: the column is not read. */
  readonly field: FieldId | null;
  /** Where it stands; empty when only its name is known. */
  readonly places: readonly { readonly sheet: string; readonly column: string }[];
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
    findings.filter(({ check }) => ofHeadings.has(check)).map((finding) => [finding.value, finding.message]),
  );
  const understood = grouped(log.columns).map((row) => withDoubt(row, told.get(row.heading)));
  const repeated = grouped(log.repeated ?? []).map((row) => ({
    ...row,
    field: null,
    wantsLook: true,
    how: told.get(row.heading) ?? row.how,
  }));
  const unknown = log.notRecognised.map((heading) => ({
    heading,
    field: null,
    places: [],
    how: told.get(heading) ?? 'Not recognised, so not read.',
    wantsLook: true,
  }));
  const rows = [...unknown, ...repeated, ...understood];
  return [...rows.filter(({ wantsLook }) => wantsLook), ...rows.filter(({ wantsLook }) => !wantsLook)];
}

function withDoubt(row: HeadingRow, doubt: string | undefined): HeadingRow {
  return doubt === undefined ? row : { ...row, how: doubt, wantsLook: true };
}

function grouped(columns: readonly RecognisedColumn[]): readonly HeadingRow[] {
  const rows = new Map<string, HeadingRow>();
  for (const { sheet, column, heading, field, how } of columns) {
    const key = `${field}\n${heading}`;
    const places = [...(rows.get(key)?.places ?? []), { sheet, column }];
    rows.set(key, { heading, field: field as FieldId, places, how: inWords(how), wantsLook: false });
  }
  return [...rows.values()];
}

/** What the reader says of its match, as a sentence to the officer. */
function inWords(how: string): string {
  if (how === 'Complaints setup') return 'You chose it, on Complaints setup.';

  return `${how.charAt(0).toUpperCase()}${how.slice(1)}.`;
}
