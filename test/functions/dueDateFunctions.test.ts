import fc from 'fast-check';
import { knownFrom, knownTo } from '../../src/domain/calendar/bankHolidays';
import { dayFromDate } from '../../src/domain/calendar/day';
import type { Day } from '../../src/domain/calendar/day';
import { day } from '../day';
import { DayByDayCalendar } from '../domain/calendar/dayByDayCalendar';
import { everyFunction } from './everyFunction';
import { cell, column, date, errorOf, platformForTests, PlatformError } from './platform';

platformForTests();

const {
  stage1Due,
  stage2Due,
  stage3Due,
  panelReportDue,
  panelResponseDue,
  corporateDue,
  acknowledgeDue,
  escalateBy,
  complaintTimeLimit,
} = everyFunction;

const start = 'Fri 20 Dec 2024';
const blanks = ['', null, 0, undefined, ' '];

describe('Each limit counts its own working days from its own start', () => {
  const starts = cell(day(start));

  test.each<[string, () => unknown, string]>([
    ['stage 2: 25', () => stage2Due(starts), 'Wed 29 Jan 2025'],
    ['stage 2 extended: 65', () => stage2Due(starts, cell('Yes')), 'Wed 26 Mar 2025'],
    ['panel to meet: 30', () => stage3Due(starts), 'Wed 5 Feb 2025'],
    ['panel’s report: 5', () => panelReportDue(starts), 'Tue 31 Dec 2024'],
    ['director’s response: 15', () => panelResponseDue(starts), 'Wed 15 Jan 2025'],
    ['corporate stage 1: 10', () => corporateDue(cell(1), starts), 'Wed 8 Jan 2025'],
    ['corporate stage 1 extended: 20', () => corporateDue(cell(1), starts, cell(true)), 'Wed 22 Jan 2025'],
    ['corporate stage 2: 20', () => corporateDue(cell(2), starts), 'Wed 22 Jan 2025'],
    ['corporate stage 2 extended: 40', () => corporateDue(cell(2), starts, cell(true)), 'Wed 19 Feb 2025'],
    ['acknowledgement: 2', () => acknowledgeDue(starts), 'Tue 24 Dec 2024'],
    ['acknowledgement, our rule: 5', () => acknowledgeDue(starts, cell(5)), 'Tue 31 Dec 2024'],
    ['asking for the next stage: 20', () => escalateBy(starts), 'Wed 22 Jan 2025'],
  ])('%s', (_, formula, due) => {
    expect(formula()).toEqual(cell(date(due)));
  });

  const closed = cell(day('Mon 23 Dec 2024'));

  test.each<[string, () => unknown, string]>([
    ['stage 2', () => stage2Due(starts, undefined, closed), 'Thu 30 Jan 2025'],
    ['panel to meet', () => stage3Due(starts, closed), 'Thu 6 Feb 2025'],
    ['panel’s report', () => panelReportDue(starts, closed), 'Thu 2 Jan 2025'],
    ['director’s response', () => panelResponseDue(starts, closed), 'Thu 16 Jan 2025'],
    ['corporate', () => corporateDue(cell(1), starts, undefined, closed), 'Thu 9 Jan 2025'],
    ['acknowledgement', () => acknowledgeDue(starts, undefined, closed), 'Fri 27 Dec 2024'],
    ['asking for the next stage', () => escalateBy(starts, closed), 'Thu 23 Jan 2025'],
  ])('a closure day of the council’s delays it: %s', (_, formula, due) => {
    expect(formula()).toEqual(cell(date(due)));
  });
});

describe('Blanks', () => {
  test.each(blanks)('a blank start (%p) gives a blank', (typed) => {
    expect([
      stage2Due(cell(typed)),
      stage3Due(cell(typed)),
      panelReportDue(cell(typed)),
      panelResponseDue(cell(typed)),
      corporateDue(cell(1), cell(typed)),
      corporateDue(cell(typed), cell(day(start))),
      acknowledgeDue(cell(typed)),
      escalateBy(cell(typed)),
      complaintTimeLimit(cell(typed)),
    ]).toEqual(Array(9).fill(cell('')));
  });

  test.each(blanks)('a blank option (%p) is as if left out', (typed) => {
    const starts = cell(day(start));
    expect(stage2Due(starts, cell(typed), cell(typed))).toEqual(stage2Due(starts));
    expect(corporateDue(cell(2), starts, cell(typed))).toEqual(corporateDue(cell(2), starts));
    expect(acknowledgeDue(starts, cell(typed))).toEqual(acknowledgeDue(starts));
  });
});

