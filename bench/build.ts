/**
 * What Build annual tables asks of the workbook as the log grows: round trips, bytes, time and memory, each size in a
 * process of its own; then the same crosstabs as COUNTIFS in LibreOffice. Fails when a log takes more round trips than the
 * bound, when a request or an answer is over 5 MB, or when a formula gives another figure.
 *
 *     npm run build && npx tsx bench/build.ts
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { payloadLimit } from '../workbench/host/excelHost';
import { bootNode } from '../workbench/host/nodeOffice';
import { analyseOpened } from '../src/actions/analyseOpened';
import { checkRequest } from '../src/actions/buildRequest';
import { openLog } from '../src/actions/openLog';
import { countIfs } from './countIfs';
import type { CountIfs } from './countIfs';
import { columnsOf, largeLog } from './largeLog';

type Phase = 'read' | 'analyse' | 'write';

interface Toolkit {
  buildAnnualTables(request: unknown, hooks: { onProgress: (step: string) => void }): Promise<unknown>;
}

interface Cost {
  readonly rows: number;
  readonly columns: number;
  readonly trips: Readonly<Record<Phase, number>>;
  /** Of the processor, all threads together: a busy machine changes them less than it does the clock's. */
  readonly seconds: Readonly<Record<Phase, number>>;
  readonly requestBytes: number;
  readonly largestRequest: number;
  readonly answerBytes: number;
  readonly largestAnswer: number;
  /** Of the process: Office.js, the add-in and the workbench that stands in for Excel. */
  readonly peakBytes: number;
}

/** What the same crosstabs cost as formulas, beside ours. */
interface Rivalry {
  /** Reading the log's values and working every table out, of the processor, without Excel. */
  readonly ours: number;
  readonly theirs: CountIfs | null;
}

const bundle = join(__dirname, '..', 'dist', 'actions.js');
/** Rows, and the least number of columns. */
const sizes = [
  [500, 0],
  [5_000, 0],
  [50_000, 0],
  [50_000, 90],
] as const;
const steps: Readonly<Record<string, Phase>> = {
  'Reading the log': 'read',
  'Working out the tables': 'analyse',
};
/**
 * Beyond those of the smallest log, for each 5,000 rows begun; or, where rows are so wide that 5,000 do not go into one
 * message of Excel's, for each 3 MB.
 */
const mostTrips = { read: 1, write: 2 };
const rowsATrip = 5_000;
const megabyte = 1024 * 1024;

const headingLines = [
  '                       round trips   beyond, per 5,000 rows     sent MB         got MB             processor s  memory',
  '   rows  columns   all  read write          read      write   all  most     all  most   read analyse write      MB',
];
const widths = [7, 9, 6, 6, 6, 14, 11, 6, 6, 8, 6, 7, 8, 6, 8];

const request = { year: '2024-25', today: '2025-05-16' };

const [rowsAsked, columnsAsked] = process.argv.slice(2).map(Number);
if (rowsAsked === undefined) {
  compareSizes();
  compareWithFormulas();
} else if (process.argv.includes('--formulas')) {
  void rivalryOf(rowsAsked).then((rivalry) => process.stdout.write(JSON.stringify(rivalry)));
} else void costOf(rowsAsked, columnsAsked ?? 0).then((cost) => process.stdout.write(JSON.stringify(cost)));

function compareSizes(): void {
  for (const line of headingLines) console.log(line);
  let smallest: Cost | null = null;
  for (const [rows, columns] of sizes) {
    const cost = costInProcess(rows, columns);
    smallest ??= cost;
    console.log(costLine(cost, smallest));
    for (const fault of faultsOf(cost, smallest)) {
      console.error(`        ${fault}`);
      process.exitCode = 1;
    }
  }
}

function costInProcess(rows: number, columns: number): Cost {
  return inProcess([String(rows), String(columns)]) as Cost;
}

/** What a process of its own answers. */
function inProcess(asked: readonly string[]): unknown {
  const own = ['--import', 'tsx', __filename, ...asked];
  const { stdout, status } = spawnSync(process.execPath, own, {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * megabyte,
  });
  if (status !== 0) throw new Error(`The build of ${asked.join(' rows, ')} failed.`);
  return JSON.parse(stdout.toString());
}

