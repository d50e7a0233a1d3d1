import { certainFixes } from '../../../src/domain/fixes/certainFixes';
import type { FixSettings } from '../../../src/domain/fixes/certainFixes';
import { knownSpellings } from '../../../src/domain/fixes/wordSpellings';
import { readLog } from '../../../src/domain/log/readLog';
import { meaningOfOutcome } from '../../../src/domain/log/words/outcomeWords';
import { meaningOfYesNo } from '../../../src/domain/log/words/plainWords';
import { meaningOfProcedure } from '../../../src/domain/log/words/procedureWords';
import { knownRecordType } from '../../../src/domain/log/words/recordTypeWords';
import { meaningOfStage } from '../../../src/domain/log/words/stageWords';
import type { PlainValue, SheetValues } from '../../../src/domain/log/sheetValues';
import { day } from '../../day';

/** A log of which one column is looked at: its cells from row 2 down. */
function logWith(heading: string, cells: readonly PlainValue[]): SheetValues {
  const rows = cells.map((cell, index): PlainValue[] => [
    `C${index + 1}`,
    45_400 + index,
    'Home visit',
    cell,
  ]);
  return {
    name: 'Log',
    firstRow: 1,
    firstColumn: 1,
    values: [['Reference', 'Date received', 'Contact method', heading], ...rows],
    tables: [],
    hiddenRows: [],
  };
}

function fixesOf(heading: string, cells: readonly PlainValue[], settings: FixSettings = {}) {
  return certainFixes(readLog([logWith(heading, cells)], settings), settings);
}

function changes(heading: string, cells: readonly PlainValue[], settings: FixSettings = {}) {
  return fixesOf(heading, cells, settings).map(({ row, kind, after }) => [row, kind, after]);
}

test('a fix tells the cell, what it holds, and what it would hold and show', () => {
  expect(fixesOf('Stage 1 response date', ['14 March 2025'])).toEqual([
    {
      sheet: 'Log',
      row: 2,
      column: 'D',
      field: 'stage1Responded',
      heading: 'Stage 1 response date',
      kind: 'date',
      before: '14 March 2025',
      after: day('Fri 14 Mar 2025'),
      shown: '14/03/2025',
    },
  ]);
});

describe('spaces', () => {
  test.each([
    [' North', 'North'],
    ['North\u00a0 Team ', 'North Team'],
    ['No\u200brth', 'North'],
    ['\u00a0', ''],
  ])('%j becomes %j', (cell, after) => {
    expect(changes('Team', [cell, 'South'])).toEqual([[2, 'spaces', after]]);
  });

  test('line breaks are the officer’s own, and stay', () => {
    expect(changes('Team', ['North\nTeam', 'South'])).toEqual([]);
    expect(changes('Issues', ['Delay \r\n Attitude', 'Delay'])).toEqual([[2, 'spaces', 'Delay\r\nAttitude']]);
  });

  test('marks that join letters of other scripts, or parts of an emoji, stay', () => {
    expect(changes('Team', ['می\u200cخواهم', '👨\u200d👩\u200d👧'])).toEqual([]);
  });

  test('a reference stays text, whatever it looks like', () => {
    const log = logWith('Team', ['North', 'South']);
    const values = log.values.map((row, index) => (index === 1 ? [' 00123', ...row.slice(1)] : row));
    const [fix, ...others] = certainFixes(readLog([{ ...log, values }]), {});
    expect(others).toEqual([]);
    expect(fix).toMatchObject({ row: 2, column: 'A', kind: 'spaces', after: '00123' });
  });

  test('free text is never touched', () => {
    expect(changes('Notes', ['  rang  twice ', '14 March 2025'])).toEqual([]);
  });
});

describe('the council’s own words', () => {
  test('are spelled as most rows spell them', () => {
    expect(changes('Team', ['North Team', 'NORTH TEAM', 'north  team', 'North Team'])).toEqual([
      [3, 'spelling', 'North Team'],
      [4, 'spelling', 'North Team'],
    ]);
  });

  test('are spelled as in the fixed list, however most rows spell them', () => {
    const lists = [{ field: 'team' as const, values: ['North team'] }];
    expect(changes('Team', ['NORTH TEAM', 'NORTH TEAM'], { lists })).toEqual([
      [2, 'spelling', 'North team'],
      [3, 'spelling', 'North team'],
    ]);
  });

  test('each of several in one cell, and what parts them stays', () => {
    expect(
      changes('Issues', ['Delay', 'Attitude', 'DELAY;attitude', 'delay, Attitude', 'Delay', 'Attitude']),
    ).toEqual([
      [4, 'spelling', 'Delay;Attitude'],
      [5, 'spelling', 'Delay, Attitude'],
    ]);
  });

  test('never where the officer has settled the word', () => {
    const words = [{ field: 'team' as const, word: 'NORTH', means: 'North' }];
    expect(changes('Team', ['North', 'NORTH', 'North'], { words })).toEqual([]);
  });
});

