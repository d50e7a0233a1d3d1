import { dayInWords } from '../domain/calendar/day';
import { readLog } from '../domain/log/readLog';
import type { LogDescription } from '../domain/reports/annualReport';
import { scorecard } from '../domain/scorecard/scorecard';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { reportLists } from '../domain/setup/listsInForce';
import { planReplacement, replaceSheets } from '../excel/replaceSheets';
import { writeTables } from '../excel/writeTables';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { madeFrom } from './annualLines';
import { parsed } from './buildRequest';
import { meetingRequestShape } from './meetingRequest';
import type { MeetingRequest } from './meetingRequest';
import { openLog } from './openLog';

export interface MadeScorecard {
  readonly sheet: string;
  /** The ids of its tables. */
  readonly tables: readonly string[];
}

/**
 * Writes how complaints went in a month or a quarter on a sheet of its own, in place of the earlier one for those days:
 * all or nothing. The log is never changed.
 *
 * @throws AddinError for what the officer can put right; CancelledError, or ExcelFault
 */
export async function makeScorecard(
  request: MeetingRequest,
  hooks: ActionHooks = {},
): Promise<MadeScorecard> {
  const { onProgress = () => {} } = hooks;
  const watch = watchOf(hooks);
  const { period, today, log: choice } = parsed(meetingRequestShape, request);

  onProgress('Reading the log');
  const { workbook, options, setup, lists, closures } = await openLog(choice, watch);

  onProgress('Working out the scorecard');
  const read = readLog(workbook.values, options);
  const settings = { period, today, closures, limits: setup.limits, lists: reportLists(lists) };
  const card = scorecard(read, settings);

  onProgress('Writing the scorecard');
  const name = `Scorecard ${period.label}`;
  const replacement = planReplacement(workbook, [name], 'the scorecard needs');
  await replaceSheets(replacement, watch, async (session, [sheet]) => {
    if (!sheet) throw new Error('A sheet is needed.');
    await writeTables(session, sheet, {
      title: name,
      headLines: headLines(card, read.log),
      tables: card.tables,
    });
    await session.sync();
    return { lateNames: [], result: null };
  });
  return { sheet: name, tables: card.tables.map(({ id }) => id) };
}

function headLines({ period, today, openOn }: Scorecard, log: LogDescription): readonly string[] {
  const days = `${dayInWords(period.from)} to ${dayInWords(period.to)}`;
  return [
    `${days}, as at ${dayInWords(today)}; open and overdue on ${dayInWords(openOn)}.`,
    `${madeFrom(log)} A figure that cannot be told from the log is left blank.`,
  ];
}
