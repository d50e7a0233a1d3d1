import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAnnualTables } from '../../src/actions/buildAnnualTables';
import type { BuiltTable } from '../../src/actions/builtReport';
import type { BuildRequest } from '../../src/actions/buildAnnualTables';
import { checkLog } from '../../src/actions/checkLog';
import { traceFigure } from '../../src/actions/traceFigure';
import { cellAddress, parseAddress } from '../../workbench/workbook/address';
import type { Workbook } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { csvLog } from '../csvLog';
import { build, complaintOf, startOffice } from './addinOffice';
import { workbookParts } from './workbookParts';

jest.setTimeout(120_000);

const today = '2026-05-01';
const year = '2019-20';
const chosen: Partial<BuildRequest> = {
  year,
  tables: ['issues', 'stage1-by-team'],
  countBy: 'decided',
  withoutTeams: ['Fostering Team'],
  keep: true,
};

const log = (): Workbook => csvLog(join(__dirname, '../cases/darlington-2019-20/log.csv'));

/** The settings as they stand on Complaints setup. */
function settings(workbook: Workbook): Record<string, unknown> {
  const table = workbook.tables().find(({ name }) => name === 'SetupReport');
  const sheet = workbook.sheet('Complaints setup');
  const { row = 0, column = 0, rows = 0 } = table?.rect ?? {};
  const pairs = Array.from({ length: rows - 1 }, (_, below) => [
    String(sheet?.value(row + 1 + below, column) ?? ''),
    sheet?.value(row + 1 + below, column + 1) ?? null,
  ]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== null)) as Record<string, unknown>;
}

function setSetting(workbook: Workbook, setting: string, value: string | number): void {
  const table = workbook.tables().find(({ name }) => name === 'SetupReport');
  const sheet = workbook.sheet('Complaints setup');
  const { row = 0, column = 0, rows = 0 } = table?.rect ?? {};
  for (let below = row + 1; below < row + rows; below++) {
    if (sheet?.value(below, column) === setting) sheet.setValue(below, column + 1, value);
  }
}

const keptSettings = {
  Period: '2019-20',
  Tables: 'issues, stage1-by-team',
  'Count by': 'Decided',
  'Leave out teams': 'Fostering Team',
};

describe('What was chosen of the report', () => {
  test('is kept when Complaints setup is made with the first build, every other setting being named and blank', async () => {
    const workbook = log();
    const { result } = await build(workbook, chosen);
    expect(result.tables.map(({ id }) => id)).toEqual(['issues', 'stage1-by-team']);
    expect(result.tables.map(({ cohort }) => cohort)).toEqual([
      'Statutory complaints decided at their first stage in the year',
      'Statutory complaints decided at stage 1 in the year',
    ]);
    expect(settings(workbook)).toEqual(keptSettings);
  });

  test('is kept on a setup that was there, and read back by the next build and by the pane', async () => {
    const workbook = log();
    const first = await build(workbook, { year });
    expect(first.result.tables.length).toBeGreaterThan(5);
    expect(settings(workbook)).toEqual({});

    const second = await buildAnnualTables({ today, ...chosen });
    expect(second.isChoiceKept).toBe(true);
    expect(settings(workbook)).toEqual(keptSettings);

    const { report } = await checkLog({ today });
    expect(report.kept).toEqual({
      period: { label: '2019-20', from: '2019-04-01', to: '2020-03-31' },
      tables: ['issues', 'stage1-by-team'],
      countBy: 'decided',
      shares: 'none',
      withoutTeams: ['Fostering Team'],
      split: '',
    });
    const third = await buildAnnualTables({ today, year });
    expect(third.tables).toEqual(second.tables);
  });

  test('is not kept unless that is asked for, and stands over what is kept', async () => {
    const workbook = log();
    await build(workbook, chosen);
    const { tables } = await buildAnnualTables({
      today,
      year,
      tables: ['records-by-year'],
      countBy: 'usual',
    });
    expect(tables.map(({ id }) => id)).toEqual(['records-by-year']);
    expect(settings(workbook)).toEqual(keptSettings);
  });

  test('changes no other cell of the setup, and nothing when it is the same', async () => {
    const workbook = log();
    await build(workbook, { ...chosen, tables: 'default' });
    const before = workbookParts(workbook);
    const again = await buildAnnualTables({ today, ...chosen, tables: 'default' });
    expect(again.isChoiceKept).toBe(true);
    const after = workbookParts(workbook);
    const changed = Object.keys(before).filter((name) => after[name] !== before[name]);
    const setup = workbook.sheet('Complaints setup');
    expect(changed.filter((name) => name === setup?.part)).toEqual([]);
  });

  test('is not kept on a protected setup, and the report is made all the same', async () => {
    const workbook = log();
    await build(workbook, { year });
    const setup = workbook.sheet('Complaints setup');
    if (setup) setup.isProtected = true;
    const { isChoiceKept, tables } = await buildAnnualTables({ today, ...chosen });
    expect([isChoiceKept, tables.length]).toEqual([false, 2]);
    expect(settings(workbook)).toEqual({});
  });
});

