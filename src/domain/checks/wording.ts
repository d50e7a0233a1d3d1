import { displayText } from '../calendar/day';
import { columnOf } from '../log/columns';
import type { FieldId } from '../log/columns';
import type { LogRecord } from '../log/logRecord';
import { dayOf } from './caseDays';
import type { DayField } from './caseDays';

export { workingDaysText } from '../calendar/workingDaysText';

/**
 * A date of the record by the officer's own heading, "Adj Letter (14/03/2025)"; with its row where the record has
 * several, "Date received in row 5 (14/03/2025)", since each stage's row then has the same headings.
 */
export function dateNamed(record: LogRecord, field: DayField): string {
  const day = dayOf(record.case, field);
  return day === null ? headingOf(record, field) : `${headingOf(record, field)} (${displayText(day)})`;
}

/** What the officer calls a field, and in which row of the record it stands where there are several. */
export function headingOf({ case: { rows }, cell }: LogRecord, field: FieldId): string {
  const at = cell(field);
  const heading = at?.heading ?? columnOf(field).label;
  return at && rows.length > 1 ? `${heading} in row ${at.row}` : heading;
}
