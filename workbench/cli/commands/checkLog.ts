import type { ActionHooks } from '../../../src/actions/actionHooks';
import type { CheckRequest } from '../../../src/actions/checkLog';
import type { LogCheck } from '../../../src/actions/logCheck';
import { isoText } from '../../../src/domain/calendar/day';
import type { Finding } from '../../../src/domain/finding';
import { addin } from '../addin';
import { openWorkbook } from '../files';
import { logChoice } from '../logChoice';
import { openOffice } from '../openOffice';
import { asAt, type CheckOptions } from '../options';
import { writeJson, type Terminal } from '../terminal';
import { tellLogCheck } from '../tellLogCheck';

/** What the production bundle gives the page it runs in. */
interface Toolkit {
  checkLog(request: CheckRequest, hooks?: ActionHooks): Promise<LogCheck>;
}

/** `complaints check`: how the log was understood and what is wrong in it, by the bundle that ships, through office.js. */
export async function checkLogFile(input: string, options: CheckOptions, terminal: Terminal): Promise<void> {
  terminal.progress('Opening the workbook');
  const today = asAt(options.today);
  const { office } = await openOffice(openWorkbook(input), today, { scripts: [addin.actions] });
  try {
    const toolkit = office.window['ComplaintsToolkit'] as Toolkit;
    const check = await toolkit.checkLog(
      { today: isoText(today), log: logChoice(options) },
      { onProgress: (step) => terminal.progress(step) },
    );
    if (options.json) writeJson(terminal, asJson(check));
    else tellLogCheck(check, terminal);
  } finally {
    office.close();
  }
}

/** As `complaints check --json` promises it; what it does not promise comes last. */
function asJson({ log, years, findings, fixes, nonRows }: LogCheck): unknown {
  const { sheets, table, headerRow, rows, layout, hiddenRows, hiddenColumns } = log;
  const { columns, missing, notRecognised, repeated } = log;
  return {
    log: { sheet: sheets, table, headerRow, rows, layout, hiddenRows, hiddenColumns: hiddenColumns ?? 0 },
    columns: columns.map(({ field, heading, column, how, sheet }) => ({
      field,
      heading,
      column,
      how,
      sheet,
    })),
    missing,
    notRecognised,
    findings: findings.map(asJsonFinding),
    fixes,
    nonRows,
    repeated: repeated ?? [],
    years,
  };
}

function asJsonFinding({ check, severity, row, column, field, value, message, sheet }: Finding): unknown {
  return { check, severity, row, column, field, value, message, sheet };
}