/** The usual tables' crosstabs, ours and as COUNTIFS in LibreOffice, on the same rows. */
function compareWithFormulas(): void {
  console.log('\nThe same crosstabs as formulas of LibreOffice, in seconds of the processor');
  for (const rows of [500, 5_000, 50_000]) {
    const { ours, theirs } = inProcess([String(rows), '--formulas']) as Rivalry;
    if (theirs === null) return console.log('  There is no LibreOffice to compare with.');

    const { version, formulas, withFormulas, withoutFormulas, wrong } = theirs;
    const working = withFormulas - withoutFormulas;
    console.log(
      `${String(rows).padStart(7)} rows   ours, reading and every table ${ours.toFixed(2)}   LibreOffice ${version}, ${formulas} formulas ${working.toFixed(2)}` +
        `   ratio ${(working / ours).toFixed(1)}   (${withFormulas.toFixed(1)} with them, ${withoutFormulas.toFixed(1)} with the figures typed)`,
    );
    for (const difference of wrong.slice(0, 10)) console.error(`        ${difference}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
}

async function rivalryOf(rows: number): Promise<Rivalry> {
  const office = await bootNode({ workbook: largeLog(rows) });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const opened = await openLog({});
  const begun = process.cpuUsage();
  const { tables, data } = analyseOpened(opened, checkRequest(request));
  const { user, system } = process.cpuUsage(begun);
  office.close();
  return { ours: (user + system) / 1e6, theirs: countIfs(tables, data) };
}

async function costOf(rows: number, leastColumns: number): Promise<Cost> {
  const workbook = largeLog(rows, leastColumns);
  const office = await bootNode({ workbook, scripts: [bundle] });
  const toolkit = office.window['ComplaintsToolkit'] as Toolkit;
  const trips = { read: 0, analyse: 0, write: 0 };
  const seconds = { read: 0, analyse: 0, write: 0 };
  let phase: Phase = 'read';
  let begun = process.cpuUsage();
  let counted = 0;
  const endPhase = (): void => {
    const { user, system } = process.cpuUsage(begun);
    seconds[phase] += (user + system) / 1e6;
    trips[phase] += office.counts.roundTrips - counted;
    begun = process.cpuUsage();
    counted = office.counts.roundTrips;
  };
  await toolkit.buildAnnualTables(request, {
    onProgress: (step) => {
      endPhase();
      phase = steps[step] ?? 'write';
    },
  });
  endPhase();
  office.close();

  const { requestBytes, responseBytes, batches } = office.counts;
  return {
    rows,
    columns: columnsOf(workbook),
    // The new sheets are asked for while it is still said that the tables are worked out.
    trips: { ...trips, analyse: 0, write: trips.write + trips.analyse },
    seconds,
    requestBytes,
    largestRequest: Math.max(...batches.map((batch) => batch.requestBytes)),
    answerBytes: responseBytes,
    largestAnswer: Math.max(...batches.map((batch) => batch.responseBytes)),
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

/** Round trips over those of the smallest log. */
function beyond(phase: 'read' | 'write', cost: Cost, smallest: Cost): number {
  return cost.trips[phase] - smallest.trips[phase];
}

function faultsOf(cost: Cost, smallest: Cost): string[] {
  const faults: string[] = [];
  for (const phase of ['read', 'write'] as const) {
    const bytes = phase === 'read' ? cost.answerBytes : cost.requestBytes;
    const bound = mostTrips[phase] * Math.ceil(Math.max(cost.rows / rowsATrip, bytes / (3 * megabyte)));
    const trips = beyond(phase, cost, smallest);
    if (trips > bound) faults.push(`${trips} more round trips to ${phase}: ${bound} at the most.`);
  }
  if (Math.max(cost.largestRequest, cost.largestAnswer) > payloadLimit) {
    faults.push('A request or an answer is over 5 MB.');
  }
  return faults;
}

function costLine(cost: Cost, smallest: Cost): string {
  const { rows, columns, trips, seconds } = cost;
  const each = (phase: 'read' | 'write') => (beyond(phase, cost, smallest) / (rows / rowsATrip)).toFixed(1);
  const inMegabytes = (bytes: number) => (bytes / megabyte).toFixed(1);
  const cells = [
    ...[rows, columns, trips.read + trips.write, trips.read, trips.write, each('read'), each('write')],
    ...[cost.requestBytes, cost.largestRequest, cost.answerBytes, cost.largestAnswer].map(inMegabytes),
    ...[seconds.read, seconds.analyse, seconds.write].map((value) => value.toFixed(1)),
    (cost.peakBytes / megabyte).toFixed(0),
  ];
  return cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join('');
}
