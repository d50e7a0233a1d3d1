import * as z from 'zod';
import { dayInWords } from '../domain/calendar/day';
import { meetingPeriod } from '../domain/calendar/meetingPeriods';
import type { MeetingPeriod } from '../domain/calendar/meetingPeriods';
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
import { dayShape, logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import { openLog } from './openLog';

export interface ScorecardRequest {
  /** A month, "2025-03", or a quarter of a reporting year, "2024-25 Q4". */
  readonly period: string;
  /** Nothing dated after it has happened: "2025-05-16". */
  readonly today: string;
  readonly log?: LogChoice | undefined;
}

export interface MadeScorecard {
  readonly sheet: string;
  /** The ids of its tables. */
  readonly tables: readonly string[];
}

const requestShape = z.object({
  period: z.string().transform((text, context): MeetingPeriod => {
    const period = meetingPeriod(text);
    if (period) return period;
    context.addIssue(`“${text}” must be a month, written like 2025-03, or a quarter, like 2024-25 Q4`);
    return z.NEVER;
  }),
  today: dayShape,
  log: logChoiceShape.default({}),
});

/**
 * Writes how complaints went in a month or a quarter on a sheet of its own, in place of the earlier one for those days:
 * all or nothing. The log is never changed.
 *
 * @throws AddinError for what the officer can put right; CancelledError, or ExcelFault
 */
export async function makeScorecard(
  request: ScorecardRequest,
  hooks: ActionHooks = {},
): Promise<MadeScorecard> {
  const { onProgress = () => {} } = hooks;
  const watch = watchOf(hooks);
  const { period, today, log: choice } = parsed(requestShape, request);

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
