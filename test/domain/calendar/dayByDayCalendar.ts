import { bankHolidays } from '../../../src/domain/calendar/bankHolidays';
import type { Day } from '../../../src/domain/calendar/day';

/** The plainest working calendar there can be, written apart from ours: it looks at every day in turn. */
export class DayByDayCalendar {
  private readonly off: ReadonlySet<number>;

  constructor(closures: readonly number[]) {
    this.off = new Set([...bankHolidays.map(({ day }) => day), ...closures]);
  }

  isWorkingDay(day: number): boolean {
    const dayOfWeek = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).getUTCDay();
    return dayOfWeek !== 0 && dayOfWeek !== 6 && !this.off.has(day);
  }

  addWorkingDays(start: Day, count: number): number {
    const step = Math.sign(count);
    let day: number = start;
    for (let left = Math.abs(count); left > 0;) {
      day += step;
      if (this.isWorkingDay(day)) left--;
    }
    return day;
  }

  workingDaysBetween(start: Day, end: Day): number {
    let count = 0;
    for (let day = start + 1; day <= end; day++) if (this.isWorkingDay(day)) count++;
    return count;
  }
}
