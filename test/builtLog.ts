import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRequest } from '../src/actions/buildAnnualTables';
import type { BuiltReport } from '../src/actions/builtReport';
import { bootNode } from '../workbench/host/nodeOffice';
import type { Workbook } from '../workbench/workbook/workbook';
import { readXlsx } from '../workbench/workbook/xlsx/readXlsx';
import { csvLog } from './csvLog';
import { shippedBundle } from './shippedBundle';

/** The example log's file. */
export function exampleFile(): Uint8Array {
  return readFileSync(join(__dirname, '..', 'examples', 'complaints-log.xlsx'));
}

export function exampleLog(): Workbook {
  return readXlsx(exampleFile());
}

/** A published report's log: "darlington-2019-20". */
export function caseLog(name: string): Workbook {
  return csvLog(join(__dirname, 'cases', name, 'log.csv'));
}

/** Runs Build annual tables on a workbook, by the bundle that ships, through office.js. */
export async function buildShipped(
  workbook: Workbook,
  year: string,
  today: string,
  log: BuildRequest['log'] = {},
): Promise<BuiltReport> {
  const office = await bootNode({ workbook, scripts: [shippedBundle('actions.js')] });
  try {
    const toolkit = office.window['ComplaintsToolkit'] as {
      buildAnnualTables(request: BuildRequest): Promise<BuiltReport>;
    };
    return await toolkit.buildAnnualTables({ year, today, log });
  } finally {
    office.close();
  }
}
