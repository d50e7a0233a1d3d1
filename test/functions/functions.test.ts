import { everyFunction } from './everyFunction';
import { day } from '../day';
import { cell, column, date, errorOf, offerRuntime, platformForTests, PlatformError } from './platform';

platformForTests();

const { stage1Due, addWorkingDays, isWorkingDay, workingDaysTaken } = everyFunction;
const received = day('Fri 20 Dec 2024');

describe('STAGE1DUE', () => {
  test.each<[string, unknown, string]>([
    ['left blank', '', 'Wed 8 Jan 2025'],
    ['null', null, 'Wed 8 Jan 2025'],
    ['a blank cell on the desktop', 0, 'Wed 8 Jan 2025'],
    ['FALSE', false, 'Wed 8 Jan 2025'],
    ['No', 'No', 'Wed 8 Jan 2025'],
    ['n', 'n', 'Wed 8 Jan 2025'],
    ['TRUE', true, 'Wed 22 Jan 2025'],
    ['Yes', 'Yes', 'Wed 22 Jan 2025'],
    ['y', ' y ', 'Wed 22 Jan 2025'],
    ['YES', 'YES', 'Wed 22 Jan 2025'],
    ['1', 1, 'Wed 22 Jan 2025'],
  ])('is 10 working days after the day received, 20 when extended: %s', (_, extended, due) => {
    expect(stage1Due(cell(received), cell(extended))).toEqual(cell(date(due)));
  });

  test('needs no more than the day received', () => {
    expect(stage1Due(cell(received))).toEqual(cell(date('Wed 8 Jan 2025')));
  });

  test('counts no closure day of the council’s', () => {
    const closures = column('27/12/2024', day('Mon 30 Dec 2024'), day('Tue 31 Dec 2024'), '', 0, null);
    expect(stage1Due(cell(received), undefined, closures)).toEqual(cell(date('Mon 13 Jan 2025')));
  });

  test('answers a range in its own shape, row by row with a second range', () => {
    expect(stage1Due(column(received, day('Mon 3 Mar 2025')), column('Yes', 'No'))).toEqual(
      column(date('Wed 22 Jan 2025'), date('Mon 17 Mar 2025')),
    );
    expect(stage1Due([[received, day('Mon 3 Mar 2025')]], cell(true))).toEqual([
      [date('Wed 22 Jan 2025'), date('Mon 31 Mar 2025')],
    ]);
  });

  test('says in a range what is wrong with a cell, and answers the others', () => {
    const typed = column(received, 'TBC', '', null, 0, 33000, '31/04/2025');
    expect(stage1Due(typed)).toEqual(
      column(
        date('Wed 8 Jan 2025'),
        'The date received must be a real date, for example 12/05/2024, not "TBC"',
        '',
        '',
        '',
        'The date received, 7 May 1990, must be in 1995 to 2030, for which bank holidays are known',
        'The date received must be a real date, for example 12/05/2024, not "31/04/2025"',
      ),
    );
  });

  test('gives a plain serial where Excel takes no formatted numbers from functions', () => {
    offerRuntime('1.3');
    expect(stage1Due(cell(received))).toEqual(cell(day('Wed 8 Jan 2025')));
  });
});

test('A function called before Office is ready answers all the same', () => {
  const office = (globalThis as { Office?: unknown }).Office;
  Object.assign(globalThis, { Office: {} });
  try {
    expect(stage1Due(cell(received))).toEqual(cell(day('Wed 8 Jan 2025')));
  } finally {
    Object.assign(globalThis, { Office: office });
  }
});

describe('A date in any form', () => {
  test.each<[unknown]>([
    [45646],
    [45646.99],
    ['20/12/2024'],
    ['20 Dec 2024'],
    ['2024-12-20'],
    ['20.12.24'],
    ['45646'],
    [' 20/12/2024 09:30 '],
    [{ type: 'FormattedNumber', basicValue: 45646, numberFormat: 'dd/mm/yyyy' }],
    [{ type: 'Double', basicValue: 45646 }],
  ])('%p is 20 December 2024', (typed) => {
    expect(stage1Due(cell(typed))).toEqual(cell(date('Wed 8 Jan 2025')));
  });

  test.each<[unknown]>([[''], [null], [undefined], [0], ['  '], [{ type: 'Empty', basicValue: '' }]])(
    '%p is a blank, and answers a blank',
    (typed) => {
      expect([
        stage1Due(cell(typed)),
        addWorkingDays(cell(typed), cell(5)),
        isWorkingDay(cell(typed)),
        workingDaysTaken(cell(typed), cell(received)),
        workingDaysTaken(cell(received), cell(typed)),
      ]).toEqual(Array(5).fill(cell('')));
    },
  );
});

