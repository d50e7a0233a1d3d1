import type { LogRow } from '../log/case';
import type { ReportRecord } from '../reports/reportData';
import type { ReportRow, ReportTable } from '../reports/reportTable';

/** One record of the log that a figure tells of. */
export interface TracedRecord {
  readonly reference: string | null;
  /** The first of its rows; the officer finds the others there. */
  readonly rows: readonly LogRow[];
  /** More than 1 where the record counts several times, as one with two issues does among all mentions. */
  readonly times: number;
}

/** The records behind a figure, or behind one of the two that it is worked out from. */
export interface TracedGroup {
  /** "Counted", "Out of", "This year". */
  readonly name: string;
  readonly records: readonly TracedRecord[];
}

/** What a figure rests on. */
export interface Behind {
  readonly groups: readonly TracedGroup[];
  /** Whether a part of it stands not in the log but on Complaints setup: an earlier year's published figure, a caseload. */
  readonly isPartlyPublished: boolean;
}

/** The records behind one figure of a table: of a share its part and its whole, of a change both years. */
export function recordsBehind(
  { columns }: ReportTable,
  { restsOn, tracedTo }: ReportRow,
  column: number,
): Behind {
  const rests = restsOn?.[column];
  if (!rests) {
    const rows = (tracedTo[column] ?? []).map((row) => ({ reference: null, rows: [row], times: 1 }));
    return { groups: rows.length > 0 ? [{ name: 'Counted', records: rows }] : [], isPartlyPublished: false };
  }
  const sets = rests.flatMap((records) => (records === null ? [] : [records]));
  const names = namesOf(columns[column]?.label ?? '', columns[column]?.unit ?? 'count', sets.length);
  return {
    groups: sets.map((records, index) => ({
      name: names[index] ?? `Part ${index + 1}`,
      records: traced(records),
    })),
    isPartlyPublished: sets.length < rests.length,
  };
}

function namesOf(label: string, unit: string, sets: number): readonly string[] {
  if (/change/i.test(label)) return ['This year', 'Last year'];
  if (sets === 1) return [unit === 'count' ? 'Counted' : 'Worked out from'];

  return unit === 'percent' ? ['Counted', 'Out of'] : [];
}

function traced(records: readonly ReportRecord[]): readonly TracedRecord[] {
  const times = new Map<ReportRecord['case'], number>();
  for (const { case: record } of records) times.set(record, (times.get(record) ?? 0) + 1);
  return [...times]
    .map(([{ reference, rows }, count]) => ({ reference, rows, times: count }))
    .sort((a, b) => compareRows(a.rows[0], b.rows[0]));
}

function compareRows(a: LogRow | undefined, b: LogRow | undefined): number {
  if (!a || !b) return 0;
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;

  return a.row - b.row;
}
