import {
  bankHolidays,
  bankHolidaySource,
  knownFrom,
  knownTo,
  publishedTo,
} from '../../../src/domain/calendar/bankHolidays';
import { weekday, yearMonthDay } from '../../../src/domain/calendar/day';
import { day } from '../../day';

const days = new Set<number>(bankHolidays.map((holiday) => holiday.day));
const inYear = (year: number) => bankHolidays.filter((holiday) => yearMonthDay(holiday.day).year === year);

const years = Array.from({ length: 36 }, (_, index) => 1995 + index);
const moreThanEight: Readonly<Record<number, number>> = {
  1999: 9,
  2002: 9,
  2011: 9,
  2012: 9,
  2022: 10,
  2023: 9,
};

describe('The bank holidays of England and Wales', () => {
  test.each(years)('%i has eight, and one more for each day proclaimed', (year) => {
    expect(inYear(year)).toHaveLength(moreThanEight[year] ?? 8);
  });

  test('are 295 different weekdays, in order', () => {
    expect(days.size).toBe(295);
    expect(bankHolidays.map((holiday) => holiday.day)).toEqual([...days].sort((a, b) => a - b));
    expect(bankHolidays.filter((holiday) => weekday(holiday.day) > 5)).toEqual([]);
  });

  test('are known for whole years, from 1995 to 2030', () => {
    expect([knownFrom, knownTo]).toEqual([day('Sun 1 Jan 1995'), day('Tue 31 Dec 2030')]);
    expect(years.map((year) => inYear(year).length > 0)).not.toContain(false);
  });

  test('were published to the end of 2028; later ones are projected', () => {
    expect(publishedTo).toBe(day('Tue 26 Dec 2028'));
    expect(bankHolidays.filter(({ status }) => status === 'published').at(-1)?.day).toBe(publishedTo);
    expect(bankHolidays.filter((holiday) => holiday.day > publishedTo).map(({ status }) => status)).toEqual(
      Array(16).fill('projected'),
    );
    expect(bankHolidaySource).toContain('GOV.UK');
  });
});

describe('Days moved or added by proclamation', () => {
  test.each([
    ['Mon 8 May 1995', 'Mon 1 May 1995'],
    ['Tue 4 Jun 2002', 'Mon 27 May 2002'],
    ['Mon 4 Jun 2012', 'Mon 28 May 2012'],
    ['Fri 8 May 2020', 'Mon 4 May 2020'],
    ['Thu 2 Jun 2022', 'Mon 30 May 2022'],
  ])('%s was a holiday in place of %s', (moved, usual) => {
    expect([days.has(day(moved)), days.has(day(usual))]).toEqual([true, false]);
  });

  test.each([
    ['Fri 31 Dec 1999'],
    ['Mon 3 Jun 2002'],
    ['Fri 29 Apr 2011'],
    ['Tue 5 Jun 2012'],
    ['Fri 3 Jun 2022'],
    ['Mon 19 Sep 2022'],
    ['Mon 8 May 2023'],
  ])('%s was one more', (extra) => {
    expect(days.has(day(extra))).toBe(true);
  });
});

describe('A holiday that falls at a weekend is taken on the next weekday', () => {
  test.each([
    ['Mon 27 Dec 2021'],
    ['Tue 28 Dec 2021'],
    ['Mon 3 Jan 2022'],
    ['Mon 26 Dec 2022'],
    ['Tue 27 Dec 2022'],
    ['Mon 2 Jan 2023'],
    ['Mon 28 Dec 2026'],
    ['Mon 28 Dec 2015'],
  ])('%s', (substitute) => {
    expect(days.has(day(substitute))).toBe(true);
  });
});

describe('Days that are often taken for bank holidays and are not', () => {
  test.each([
    ['Thu 28 Mar 2024', 'Maundy Thursday'],
    ['Tue 24 Dec 2024', 'Christmas Eve'],
    ['Tue 31 Dec 2024', 'New Year’s Eve'],
    ['Thu 2 Jan 2025', 'Scotland only'],
    ['Mon 17 Mar 2025', 'Northern Ireland only'],
    ['Thu 8 May 2025', 'VE Day 80'],
    ['Mon 4 Aug 2025', 'Scotland only'],
    ['Mon 15 Jun 2026', 'Scotland only'],
  ])('%s (%s)', (usual) => {
    expect(days.has(day(usual))).toBe(false);
  });
});
