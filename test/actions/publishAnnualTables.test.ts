import { join } from 'node:path';
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
  expect(result.checks.filter(({ id }) => id.startsWith('published')).map(({ ok }) => ok)).toEqual([
    true,
    true,
  ]);
});

test('most of a whole report can still be read in the copy: its totals, and some figures of nearly every table', async () => {
  await startOffice(exampleLog());
  const { copy } = await publishAnnualTables({ year: '2024-25', today: '2025-05-16' });
  const { tables, suppressed } = copy;
  expect(suppressed.exposed).toBe(0);
  expect(suppressed.secondary).toBeLessThan(suppressed.small / 3);
  const isTold = (figure: unknown) => typeof figure === 'number' && figure !== 0;
  const empty = tables.filter(
    ({ rows, total }) => ![...rows, ...(total ? [total] : [])].some(({ values }) => values.some(isTold)),
  );
  expect(tables.length).toBeGreaterThan(60);
  expect(empty.length).toBeLessThan(12);
  expect(tables.find(({ id }) => id === 'received-by-quarter')?.total?.values[0]).toBe(133);
});
