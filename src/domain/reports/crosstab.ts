import { arrangeRows, slotSize, together } from './arrangeRows';
import type { Slots } from './arrangeRows';
import { counted, derived, reportRow } from './cells';
import type { Cell } from './cells';
import { baseInWords, cohortInWords, recordsIn } from './cohorts';
import { cohortInForce, pivotInForce } from './cohortInForce';
import type { Cohort } from './cohorts';
import { notRecorded, notUnderstood } from './labels';
import { sharedMentionsNote } from './notes';
import { crosstabPivot, hasFigures } from './pivots';
import type { PivotColumns, PivotSource } from './pivots';
import type { ReportData, ReportRecord } from './reportData';
import type { ReportChart, ReportColumn } from './reportTable';
import type { RowScheme } from './rowScheme';
import { shareCells, shareColumns } from './shareCells';
import type { Shares } from './shares';
import type { BuiltTable } from './tableDefinition';

export interface CrosstabSpec {
  readonly cohort: Cohort;
  readonly rows: RowScheme;
  readonly columns: PivotColumns & {
    /** `labels` always print, in their order; others that are met follow, the largest first. */
    readonly labelOf: (record: ReportRecord) => string;
  };
  /** A column after Total, worked out of the row's other figures. Where a complaint counts in several rows, their total has none. */
  readonly share?: CrosstabShare;
  readonly pivot: PivotSource;
  /** Made only when there is something to show; its series are the columns that are not 0 throughout. */
  readonly chart: Omit<ReportChart, 'series' | 'rows'> | null;
  readonly notes: readonly string[];
}

export interface CrosstabShare {
  readonly column: ReportColumn;
  readonly of: (recordsOf: (label: string) => Records, all: Records) => Cell;
}

type Records = readonly ReportRecord[];

/** A column of the crosstab, and its records. */
interface LabelledSlot {
  readonly label: string;
  readonly records: readonly ReportRecord[];
}

/** What every row of a crosstab shows. */
interface Shown {
  readonly labels: readonly string[];
  readonly share: CrosstabShare | undefined;
  readonly shares: Shares;
  /** The records of each column's total. */
  readonly total: Slots;
}

const alphabetical = new Intl.Collator('en-GB');

/** A cohort's records counted by two fields, one down and one across, with a Total column; the largest rows first. */
export function crosstab(data: ReportData, spec: CrosstabSpec): BuiltTable {
  const { rows, columns, share, chart, notes } = spec;
  const cohort = cohortInForce(spec.cohort, data);
  const pivot = pivotInForce(spec.pivot, spec.cohort, data);
  const records = recordsIn(data.period, cohort, data);
  const columnSlots = slotsOf(records, spec);
  const labels = columnSlots.map(({ label }) => label);
  const slots = columnSlots.map((slot) => slot.records);
  const arranged = arrangeRows(slots, rows, slotSize);
  const isMentions = rows.totalLabel === 'All mentions';

  const all = together(arranged.filter(isDetail), slots);
  const shown = { labels, share, shares: data.shares, total: all };
  const total = crosstabRow([rows.totalLabel], all, shown, isMentions);
  const series = labels.filter((_, index) => total.values[index] !== 0);
  const counts: ReportColumn[] = [...labels, 'Total'].map((label) => ({ label, unit: 'count' }));
  return {
    cohort: cohortInWords(cohort, data),
    base: baseInWords(cohort, records.length),
    baseRecords: records,
    labelHeadings: rows.headings,
    columns: [...counts, ...(share ? [share.column] : []), ...shareColumns(data.shares, labels)],
    rows: arranged.map(({ labels: own, slots: cells }) => crosstabRow(own, cells, shown)),
    total,
    notes: [...notes, ...(isMentions ? sharedMentionsNote(records.length, slotSize(all)) : [])],
    charts: chart && hasFigures(total) ? [{ ...chart, series, rows: 'detail' }] : [],
    pivot:
      pivot && hasFigures(total) ? crosstabPivot(data, rows.headings, { ...columns, labels }, pivot) : null,
    rowOrder: 'by size',
  };
}

/** The columns that always print, then those met outside them, "Not understood" and "Not recorded" last. */
function slotsOf(records: readonly ReportRecord[], { columns }: CrosstabSpec): readonly LabelledSlot[] {
  const byLabel = new Map<string, ReportRecord[]>(columns.labels.map((label) => [label, []]));
  for (const record of records) {
    const label = columns.labelOf(record);
    const known = byLabel.get(label);
    if (known) known.push(record);
    else byLabel.set(label, [record]);
  }

  const last = [notUnderstood, notRecorded];
  const slots = [...byLabel].map(([label, own]) => ({ label, records: own }));
  const fixed = slots.slice(0, columns.labels.length);
  const others = slots
    .slice(columns.labels.length)
    .sort(
      (a, b) =>
        last.indexOf(a.label) - last.indexOf(b.label) ||
        b.records.length - a.records.length ||
        alphabetical.compare(a.label, b.label),
    );
  return [...fixed, ...others];
}

function crosstabRow(
  rowLabels: readonly (string | null)[],
  slots: Slots,
  { labels, share, shares, total }: Shown,
  hidesShare = false,
) {
  const all = slots.flat();
  const recordsOf = (label: string) => slots[labels.indexOf(label)] ?? [];
  const workedOut = share && (hidesShare ? derived(null, []) : share.of(recordsOf, all));
  return reportRow(rowLabels, [
    ...slots.map(counted),
    counted(all),
    ...(workedOut ? [workedOut] : []),
    ...shareCells(shares, slots, total),
  ]);
}

function isDetail({ labels }: { readonly labels: readonly (string | null)[] }): boolean {
  return !labels.includes(null);
}
