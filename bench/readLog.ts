/**
 * How fast a log is read and checked, and what memory it takes: recognise, parse and check in plain values, each size in a
 * process of its own; then a sheet of Excel's full height, mostly blank, through office.js; then LibreOffice, which only
 * opens the same log and saves it as CSV, in the same run. Fails when ten times the rows take much more than ten times the
 * time, or when a row of the full-height sheet is lost.
 *
 *     npx tsx bench/readLog.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLibreOffice } from '../scripts/findPrograms.cjs';
import { dayFromIso, dayFromSerial, displayText } from '../src/domain/calendar/day';
import { createWorkingCalendar } from '../src/domain/calendar/workingDays';
import { runChecks } from '../src/domain/checks/runChecks';
import { readLog } from '../src/domain/log/readLog';
import type { PlainValue, SheetValues } from '../src/domain/log/sheetValues';
import { timeLimits } from '../src/domain/timescales/timeLimits';
import { runInExcel } from '../src/excel/excelSession';
import { readWorkbook } from '../src/excel/readWorkbook';
import { bootNode } from '../workbench/host/nodeOffice';
import type { Workbook } from '../workbench/workbook/workbook';
import { readXlsx } from '../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../workbench/workbook/xlsx/writeXlsx';
import { largeLog } from './largeLog';

interface Cost {
  readonly rows: number;
  /** Seconds of the processor, of the fastest of some rounds. */
  readonly read: number;
  readonly check: number;
  readonly findings: number;
  readonly heapBytes: number;
  readonly peakBytes: number;
}

const sizes = [1_000, 10_000, 100_000];
const columns = 40;
/** The headings of the example log stand in its fourth row. */
const rowsAbove = 4;
const rounds = 3;
/** Times as long as ten times the rows may take, over ten. */
const mostOverLinear = 1.6;
const fullHeight = 1_048_576;
const megabyte = 1024 * 1024;
const [asked] = process.argv.slice(2);

if (asked === undefined) compareAll();
else if (asked === 'full-height') void readFullHeight().then(answer);
else if (asked === 'file') answer(checkFile(process.argv[3] ?? ''));
else answer(costOf(Number(asked)));

function compareAll(): void {
  compareSizes();
  compareFullHeight();
  compareWithLibreOffice();
}

function compareSizes(): void {
  console.log('    rows   read s  check s   rows/s  findings  heap MB  peak MB');
  let before: Cost | null = null;
  for (const rows of sizes) {
    const cost = inProcess<Cost>(String(rows));
    const { read, check, findings, heapBytes, peakBytes } = cost;
    const figures = [
      ...[rows, read.toFixed(2), check.toFixed(2), Math.round(rows / (read + check)), findings],
      ...[heapBytes, peakBytes].map((bytes) => Math.round(bytes / megabyte)),
    ];
    console.log(figures.map((figure) => String(figure).padStart(8)).join(' '));
    if (before) failWhenNotLinear(before, cost);
    before = cost;
  }
}

/** From 10,000 rows on: what a small log takes is mostly the warming up. */
function failWhenNotLinear(smaller: Cost, larger: Cost): void {
  const each = ({ read, check, rows }: Cost) => (read + check) / rows;
  const ratio = each(larger) / each(smaller);
  console.log(`         a row takes ${ratio.toFixed(2)} times what it took`);
  if (smaller.rows >= 10_000 && ratio > mostOverLinear) fail('The time is not linear in the rows.');
}

function compareFullHeight(): void {
  const { seconds, rows, roundTrips, peakBytes } =
    inProcess<Awaited<ReturnType<typeof readFullHeight>>>('full-height');
  console.log(
    `\nA sheet of ${fullHeight} rows: read in ${seconds.toFixed(1)} s of the processor, ${roundTrips} round trips, ${Math.round(peakBytes / megabyte)} MB at the most.`,
  );
  if (rows !== fullHeight) fail(`${rows} rows came of ${fullHeight}.`);
}

