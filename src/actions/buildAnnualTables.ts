import type { AnalysedLog } from '../domain/analyseLog';
import { isoText } from '../domain/calendar/day';
import { logFingerprint } from '../domain/trace/logFingerprint';
import type { BuiltMemory } from '../excel/builtMemory';
import { planReplacement, replaceSheets } from '../excel/replaceSheets';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { analyseOpened } from './analyseOpened';
import { annualSheets, publishedSheet } from './annualSheets';
import { checkRequest } from './buildRequest';
import type { BuildRequest, CheckedRequest } from './buildRequest';
import type { BuiltReport } from './builtReport';
import { choiceInForce } from './choiceInForce';
import type { ReportChoice } from '../domain/reports/reportChoice';
import { firstSetup } from '../domain/setup/firstSetup';
import { reportChoiceEdits } from '../domain/setup/reportChoiceEdits';
import { editedTables } from '../domain/setup/setupChange';
import { keepChoice } from './keepChoice';
import type { KeptChoice } from './keepChoice';
import { openLog } from './openLog';
import type { OpenedLog } from './openLog';
import { setupSheetToMake } from './setupSheet';
import { workOutCopy } from './workOutCopy';
import { writeAnnualReport } from './writeAnnualReport';

export type { BuildRequest } from './buildRequest';
export type { BuiltReport } from './builtReport';

/**
 * Build annual tables: reads the log, works out the annual report, and writes its five sheets in place of those of the
 * last build for the same period; the first build of a workbook makes Complaints setup too, which later ones only read.
 * The publishable copy is made beside them where it is asked for. All or nothing: when anything fails, the workbook is left as it was.
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
  const choice = choiceInForce(opened, checked);
  const analysed = analyseOpened(opened, checked);
  const published = await workOutCopy(analysed, opened, checked, hooks);
  const report = { ...analysed, checks: [...analysed.checks, ...(published?.checks ?? [])] };
  const setup = setupSheetToMake(workbook);
  const names = {
    ...annualSheets(report.period),
    ...(setup !== null && { setup }),
    ...(published && { published: publishedSheet(report.period) }),
  };
  const replacement = planReplacement(workbook, Object.values(names) as string[], 'the annual tables need');

  const first = firstSetup(report.parsed, opened.lists);
  const isFirst = setup !== null;
  const keep = checked.keep && !isFirst ? () => keepChoice(choice) : null;
  const built = await withChoiceKept(keep, () =>
    replaceSheets(replacement, watch, (session, sheets) =>
      writeAnnualReport(session, sheets, {
        report,
        published,
        names,
        setup: checked.keep ? editedTables(first, reportChoiceEdits(first, choice) ?? []) : first,
        takenNames: workbook.takenNames,
        dateOffset: workbook.dateOffset,
        memory: memoryOf(opened, report, checked, choice),
        onProgress,
      }),
    ),
  );
  // Complaints setup, made with the report, was made with the choice.
  return checked.keep && isFirst ? { ...built, isChoiceKept: true } : built;
}

/** What a figure of the tables is traced by. */
function memoryOf(
  { workbook }: OpenedLog,
  { period, today, log }: AnalysedLog,
  request: CheckedRequest,
  { countBy, shares, withoutTeams, split }: ReportChoice,
): BuiltMemory {
  return {
    from: isoText(period.from),
    to: isoText(period.to),
    today: isoText(today),
    sheets: request.log.sheets ?? [],
    tables: request.log.tables ?? [],
    closures: request.closures.map(isoText),
    split: split && isoText(split),
    countBy: countBy ?? 'usual',
    shares: shares ?? 'none',
    withoutTeams,
    fingerprint: logFingerprint(workbook.values, log.sheets),
  };
}

/** The choice is kept with the report or, when that fails, not at all. */
async function withChoiceKept(
  keep: (() => Promise<KeptChoice>) | null,
  make: () => Promise<BuiltReport>,
): Promise<BuiltReport> {
  if (keep === null) return make();

  const { isKept, takeBack } = await keep();
  try {
    return { ...(await make()), isChoiceKept: isKept };
  } catch (error) {
    await takeBack();
    throw error;
  }
}