describe('words that map to one of ours', () => {
  test.each([
    ['Stage 1 outcome', 'partly upheld', 'Partially upheld'],
    ['Stage 1 outcome', 'NOT UPHELD', 'Not upheld'],
    ['Stage 1 outcome', ' Upheld in full ', 'Upheld'],
    ['Procedure', 'stat', 'Statutory'],
    ['Stage', 'stage one', 'Stage 1'],
    ['Record type', 'COMPLIMENTS', 'Compliment'],
    ['Record type', 'Inquiry', 'Enquiry'],
    ['Complex', 'yes', 'Yes'],
  ])('%s: %j becomes %j', (heading, cell, after) => {
    expect(changes(heading, [cell])).toEqual([[2, 'spelling', after]]);
  });

  test.each([
    ['Stage 1 outcome', '3 upheld, 2 not'],
    ['Stage 1 outcome', 'Upheld/Partially'],
    ['Stage 1 outcome', 'escalated'],
    ['Stage 1 outcome', 'escalated to stage 2'],
    ['Stage 1 outcome', 'Substantiated'],
    ['Stage 1 outcome', 'ongoing'],
    ['Stage 1 outcome', 'Uphled'],
    ['Stage 1 upheld?', 'Y'],
    ['Stage 1 upheld?', 'not upheld'],
    ['Record type', 'Statutory complaint'],
    ['Record type', 'Merit'],
    ['Stage', 'Corporate stage 1'],
    ['Stage', '1'],
  ])('%s: %j is left as it is', (heading, cell) => {
    expect(changes(heading, [cell])).toEqual([]);
  });

  test('a short form is right where all have it, and a slip beside the word', () => {
    expect(changes('Complex', ['Y', 'N', 'Y'])).toEqual([]);
    expect(changes('Complex', ['Y', 'N', 'Yes'])).toEqual([[2, 'spelling', 'Yes']]);
  });

  test('the council’s own wording of a word stays where most cells have it, and others are worded so', () => {
    const partly = ['Partly upheld', 'Partly upheld', 'partly upheld', 'Partially upheld', 'PU', 'UPHELD'];
    expect(changes('Stage 1 outcome', partly)).toEqual([
      [4, 'spelling', 'Partly upheld'],
      [5, 'spelling', 'Partly upheld'],
      [6, 'spelling', 'Partly upheld'],
      [7, 'spelling', 'Upheld'],
    ]);
    expect(changes('Stage 1 outcome', partly.slice(1, 3))).toEqual([
      [2, 'spelling', 'Partially upheld'],
      [3, 'spelling', 'Partially upheld'],
    ]);
  });

  test('a word that the officer’s own list allows stays; one that the list refuses is not put in', () => {
    const lists = [{ field: 'stage1Outcome' as const, values: ['Upheld', 'Partly Upheld'] }];
    expect(changes('Stage 1 outcome', ['Partly Upheld', 'part upheld', 'UPHELD'], { lists })).toEqual([
      [4, 'spelling', 'Upheld'],
    ]);
    expect(changes('Stage 1 outcome', ['partly upheld'], { lists })).toEqual([
      [2, 'spelling', 'Partly Upheld'],
    ]);
  });

  test('no cell is given a word that the officer has settled otherwise', () => {
    const settle = (word: string) => ({ words: [{ field: 'procedure' as const, word, means: 'Corporate' }] });
    expect(changes('Procedure', ['stat', 'stat', 'stat', 'S', 'STATUTORY'], settle('stat'))).toEqual([
      [5, 'spelling', 'Statutory'],
      [6, 'spelling', 'Statutory'],
    ]);
    expect(changes('Procedure', ['stat', 'S'], settle('Statutory'))).toEqual([]);
  });

  test('a word settled on Complaints setup stays', () => {
    const words = [{ field: 'stage1Outcome' as const, word: 'partly upheld', means: 'Upheld' }];
    expect(changes('Stage 1 outcome', ['Partly upheld'], { words })).toEqual([]);
  });

  test.each(knownSpellings)('$kind: $spelling is read as $word is', ({ kind, word, spelling }) => {
    const read: Partial<Record<typeof kind, (text: string) => unknown>> = {
      outcome: meaningOfOutcome,
      procedure: meaningOfProcedure,
      stage: meaningOfStage,
      'record type': knownRecordType,
      'yes-no': meaningOfYesNo,
      'date or yes': meaningOfYesNo,
    };
    const meaning = read[kind]?.(spelling) ?? null;
    expect(meaning).not.toBeNull();
    expect(meaning).toEqual(read[kind]?.(word));
  });
});

