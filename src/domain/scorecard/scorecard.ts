import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { createWorkingCalendar } from '../calendar/workingDays';
import { chaseList } from '../chase/chaseList';
import type { ParsedLog } from '../log/readLog';
import { withAreas } from '../log/teamAreas';
import { buildTables, tableIds } from '../reports/buildTables';
import { fieldsInColumns } from '../reports/fieldsInColumns';
import { reportData } from '../reports/reportData';
import type { FixedLists } from '../reports/reportData';
import type { ReportTable } from '../reports/reportTable';
import { scopedId } from '../reports/scope';
import type { Scope } from '../reports/scope';
import type { TimeLimits } from '../timescales/timeLimits';
import { openAndOverdue } from './openAndOverdue';
import { refusePeriodToCome } from './refusePeriodToCome';

/** The report tables that a meeting looks at, in their order; those that a log cannot feed are left out. */
const ids = [
  'caseflow',
  'compliance',
  'stage1-timescales',
  'stage2-timescales',
  'stage3-timescales',
  'response-times',
  'timeliness-by-team',
  'stage1-by-team',
];
/** Of them, those that corporate complaints have too. */
const corporateIds = ids.map((id) => scopedId(id, 'corporate')).filter((id) => tableIds().includes(id));

export interface ScorecardSettings {
  readonly period: Period;
  /** Nothing dated after it has happened. */
  readonly today: Day;
  readonly closures: readonly Day[];
  readonly limits: TimeLimits;
  readonly lists: FixedLists;
}

export interface Scorecard {
  readonly period: Period;
  readonly today: Day;
  /** The day on which the open and the overdue are counted: the last of the period, or today when that is earlier. */
  readonly openOn: Day;
  readonly tables: readonly ReportTable[];
}

/**
 * How complaints went in a month or a quarter: the annual report's own tables for those days, with what was open and
 * overdue at their end. A month in which nothing was received is told as it is.
 *
 * @throws AddinError when the period has not begun
 */
export function scorecard(
  { cases, records, fields, log }: ParsedLog,
  { period, today, closures, limits, lists }: ScorecardSettings,
): Scorecard {
  refusePeriodToCome(period, today);
  const calendar = createWorkingCalendar(closures);
  const data = reportData(cases, fieldsInColumns(fields, log), {
    period,
    today,
    calendar,
    limits,
    lists: { ...lists, team: withAreas(lists.team ?? [], cases) },
  });
  const hasAny = (procedure: Scope) =>
    cases.some((record) => record.recordType === 'Complaint' && record.procedure === procedure);
  const chosen = [...ids, ...(hasAny('corporate') ? corporateIds : [])];
  const openOn = period.to < today ? period.to : today;
  const open = chaseList(records, { calendar, today: openOn, fields, limits });
  const { tables } = buildTables(data, chosen);
  return { period, today, openOn, tables: [openAndOverdue(open), ...tables.map(withoutCharts)] };
}

/** A scorecard is read at a table, and is to go on a few pages. */
function withoutCharts(table: ReportTable): ReportTable {
  return { ...table, charts: [] };
}
