import { displayText, yearMonthDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { LogCell } from '../log/logRecord';
import type { LogRecord } from '../log/logRecord';
import type { RecordCheck } from './check';

/** Nobody who complains is older. */
const oldest = 110;

/** An age over 110 years, typed or by the date of birth. */
export const implausibleAge: RecordCheck = {
  id: 'implausible-age',
  severity: 'warning',
  title: 'Age over 110',
  about: 'The age, or the date of birth, would make the person older than 110.',
  problems(record, { today }) {
    const { age, dateOfBirth, received } = record.case;
    return [...typedAge(record, age), ...bornLongAgo(record, dateOfBirth, received ?? today)];
  },
};

function typedAge(record: LogRecord, age: string | number | null) {
  if (typeof age !== 'number' || age <= oldest) return [];

  const cell = ageCell(record, (each) => each.typed.startsWith(String(age)));
  return cell ? [{ cell, message: `An age of ${age} must be a slip. Correct it, or leave it blank.` }] : [];
}

function bornLongAgo(record: LogRecord, born: Day | null, asAt: Day) {
  if (born === null || yearsBetween(born, asAt) <= oldest) return [];

  const cell = ageCell(record, ({ typed }) => !/^\d{1,3}$/.test(typed));
  const message = `The date of birth ${displayText(born)} makes the person ${yearsBetween(born, asAt)}. Check its year, and correct it or leave it blank.`;
  return cell ? [{ cell, message }] : [];
}

/** Officers type an age where a date of birth is asked for, and the reverse. */
export function ageCell({ cell }: LogRecord, isIt: (cell: LogCell) => boolean): LogCell | null {
  const cells = [cell('dateOfBirth'), cell('age')].filter((each) => each !== null && each.typed !== '');
  return cells.find((each) => each !== null && isIt(each)) ?? null;
}

/** Whole years. */
function yearsBetween(from: Day, to: Day): number {
  const [first, last] = [yearMonthDay(from), yearMonthDay(to)];
  const isBeforeBirthday =
    last.month < first.month || (last.month === first.month && last.dayOfMonth < first.dayOfMonth);
  return last.year - first.year - (isBeforeBirthday ? 1 : 0);
}
