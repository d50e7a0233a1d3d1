import { analyseLog } from '../domain/analyseLog';
import type { AnalysedLog } from '../domain/analyseLog';
import { reportLists } from '../domain/setup/listsInForce';
import type { CheckedRequest } from './buildRequest';
import { choiceInForce } from './choiceInForce';
import type { OpenedLog } from './openLog';

/** Works out the annual report of a log that was read. */
export function analyseOpened(opened: OpenedLog, request: CheckedRequest): AnalysedLog {
  const { workbook, options, setup, lists, closures, findings } = opened;
  const { period, today } = request;
  const { tables, countBy, shares, withoutTeams, significant, split } = choiceInForce(opened, request);
  const report = analyseLog({
    sheets: workbook.values,
    choice: options,
    period,
    today,
    closures: [...closures, ...request.closures],
    tables: tables ?? 'default',
    ...(countBy && { countBy }),
    ...(shares && { shares }),
    withoutTeams,
    significant,
    limits: setup.limits,
    publishedFigures: setup.published,
    contextFigures: setup.context,
    split,
    lists: reportLists(lists),
  });
  return { ...report, findings: [...findings, ...report.findings] };
}