function compareWithLibreOffice(): void {
  const program = findLibreOffice();
  if (!program)
    return console.log('\nLibreOffice is not on this machine, so there is nothing to compare with.');

  const folder = mkdtempSync(join(tmpdir(), 'read-log-'));
  try {
    const path = join(folder, 'log.xlsx');
    writeFileSync(path, writeXlsx(largeLog(10_000)));
    const ours = secondsOf(process.execPath, ['--import', 'tsx', __filename, 'file', path]);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, path];
    secondsOf(program, convert);
    const theirs = secondsOf(program, convert);
    console.log(
      `\nA file of 10,000 rows, from starting to ending, by the clock: ours opens, recognises, parses and checks it in ${ours.toFixed(1)} s; LibreOffice opens it and saves it as CSV in ${theirs.toFixed(1)} s.`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function secondsOf(program: string, words: readonly string[]): number {
  const begun = performance.now();
  const { status } = spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${program} failed.`);
  return (performance.now() - begun) / 1000;
}

function costOf(rows: number): Cost {
  const sheet = sheetOf(largeLog(rows), columns);
  const best = { read: Infinity, check: Infinity };
  let findings = 0;
  for (let round = 0; round < rounds; round++) {
    const read = timed(() => readLog([sheet]));
    const check = timed(() => checked(read.answer));
    if (read.answer.cases.length < rows * 0.99) throw new Error('Rows were lost.');
    best.read = Math.min(best.read, read.seconds);
    best.check = Math.min(best.check, check.seconds);
    findings = read.answer.findings.length + check.answer.length;
  }
  return {
    rows,
    ...best,
    findings,
    heapBytes: process.memoryUsage().heapUsed,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

function checkFile(path: string): number {
  const sheet = sheetOf(readXlsx(readFileSync(path)), 100);
  return checked(readLog([sheet])).length;
}

function checked({ records, fields }: ReturnType<typeof readLog>): ReturnType<typeof runChecks> {
  const today = dayFromIso('2025-05-16');
  if (today === null) throw new Error('Not a date.');
  const calendar = createWorkingCalendar([]);
  return runChecks({ records, fields, today, calendar, limits: timeLimits, lists: [] });
}

/** The first columns of the log; every fifth row with its dates as text, as pasted rows have them. */
function sheetOf({ sheets }: Workbook, width: number): SheetValues {
  const [sheet] = sheets;
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) throw new Error('There is no log.');
  const dates = new Set<number>();
  const values: PlainValue[][] = [];
  for (let row = 0; row < rowsAbove + table.rect.rows - 1; row++) {
    const cells = Array.from({ length: width }, (_, column) => plain(sheet.value(row, column)));
    if (row === rowsAbove - 1) markDates(cells, dates);
    values.push(
      row % 5 === 0 && row >= rowsAbove ? cells.map((cell, at) => asText(cell, dates.has(at))) : cells,
    );
  }
  return { name: sheet.name, firstRow: 1, firstColumn: 1, values, tables: [], hiddenRows: [] };
}

function markDates(headings: readonly PlainValue[], dates: Set<number>): void {
  headings.forEach((heading, column) => {
    if (/^Date|responded$|requested$|due$/.test(String(heading))) dates.add(column);
  });
}

function asText(cell: PlainValue, isDate: boolean): PlainValue {
  const day = isDate && typeof cell === 'number' ? dayFromSerial(cell) : null;
  return day === null ? cell : displayText(day);
}

function plain(value: unknown): PlainValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** A log of 2,000 rows, and one cell in the sheet's last row. */
async function readFullHeight(): Promise<{
  seconds: number;
  rows: number;
  roundTrips: number;
  peakBytes: number;
}> {
  const workbook = largeLog(2_000);
  workbook.sheets[0]?.setValue(fullHeight - 1, 0, 'end');
  const office = await bootNode({ workbook });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const begun = process.cpuUsage();
  const { values } = await runInExcel(readWorkbook);
  const { user, system } = process.cpuUsage(begun);
  office.close();
  return {
    seconds: (user + system) / 1e6,
    rows: values[0]?.values.length ?? 0,
    roundTrips: office.counts.roundTrips,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

function timed<T>(work: () => T): { readonly answer: T; readonly seconds: number } {
  const begun = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(begun);
  return { answer, seconds: (user + system) / 1e6 };
}

function inProcess<T>(what: string): T {
  const own = ['--import', 'tsx', __filename, what];
  const { stdout, status } = spawnSync(process.execPath, own, {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: megabyte,
  });
  if (status !== 0) throw new Error(`The measurement of ${what} failed.`);
  return JSON.parse(stdout.toString()) as T;
}

function answer(value: unknown): void {
  process.stdout.write(JSON.stringify(value));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
