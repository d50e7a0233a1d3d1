/**
 * What do flags on the log, without and with the columns that say them in words, ask of Excel as the log grows? Fails when the
 * rules, or the round trips that the columns add, grow with the rows, or a message is over Excel's 5 MB.
 */
import { flagLog } from '../src/actions/flagLog';
import { bootNode } from '../workbench/host/nodeOffice';
import { largeLog } from './largeLog';

const sizes = process.argv.slice(2).map(Number);
const mostBytes = 5_000_000;

interface Counted {
  readonly rules: number;
  readonly roundTrips: number;
}

/** Nothing is worked out here: what is asked of Excel is the same. */
async function measure(rows: number, statusColumns: boolean): Promise<Counted> {
  const office = await bootNode({ workbook: largeLog(rows) });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const flagged = await flagLog({ today: '2025-05-16', statusColumns });
  const { roundTrips, requestBytes, responseBytes, batches } = office.counts;
  const largest = Math.max(...batches.map((batch) => Math.max(batch.requestBytes, batch.responseBytes)));
  office.close();
  const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(2);
  console.log(
    `${rows} rows: ${flagged.rules} rules, ${flagged.statusColumns.length} columns, ${roundTrips} round trips, ${megabytes(requestBytes)} MB sent, ${megabytes(responseBytes)} MB got, largest ${megabytes(largest)} MB`,
  );
  if (largest > mostBytes) process.exitCode = 1;
  return { rules: flagged.rules, roundTrips };
}

async function main(): Promise<void> {
  const rules = new Set<number>();
  const added = new Set<number>();
  for (const rows of sizes.length > 0 ? sizes : [500, 5_000, 50_000]) {
    const without = await measure(rows, false);
    const withColumns = await measure(rows, true);
    rules.add(without.rules).add(withColumns.rules);
    // Logs too long for the columns get none.
    if (withColumns.roundTrips > without.roundTrips) added.add(withColumns.roundTrips - without.roundTrips);
  }
  if (rules.size > 1 || added.size > 1) process.exitCode = 1;
}

void main();