describe('CORPORATEDUE', () => {
  test.each<[unknown]>([[1], ['1'], ['Stage 1'], ['stage1'], ['S1'], [' s 1 ']])('%p is stage 1', (stage) => {
    expect(corporateDue(cell(stage), cell(day(start)))).toEqual(cell(date('Wed 8 Jan 2025')));
  });

  test('pairs the stages with the dates row by row, or one stage with them all', () => {
    const starts = column(day(start), day('Mon 3 Mar 2025'));
    expect(corporateDue(column(1, 2), starts)).toEqual(
      column(date('Wed 8 Jan 2025'), date('Mon 31 Mar 2025')),
    );
    expect(corporateDue(cell(1), starts)).toEqual(column(date('Wed 8 Jan 2025'), date('Mon 17 Mar 2025')));
    expect(corporateDue(column(1, 3), cell(day(start)))).toEqual(
      column(date('Wed 8 Jan 2025'), 'The stage must be 1 or 2, not "3"'),
    );
  });
});

describe('COMPLAINTTIMELIMIT', () => {
  test.each([
    ['Fri 14 Mar 2025', 'Sat 14 Mar 2026'],
    ['Thu 29 Feb 2024', 'Fri 28 Feb 2025'],
    ['Tue 28 Feb 2023', 'Wed 28 Feb 2024'],
    ['Fri 1 Jan 1960', 'Sun 1 Jan 1961'],
    ['Thu 1 Jan 2054', 'Fri 1 Jan 2055'],
  ])('%s: %s, whatever bank holidays are known', (event, limit) => {
    expect(complaintTimeLimit(cell(day(event)))).toEqual(cell(date(limit)));
  });
});

describe('An error says what is wrong', () => {
  const starts = cell(day(start));
  const outside = 'The answer lies outside 1995 to 2030, the years for which bank holidays are known';

  test.each<[() => unknown, string]>([
    [() => stage2Due(), '#VALUE! Enter the date started'],
    [() => stage3Due(), '#VALUE! Enter the date requested'],
    [() => panelReportDue(), '#VALUE! Enter the date of the panel'],
    [() => panelResponseDue(), '#VALUE! Enter the date the report was received'],
    [() => corporateDue(), '#VALUE! Enter the stage'],
    [() => corporateDue(cell(1)), '#VALUE! Enter the date started'],
    [() => acknowledgeDue(), '#VALUE! Enter the date received'],
    [() => escalateBy(), '#VALUE! Enter the date the response was received'],
    [() => complaintTimeLimit(), '#VALUE! Enter the date of the event'],
    [() => corporateDue(cell('Stage 3'), starts), '#VALUE! The stage must be 1 or 2, not "Stage 3"'],
    [() => acknowledgeDue(starts, cell(-2)), '#VALUE! The number of working days must be above 0, not "-2"'],
    [
      () => acknowledgeDue(starts, cell('two')),
      '#VALUE! The number of working days must be a number, not "two"',
    ],
    [
      () => stage2Due(cell(new PlatformError('#REF!'))),
      '#VALUE! The date started must be a real date, for example 12/05/2024, not "#REF!"',
    ],
    [() => stage2Due(cell('01/12/2030'), cell(true)), `#N/A ${outside}`],
    [() => complaintTimeLimit(cell(2_958_465)), '#N/A The answer lies after 31 December 9999'],
  ])('%#', (formula, expected) => {
    expect(errorOf(formula)).toBe(expected);
  });
});

describe('For any day and any closures', () => {
  const starts = fc.integer({ min: knownFrom, max: knownTo - 150 }).map((value) => value as Day);
  const closures = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 6 });

  test('every due date is what counting day by day gives, and extended is never earlier', () => {
    fc.assert(
      fc.property(starts, closures, (from, offsets) => {
        const closed = offsets.map((offset) => (from + offset) as Day);
        const model = new DayByDayCalendar(closed);
        const closedCells = column(...closed);
        const cases: [unknown[][], number][] = [
          [stage1Due(cell(from), undefined, closedCells), 10],
          [stage1Due(cell(from), cell(true), closedCells), 20],
          [stage2Due(cell(from), undefined, closedCells), 25],
          [stage2Due(cell(from), cell(true), closedCells), 65],
          [stage3Due(cell(from), closedCells), 30],
          [panelReportDue(cell(from), closedCells), 5],
          [panelResponseDue(cell(from), closedCells), 15],
          [corporateDue(cell(1), cell(from), undefined, closedCells), 10],
          [corporateDue(cell(2), cell(from), undefined, closedCells), 20],
          [corporateDue(cell(2), cell(from), cell(true), closedCells), 40],
          [acknowledgeDue(cell(from), undefined, closedCells), 2],
          [escalateBy(cell(from), closedCells), 20],
        ];
        for (const [answer, workingDays] of cases) {
          expect(serialOf(answer)).toBe(model.addWorkingDays(from, workingDays));
        }
      }),
    );
  });

  test('the time limit is the same date a year on, but for 29 February', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, dayOfMonth) => {
          const answer = complaintTimeLimit(cell(dayFromDate(year, month, dayOfMonth)));
          expect(serialOf(answer)).toBe(dayFromDate(year + 1, month, dayOfMonth));
        },
      ),
    );
  });
});

function serialOf(answer: unknown[][]): unknown {
  return (answer[0]?.[0] as { basicValue?: unknown }).basicValue;
}
