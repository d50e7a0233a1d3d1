export interface YearMonthDay {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly dayOfMonth: number;
}

const daysIn400Years = 146_097;

/** Whether there is such a date, in the years Excel has (1900 to 9999). */
export function isRealDate(year: number, month: number, dayOfMonth: number): boolean {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return false;
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return false;

  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** @param month 1 is January */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;

  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1 March of year 0. */
export function daysFromYearZero(year: number, month: number, dayOfMonth: number): number {
  // Years are counted from 1 March, so that the leap day comes last and the months' lengths follow one formula.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const dayOfMarchYear = Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1;
  return (
    marchYear * 365 +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400) +
    dayOfMarchYear
  );
}

/** The date that lies so many days after 1 March of year 0. */
export function yearMonthDayFromYearZero(days: number): YearMonthDay {
  const round = Math.floor(days / daysIn400Years);
  const dayOfRound = days - round * daysIn400Years;
  const yearOfRound = Math.floor(
    (dayOfRound -
      Math.floor(dayOfRound / 1460) +
      Math.floor(dayOfRound / 36_524) -
      Math.floor(dayOfRound / 146_096)) /
      365,
  );
  const dayOfMarchYear =
    dayOfRound - (365 * yearOfRound + Math.floor(yearOfRound / 4) - Math.floor(yearOfRound / 100));
  const marchMonth = Math.floor((5 * dayOfMarchYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: round * 400 + yearOfRound + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfMarchYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
