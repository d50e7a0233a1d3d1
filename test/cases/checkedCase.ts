import type { CheckRequest } from '../../src/actions/checkLog';
import type { LogCheck } from '../../src/actions/logCheck';
import { openLog } from '../../src/actions/openLog';
import type { Case } from '../../src/domain/log/case';
import { readLog } from '../../src/domain/log/readLog';
import { bootNode } from '../../workbench/host/nodeOffice';
import { workbookParts } from '../actions/workbookParts';
import { shippedBundle } from '../shippedBundle';
import { caseWorkbook } from './caseWorkbook';

/** What the bundle gives the page it runs in. */
interface Toolkit {
  checkLog(request: CheckRequest): Promise<LogCheck>;
}

/** What came of reading and checking a case's workbook. */
export interface CheckedCase {
  readonly check: LogCheck;
  readonly cases: readonly Case[];
  /** Names of the parts of the file that are not as they were. */
  readonly changedParts: readonly string[];
}

/**
 * Opens the workbook of a case folder in Microsoft's office.js, and checks its log there by the bundle that ships. What
 * the check does not tell, the cases, is read beside it in the same way.
 */
export async function checkedCase(
  folder: string,
  today: string,
  sheets: readonly string[],
): Promise<CheckedCase> {
  const workbook = caseWorkbook(folder);
  const before = workbookParts(workbook);
  const office = await bootNode({ workbook, scripts: [shippedBundle('actions.js')] });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  try {
    const toolkit = office.window['ComplaintsToolkit'] as Toolkit;
    const check = await toolkit.checkLog({ today, log: { sheets } });
    const { workbook: opened, options } = await openLog({ sheets });
    const { cases } = readLog(opened.values, options);
    const after = workbookParts(workbook);
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return { check, cases, changedParts: names.filter((name) => before[name] !== after[name]) };
  } finally {
    office.close();
  }
}
