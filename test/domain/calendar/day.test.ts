import fc from 'fast-check';
import {
  addYears,
  dayFromDate,
  dayFromIso,
  dayFromSerial,
  dayInWords,
  displayText,
  endOfMonth,
  firstDay,
  isoText,
  lastDay,
  weekday,
  yearMonthDay,
} from '../../../src/domain/calendar/day';
import { day } from '../../day';

describe('A day is Excel’s serial', () => {
  test.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1995, 1, 1, 34700],
    [2000, 2, 29, 36585],
    [2024, 12, 20, 45646],
    [2025, 3, 31, 45747],
    [9999, 12, 31, 2958465],
  ])('%i-%i-%i is %i', (year, month, dayOfMonth, serial) => {
    expect(dayFromDate(year, month, dayOfMonth)).toBe(serial);
  });

  test.each([
    [1900, 2, 29],
    [2100, 2, 29],
    [2023, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [1899, 12, 31],
    [10000, 1, 1],
    [2024, 1.5, 1],
    [NaN, 1, 1],
  ])('%p-%p-%p is no date', (year, month, dayOfMonth) => {
    expect(dayFromDate(year, month, dayOfMonth)).toBeNull();
  });

  test('every day of a long run has the date and weekday that follow the day before', () => {
    let previous = yearMonthDay(day('Thu 1 Mar 1900'));
    for (let serial = 62; serial <= 62 + 366 * 250; serial++) {
      const now = dayFromSerial(serial)!;
      const date = yearMonthDay(now);
      const isNext = date.dayOfMonth === previous.dayOfMonth + 1 && date.month === previous.month;
      const isNewMonth = date.dayOfMonth === 1 && date.month === (previous.month % 12) + 1;
      if (!isNext && !isNewMonth) throw new Error(`${isoText(now)} does not follow the day before.`);
      if (weekday(now) !== ((serial + 5) % 7) + 1) throw new Error(`${isoText(now)} has the wrong weekday.`);
      previous = date;
    }
  });

  test('a date and its day agree both ways, as the platform’s own calendar has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: lastDay }), (serial) => {
        const now = dayFromSerial(serial)!;
        const { year, month, dayOfMonth } = yearMonthDay(now);
        expect(dayFromDate(year, month, dayOfMonth)).toBe(serial);
        expect(isoText(now)).toBe(
          new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10),
        );
      }),
    );
  });
});

describe('A serial is a day', () => {
  test.each([
    [45646, '2024-12-20'],
    [45646.999, '2024-12-20'],
    [1, '1900-01-01'],
    [59.5, '1900-02-28'],
    [2958465.9, '9999-12-31'],
  ])('%p is %s', (serial, iso) => {
    const found = dayFromSerial(serial);
    expect(found && isoText(found)).toBe(iso);
  });

  test.each([[0], [0.5], [-1], [60], [60.5], [2958466], [NaN], [Infinity]])('%p is none', (serial) => {
    expect(dayFromSerial(serial)).toBeNull();
  });
});

describe('A day is written', () => {
  const found = day('Mon 31 Mar 2025');

  test('in words, in figures and in order', () => {
    expect([dayInWords(found), displayText(found), isoText(found)]).toEqual([
      '31 March 2025',
      '31/03/2025',
      '2025-03-31',
    ]);
  });

  test('with two figures for day and month', () => {
    expect([displayText(day('Sat 1 Feb 2025')), dayInWords(day('Sat 1 Feb 2025'))]).toEqual([
      '01/02/2025',
      '1 February 2025',
    ]);
  });

  test.each([
    ['2025-03-31', found],
    ['2025-02-30', null],
    ['31/03/2025', null],
    ['2025-3-31', null],
    ['', null],
  ])('and read in order: %p', (text, expected) => {
    expect(dayFromIso(text)).toBe(expected);
  });
});

describe('A year later is the same date', () => {
  test.each([
    ['Mon 31 Mar 2025', 1, 'Tue 31 Mar 2026'],
    ['Thu 29 Feb 2024', 1, 'Fri 28 Feb 2025'],
    ['Thu 29 Feb 2024', -1, 'Tue 28 Feb 2023'],
    ['Thu 29 Feb 2024', 4, 'Tue 29 Feb 2028'],
    ['Fri 28 Feb 2025', -1, 'Wed 28 Feb 2024'],
  ])('%s and %i is %s', (from, years, to) => {
    expect(addYears(day(from), years)).toBe(day(to));
  });

  test('and there is none outside Excel’s dates', () => {
    expect([addYears(firstDay, -1), addYears(lastDay, 1)]).toEqual([null, null]);
  });
});

test.each([
  ['Thu 1 Feb 2024', 'Thu 29 Feb 2024'],
  ['Fri 14 Feb 2025', 'Fri 28 Feb 2025'],
  ['Tue 31 Dec 2024', 'Tue 31 Dec 2024'],
])('the month of %s ends on %s', (from, to) => {
  expect(endOfMonth(day(from))).toBe(day(to));
});

describe('The tests’ own day', () => {
  test.each([
    ['Fri 15 Mar 2025', '15 March 2025 is a Sat, not a Fri.'],
    ['Fri 30 Feb 2025', '"Fri 30 Feb 2025" is not a real date.'],
    ['14 Mar 2025', 'Write "14 Mar 2025" as "Fri 14 Mar 2025".'],
  ])('refuses %s', (text, message) => {
    expect(() => day(text)).toThrow(message);
  });
});
