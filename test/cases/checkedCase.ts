import { checkLog } from '../../src/actions/checkLog';
import type { LogCheck } from '../../src/actions/logCheck';
import { openLog } from '../../src/actions/openLog';
import type { Case } from '../../src/domain/log/case';
import { readLog } from '../../src/domain/log/readLog';
import { bootNode } from '../../workbench/host/nodeOffice';
import { workbookParts } from '../actions/workbookParts';
import { caseWorkbook } from './caseWorkbook';

/** What came of reading and checking a case's workbook. */
export interface CheckedCase {
  readonly check: LogCheck;
  readonly cases: readonly Case[];
  /** Names of the parts of the file that are not as they were. */
  readonly changedParts: readonly string[];
}

/** Opens the workbook of a case folder in Microsoft's office.js, and reads and checks its log there. */
export async function checkedCase(
  folder: string,
  today: string,
  sheets: readonly string[],
): Promise<CheckedCase> {
  const workbook = caseWorkbook(folder);
  const before = workbookParts(workbook);
  const office = await bootNode({ workbook });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  try {
    const check = await checkLog({ today, log: { sheets } });
    const { workbook: opened, options } = await openLog({ sheets });
    const { cases } = readLog(opened.values, options);
    const after = workbookParts(workbook);
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return { check, cases, changedParts: names.filter((name) => before[name] !== after[name]) };
  } finally {
    office.close();
  }
}
