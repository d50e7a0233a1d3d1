import type { CellValue } from '../../workbook';
import { partly } from '../builtIn';
import { toWhole } from '../coercion';
import { lastSerial, weekdayOf } from '../dateSerials';
import { eachValue } from '../reading';
import type { BuiltIns, Scope } from '../scope';
import { fault, type Value } from '../values';
import { dayOf, inSystem } from './systemDates';

/** Excel's own working days: weekends and a range of holidays. Apart from the add-in's, so that each can check the other. */
export const workingDays: BuiltIns = {
  WORKDAY: partly([0, 1], 2, 3, ([start, days, holidays], scope) =>
    inSystem(
      workdayAfter(
        dayOf(start as CellValue, scope),
        toWhole(days as CellValue),
        saturdayAndSunday,
        holidaysOf(holidays, scope),
      ),
      scope,
    ),
  ),
  'WORKDAY.INTL': partly([0, 1, 2], 2, 4, ([start, days, weekend, holidays], scope) =>
    inSystem(
      workdayAfter(
        dayOf(start as CellValue, scope),
        toWhole(days as CellValue),
        weekendOf(weekend),
        holidaysOf(holidays, scope),
      ),
      scope,
    ),
  ),
  NETWORKDAYS: partly([0, 1], 2, 3, ([start, end, holidays], scope) =>
    daysBetween(
      dayOf(start as CellValue, scope),
      dayOf(end as CellValue, scope),
      saturdayAndSunday,
      holidaysOf(holidays, scope),
    ),
  ),
  'NETWORKDAYS.INTL': partly([0, 1, 2], 2, 4, ([start, end, weekend, holidays], scope) =>
    daysBetween(
      dayOf(start as CellValue, scope),
      dayOf(end as CellValue, scope),
      weekendOf(weekend),
      holidaysOf(holidays, scope),
    ),
  ),
};

/** By weekday, 0 Sunday: whether it is of the weekend. */
type Weekend = readonly boolean[];

const saturdayAndSunday: Weekend = [true, false, false, false, false, false, true];

function holidaysOf(value: Value | undefined, scope: Scope): Set<number> {
  const days = new Set<number>();
  if (value === undefined) return days;
  for (const cell of eachValue([value], scope)) if (cell !== null) days.add(dayOf(cell, scope));
  return days;
}

/** 1 Saturday and Sunday, 2 Sunday and Monday …, 11 Sunday only … 17 Saturday only; or "0000011", Monday first. */
function weekendOf(value: Value | undefined): Weekend {
  if (value === undefined || value === null) return saturdayAndSunday;
  if (typeof value === 'string') {
    if (!/^[01]{7}$/.test(value) || value === '1111111') throw fault('#VALUE!');
    return Array.from({ length: 7 }, (_, day) => value[(day + 6) % 7] === '1');
  }
  const number = toWhole(value as CellValue);
  if (number >= 1 && number <= 7) {
    const first = (number + 5) % 7;
    return Array.from({ length: 7 }, (_, day) => day === first || day === (first + 1) % 7);
  }
  if (number >= 11 && number <= 17) return Array.from({ length: 7 }, (_, day) => day === number - 11);
  throw fault('#NUM!');
}

function workdayAfter(start: number, days: number, weekend: Weekend, holidays: ReadonlySet<number>): number {
  const step = Math.sign(days);
  const isWorking = (day: number) => !weekend[weekdayOf(day)] && !holidays.has(day);
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (day < 0 || day > lastSerial) throw fault('#NUM!');
    if (isWorking(day)) left--;
  }
  return day;
}

/** Both ends count; negative when the end comes first. */
function daysBetween(start: number, end: number, weekend: Weekend, holidays: ReadonlySet<number>): number {
  const [first, last] = start <= end ? [start, end] : [end, start];
  const days = last - first + 1;
  const workingInWeek = weekend.filter((off) => !off).length;
  let count = Math.floor(days / 7) * workingInWeek;
  for (let day = last - (days % 7) + 1; day <= last; day++) if (!weekend[weekdayOf(day)]) count++;
  for (const day of holidays) if (day >= first && day <= last && !weekend[weekdayOf(day)]) count--;
  return start <= end ? count : -count;
}