describe('Percentages of rows', () => {
  test('are kept on Complaints setup, made by the next build, and traced to the part and the whole', async () => {
    const workbook = log();
    await build(workbook, { year, tables: ['stage1-outcomes'], shares: 'row', keep: true });
    expect(settings(workbook)['Shares']).toBe('Row');
    const { tables } = await buildAnnualTables({ today, year, tables: ['stage1-outcomes'] });
    const [outcomes] = tables;
    const column = outcomes?.columns.findIndex(({ label }) => label === 'Upheld, % of row') ?? -1;
    const total = outcomes?.total?.values ?? [];
    const [upheld, all] = [0, outcomes?.columns.findIndex(({ label }) => label === 'Total') ?? -1].map((at) =>
      Number(total[at]),
    ) as [number, number];
    expect(total[column]).toBe(Math.round((upheld * 1000) / all) / 10);

    await selectIn(outcomes, column);
    const traced = await traceFigure();
    if (traced.kind !== 'figure') throw new Error(traced.kind);
    expect(traced.column).toBe('Upheld, % of row');
    expect(traced.groups.map(({ name, records }) => [name, records.length])).toEqual([
      ['Counted', upheld],
      ['Out of', all],
    ]);
  });
});

/** Selects a figure of a table's total. */
async function selectIn(table: BuiltTable | undefined, column: number): Promise<void> {
  const { row = 0, column: left = 0, rows = 0, columns = 0 } = parseAddress(table?.range ?? '') ?? {};
  const place = left + columns - (table?.columns.length ?? 0) + column;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table?.sheet ?? '');
    sheet.getRange(cellAddress(row + rows - 1, place)).select();
    await context.sync();
  });
}

describe('The split date of Complaints setup', () => {
  const autumn = 43739;

  test.each([
    ['a real date', autumn],
    ['a text', '1 October 2019'],
  ])(
    'splits response times at %s, is kept as the officer wrote it, and its figures are traced',
    async (_how, value) => {
      const workbook = log();
      await build(workbook, { year, tables: ['response-times'] });
      setSetting(workbook, 'Split date', value);
      const { tables } = await buildAnnualTables({ today, year, tables: ['response-times'], keep: true });
      const [times] = tables;
      expect(times?.rows.map(({ labels }) => labels[0])).toContain('Stage 1, from 1 October 2019');
      expect(settings(workbook)['Split date']).toBe(value);

      const place = times?.rows.findIndex(({ labels }) => labels[0] === 'Stage 1, from 1 October 2019') ?? -1;
      const top = Number(/^[A-Z]+(\d+):/.exec(times?.range ?? '')?.[1]);
      await Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem(times?.sheet ?? '')
          .getRange(`B${top + 1 + place}`)
          .select();
        await context.sync();
      });
      expect(await traceFigure()).toMatchObject({
        row: 'Stage 1, from 1 October 2019',
        shown: times?.rows[place]?.values[0],
        now: times?.rows[place]?.values[0],
      });
    },
  );

  test('gives way to the day asked for with the build', async () => {
    const workbook = log();
    await build(workbook, { year, tables: ['response-times'] });
    setSetting(workbook, 'Split date', autumn);
    const { tables } = await buildAnnualTables({
      today,
      year,
      tables: ['response-times'],
      split: '2020-01-01',
    });
    const labels = tables[0]?.rows.map((row) => row.labels[0]);
    expect(labels).toContain('Stage 1, from 1 January 2020');
    expect(labels).not.toContain('Stage 1, from 1 October 2019');
  });

  test('is taken away when the build is asked not to split, and to keep that', async () => {
    const workbook = log();
    await build(workbook, { year, tables: ['response-times'] });
    setSetting(workbook, 'Split date', autumn);
    const asked = { today, year, tables: ['response-times'], split: '', keep: true };
    const { tables } = await buildAnnualTables(asked);
    expect(tables[0]?.rows.map((row) => row.labels[0])).toEqual(['Stage 1', 'Stage 2', 'Stage 3']);
    expect(settings(workbook)['Split date']).toBeFalsy();
  });
});

