import type { CellValue } from '../../workbook';
import { each } from '../builtIn';
import { toNumber, toText, toWhole } from '../coercion';
import { civilDate, daysInMonth, lastSerial, serialFromText, serialOf, weekdayOf } from '../dateSerials';
import type { BuiltIns, Scope } from '../scope';
import { fault } from '../values';
import { dayOf, inSystem, serialInSystem } from './systemDates';

const secondsPerDay = 86_400;

export const dates: BuiltIns = {
  DATE: each(3, 3, ([year, month, day], scope) => {
    const whole = Math.floor(toNumber(day));
    return real(serialInSystem(toWhole(year), toWhole(month), whole, scope.workbook.date1904));
  }),
  TODAY: each(0, 0, (_, scope) => inSystem(Math.floor(scope.today), scope)),
  NOW: each(0, 0, (_, scope) => inSystem(scope.today, scope)),
  YEAR: each(1, 1, ([date], scope) => civilDate(dayOf(date, scope)).year),
  MONTH: each(1, 1, ([date], scope) => civilDate(dayOf(date, scope)).month),
  DAY: each(1, 1, ([date], scope) => civilDate(dayOf(date, scope)).day),
  HOUR: each(1, 1, ([time]) => Math.floor(secondsOf(time) / 3600)),
  MINUTE: each(1, 1, ([time]) => Math.floor(secondsOf(time) / 60) % 60),
  SECOND: each(1, 1, ([time]) => secondsOf(time) % 60),
  TIME: each(3, 3, ([hours, minutes, seconds]) => {
    const total = toWhole(hours) * 3600 + toWhole(minutes) * 60 + toWhole(seconds);
    if (total < 0) throw fault('#NUM!');
    return (total % secondsPerDay) / secondsPerDay;
  }),
  DATEVALUE: each(1, 1, ([text], scope) => inSystem(Math.floor(fromText(text, scope)), scope)),
  TIMEVALUE: each(1, 1, ([text], scope) => fromText(text, scope) % 1),
  WEEKDAY: each(1, 2, ([date, type], scope) =>
    weekday(dayOf(date, scope), type === undefined ? 1 : toWhole(type)),
  ),
  WEEKNUM: each(1, 2, ([date, type], scope) =>
    weekNumber(dayOf(date, scope), type === undefined ? 1 : toWhole(type)),
  ),
  ISOWEEKNUM: each(1, 1, ([date], scope) => isoWeek(dayOf(date, scope))),
  EDATE: each(2, 2, ([date, months], scope) =>
    inSystem(real(monthsAfter(dayOf(date, scope), toWhole(months))), scope),
  ),
  EOMONTH: each(2, 2, ([date, months], scope) => {
    const { year, month } = civilDate(dayOf(date, scope));
    return inSystem(real(serialOf(year, month + toWhole(months) + 1, 0)), scope);
  }),
  DAYS: each(2, 2, ([end, start], scope) => dayOf(end, scope) - dayOf(start, scope)),
  DAYS360: each(2, 3, ([start, end, european], scope) =>
    days360(dayOf(start, scope), dayOf(end, scope), !!toNumber(european)),
  ),
  DATEDIF: each(3, 3, ([start, end, unit], scope) =>
    difference(dayOf(start, scope), dayOf(end, scope), toText(unit).toUpperCase()),
  ),
  YEARFRAC: each(2, 3, ([start, end, basis], scope) =>
    yearFraction(dayOf(start, scope), dayOf(end, scope), toWhole(basis)),
  ),
};

function secondsOf(value: CellValue | undefined): number {
  const serial = toNumber(value);
  if (serial < 0) throw fault('#NUM!');
  return Math.round((serial % 1) * secondsPerDay) % secondsPerDay;
}

function real(serial: number | null): number {
  if (serial === null) throw fault('#NUM!', 'A date lies outside the years 1900 to 9999.');
  return serial;
}

