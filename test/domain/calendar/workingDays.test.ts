import fc from 'fast-check';
import { knownFrom, knownTo } from '../../../src/domain/calendar/bankHolidays';
import type { Day } from '../../../src/domain/calendar/day';
import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { day } from '../../day';
import { DayByDayCalendar } from './dayByDayCalendar';

const calendar = createWorkingCalendar([]);

describe('The day after the start is day 1 if it is a working day', () => {
  test.each([
    ['Mon 3 Mar 2025', 1, 'Tue 4 Mar 2025', 'the next day'],
    ['Fri 7 Mar 2025', 1, 'Mon 10 Mar 2025', 'over a weekend'],
    ['Sat 8 Mar 2025', 1, 'Mon 10 Mar 2025', 'received on a Saturday'],
    ['Sun 9 Mar 2025', 10, 'Fri 21 Mar 2025', 'received on a Sunday'],
    ['Fri 20 Dec 2024', 10, 'Wed 8 Jan 2025', 'over Christmas'],
    ['Wed 27 Mar 2024', 10, 'Fri 12 Apr 2024', 'over Easter'],
    ['Sat 4 Jan 2020', 20, 'Fri 31 Jan 2020', 'delivered at a weekend is delivered'],
    ['Fri 16 Sep 2022', 1, 'Tue 20 Sep 2022', 'over the day of the state funeral'],
    ['Thu 30 Apr 2020', 10, 'Fri 15 May 2020', 'over VE Day 75'],
    ['Fri 27 May 2022', 10, 'Tue 14 Jun 2022', 'over the Platinum Jubilee'],
    ['Tue 24 Dec 2024', 65, 'Fri 28 Mar 2025', 'thirteen weeks and the holidays in them'],
    ['Fri 24 Dec 2021', 2, 'Thu 30 Dec 2021', 'over two substitute days'],
    ['Mon 3 Mar 2025', 0, 'Mon 3 Mar 2025', 'none gives the start'],
    ['Sat 8 Mar 2025', 0, 'Sat 8 Mar 2025', 'none gives the start, even a Saturday'],
  ])('%s and %i working days is %s: %s', (start, count, answer) => {
    expect(calendar.addWorkingDays(day(start), count)).toBe(day(answer));
  });
});

describe('Counting back', () => {
  test.each([
    ['Tue 4 Mar 2025', -1, 'Mon 3 Mar 2025'],
    ['Mon 10 Mar 2025', -1, 'Fri 7 Mar 2025'],
    ['Sat 8 Mar 2025', -1, 'Fri 7 Mar 2025'],
    ['Sun 9 Mar 2025', -2, 'Thu 6 Mar 2025'],
    ['Wed 8 Jan 2025', -10, 'Fri 20 Dec 2024'],
    ['Thu 26 Dec 2024', -1, 'Tue 24 Dec 2024'],
  ])('%s and %i working days is %s', (start, count, answer) => {
    expect(calendar.addWorkingDays(day(start), count)).toBe(day(answer));
  });
});

describe('Working days taken are those after the start, up to and including the end', () => {
  test.each([
    ['Mon 3 Mar 2025', 'Mon 3 Mar 2025', 0],
    ['Mon 3 Mar 2025', 'Tue 4 Mar 2025', 1],
    ['Fri 7 Mar 2025', 'Sun 9 Mar 2025', 0],
    ['Sat 8 Mar 2025', 'Mon 10 Mar 2025', 1],
    ['Fri 20 Dec 2024', 'Wed 8 Jan 2025', 10],
    ['Wed 27 Mar 2024', 'Sat 13 Apr 2024', 10],
    ['Mon 1 Jan 2024', 'Tue 31 Dec 2024', 254],
    ['Sun 1 Jan 1995', 'Tue 31 Dec 2030', 9097],
  ])('from %s to %s: %i', (start, end, taken) => {
    expect(calendar.workingDaysBetween(day(start), day(end))).toBe(taken);
  });

  test('and cannot be counted backwards', () => {
    expect(calendar.workingDaysBetween(day('Tue 4 Mar 2025'), day('Mon 3 Mar 2025'))).toBeNull();
  });
});

describe('A working day is a weekday that is no bank holiday', () => {
  test.each([
    ['Mon 3 Mar 2025', true],
    ['Sat 8 Mar 2025', false],
    ['Sun 9 Mar 2025', false],
    ['Fri 18 Apr 2025', false],
    ['Mon 21 Apr 2025', false],
    ['Thu 17 Apr 2025', true],
    ['Tue 31 Dec 2030', true],
  ])('%s: %p', (text, expected) => {
    expect(calendar.isWorkingDay(day(text))).toBe(expected);
  });
});

