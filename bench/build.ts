/**
 * What Build annual tables asks of the workbook as the log grows: round trips and bytes, counted; and time, for the order of it.
 * Round trips must not grow faster than rows / 5,000.
 *
 *     npm run build && npx tsx bench/build.ts
 */
import { join } from 'node:path';
import { bootNode } from '../workbench/host/nodeOffice';
import { largeLog } from './largeLog';

interface Toolkit {
  buildAnnualTables(request: unknown, hooks?: unknown): Promise<{ tables: unknown[] }>;
}

const bundle = join(__dirname, '..', 'dist', 'actions.js');
const sizes = [500, 5_000, 50_000];

void main();

async function main(): Promise<void> {
  console.log('   rows  round trips  beyond 500 rows  per 5,000 rows  request MB  response MB  seconds');
  let base = 0;
  for (const rows of sizes) {
    const office = await bootNode({ workbook: largeLog(rows), scripts: [bundle] });
    const toolkit = office.window['ComplaintsToolkit'] as Toolkit;
    const started = performance.now();
    await toolkit.buildAnnualTables({ year: '2024-25', today: '2025-05-16' });
    const seconds = (performance.now() - started) / 1000;
    const { roundTrips, requestBytes, responseBytes } = office.counts;
    if (base === 0) base = roundTrips;
    const beyond = roundTrips - base;
    console.log(
      [
        String(rows).padStart(7),
        String(roundTrips).padStart(12),
        String(beyond).padStart(16),
        (beyond / (rows / 5_000)).toFixed(1).padStart(15),
        (requestBytes / 1e6).toFixed(1).padStart(11),
        (responseBytes / 1e6).toFixed(1).padStart(12),
        seconds.toFixed(1).padStart(8),
      ].join(' '),
    );
    office.close();
  }
}
