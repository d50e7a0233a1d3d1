import { makeBulletin } from '../../src/actions/makeBulletin';
import type { Sheet, Workbook } from '../../workbench/workbook/workbook';
import { exampleLog } from '../builtLog';
import { complaintOf, startOffice } from './addinOffice';
import { failEachRoundTrip } from './failEachRoundTrip';

jest.setTimeout(120_000);

const request = { period: '2024-25 Q3', today: '2025-05-16' };

/** Every text and number of a sheet. */
function valuesOf(sheet: Sheet | null): readonly (string | number)[] {
  const { rows = 0, columns = 0 } = sheet?.usedRect() ?? {};
  const cells = Array.from({ length: rows * columns }, (_, index) =>
    sheet?.value(Math.floor(index / columns), index % columns),
  );
  return cells.flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [value] : []));
}

/** What stands in a column of the log, for example every reference. */
function columnOf(workbook: Workbook, heading: string): readonly string[] {
  const log = workbook.sheet('Complaints log');
  const { rows = 0, columns = 0 } = log?.usedRect() ?? {};
  const row = Array.from({ length: 10 }, (_, index) => index).find(
    (index) => log?.value(index, 0) === 'Reference',
  );
  const column = Array.from({ length: columns }, (_, index) => index).find(
    (index) => log?.value(row ?? 0, index) === heading,
  );
  if (row === undefined || column === undefined) throw new Error(`There is no ${heading}.`);
  const values = Array.from({ length: rows }, (_, below) => log?.value(row + 1 + below, column));
  return values.flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));
}

describe('The bulletin of a quarter', () => {
  let workbook: Workbook;
  let sheet: Sheet | null;

  beforeAll(async () => {
    workbook = exampleLog();
    await startOffice(workbook);
    const made = await makeBulletin(request);
    expect(made.sheet).toBe('Bulletin Q3 2024-25');
    expect(made.tables).toEqual(['all-issues', 'all-outcomes', 'compliments-by-theme']);
    sheet = workbook.sheet(made.sheet);
  });

  test('says which days it is of, as at when, and what c means', () => {
    expect([0, 1, 2].map((row) => sheet?.value(row, 0))).toEqual([
      'Complaints: themes and learning, Q3 2024-25',
      '1 October 2024 to 31 December 2024. As at 16 May 2025.',
      expect.stringMatching(
        /^c: a number from 1 to 5, or a figure from which one could be worked out, left out/,
      ),
    ]);
  });

  test('tells the themes in figures and in words, and leaves small numbers out', () => {
    const values = valuesOf(sheet);
    expect(values).toContain('Complaints of both procedures received, by issue');
    expect(values).toContain('c');
    expect(values.some((value) => typeof value === 'number' && value > 5)).toBe(true);
    expect(values.some((value) => String(value).startsWith('The most common issue was '))).toBe(true);
    // Percentages and changes of numbers that are shown may be small; no count of complaints may.
    const counts = columnUnder(sheet, 'Complaints of both procedures received, by issue');
    expect(counts.filter((count) => typeof count === 'number' && count >= 1 && count <= 5)).toEqual([]);
    expect(counts.filter((count) => typeof count === 'number').length).toBeGreaterThan(2);
  });

  test('names at its end what is left out because all of it is small', () => {
    const values = valuesOf(sheet).map(String);
    expect(values).toContain('Tables left out');
    expect(values.some((value) => /^Complaints of both procedures: .*actions/i.test(value))).toBe(true);
  });

  test('holds no reference, and nothing that was typed as a note or as an action', () => {
    const texts = valuesOf(sheet).map(String);
    for (const heading of ['Reference', 'Notes', 'Learning action']) {
      const typed = columnOf(workbook, heading);
      expect(typed.length).toBeGreaterThan(2);
      expect(typed.filter((value) => texts.some((text) => text.includes(value)))).toEqual([]);
    }
  });

  test('takes the place of the one before', async () => {
    const names = workbook.sheets.map(({ name }) => name);
    await startOffice(workbook);
    await makeBulletin(request);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
  });
});

/** The first figures of a table's rows, from below its headings to the first blank. */
function columnUnder(sheet: Sheet | null, title: string): readonly unknown[] {
  let row = 0;
  while (sheet && sheet.value(row, 0) !== title) row += 1;
  const figures: unknown[] = [];
  for (row += 3; sheet && sheet.value(row, 0) !== null; row += 1) figures.push(sheet.value(row, 2));
  return figures;
}

test.each([
  [{ period: '2025-26 Q4' }, /^Q4 2025-26 has not begun yet; choose a month or quarter that has\.$/],
  [{ period: 'Q3' }, /“Q3” must be a month, written like 2025-03, or a quarter/],
])('%o is refused in a sentence', async (wrong, sentence) => {
  await startOffice(exampleLog());
  expect(await complaintOf(makeBulletin({ ...request, ...wrong }))).toEqual({
    name: 'AddinError',
    message: expect.stringMatching(sentence),
  });
});

test('Whichever round trip fails, the workbook is as it was', async () => {
  const trips = await failEachRoundTrip(exampleLog, () => makeBulletin(request));
  expect(trips).toBeLessThanOrEqual(9);
});
