import { displayText } from '../../../src/domain/calendar/day';
import { readLog } from '../../../src/domain/log/readLog';
import type { PlainValue, SheetValues } from '../../../src/domain/log/sheetValues';
import { day } from '../../day';

const putRight = 'Enter the day, month and year, such as 14/03/2025, or leave the cell blank.';
const leaveOne = 'Leave the one that counts, and put the rest in a note.';
const nearBy = day('Mon 10 Jun 2024');

/** A log of three rows, of which the second has this cell under a heading. */
function logWith(heading: string, cell: PlainValue, is1904 = false): SheetValues {
  const inSystem = (serial: PlainValue) => (is1904 && typeof serial === 'number' ? serial - 1462 : serial);
  const values = [
    ['Ref', 'Date Received', 'Team', heading],
    ['C1', inSystem(nearBy), 'North', ''],
    ['C2', inSystem(nearBy), 'North', cell],
    ['C3', inSystem(nearBy), 'North', inSystem(nearBy)],
  ];
  return { name: 'Log', firstRow: 1, firstColumn: 1, values, tables: [], hiddenRows: [], is1904 };
}

/** How "Date Responded" is read where the log says this: its day, and the findings of the cell. */
function responded(cell: PlainValue, is1904 = false) {
  const { cases, findings } = readLog([logWith('Date Responded', cell, is1904)]);
  const read = cases[1]?.stage1.responded ?? null;
  return { day: read === null ? null : displayText(read), findings: findings.filter(({ row }) => row === 3) };
}

describe('A cell that is one clear date is read day first, and nothing is said of it', () => {
  test.each<[string, PlainValue]>([
    ['real', day('Mon 3 Jun 2024')],
    ['real, with its time', 45446.604],
    ['dd/mm/yyyy', '03/06/2024'],
    ['d/m/yy', '3/6/24'],
    ['dd.mm.yy', '03.06.24'],
    ['dd-mm-yyyy', '03-06-2024'],
    ['spaces', '3 6 2024'],
    ['spaces about the slashes', '03 / 06 / 2024'],
    ['backslashes', '03\\06\\2024'],
    ['d-mmm-yy', '3-Jun-24'],
    ['d mmm yyyy', '3 Jun 2024'],
    ['no spaces', '3Jun2024'],
    ['an ordinal', '3rd June 2024'],
    ['an ordinal in superscript', '3ʳᵈ June 2024'],
    ['of', '3rd of June 2024'],
    ['the month first', 'June 3rd, 2024'],
    ['capitals', '3 JUNE 2024'],
    ['an apostrophe for the century', "3 June '24"],
    ['the other apostrophe', '3 June ’24'],
    ['year first', '2024-06-03'],
    ['a weekday before', 'Monday 3 June 2024'],
    ['a weekday before, with a comma', 'Mon, 03/06/2024'],
    ['a weekday after', '3 June 2024 (Mon)'],
    ['a weekday after, with a comma', '03/06/24, Monday'],
    ['a time after', '03/06/2024 14:30'],
    ['a time after, in words', '03/06/2024 at 2.30pm'],
    ['a time after, with seconds', '03/06/2024 14:30:00'],
    ['a time after a hyphen', '03/06/2024 - 14:30'],
    ['a time of a system', '2024-06-03T14:30:00.000Z'],
    ['a time before', '14:30 03/06/2024'],
    ['a time before, in words', '2pm on 3 June 2024'],
    ['hard spaces', '\u00a03\u00a0June\u00a02024 '],
    ['thin spaces', '3\u2009June\u20092024'],
    ['marks that cannot be seen', '\u200e03/06/2024\u200f'],
    ['a line break', '03/06/2024\n'],
    ['long hyphens', '03–06–2024'],
    ['full-width digits', '０３／０６／２０２４'],
    ['a fraction slash', '03⁄06⁄2024'],
    ['a serial as text', '45446'],
    ['a serial as text, with its time', '45446.604'],
  ])('%s', (_how, cell) => {
    expect(responded(cell)).toEqual({ day: '03/06/2024', findings: [] });
  });
});

