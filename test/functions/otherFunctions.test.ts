import fc from 'fast-check';
import {
  bankHolidays as known,
  holidayName,
  knownFrom,
  knownTo,
} from '../../src/domain/calendar/bankHolidays';
import type { Day } from '../../src/domain/calendar/day';
import { day } from '../day';
import { DayByDayCalendar } from '../domain/calendar/dayByDayCalendar';
import { everyFunction } from './everyFunction';
import { cell, column, date, errorOf, offerRuntime, platformForTests } from './platform';

platformForTests();

const { workingDaysLate, timescaleStatus, withinTimescale, bankHolidays, reportingYear, reportingQuarter } =
  everyFunction;

const due = day('Wed 8 Jan 2025');
const blanks = ['', null, 0, undefined, ' '];

describe('WORKINGDAYSLATE', () => {
  test.each<[string, string | null, string | null, unknown]>([
    ['completed before', 'Tue 7 Jan 2025', null, 0],
    ['completed on the due date', 'Wed 8 Jan 2025', null, 0],
    ['completed the next day', 'Thu 9 Jan 2025', null, 1],
    ['completed on the Saturday after', 'Sat 11 Jan 2025', null, 2],
    ['completed, whatever the day it is judged on', 'Thu 9 Jan 2025', 'Mon 20 Jan 2025', 1],
    ['not completed, before the due date', null, 'Mon 6 Jan 2025', 0],
    ['not completed, a week after', null, 'Wed 15 Jan 2025', 5],
    ['not completed, and no day to judge it on', null, null, ''],
  ])('%s', (_, completed, asAt, late) => {
    expect(workingDaysLate(cell(due), cell(completed && day(completed)), cell(asAt && day(asAt)))).toEqual(
      cell(late),
    );
  });

  test('0 on a due date that is a Saturday, 0 on the Sunday after', () => {
    const saturday = cell(day('Sat 11 Jan 2025'));
    expect(workingDaysLate(saturday, saturday)).toEqual(cell(0));
    expect(workingDaysLate(saturday, cell(day('Sun 12 Jan 2025')))).toEqual(cell(0));
    expect(withinTimescale(saturday, cell(day('Sun 12 Jan 2025')))).toEqual(cell(false));
  });

  test('leaves the completed date out with nothing between the commas, and closure days', () => {
    expect(workingDaysLate(cell(due), null as never, cell(due + 7), cell(due + 1))).toEqual(cell(4));
  });

  test('is, for any days, what counting day by day gives', () => {
    const days = fc.integer({ min: knownFrom, max: knownTo }).map((value) => value as Day);
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 400 }), (from, offset) => {
        fc.pre(from + offset >= knownFrom && from + offset <= knownTo);
        const to = (from + offset) as Day;
        const expected = to <= from ? 0 : new DayByDayCalendar([]).workingDaysBetween(from, to);
        expect(workingDaysLate(cell(from), cell(to))).toEqual(cell(expected));
        expect(workingDaysLate(cell(from), cell(''), cell(to))).toEqual(cell(expected));
      }),
    );
  });
});

