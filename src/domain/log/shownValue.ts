import { dayFromSerial, displayText } from '../calendar/day';
import type { Finding } from '../finding';
import { columns } from './columns';

const dateFields: ReadonlySet<string | null> = new Set(
  columns.filter(({ kind }) => kind === 'date' || kind === 'date or yes').map(({ id }) => id),
);

/** A finding's value as the officer sees it in the cell: a real date is "14/03/2025", not its serial. */
export function shownValue({ field, value }: Finding): string {
  if (!dateFields.has(field) || !/^\d+(?:\.\d+)?$/.test(value)) return value;

  const day = dayFromSerial(Number(value));
  return day === null ? value : displayText(day);
}
