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
  return cell !== null && parseDate(cell.value).unreadable;
}