describe('A setting that cannot be read', () => {
  test.each([
    [
      'Tables',
      'issues, isues',
      /^“issues, isues” is no value of the setting Tables, .* Enter “Usual”, “All”, or the ids/,
    ],
    [
      'Count by',
      'closed',
      /^“closed” is no value of the setting Count by, so the report is made as usual\. Enter /,
    ],
    [
      'Period',
      '2019-21',
      /^“2019-21” is no value of the setting Period, .*: for example 1 April 2024 to 30 June 2024\.$/,
    ],
    ['Significant change %', 'a lot', /^“a lot” is no value of the setting Significant change %, /],
    [
      'Split date',
      'autumn',
      /^“autumn” is no value of the setting Split date, .*: for example 1 October 2024\.$/,
    ],
  ])(
    '%s: %s is a finding with its cell, and the report is made as usual',
    async (setting, value, message) => {
      const workbook = log();
      await build(workbook, { year, tables: ['issues'] });
      setSetting(workbook, setting, value);
      const { findings, report } = await checkLog({ today });
      const found = findings.filter(({ check }) => check === 'setup-report');
      expect(found.map(({ message: said }) => said)).toEqual([expect.stringMatching(message)]);
      const [{ sheet = '', row = 0, column = '' } = {}] = found;
      expect(sheet).toBe('Complaints setup');
      const letters = [...column].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
      expect(workbook.sheet(sheet)?.value(row - 1, letters - 1)).toBe(value);
      expect(report.kept).toEqual({
        period: null,
        tables: 'default',
        countBy: 'usual',
        shares: 'none',
        withoutTeams: [],
        split: '',
      });
    },
  );
});

test('the pane is told of every table, its group, and the fields that those which cannot be made wait for', async () => {
  await startOffice(log());
  const { report, log: read } = await checkLog({ today });
  const waiting = report.tables.filter(({ waitsFor }) => waitsFor.length > 0);
  expect(new Set(report.tables.map(({ group }) => group))).toEqual(
    new Set(['Statutory complaints', 'Corporate complaints', 'Complaints of both procedures']),
  );
  expect(waiting.length).toBeGreaterThan(0);
  expect(read.missing.length).toBeGreaterThan(0);
  const { waiting: left } = await buildAnnualTables({ today, year, tables: 'all' });
  for (const { id, title, waitsFor } of waiting) expect(left).toContainEqual({ id, title, waitsFor });
});

test('years, quarters and months in which a complaint was received can be chosen, the latest first', async () => {
  await startOffice(readXlsx(readFileSync(join(__dirname, '../../examples/complaints-log.xlsx'))));
  const { report, years } = await checkLog({ today: '2025-05-16' });
  const { periods } = report;
  expect(periods.years.map(({ label }) => label)).toEqual(years);
  expect(periods.quarters[0]).toEqual({ label: 'Q4 2024-25', from: '2025-01-01', to: '2025-03-31' });
  expect(periods.months[1]).toEqual({ label: 'February 2025', from: '2025-02-01', to: '2025-02-28' });
});

test('when the build fails after the choice was kept, the setup is as it was', async () => {
  const prepare = async (): Promise<Workbook> => {
    const workbook = log();
    await build(workbook, { year, tables: ['issues'] });
    return workbook;
  };
  const office = await startOffice(await prepare());
  await buildAnnualTables({ today, ...chosen });
  const trips = office.counts.roundTrips;
  for (const failAt of [trips, trips - 3, trips - 6, trips - 9]) {
    const workbook = await prepare();
    const before = settings(workbook);
    const cells = JSON.stringify([...(workbook.sheet('Complaints setup')?.rows ?? [])]);
    await startOffice(workbook, { faults: { failAt } });
    const { name } = await complaintOf(buildAnnualTables({ today, ...chosen }));
    expect([failAt, name]).toEqual([failAt, 'ExcelFault']);
    expect([failAt, settings(workbook)]).toEqual([failAt, before]);
    expect(JSON.stringify([...(workbook.sheet('Complaints setup')?.rows ?? [])])).toBe(cells);
  }
});
