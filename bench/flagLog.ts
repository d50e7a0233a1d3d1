/** What do flags on the log ask of Excel as the log grows? Fails when the rules grow with the rows, or a message is over Excel's 5 MB. */
import { flagLog } from '../src/actions/flagLog';
import { bootNode } from '../workbench/host/nodeOffice';
import { Calculator } from '../workbench/workbook/calculation/calculator';
import { largeLog } from './largeLog';

const sizes = process.argv.slice(2).map(Number);
const mostBytes = 5_000_000;

async function measure(rows: number): Promise<number> {
  const workbook = largeLog(rows);
  const calculator = new Calculator({ workbook, today: 45_793 });
  const office = await bootNode({ workbook, calculator });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const { rules } = await flagLog({ today: '2025-05-16' });
  const { roundTrips, requestBytes, responseBytes, batches } = office.counts;
  const largest = Math.max(...batches.map((batch) => Math.max(batch.requestBytes, batch.responseBytes)));
  office.close();
  const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(2);
  console.log(
    `${rows} rows: ${rules} rules, ${roundTrips} round trips, ${megabytes(requestBytes)} MB sent, ${megabytes(responseBytes)} MB got, largest ${megabytes(largest)} MB`,
  );
  if (largest > mostBytes) process.exitCode = 1;
  return rules;
}

async function main(): Promise<void> {
  const rules = new Set<number>();
  for (const rows of sizes.length > 0 ? sizes : [500, 5_000, 50_000]) rules.add(await measure(rows));
  if (rules.size > 1) process.exitCode = 1;
}

void main();
