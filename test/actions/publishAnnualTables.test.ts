import { join } from 'node:path';
import type { BuiltCopy, BuiltTable } from '../../src/actions/builtReport';
import { publishAnnualTables } from '../../src/actions/publishAnnualTables';
import type { Workbook } from '../../workbench/workbook/workbook';
import { exampleLog } from '../builtLog';
import { csvLog } from '../csvLog';
import { build, complaintOf, startOffice } from './addinOffice';
import { workbookParts } from './workbookParts';

jest.setTimeout(120_000);

const request = { year: '2019-20', today: '2026-05-01' };
const copyName = 'Annual published 2019-20';

const log = (): Workbook => csvLog(join(__dirname, '../cases/darlington-2019-20/log.csv'));

/** The parts of the file that the copy added or changed, without those that list what is in the file. */
function partsAdded(before: Record<string, string>, after: Record<string, string>): readonly string[] {
  return Object.keys(after).filter((name) => before[name] !== after[name]);
}

test('the copy is one sheet of values alone: no formula, no link, nothing of the log', async () => {
  const workbook = log();
  const before = workbookParts(workbook);
  await startOffice(workbook);
  const { copy, checks } = await publishAnnualTables(request);
  const after = workbookParts(workbook);

  expect(copy.sheet).toBe(copyName);
  expect(copy.suppressed.exposed).toBe(0);
  expect(copy.suppressed.small).toBeGreaterThan(10);
  expect(checks.map(({ id, ok }) => [id, ok])).toEqual([
    ['published', true],
    ['published-left-out', true],
    ['published-elsewhere', true],
  ]);
  const parts = partsAdded(before, after);
  const sheets = parts
    .filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
    .map((name) => after[name] ?? '');
  expect(sheets.filter((xml) => xml.includes('<f>') || xml.includes('<hyperlink'))).toEqual([]);
  expect(parts.filter((name) => /pivot|tables\//.test(name))).toEqual([]);
  for (const { source } of copy.charts) expect(source).toMatch(/^'Annual published 2019-20'!/);
  for (const name of parts.filter((each) => each.includes('charts/')))
    expect(after[name]).not.toMatch(/<c:f>(?!'Annual published)/);
});

test('what stands on the sheet is what the result says, with c where a figure is left out', async () => {
  const workbook = log();
  await startOffice(workbook);
  const { copy } = await publishAnnualTables(request);
  const values = copy.tables.flatMap(({ rows }) => rows.flatMap((row) => row.values));
  expect(values).toContain('c');
  expect(values).toContain(0);
  expect(workbook.sheets.map(({ name }) => name)).toContain(copyName);
});

test('made again, the copy takes the place of the last one and of nothing else', async () => {
  const workbook = log();
  await startOffice(workbook);
  await publishAnnualTables(request);
  const names = workbook.sheets.map(({ name }) => name);
  await publishAnnualTables({ ...request, publish: { threshold: 2 } });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
});

test('a sheet of the officer’s own with its name is left alone', async () => {
  const workbook = log();
  workbook.addSheet(copyName, '{00000000-0000-4000-8000-000000000009}');
  await startOffice(workbook);
  const { message } = await complaintOf(publishAnnualTables(request));
  expect(message).toBe(
    `The workbook has a sheet of your own called “${copyName}”, a name the publishable copy needs; rename your sheet, then try again.`,
  );
});

test('whichever round trip fails, the workbook is as it was', async () => {
  const office = await startOffice(log());
  await publishAnnualTables(request);
  const trips = office.counts.roundTrips;
  expect(trips).toBeGreaterThan(3);
  for (let failAt = 1; failAt <= trips; failAt += 1) {
    const workbook = log();
    const before = workbookParts(workbook);
    await startOffice(workbook, { faults: { failAt } });
    const { name } = await complaintOf(publishAnnualTables(request));
    expect([failAt, name, partsAdded(before, workbookParts(workbook))]).toEqual([failAt, 'ExcelFault', []]);
  }
});

test('a build makes the copy too where it is asked for, with its claim among the checks', async () => {
  const workbook = log();
  const { result } = await build(workbook, { year: '2019-20', publish: {} });
  expect(result.sheets).toContain(copyName);
  expect(result.published?.sheet).toBe(copyName);
  expect(result.checks.filter(({ id }) => id.startsWith('published')).map(({ id }) => id)).toEqual([
    'published',
    'published-left-out',
    'published-elsewhere',
  ]);
});

/** Those that hold no figure but zeros, though the report's own do. */
function emptied(copy: BuiltCopy, built: readonly BuiltTable[]): readonly string[] {
  const isTold = (figure: unknown) => typeof figure === 'number' && figure !== 0;
  const hasFigure = ({ rows, total }: BuiltTable) =>
    [...rows, ...(total ? [total] : [])].some(({ values }) => values.some(isTold));
  const empty = new Set(copy.tables.filter((table) => !hasFigure(table)).map(({ id }) => id));
  return built.filter((table) => empty.has(table.id) && hasFigure(table)).map(({ id }) => id);
}

const example = { year: '2024-25', today: '2025-05-16', publish: {} };

test('most of a whole report can still be read in the copy, and no table of it stands there without a figure', async () => {
  const { result } = await build(exampleLog(), example);
  const copy = result.published!;
  expect(copy.suppressed.exposed).toBe(0);
  expect(copy.suppressed.secondary).toBeLessThan(copy.suppressed.small / 7);
  expect(copy.tables.length).toBeGreaterThan(60);
  expect(emptied(copy, result.tables)).toEqual([]);
  expect(copy.tables.find(({ id }) => id === 'received-by-quarter')?.total?.values[0]).toBe(133);
});

test('the tables left out are named at the end of the copy, each with its reason', async () => {
  const workbook = exampleLog();
  await startOffice(workbook);
  const { copy } = await publishAnnualTables(example);
  expect(copy.leftOut).toContainEqual({
    id: 'stage3-status',
    title: 'Statutory complaints at stage 3: where they stand',
    why: 'all small',
  });
  expect(copy.tables.map(({ id }) => id)).not.toContain('stage3-status');
  const sheet = workbook.sheets.find(({ name }) => name === copy.sheet);
  const texts = [...(sheet?.rows.values() ?? [])].flatMap(({ values }) => values.map(String));
  const [heading, first] = texts
    .slice(texts.lastIndexOf('Tables left out'))
    .filter((text) => text !== 'null');
  expect(heading).toBe('Tables left out');
  expect(first).toMatch(/: all its figures are small numbers\.$/);
});

test('every table there is can be published at once', async () => {
  const { result } = await build(exampleLog(), { ...example, tables: 'all' });
  const copy = result.published!;
  expect(copy.suppressed.exposed).toBe(0);
  expect(copy.suppressed.secondary).toBeLessThan(copy.suppressed.small / 4);
  expect(copy.tables.length).toBeGreaterThan(140);
  expect(emptied(copy, result.tables)).toEqual([]);
});

test('it can be stopped while it works out what must be left out, and the workbook is as it was', async () => {
  const workbook = exampleLog();
  const before = workbookParts(workbook);
  await startOffice(workbook);
  const steps: string[] = [];
  const signal = { aborted: false };
  const onProgress = (step: string) => {
    steps.push(step);
    // As the officer does who sees it: in the page's own turn.
    if (/\d% done$/.test(step)) setTimeout(() => (signal.aborted = true), 0);
  };
  const { name, message } = await complaintOf(publishAnnualTables(example, { onProgress, signal }));
  expect([name, message]).toEqual(['CancelledError', 'The work was stopped; the workbook is as it was.']);
  expect(steps).not.toContain('Writing the publishable copy');
  expect(partsAdded(before, workbookParts(workbook))).toEqual([]);
});
