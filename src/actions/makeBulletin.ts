import { dayInWords } from '../domain/calendar/day';
import { readLog } from '../domain/log/readLog';
import { bulletinTables } from '../domain/scorecard/bulletinTables';
import { whyLeftOut } from '../domain/reports/disclosure/leftOutTables';
import { refusePeriodToCome } from '../domain/scorecard/refusePeriodToCome';
import { sentenceText } from '../domain/reports/sentenceParts';
import { planReplacement, replaceSheets } from '../excel/replaceSheets';
import { writePublished } from '../excel/writePublished';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { analyseOpened } from './analyseOpened';
import { parsed } from './buildRequest';
import type { CheckedRequest } from './buildRequest';
import { meetingRequestShape } from './meetingRequest';
import type { MeetingRequest } from './meetingRequest';
import { openLog } from './openLog';
import { smallNumbersLine } from './publishedCopy';
import { workOutCopy } from './workOutCopy';

export interface MadeBulletin {
  readonly sheet: string;
  /** The ids of its tables. */
  readonly tables: readonly string[];
}

/**
 * Writes what complaints of a month or a quarter were about and what was learned, on a sheet of its own in place of the
 * earlier one for those days: all or nothing. It is made to be passed round, so small numbers are left out of it as they are
 * of the publishable copy, and no word of the log's own texts is in it.
 *
 * @throws AddinError for what the officer can put right; CancelledError, or ExcelFault
 */
export async function makeBulletin(request: MeetingRequest, hooks: ActionHooks = {}): Promise<MadeBulletin> {
  const { onProgress = () => {} } = hooks;
  const watch = watchOf(hooks);
  const asked = parsed(meetingRequestShape, request);
  const { period, today, log } = asked;
  refusePeriodToCome(period, today);

  onProgress('Reading the log');
  const opened = await openLog(log, watch);

  onProgress('Working out the bulletin');
  const { cases } = readLog(opened.workbook.values, opened.options);
  const tellsCorporate = cases.some(({ procedure }) => procedure === 'corporate');
  const checked: CheckedRequest = { ...asUsual, ...asked, tables: bulletinTables(tellsCorporate) };
  const report = analyseOpened(opened, checked);
  const published = await workOutCopy(report, opened, checked, hooks);
  if (!published) throw new Error('A bulletin is published.');

  onProgress('Writing the bulletin');
  const name = `Bulletin ${period.label}`;
  const replacement = planReplacement(opened.workbook, [name], 'the bulletin needs');
  await replaceSheets(replacement, watch, async (session, [sheet]) => {
    if (!sheet) throw new Error('A sheet is needed.');
    await writePublished(session, sheet, {
      title: `Complaints: themes and learning, ${period.label}`,
      headLines: [
        `${dayInWords(period.from)} to ${dayInWords(period.to)}. As at ${dayInWords(today)}.`,
        smallNumbersLine(published.rule),
      ],
      tables: published.tables,
      sentences: published.sentences.map(sentenceText),
      leftOut: published.leftOut.map((table) => `${whyLeftOut(table)}.`),
    });
    await session.sync();
    return { lateNames: [], result: null };
  });
  return { sheet: name, tables: published.tables.map(({ id }) => id) };
}

const asUsual = {
  countBy: null,
  shares: 'none',
  withoutTeams: null,
  keep: false,
  closures: [],
  publish: {},
  split: 'none',
} as const;
