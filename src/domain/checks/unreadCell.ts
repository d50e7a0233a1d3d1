import { isExcelError } from '../log/cellText';
import type { LogCell } from '../log/logRecord';
import { parseDate } from '../log/parseDate';
import { saysDitto } from '../log/words/plainWords';

/** Whether a cell of words could not be read, so that it has a finding of its own. */
export function isUnreadWord({ typed }: LogCell): boolean {
  return isExcelError(typed) || saysDitto(typed);
}

/** Whether a date cell says something that is not a date, so that it has a finding of its own. */
export function isUnreadDate(cell: LogCell | null): boolean {
  // As typed, for the value of a real date is counted in the workbook's own date system; 0 is a formula's blank.
  return cell !== null && cell.value !== 0 && parseDate(cell.typed).unreadable;
}