describe('An error says what is wrong', () => {
  const days = 'for which bank holidays are known';

  test.each<[string, () => unknown, string]>([
    ['no argument', () => stage1Due(), '#VALUE! Enter the date received'],
    ['an empty argument', () => stage1Due(null as never), '#VALUE! Enter the date received'],
    ['no start', () => addWorkingDays(), '#VALUE! Enter the start date'],
    ['no number', () => addWorkingDays(cell(received)), '#VALUE! Enter the number of working days'],
    ['no date', () => isWorkingDay(), '#VALUE! Enter the date'],
    ['no end', () => workingDaysTaken(cell(received)), '#VALUE! Enter the end date'],
    [
      'no date but a word',
      () => stage1Due(cell('soon')),
      '#VALUE! The date received must be a real date, for example 12/05/2024, not "soon"',
    ],
    [
      'TRUE as a date',
      () => isWorkingDay(cell(true)),
      '#VALUE! The date must be a real date, for example 12/05/2024, not "true"',
    ],
    [
      'a number that is no date',
      () => isWorkingDay(cell(-3)),
      '#VALUE! The date must be a real date, for example 12/05/2024, not "-3"',
    ],
    [
      'an error cell',
      () => isWorkingDay(cell({ type: 'Error', basicType: 'Error', basicValue: '#REF!' })),
      '#VALUE! The date must be a real date, for example 12/05/2024, not "#REF!"',
    ],
    [
      'an error cell, as Excel’s own class',
      () => isWorkingDay(cell(new PlatformError('#DIV/0!'))),
      '#VALUE! The date must be a real date, for example 12/05/2024, not "#DIV/0!"',
    ],
    [
      'a word for yes or no',
      () => stage1Due(cell(received), cell('maybe')),
      '#VALUE! Extended must be TRUE or FALSE, or Yes or No, not "maybe"',
    ],
    [
      'a word for a number',
      () => addWorkingDays(cell(received), cell('ten')),
      '#VALUE! The number of working days must be a number, not "ten"',
    ],
    [
      'a closure that is no date',
      () => stage1Due(cell(received), null as never, column('Training day')),
      '#VALUE! A closure day must be a real date, for example 12/05/2024, not "Training day"',
    ],
    [
      'an end before the start',
      () => workingDaysTaken(cell(received), cell(received - 1)),
      '#VALUE! The end date must be the same as or after the start date',
    ],
    [
      'a start before 1995',
      () => stage1Due(cell('31/12/1994')),
      `#N/A The date received, 31 December 1994, must be in 1995 to 2030, ${days}`,
    ],
    [
      'an end after 2030',
      () => workingDaysTaken(cell(received), cell('01/01/2031')),
      `#N/A The end date, 1 January 2031, must be in 1995 to 2030, ${days}`,
    ],
    [
      'an answer after 2030',
      () => stage1Due(cell('31/12/2030')),
      `#N/A The answer lies outside 1995 to 2030, the years ${days}`,
    ],
    [
      'ranges of different sizes',
      () => workingDaysTaken(column(received, received), column(received, received, received)),
      '#VALUE! The ranges must have the same number of rows and columns',
    ],
  ])('%s', (_, formula, expected) => {
    expect(errorOf(formula)).toBe(expected);
  });
});

describe('ADDWORKINGDAYS', () => {
  test.each<[unknown, string]>([
    [1, 'Mon 23 Dec 2024'],
    [10, 'Wed 8 Jan 2025'],
    [10.9, 'Wed 8 Jan 2025'],
    ['10', 'Wed 8 Jan 2025'],
    [-1, 'Thu 19 Dec 2024'],
    [-1.9, 'Thu 19 Dec 2024'],
    [0, 'Fri 20 Dec 2024'],
    [null, 'Fri 20 Dec 2024'],
  ])('20 December 2024 and %p', (days, answer) => {
    expect(addWorkingDays(cell(received), cell(days))).toEqual(cell(date(answer)));
  });

  test('0 gives the start even on a Saturday', () => {
    expect(addWorkingDays(cell(day('Sat 8 Mar 2025')), cell(0))).toEqual(cell(date('Sat 8 Mar 2025')));
  });

  test('one start serves a range of numbers', () => {
    expect(addWorkingDays(cell(received), column(1, 10))).toEqual(
      column(date('Mon 23 Dec 2024'), date('Wed 8 Jan 2025')),
    );
  });
});

describe('ISWORKINGDAY', () => {
  test('of weekdays, a Saturday, a bank holiday and a closure day', () => {
    const days = column(received, day('Sat 21 Dec 2024'), day('Wed 25 Dec 2024'), day('Fri 27 Dec 2024'));
    expect(isWorkingDay(days)).toEqual(column(true, false, false, true));
    expect(isWorkingDay(days, cell(day('Fri 27 Dec 2024')))).toEqual(column(true, false, false, false));
  });
});

describe('WORKINGDAYSTAKEN', () => {
  test.each<[string, string, number]>([
    ['Fri 20 Dec 2024', 'Fri 20 Dec 2024', 0],
    ['Fri 20 Dec 2024', 'Wed 8 Jan 2025', 10],
    ['Sat 21 Dec 2024', 'Mon 23 Dec 2024', 1],
    ['Fri 20 Dec 2024', 'Sun 22 Dec 2024', 0],
  ])('from %s to %s is %i', (from, to, taken) => {
    expect(workingDaysTaken(cell(day(from)), cell(day(to)))).toEqual(cell(taken));
  });

  test('times of day are cut off, so the same day is 0', () => {
    expect(workingDaysTaken(cell(received + 0.9), cell(received + 0.1))).toEqual(cell(0));
  });

  test('a whole column is answered at once', () => {
    const starts = column(received, received, '', received);
    const ends = column(day('Wed 8 Jan 2025'), '', received, received - 1);
    expect(workingDaysTaken(starts, ends)).toEqual(
      column(10, '', '', 'The end date must be the same as or after the start date'),
    );
  });
});