describe('TIMESCALESTATUS', () => {
  test.each<[string, string | null, string | null, unknown, string]>([
    ['completed on the due date', 'Wed 8 Jan 2025', null, '', 'On time'],
    ['completed the day after', 'Thu 9 Jan 2025', null, '', 'Late'],
    ['completed in time, judged later', 'Wed 8 Jan 2025', 'Mon 20 Jan 2025', '', 'On time'],
    ['not completed, no day to judge it on', null, null, '', 'Open'],
    ['6 working days left', null, 'Mon 30 Dec 2024', '', 'Open'],
    ['5 working days left', null, 'Tue 31 Dec 2024', '', 'Due soon'],
    ['on the due date', null, 'Wed 8 Jan 2025', '', 'Due soon'],
    ['the day after', null, 'Thu 9 Jan 2025', '', 'Overdue'],
    ['6 left, of 6 that are soon', null, 'Mon 30 Dec 2024', 6, 'Due soon'],
    ['5 left, of 4 that are soon', null, 'Tue 31 Dec 2024', 4.9, 'Open'],
  ])('%s', (_, completed, asAt, soon, status) => {
    const answer = timescaleStatus(
      cell(due),
      cell(completed && day(completed)),
      cell(asAt && day(asAt)),
      cell(soon),
    );
    expect(answer).toEqual(cell(status));
  });

  test('a closure day brings due soon nearer', () => {
    const asAt = cell(day('Mon 30 Dec 2024'));
    expect(timescaleStatus(cell(due), cell(''), asAt, cell(5), cell('02/01/2025'))).toEqual(cell('Due soon'));
  });

  test('a whole log at once, one day to judge it on', () => {
    const dues = column(due, '', due, due + 60, 'TBC');
    const completed = column(due, due, due + 1, '', '');
    expect(timescaleStatus(dues, completed, cell(due + 2))).toEqual(
      column(
        'On time',
        '',
        'Late',
        'Open',
        'The due date must be a real date, for example 12/05/2024, not "TBC"',
      ),
    );
  });

  test('says what WORKINGDAYSLATE and WITHINTIMESCALE say', () => {
    const days = fc.integer({ min: knownFrom + 400, max: knownTo - 400 });
    const near = fc.option(fc.integer({ min: -30, max: 30 }), { nil: null });
    fc.assert(
      fc.property(days, near, near, (dueDay, completedAfter, asAtAfter) => {
        const completed = cell(completedAfter === null ? '' : dueDay + completedAfter);
        const asAt = cell(asAtAfter === null ? '' : dueDay + asAtAfter);
        const status = timescaleStatus(cell(dueDay), completed, asAt)[0]?.[0];
        const late = workingDaysLate(cell(dueDay), completed, asAt)[0]?.[0];
        const within = withinTimescale(cell(dueDay), completed)[0]?.[0];
        expect({ 'On time': true, Late: false }[String(status)] ?? '').toBe(within);
        if (Number(late) > 0) expect(['Late', 'Overdue']).toContain(status);
        if (late === '') expect(status).toBe('Open');
      }),
    );
  });
});

describe('WITHINTIMESCALE', () => {
  test('TRUE on or before the due date, FALSE after, a blank while not completed', () => {
    const completed = column(due - 1, due, due + 0.9, due + 1, '');
    expect(withinTimescale(cell(due), completed)).toEqual(column(true, true, true, false, ''));
  });
});

describe('Blanks', () => {
  test.each(blanks)('a blank due date or date (%p) gives a blank', (typed) => {
    expect([
      workingDaysLate(cell(typed), cell(due)),
      timescaleStatus(cell(typed), cell(due)),
      withinTimescale(cell(typed), cell(due)),
      withinTimescale(cell(due), cell(typed)),
      reportingYear(cell(typed)),
      reportingQuarter(cell(typed)),
    ]).toEqual(Array(6).fill(cell('')));
  });

  test.each(blanks)('a blank option (%p) is as if left out', (typed) => {
    expect(workingDaysLate(cell(due), cell(typed), cell(typed), cell(typed))).toEqual(cell(''));
    expect(timescaleStatus(cell(due), cell(typed), cell(due - 1), cell(typed))).toEqual(cell('Due soon'));
    expect(timescaleStatus(cell(due), cell(typed), cell(typed))).toEqual(cell('Open'));
    expect(bankHolidays(cell(typed))).toEqual(bankHolidays());
  });
});

