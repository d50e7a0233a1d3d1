import type { Day } from './calendar/day';
import type { Period } from './calendar/period';
import { createWorkingCalendar } from './calendar/workingDays';
import { runChecks } from './checks/runChecks';
import { readLog } from './log/readLog';
import type { ParsedLog, ReadLogOptions } from './log/readLog';
import type { SheetValues } from './log/sheetValues';
import { withAreas } from './log/teamAreas';
import type { AnnualReport } from './reports/annualReport';
import { buildTables, waitingTable } from './reports/buildTables';
import type { CountBy } from './reports/countBy';
import type { TableChoice } from './reports/buildTables';
import type { ContextFigure, PublishedFigure } from './reports/officerFigures';
import { fieldsInColumns } from './reports/fieldsInColumns';
import { narrative } from './reports/narrative';
import { refuseEmptyPeriod } from './reports/refuseEmptyPeriod';
import { reportChecks } from './reports/reportChecks';
import { reportData } from './reports/reportData';
import type { FixedLists } from './reports/reportData';
import type { ReportTable } from './reports/reportTable';
import type { ToldSentence } from './reports/sentenceParts';
import type { Shares } from './reports/shares';
import { tidyTables } from './reports/tidy/tidyTables';
import { withoutTeams, withoutTeamsCheck } from './reports/withoutTeams';
import { timeLimits } from './timescales/timeLimits';
import type { TimeLimits } from './timescales/timeLimits';

export interface AnalyseLogInput {
  /** The workbook's visible sheets. */
  readonly sheets: readonly SheetValues[];
  /** Which of them are the log, and what the officer settled about its columns and words. */
  readonly choice?: ReadLogOptions;
  readonly period: Period;
  /** The day the report is made as at: nothing dated after it has happened. */
  readonly today: Day;
  /** The council's own non-working days. */
  readonly closures: readonly Day[];
  readonly tables: TableChoice;
  /** The law's, unless the council has set its own. */
  readonly limits?: TimeLimits;
  /** Values that print even when nothing was received, in their order. */
  readonly lists?: FixedLists;
  /** Figures of earlier annual reports, for the years that the log does not reach back to. */
  readonly publishedFigures?: readonly PublishedFigure[];
  /** Figures that no log holds: open cases, referrals. */
  readonly contextFigures?: readonly ContextFigure[];
  /** The day at which response times are split in two. */
  readonly split?: Day | null;
  /** Which day puts a complaint into the year, where the officer chose one for every table. */
  readonly countBy?: CountBy;
  /** Whether crosstabs show percentages of their rows' or columns' totals too. */
  readonly shares?: Shares;
  /** Teams left out, like for like. */
  readonly withoutTeams?: readonly string[];
  /** From how much of last year's figure, in per cent, a change is called significant; null: never. */
  readonly significant?: number | null;
}

/** The annual report, and the log as it was read for it. */
export interface AnalysedLog extends AnnualReport {
  readonly parsed: ParsedLog;
  /** The sentences that tables tell. */
  readonly tell: (tables: readonly ReportTable[]) => readonly ToldSentence[];
}

/**
 * Works out the annual report from the officer's log: the whole walk, from plain cells to everything that Build annual
 * tables writes. Nothing is written here, and nothing is asked of the workbook.
 *
 * ```
 *  sheets' plain values
 *        |  log/          find the log, recognise its columns, parse its rows
 *      cases, findings
 *        |  checks/       what a careful colleague would find: more findings
 *        |  timescales/   as at today: how each stage was decided, and how its time limits were kept
 *        |  calendar/     working days, reporting years
 *     report data
 *        |  reports/      tables/ count cohorts; tidy/ sets the same records out for the PivotTables
 *  tables, tidy data
 *        |  reports/      sentences/ say what the tables tell; reportChecks adds and counts everything again
 *   annual report, of which disclosure/ makes the copy that can be published, where it is asked for
 * ```
 *
 * @throws AddinError when there is no log, no complaint in the period, or no table of a name that was asked for
 */
export function analyseLog(input: AnalyseLogInput): AnalysedLog {
  const { sheets, choice, period, today, closures, limits = timeLimits, lists } = input;
  const { countBy, shares } = input;
  const parsed = readLog(sheets, choice);
  const { log, cases, records, fields, findings } = parsed;

  const calendar = createWorkingCalendar(closures);
  const all = reportData(cases, fieldsInColumns(fields, log), {
    period,
    today,
    calendar,
    limits,
    published: input.publishedFigures,
    context: input.contextFigures,
    split: input.split,
    ...(countBy && { countBy }),
    ...(shares && { shares }),
    ...(lists && { lists: { ...lists, team: withAreas(lists.team ?? [], cases) } }),
  });
  const data = withoutTeams(all, input.withoutTeams ?? []);
  refuseEmptyPeriod(data);

  const built = buildTables(data, input.tables);
  const tidy = tidyTables(data);
  const tell = (tables: readonly ReportTable[]) => narrative(tables, data, input.significant);
  return {
    parsed,
    period,
    today,
    log,
    tables: built.tables,
    data: tidy,
    sentences: tell(built.tables),
    tell,
    waiting: built.leftOut.map(waitingTable),
    checks: [...reportChecks(cases, log, all, built, tidy), ...withoutTeamsCheck(all, data)],
    findings: [
      ...findings,
      ...runChecks({ records, fields, today, calendar, limits, lists: choice?.lists ?? [] }),
    ],
  };
}
