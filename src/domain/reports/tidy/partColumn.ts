import type { Day } from '../../calendar/day';
import { notRecorded } from '../labels';
import { partLabels, partTeller } from '../periodParts';
import type { PartKind } from '../periodParts';
import type { ReportData } from '../reportData';
import { otherDates, textColumn } from './tidyDates';
import type { TidyColumn } from './tidyTable';

/**
 * The quarter or month of a day, within whichever of the report's years it is in; the column of the year says which.
 * Blank days are "Not recorded", days in none of the years "Other dates".
 */
export function partColumn<Row>(
  heading: string,
  kind: PartKind,
  dayOf: (row: Row) => Day | null,
  data: ReportData,
): TidyColumn<Row> {
  const { period, lastYear, years } = data;
  const tell = partTeller(kind, [period, lastYear, ...years], data);
  const items = new Map(partItems(kind, data).map(({ item, label }) => [label, item]));
  return textColumn(heading, (row) => {
    const day = dayOf(row);
    if (day === null) return notRecorded;

    const label = tell(day);
    return label === null ? otherDates : (items.get(label) ?? label);
  });
}

/** How the quarters or months of the period stand in the data: months numbered, so that a PivotTable has them in order. */
export function partItems(
  kind: PartKind,
  data: ReportData,
): readonly { readonly item: string; readonly label: string }[] {
  return partLabels(kind, data).map((label, index) => ({
    label,
    item: kind === 'month' ? `M${String(index + 1).padStart(2, '0')} ${label}` : label,
  }));
}
