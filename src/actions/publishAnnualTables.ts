import { isoText } from '../domain/calendar/day';
import type { ReportCheck } from '../domain/reports/annualReport';
import { planReplacement, replaceSheets } from '../excel/replaceSheets';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { analyseOpened } from './analyseOpened';
import { publishedSheet } from './annualSheets';
import { checkRequest } from './buildRequest';
import type { BuildRequest } from './buildRequest';
import type { BuiltCopy } from './builtReport';
import { openLog } from './openLog';
import { writeCopy } from './publishedCopy';
import { workOutCopy } from './workOutCopy';

export interface PublishedTables {
  readonly year: string;
  /** "2025-05-16" */
  readonly today: string;
  readonly copy: BuiltCopy;
  /** What is claimed of the copy. */
  readonly checks: readonly ReportCheck[];
}

/**
 * Make a publishable copy: works the annual report out of the log, and writes a copy of its tables, charts and sentences
 * that holds no small number and nothing from which one could be worked out, in place of the last copy of the same period.
 * All or nothing: when anything fails, the workbook is left as it was.
 *
 * @throws AddinError for what the officer can put right, CancelledError, or ExcelFault
 */
export async function publishAnnualTables(
  request: BuildRequest,
  hooks: ActionHooks = {},
): Promise<PublishedTables> {
  const { onProgress = () => {} } = hooks;
  const watch = watchOf(hooks);
  const checked = checkRequest({ ...request, publish: request.publish ?? {} });

  onProgress('Reading the log');
  const opened = await openLog(checked.log, watch);

  const { period, today } = checked;
  const replacement = planReplacement(
    opened.workbook,
    [publishedSheet(period)],
    'the publishable copy needs',
  );

  onProgress('Working out the tables');
  const report = analyseOpened(opened, checked);
  const published = await workOutCopy(report, opened, checked, hooks);
  if (!published) throw new Error('No copy was made.');

  return replaceSheets(replacement, watch, async (session, [sheet]) => {
    if (!sheet) throw new Error('One sheet is needed.');
    onProgress('Writing the publishable copy');
    const copy = await writeCopy(session, sheet, report, published);
    await session.sync();
    return {
      lateNames: [],
      result: { year: period.label, today: isoText(today), copy, checks: published.checks },
    };
  });
}
