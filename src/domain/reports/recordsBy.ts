import type { ReportRecord } from './reportData';

/** A label and the records that count under it. */
export interface RecordGroup {
  readonly label: string;
  readonly records: readonly ReportRecord[];
}

const alphabetical = new Intl.Collator('en-GB');

/** Sorts records by label, in one pass; a record with several labels stands once under each. In the order that labels are met. */
export function recordsBy(
  records: readonly ReportRecord[],
  labelsOf: (record: ReportRecord) => readonly string[],
): ReadonlyMap<string, readonly ReportRecord[]> {
  const groups = new Map<string, ReportRecord[]>();
  for (const record of records) {
    for (const label of labelsOf(record)) {
      const known = groups.get(label);
      if (!known) groups.set(label, [record]);
      else if (known.at(-1) !== record) known.push(record);
    }
  }
  return groups;
}

/** The largest first, then A to Z. */
export function largestFirst(groups: ReadonlyMap<string, readonly ReportRecord[]>): readonly RecordGroup[] {
  return [...groups]
    .map(([label, records]) => ({ label, records }))
    .sort((a, b) => b.records.length - a.records.length || alphabetical.compare(a.label, b.label));
}