describe('Outside the years for which bank holidays are known nothing is answered', () => {
  const beforeKnown = day('Sat 31 Dec 1994');
  const afterKnown = day('Wed 1 Jan 2031');

  test.each([
    ['is 31 December 1994 a working day?', calendar.isWorkingDay(beforeKnown)],
    ['is 1 January 2031 a working day?', calendar.isWorkingDay(afterKnown)],
    ['from 31 December 1994', calendar.addWorkingDays(beforeKnown, 10)],
    ['none from 1 January 2031', calendar.addWorkingDays(afterKnown, 0)],
    ['into 2031', calendar.addWorkingDays(day('Tue 31 Dec 2030'), 1)],
    ['back into 1994', calendar.addWorkingDays(day('Tue 3 Jan 1995'), -1)],
    ['very far', calendar.addWorkingDays(day('Mon 3 Mar 2025'), 1e9)],
    ['very far back', calendar.addWorkingDays(day('Mon 3 Mar 2025'), -1e9)],
    ['half a day', calendar.addWorkingDays(day('Mon 3 Mar 2025'), 1.5)],
    ['no number', calendar.addWorkingDays(day('Mon 3 Mar 2025'), NaN)],
    ['counted into 2031', calendar.workingDaysBetween(day('Mon 3 Mar 2025'), afterKnown)],
    ['counted from 1994', calendar.workingDaysBetween(beforeKnown, day('Mon 3 Mar 2025'))],
  ])('%s', (_, answer) => {
    expect(answer).toBeNull();
  });

  test('and at their edges everything is', () => {
    expect(calendar.addWorkingDays(day('Sun 1 Jan 1995'), 1)).toBe(day('Tue 3 Jan 1995'));
    expect(calendar.addWorkingDays(day('Mon 30 Dec 2030'), 1)).toBe(day('Tue 31 Dec 2030'));
    expect(calendar.addWorkingDays(day('Wed 4 Jan 1995'), -1)).toBe(day('Tue 3 Jan 1995'));
    expect(calendar.addWorkingDays(knownFrom, 9097)).toBe(knownTo);
  });
});

describe('A council’s closure days', () => {
  const christmasWeek = [day('Fri 27 Dec 2024'), day('Mon 30 Dec 2024'), day('Tue 31 Dec 2024')];

  test('are not counted', () => {
    const closed = createWorkingCalendar(christmasWeek);
    expect(closed.addWorkingDays(day('Fri 20 Dec 2024'), 10)).toBe(day('Mon 13 Jan 2025'));
    expect(closed.isWorkingDay(day('Mon 30 Dec 2024'))).toBe(false);
  });

  test('that repeat, or fall at a weekend, on a bank holiday or in unknown years, change nothing', () => {
    const idle = [
      day('Sat 28 Dec 2024'),
      day('Wed 25 Dec 2024'),
      day('Fri 30 Dec 1994'),
      day('Wed 1 Jan 2031'),
    ];
    const closed = createWorkingCalendar([...christmasWeek, ...idle, ...christmasWeek]);
    expect(closed.workingDaysBetween(knownFrom, knownTo)).toBe(9097 - 3);
    expect(closed.addWorkingDays(day('Fri 20 Dec 2024'), 10)).toBe(day('Mon 13 Jan 2025'));
  });
});

describe('Whatever the day, the count and the closures', () => {
  const anyDay = fc.integer({ min: knownFrom, max: knownTo }) as fc.Arbitrary<Day>;
  // Near one another, so that closures are often met.
  const start = fc.integer({ min: day('Mon 1 Jan 2018'), max: day('Fri 31 Dec 2027') }) as fc.Arbitrary<Day>;
  const count = fc.integer({ min: -300, max: 300 });
  const closures = fc.array(
    fc.integer({ min: day('Sun 1 Jan 2017'), max: day('Sun 31 Dec 2028') }) as fc.Arbitrary<Day>,
    { maxLength: 400 },
  );

  test('the answer is what counting day by day gives', () => {
    fc.assert(
      fc.property(start, count, closures, (from, number, closed) => {
        const answer = createWorkingCalendar(closed).addWorkingDays(from, number);
        expect(answer).toBe(new DayByDayCalendar(closed).addWorkingDays(from, number));
      }),
      { numRuns: 500 },
    );
  });

  test('the days between two days are what counting day by day gives', () => {
    fc.assert(
      fc.property(anyDay, anyDay, closures, (a, b, closed) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const taken = createWorkingCalendar(closed).workingDaysBetween(from, to);
        expect(taken).toBe(new DayByDayCalendar(closed).workingDaysBetween(from, to));
      }),
      { numRuns: 60 },
    );
  });

  test('counting the days to the answer gives the number back', () => {
    fc.assert(
      fc.property(start, fc.nat(300), closures, (from, number, closed) => {
        const closedCalendar = createWorkingCalendar(closed);
        const answer = closedCalendar.addWorkingDays(from, number)!;
        expect(closedCalendar.workingDaysBetween(from, answer)).toBe(number);
      }),
    );
  });

  test('the answer is a working day, and going back from a working day returns to it', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 300 }), closures, (from, number, closed) => {
        const closedCalendar = createWorkingCalendar(closed);
        const answer = closedCalendar.addWorkingDays(from, number)!;
        expect(closedCalendar.isWorkingDay(answer)).toBe(true);

        const back = closedCalendar.addWorkingDays(answer, -number)!;
        if (closedCalendar.isWorkingDay(from)) expect(back).toBe(from);
        else expect(back).toBeLessThan(from);
      }),
    );
  });

  test('closures only delay, and a later start or a greater number never gives an earlier day', () => {
    fc.assert(
      fc.property(start, count, closures, (from, number, closed) => {
        const closedCalendar = createWorkingCalendar(closed);
        const answer = closedCalendar.addWorkingDays(from, number)!;
        if (number > 0) expect(answer).toBeGreaterThanOrEqual(calendar.addWorkingDays(from, number)!);
        expect(closedCalendar.addWorkingDays(from, number + 1)!).toBeGreaterThan(
          number === -1 || number === 0 ? answer - 1 : answer,
        );
        expect(closedCalendar.addWorkingDays((from + 1) as Day, number)!).toBeGreaterThanOrEqual(answer);
      }),
    );
  });
});
