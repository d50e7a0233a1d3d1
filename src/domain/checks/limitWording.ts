import type { Day } from '../calendar/day';
import { dueDateText } from '../calendar/publishedHolidays';
import type { LogRecord } from '../log/logRecord';
import type { Clock } from '../timescales/clock';
import type { StageFields } from './stageFields';
import { dateNamed, workingDaysText } from './wording';

/** "20 working days from Date received (03/03/2025) end on 31/03/2025" */
export function limitEnds(
  record: LogRecord,
  { asked }: StageFields,
  { limit }: Clock,
  days: number,
  end: Day,
): string {
  const from = limit.countsFrom === 'acknowledged' ? 'acknowledged' : asked;
  const verb = days === 1 ? 'ends' : 'end';
  return `${workingDaysText(days)} from ${dateNamed(record, from)} ${verb} on ${dueDateText(end)}`;
}