describe('dates', () => {
  test.each([
    ['14/03/2025', 'Fri 14 Mar 2025'],
    ['3 April 2024', 'Wed 3 Apr 2024'],
    ['3rd Apr 2024', 'Wed 3 Apr 2024'],
    ['April 3, 2024', 'Wed 3 Apr 2024'],
    ['12-May-24', 'Sun 12 May 2024'],
    ['2024-04-03', 'Wed 3 Apr 2024'],
    ['2024-04-03T00:00:00', 'Wed 3 Apr 2024'],
    ['04/04/2024', 'Thu 4 Apr 2024'],
    ['Wed 3 April 2024', 'Wed 3 Apr 2024'],
    ['31.12.24', 'Tue 31 Dec 2024'],
    [' 14/03/2025\u00a0', 'Fri 14 Mar 2025'],
  ])('%j is one clear date', (cell, expected) => {
    expect(changes('Stage 1 response date', [cell])).toEqual([[2, 'date', day(expected)]]);
  });

  test.each([
    ['day and month could be swapped', '03/04/2024'],
    ['the year could stand first', '14/03/24'],
    ['two dates', '14/03/2025 & 15/03/2025'],
    ['no such day', '31/02/2024'],
    ['the month is no month', '03/14/2024'],
    ['the weekday is wrong', 'Mon 3 April 2024'],
    ['a time of day would be lost', '14/03/2025 10:30'],
    ['a slip in the year', '14 March 2204'],
    ['long before the log', '14 March 1952'],
    ['a number as text', '45730'],
    ['no year', '14 March'],
    ['words beside it', '14 March 2025 (by phone)'],
    ['no date yet', 'ongoing'],
  ])('%s: %j is left as it is', (_why, cell) => {
    expect(changes('Stage 1 response date', [cell, 45_500, 45_501])).toEqual([]);
  });

  test('in a column of dates or Yes', () => {
    expect(changes('Stage 1 extended to', ['14/03/2025', 'Yes - 14/03/2025', 'yes'])).toEqual([
      [2, 'date', day('Fri 14 Mar 2025')],
      [4, 'spelling', 'Yes'],
    ]);
  });
});

describe('numbers', () => {
  test.each([
    ['250', 250, '£250.00'],
    ['£1,200.50', 1200.5, '£1,200.50'],
    [' £ 75 ', 75, '£75.00'],
  ])('%j becomes %d', (cell, after, shown) => {
    expect(fixesOf('Remedy amount', [cell])).toEqual([
      expect.objectContaining({ kind: 'number', after, shown }),
    ]);
  });

  test.each(['£250 each', '1.250', '250 and flowers', 'none', '12,50'])('%j is left as it is', (cell) => {
    expect(changes('Remedy amount', [cell, 100])).toEqual([]);
  });

  test('in other columns a number as text stays text', () => {
    expect(changes('Team', ['12', '12'])).toEqual([]);
  });
});

test('errors, real dates, numbers and columns that we do not read are left as they are', () => {
  expect(changes('Stage 1 response date', ['#N/A', 45_500, 45_501])).toEqual([]);
  expect(changes('Shoe size', [' 14 March 2025 '])).toEqual([]);
});

test('what the Ombudsman decided stays in the Ombudsman’s words', () => {
  const log: SheetValues = {
    ...logWith('', []),
    values: [
      ['Reference', 'Date received', 'Stage', 'Outcome'],
      ['C1', 45_400, 'Stage 1', 'partly upheld'],
      ['C1', 45_500, 'LGSCO', 'partly upheld'],
    ],
  };
  const fixes = certainFixes(readLog([log]));
  expect(fixes.map(({ row, after }) => [row, after])).toEqual([[2, 'Partially upheld']]);
});

test('a row is left alone when its fixes would make it look like no record', () => {
  const read = (heading: string, rows: readonly (readonly PlainValue[])[]) => {
    const log = { ...logWith('', []), values: [['Reference', 'Date received', heading], ...rows] };
    return certainFixes(readLog([log])).map(({ row, column }) => `${column}${row}`);
  };
  const record = ['C1', 45_400, 45_401];
  expect(read('Stage 1 response date', [record, ['C2', '14 March 2024', '15 March 2024']])).toEqual([
    'B3',
    'C3',
  ]);
  expect(read('Stage 1 Received', [['', '29 Feb 2024', 'Upheld'], record])).toEqual([]);
  expect(read('Stage 1 response date', [record, ['', '29 Feb 2024', '29/02/2024']])).toEqual([]);
});