function fromText(value: CellValue | undefined, scope: Scope): number {
  if (typeof value === 'number') throw fault('#VALUE!', 'A text is wanted, not a date.');
  const serial = serialFromText(toText(value), civilDate(scope.today).year);
  if (serial === null) throw fault('#VALUE!', `"${toText(value)}" is not a date.`);
  return serial;
}

function weekday(serial: number, type: number): number {
  const fromSunday = weekdayOf(serial);
  if (type === 1) return fromSunday + 1;
  if (type === 2) return ((fromSunday + 6) % 7) + 1;
  if (type === 3) return (fromSunday + 6) % 7;
  if (type >= 11 && type <= 17) return ((fromSunday + 17 - type) % 7) + 1;
  throw fault('#NUM!');
}

function weekNumber(serial: number, type: number): number {
  if (type === 21) return isoWeek(serial);
  const firstDay = firstDays[type] ?? type - 10;
  if (firstDay < 0 || firstDay > 6) throw fault('#NUM!');
  const newYear = real(serialOf(civilDate(serial).year, 1, 1));
  const offset = (weekdayOf(newYear) - firstDay + 7) % 7;
  return Math.floor((serial - newYear + offset) / 7) + 1;
}

/** 0 Sunday, by the number that WEEKNUM takes; 11 to 16 are Monday to Saturday. */
const firstDays: Readonly<Record<number, number>> = { 1: 0, 2: 1, 17: 0 };

function isoWeek(serial: number): number {
  const thursday = serial - ((weekdayOf(serial) + 6) % 7) + 3;
  const newYear = real(serialOf(civilDate(thursday).year, 1, 1));
  return Math.floor((thursday - newYear) / 7) + 1;
}

function monthsAfter(serial: number, months: number): number | null {
  const { year, month, day } = civilDate(serial);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return serialOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

function difference(start: number, end: number, unit: string): number {
  if (end < start) throw fault('#NUM!', 'The end date must be the same as or after the start date.');
  if (unit === 'D') return end - start;
  const a = civilDate(start);
  const b = civilDate(end);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit) {
    case 'Y':
      return Math.floor(months / 12);
    case 'M':
      return months;
    case 'YM':
      return months % 12;
    case 'MD':
      return end - real(monthsAfter(start, months));
    case 'YD':
      return end - real(monthsAfter(start, Math.floor(months / 12) * 12));
    default:
      throw fault('#NUM!');
  }
}

function days360(start: number, end: number, european: boolean): number {
  const a = civilDate(start);
  const b = civilDate(end);
  const lastOfFebruary = !european && a.month === 2 && a.day === daysInMonth(a.year, 2);
  const from = a.day === 31 || lastOfFebruary ? 30 : a.day;
  const to = b.day === 31 && (european || from === 30) ? 30 : b.day;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + to - from;
}

function yearFraction(one: number, other: number, basis: number): number {
  const [start, end] = one <= other ? [one, other] : [other, one];
  switch (basis) {
    case 0:
      return days360(start, end, false) / 360;
    case 1:
      return (end - start) / averageYear(start, end);
    case 2:
      return (end - start) / 360;
    case 3:
      return (end - start) / 365;
    case 4:
      return days360(start, end, true) / 360;
    default:
      throw fault('#NUM!');
  }
}

/** Days of a year, as "actual/actual" has it: of the one year when the dates are within it, else the years' mean. */
function averageYear(start: number, end: number): number {
  const first = civilDate(start).year;
  const last = civilDate(end).year;
  if (end <= (monthsAfter(start, 12) ?? lastSerial)) {
    const leapDay = leapDayIn(first, start, end) || leapDayIn(last, start, end);
    const wholeLeapYear = first === last && daysInMonth(first, 2) === 29;
    return leapDay || wholeLeapYear ? 366 : 365;
  }
  return ((serialOf(last + 1, 1, 1) ?? lastSerial) - real(serialOf(first, 1, 1))) / (last - first + 1);
}

function leapDayIn(year: number, start: number, end: number): boolean {
  if (daysInMonth(year, 2) !== 29) return false;
  const day = real(serialOf(year, 2, 29));
  return day >= start && day <= end;
}