describe('A cell that says that there is no date yet is blank, and nothing is said of it', () => {
  test.each<[PlainValue]>([
    [''],
    ['   '],
    ['\u00a0'],
    [0],
    ['ongoing'],
    ['On-going'],
    ['N/A'],
    ['n.a.'],
    ['TBC'],
    ['tba'],
    ['-'],
    ['–'],
    ['--'],
    ['?'],
    ['Open'],
    ['Pending'],
    ['Not yet due'],
    ['Awaiting response'],
    ['none'],
  ])('"%s"', (cell) => {
    expect(responded(cell)).toEqual({ day: null, findings: [] });
  });
});

describe('A cell that is no date is an error that says what is wrong and how to put it right', () => {
  test.each<[PlainValue, string]>([
    ['03/06', `has no year. ${putRight}`],
    ['3.6', `has no year. ${putRight}`],
    ['3rd June', `has no year. ${putRight}`],
    ['June 3rd', `has no year. ${putRight}`],
    ['Monday 3 June', `has no year. ${putRight}`],
    ['June 2024', `has no day of the month. ${putRight}`],
    ['06/2024', `has no day of the month. ${putRight}`],
    ['2024', `is a year alone. ${putRight}`],
    [2024, `is a year alone. ${putRight}`],
    ['14:30', `is a time of day without a date. ${putRight}`],
    [0.5, `is a time of day without a date. ${putRight}`],
    ['w/c 3/6/24', `is a week, not a day. ${putRight}`],
    ['W/C 03/06/2024', `is a week, not a day. ${putRight}`],
    ['wc 3 June 2024', `is a week, not a day. ${putRight}`],
    ['week commencing 3rd June 2024', `is a week, not a day. ${putRight}`],
    ['w/e 7/6/24', `is a week, not a day. ${putRight}`],
    ['2.30pm', `is a time of day without a date. ${putRight}`],
    ['12.05', `has no year. ${putRight}`],
    ['12/05 & 19/05', `holds more than one date. ${leaveOne}`],
    ['12/05, 19/05', `holds more than one date. ${leaveOne}`],
    ['12/05 & 19/05/2024', `holds more than one date. ${leaveOne}`],
    ['12/05/2024 & 19/05/2024', `holds two dates, 12 May 2024 and 19 May 2024. ${leaveOne}`],
    ['12/05/24 19/05/24', `holds two dates, 12 May 2024 and 19 May 2024. ${leaveOne}`],
    ['12/05/2024 - 19/05/2024', `holds two dates, 12 May 2024 and 19 May 2024. ${leaveOne}`],
    ['12th May 2024 then 19/05/24', `holds two dates, 12 May 2024 and 19 May 2024. ${leaveOne}`],
    ['1/5/24; 12/5/24; 19/5/24', `holds 3 dates. ${leaveOne}`],
    ['12-14/05/2024', `holds several days. ${leaveOne}`],
    ['12 - 14 May 2024', `holds several days. ${leaveOne}`],
    ['12th and 14th May 2024', `holds several days. ${leaveOne}`],
    [
      '14/03/2025 (by phone)',
      'holds other words beside the date. If 14 March 2025 is right, enter 14/03/2025 alone, and put the words in a note.',
    ],
    [
      'Sent 3rd June 2024',
      'holds other words beside the date. If 3 June 2024 is right, enter 03/06/2024 alone, and put the words in a note.',
    ],
    [
      '03/06/2024?',
      'holds other words beside the date. If 3 June 2024 is right, enter 03/06/2024 alone, and put the words in a note.',
    ],
    [
      '07/25/2024',
      'is not a date when read day first. If 25 July 2024 was meant, type it day first: 25/07/2024.',
    ],
    [
      '7/25/24',
      'is not a date when read day first. If 25 July 2024 was meant, type it day first: 25/07/2024.',
    ],
    ['31/04/2024', `is not a real date: April has 30 days. ${putRight}`],
    ['31st June 2024', `is not a real date: June has 30 days. ${putRight}`],
    ['29/02/2023', `is not a real date: February 2023 has 28 days. ${putRight}`],
    ['30/02/2024', `is not a real date: February 2024 has 29 days. ${putRight}`],
    ['03/00/2024', `is not a real date: there is no month 0. ${putRight}`],
    ['13/13/2024', `is not a real date: there is no month 13. ${putRight}`],
    ['03/06/0204', 'has a year that cannot be right. If 3 June 2024 was meant, enter 03/06/2024.'],
    ['3 June 0224', 'has a year that cannot be right. If 3 June 2024 was meant, enter 03/06/2024.'],
    ['03/06/20224', 'has a year that cannot be right. If 3 June 2024 was meant, enter 03/06/2024.'],
    ['03/06/204', 'has a year that cannot be right. If 3 June 2024 was meant, enter 03/06/2024.'],
    ['03/06/1066', `has a year that cannot be right. ${putRight}`],
  ])('"%s" %s', (cell, wrong) => {
    expect(responded(cell)).toMatchObject({
      day: null,
      findings: [
        {
          check: 'unreadable-date',
          severity: 'error',
          column: 'D',
          field: 'stage1Responded',
          value: String(cell),
          message: `"${cell}" in Date Responded ${wrong}`,
        },
      ],
    });
  });

  test.each<[PlainValue, string]>([
    ['soon', 'soon'],
    ['Spoke to Mum', 'Spoke to Mum'],
    ['00/06/2024', '00/06/2024'],
    ['32/06/2024', '32/06/2024'],
    ['20240603', '20240603'],
    ['03/06/2o24', '03/06/2o24'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [-5, '-5'],
    [20240603, '20240603'],
    [4e9, '4000000000'],
  ])('"%s" must be a real date', (cell, value) => {
    expect(responded(cell)).toMatchObject({
      day: null,
      findings: [
        {
          check: 'unreadable-date',
          severity: 'error',
          value,
          message: `Date Responded must be a real date, and "${value}" is not. ${putRight}`,
        },
      ],
    });
  });

  test.each([
    [
      'words',
      'Spoke to Mum at length. '.repeat(1_365),
      'Spoke to Mum at length. Spoke to Mum at length. Spoke to Mum…',
    ],
    ['dates', '1/1 & '.repeat(5_461), '1/1 & 1/1 & 1/1 & 1/1 & 1/1 & 1/1 & 1/1 & 1/1 & 1/1 & 1/1 &…'],
    ['digits', '1'.repeat(32_767), `${'1'.repeat(60)}…`],
    ['marks', '&'.repeat(32_767), `${'&'.repeat(60)}…`],
  ])('a cell full of %s is named by its first words, and takes no time', (_what, cell, named) => {
    const begun = performance.now();
    expect(responded(cell).findings[0]?.message).toContain(`"${named}"`);
    expect(responded(cell).findings[0]?.message).toMatch(/a real date|more than one date/);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  test('no year is guessed when no row near by has a date', () => {
    const sheet = logWith('Date Responded', '03/06/0204');
    const values = sheet.values.map((row) => row.map((cell) => (cell === nearBy ? 'soon' : cell)));
    const { findings } = readLog([{ ...sheet, values }]);
    expect(findings.find(({ row, column }) => row === 3 && column === 'D')?.message).toBe(
      `"03/06/0204" in Date Responded has a year that cannot be right. ${putRight}`,
    );
  });
});

describe('A cell that shows an error or leans on the row above is read as blank, and told', () => {
  test.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#SPILL!'])('%s', (cell) => {
    expect(responded(cell)).toMatchObject({
      day: null,
      findings: [
        {
          check: 'cell-error',
          severity: 'error',
          message: `Date Responded shows Excel's error ${cell}, so it is read as blank. Correct the formula, or type the value.`,
        },
      ],
    });
  });

  test.each([
    ...['"', '“', "''", '" "'].map((cell) => [cell, 'has a ditto mark']),
    ...['See above', 'as above', 'Same as above', 'Ditto', '-do-'].map((cell) => [cell, `says "${cell}"`]),
  ])('%s', (cell = '', what = '') => {
    expect(responded(cell)).toMatchObject({
      day: null,
      findings: [
        {
          check: 'ditto-mark',
          severity: 'warning',
          message: `Date Responded ${what}, so it is read as blank: sorting or filtering would part it from the row above. Type the value itself.`,
        },
      ],
    });
  });
});

/** What the second of three records is made of one cell, and the finding of it. */
function recordWith(heading: string, cell: PlainValue) {
  const { cases, findings } = readLog([logWith(heading, cell)]);
  return { record: cases[1], findings: findings.filter(({ row }) => row === 3).map(({ check }) => check) };
}

describe('Other cells are read past the dirt that pasted text carries', () => {
  test.each<[string, PlainValue, object]>([
    ['Outcome', 'Upheld ', { stage1: { outcome: 'Upheld' } }],
    ['Outcome', '\u00a0UPHELD\u00a0', { stage1: { outcome: 'Upheld' } }],
    ['Outcome', 'not  upheld', { stage1: { outcome: 'Not upheld' } }],
    ['Outcome', 'Not\nupheld', { stage1: { outcome: 'Not upheld' } }],
    ['Outcome', 'Upheld/Partially', { stage1: { outcome: 'Partially upheld' } }],
    ['Outcome', 'Upheld\u200b', { stage1: { outcome: 'Upheld' } }],
    ['Remedy £', '250', { remedy: { amount: 250 } }],
    ['Remedy £', ' £1,200.50 ', { remedy: { amount: 1200.5 } }],
    ['Remedy £', '２５０', { remedy: { amount: 250 } }],
    ['Remedy £', 'N/A', { remedy: { amount: null } }],
    ['Age', '14', { age: 14 }],
    ['Age', '14 ', { age: 14 }],
    ['Age', '１４', { age: 14 }],
    ['Complex', 'y', { stage1: { complex: true } }],
    ['Complex', true, { stage1: { complex: true } }],
    ['Complex', '✓', { stage1: { complex: true } }],
    ['Complex', 'No ', { stage1: { complex: false } }],
    ['Issue', 'Delay ;  Attitude', { issues: ['Delay', 'Attitude'] }],
    ['Issue', 'Delay\nAttitude', { issues: ['Delay', 'Attitude'] }],
    ['Issue', 'Attitude/behaviour', { issues: ['Attitude/behaviour'] }],
    ['Issue', 'Delay, failed service', { issues: ['Delay, failed service'] }],
    [
      'Issue',
      'Poor communication with service user/family',
      { issues: ['Poor communication with service user/family'] },
    ],
  ])('%s "%s"', (heading, cell, expected) => {
    const { record, findings } = recordWith(heading, cell);
    expect(record).toMatchObject(expected);
    expect(findings).toEqual([]);
  });

  test.each<[string, PlainValue, string, object]>([
    ['Outcome', '#REF!', 'cell-error', { stage1: { outcome: null } }],
    ['Outcome', '"', 'ditto-mark', { stage1: { outcome: null } }],
    ['Issue', 'See above', 'ditto-mark', { issues: [] }],
    ['Issue', '#N/A', 'cell-error', { issues: [] }],
    ['Remedy £', 'about £50', 'unreadable-amount', { remedy: { amount: null } }],
    ['Complex', 'perhaps', 'unknown-yes-no', { stage1: { complex: null } }],
  ])('%s "%s" is blank, with the finding %s', (heading, cell, check, expected) => {
    const { record, findings } = recordWith(heading, cell);
    expect(record).toMatchObject(expected);
    expect(findings).toEqual([check]);
  });
});