describe('BANKHOLIDAYS', () => {
  test('a year’s, with their names', () => {
    expect(bankHolidays(cell(2025))).toEqual([
      [date('Wed 1 Jan 2025'), 'New Year’s Day'],
      [date('Fri 18 Apr 2025'), 'Good Friday'],
      [date('Mon 21 Apr 2025'), 'Easter Monday'],
      [date('Mon 5 May 2025'), 'Early May bank holiday'],
      [date('Mon 26 May 2025'), 'Spring bank holiday'],
      [date('Mon 25 Aug 2025'), 'Summer bank holiday'],
      [date('Thu 25 Dec 2025'), 'Christmas Day'],
      [date('Fri 26 Dec 2025'), 'Boxing Day'],
    ]);
    expect(bankHolidays(cell('2025'))).toEqual(bankHolidays(cell(2025)));
  });

  test('every year’s when none is given, and as serials where Excel takes no formatted numbers', () => {
    offerRuntime('1.3');
    expect(bankHolidays()).toEqual(known.map((holiday) => [holiday.day, holidayName(holiday)]));
  });
});

describe('REPORTINGYEAR and REPORTINGQUARTER', () => {
  test.each([
    ['Mon 31 Mar 2025', '2024/25', 'Q4'],
    ['Tue 1 Apr 2025', '2025/26', 'Q1'],
    ['Mon 30 Jun 2025', '2025/26', 'Q1'],
    ['Tue 1 Jul 2025', '2025/26', 'Q2'],
    ['Wed 31 Dec 2025', '2025/26', 'Q3'],
    ['Thu 1 Jan 2026', '2025/26', 'Q4'],
    ['Fri 31 Mar 2000', '1999/00', 'Q4'],
    ['Fri 1 Jan 1960', '1959/60', 'Q4'],
    ['Sun 1 Apr 2040', '2040/41', 'Q1'],
  ])('%s: %s, %s, whatever bank holidays are known', (text, year, quarter) => {
    expect(reportingYear(cell(day(text)))).toEqual(cell(year));
    expect(reportingQuarter(cell(day(text)))).toEqual(cell(quarter));
  });

  test('answer a column in its own shape', () => {
    expect(reportingYear(column('01/04/2025', '', 'April'))).toEqual(
      column('2025/26', '', 'The date must be a real date, for example 12/05/2024, not "April"'),
    );
  });
});

describe('An error says what is wrong', () => {
  const days = 'for which bank holidays are known';

  test.each<[() => unknown, string]>([
    [() => workingDaysLate(), '#VALUE! Enter the due date'],
    [() => timescaleStatus(), '#VALUE! Enter the due date'],
    [() => withinTimescale(), '#VALUE! Enter the due date'],
    [() => withinTimescale(cell(due)), '#VALUE! Enter the date completed'],
    [() => reportingYear(), '#VALUE! Enter the date'],
    [() => reportingQuarter(), '#VALUE! Enter the date'],
    [
      () => timescaleStatus(cell(due), cell('soon')),
      '#VALUE! The date completed must be a real date, for example 12/05/2024, not "soon"',
    ],
    [
      () => workingDaysLate(cell(due), cell(''), cell('01/01/2031')),
      `#N/A The date as at, 1 January 2031, must be in 1995 to 2030, ${days}`,
    ],
    [
      () => withinTimescale(cell('31/12/1994'), cell(due)),
      `#N/A The due date, 31 December 1994, must be in 1995 to 2030, ${days}`,
    ],
    [
      () => timescaleStatus(cell(due), cell(''), cell(due), cell(-1)),
      '#VALUE! The number of days for due soon must be above 0, not "-1"',
    ],
    [() => bankHolidays(cell(1994)), `#N/A The year, 1994, must be in 1995 to 2030, ${days}`],
    [() => bankHolidays(cell(2031)), `#N/A The year, 2031, must be in 1995 to 2030, ${days}`],
    [
      () => bankHolidays(cell('2024/25')),
      '#VALUE! The year must be a calendar year, for example 2025, not "2024/25"',
    ],
    [
      () => bankHolidays(cell(true)),
      '#VALUE! The year must be a calendar year, for example 2025, not "true"',
    ],
    [() => bankHolidays(column(2024, 2025)), '#VALUE! The year must be one cell, not a range'],
    [
      () => withinTimescale(column(due, due), column(due, due, due)),
      '#VALUE! The ranges must have the same number of rows and columns',
    ],
  ])('%#', (formula, expected) => {
    expect(errorOf(formula)).toBe(expected);
  });
});
