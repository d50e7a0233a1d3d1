import { analyseLog } from '../domain/analyseLog';
import type { AnalysedLog } from '../domain/analyseLog';
import { reportLists } from '../domain/setup/listsInForce';
import { planReplacement, replaceSheets } from '../excel/replaceSheets';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { annualSheets } from './annualSheets';
import { checkRequest } from './buildRequest';
import type { BuildRequest, CheckedRequest } from './buildRequest';
import type { BuiltReport } from './builtReport';
import { firstSetup } from '../domain/setup/firstSetup';
import { openLog } from './openLog';
import type { OpenedLog } from './openLog';
import { setupSheetToMake } from './setupSheet';
import { writeAnnualReport } from './writeAnnualReport';

export type { BuildRequest } from './buildRequest';
export type { BuiltReport } from './builtReport';

/**
 * Build annual tables: reads the log, works out the annual report, and writes its five sheets in place of those of the
 * last build for the same period; the first build of a workbook makes Complaints setup too, which later ones only read. All or nothing: when anything fails, the workbook is left as it was.
 *
 * @throws AddinError for what the officer can put right, CancelledError, or ExcelFault
 */
export async function buildAnnualTables(
  request: BuildRequest,
  hooks: ActionHooks = {},
): Promise<BuiltReport> {
  const { onProgress = () => {} } = hooks;
  const watch = watchOf(hooks);
  const checked = checkRequest(request);

  onProgress('Reading the log');
  const opened = await openLog(checked.log, watch);
  const { workbook } = opened;

  onProgress('Working out the tables');
  const report = analyse(opened, checked);
  const setup = setupSheetToMake(workbook);
  const names = { ...annualSheets(report.period), ...(setup !== null && { setup }) };
  const replacement = planReplacement(workbook, Object.values(names) as string[], 'the annual tables need');

  return replaceSheets(replacement, watch, (session, sheets) =>
    writeAnnualReport(session, sheets, {
      report,
      names,
      setup: firstSetup(report.parsed, opened.lists),
      takenNames: workbook.takenNames,
      dateOffset: workbook.dateOffset,
      onProgress,
    }),
  );
}

function analyse(opened: OpenedLog, request: CheckedRequest): AnalysedLog {
  const { workbook, options, setup, lists, closures, findings } = opened;
  const { period, today, tables } = request;
  const report = analyseLog({
    sheets: workbook.values,
    choice: options,
    period,
    today,
    closures: [...closures, ...request.closures],
    tables,
    limits: setup.limits,
    lists: reportLists(lists),
  });
  return { ...report, findings: [...findings, ...report.findings] };
}
