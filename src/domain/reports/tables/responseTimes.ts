import { dayInWords } from '../../calendar/day';
import type { Day } from '../../calendar/day';
import type { FieldId } from '../../log/columns';
import { counted, measured, reportRow, unknownCells } from '../cells';
import type { Cell } from '../cells';
import { hasFields, stagesOf } from '../cohorts';
import type { StageNumber } from '../cohorts';
import { longest, mean, median } from '../measures';
import { lastYearNote, leftOutNote } from '../notes';
import { yearOrPeriod } from '../reportYears';
import type { ReportData } from '../reportData';
import { countPivot, procedureFilter } from '../pivots';
import type { PivotSource } from '../pivots';
import type { Figure, ReportPivot, ReportRow } from '../reportTable';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';
import { timelinessOf } from '../timeliness';
import type { TimedStage } from '../timeliness';

const fieldsOfStage: Readonly<Record<StageNumber, readonly FieldId[]>> = {
  1: ['received', 'stage1Responded'],
  2: ['stage2Requested', 'stage2Responded'],
  3: ['stage3Requested', 'stage3Responded'],
};

/** Working days to answer, at each stage: mean, median and longest. */
export const responseTimes: TableDefinition = {
  id: 'response-times',
  title: (scope) => `${scopeName(scope)}: working days to answer`,
  scopes: everyScope,
  needs: ['received', 'stage1Responded'],
  build: (data, scope) => {
    const stages = stagesOf(scope);
    const now = stages.map((stage) => timelinessOf(data.period, stage, scope, data));
    return {
      cohort: `${scopeName(scope)} decided at each stage in the ${yearOrPeriod(data.period)}, and answered`,
      base: `Complaints answered at stage 1: ${now[0]?.timed.length ?? 0}`,
      baseRecords: (now[0]?.timed ?? []).map(({ record }) => record),
      labelHeadings: ['Stage'],
      columns: [
        { label: 'Number', unit: 'count' },
        { label: 'Mean', unit: 'days' },
        { label: 'Median', unit: 'days' },
        { label: 'Longest', unit: 'days' },
        { label: "Last year's mean", unit: 'days' },
        { label: "Last year's median", unit: 'days' },
      ],
      rows: [
        ...stages.map((stage, index) => stageRow(stage, now[index]?.timed ?? [], scope, data)),
        ...stages.flatMap((stage, index) => splitRows(stage, now[index]?.timed ?? [], data)),
      ],
      total: null,
      notes: [
        'Working days from the day after the stage began to the day it was answered.',
        ...stages.flatMap((stage, index) => leftOutNote(now[index]?.leftOut ?? [], ` at stage ${stage}`)),
        ...(data.split === null
          ? []
          : [`Split by the day answered: before ${dayInWords(data.split)}, and from that day on.`]),
        ...lastYearNote(data),
      ],
      charts: [],
      pivot: now.some(({ timed }) => timed.length > 0) ? pivotOf(scope, data) : null,
    };
  },
};

/** How many were answered: Excel's PivotTables know no median. */
function pivotOf(scope: Scope, data: ReportData): ReportPivot {
  const { split } = data;
  const source: PivotSource = {
    source: 'stages',
    filters: [...procedureFilter(scope), { field: tidyHeadings.isTimed, selected: 'Yes' }],
    yearField: tidyHeadings.decidedIn,
  };
  return {
    ...countPivot(data, [tidyHeadings.stage], source, 'Number'),
    notShown: split === null ? [] : stagesOf(scope).flatMap((stage) => splitLabels(stage, split)),
  };
}

/** Before the day the officer gives, and from it on. */
function splitLabels(stage: StageNumber, split: Day): readonly [string, string] {
  return [`Stage ${stage}, before ${dayInWords(split)}`, `Stage ${stage}, from ${dayInWords(split)}`];
}

function stageRow(stage: StageNumber, now: readonly TimedStage[], scope: Scope, data: ReportData): ReportRow {
  const labels = [`Stage ${stage}`];
  if (!hasFields(data, fieldsOfStage[stage])) return reportRow(labels, unknownCells(6));

  const before = data.knowsLastYear ? timelinessOf(data.lastYear, stage, scope, data).timed : [];
  return reportRow(labels, [...timeCells(now), measure(before, mean), measure(before, median)]);
}

/** A row before the day the officer gives and one from it on, within the period; last year has no such day. */
function splitRows(stage: StageNumber, now: readonly TimedStage[], data: ReportData): readonly ReportRow[] {
  const { split } = data;
  if (split === null) return [];

  const isBefore = ({ clock }: TimedStage) => clock.completed !== null && clock.completed < split;
  const [before, after] = splitLabels(stage, split);
  const parts = [
    { label: before, timed: now.filter(isBefore) },
    { label: after, timed: now.filter((each) => !isBefore(each)) },
  ];
  const isTold = hasFields(data, fieldsOfStage[stage]);
  return parts.map(({ label, timed }) =>
    reportRow([label], isTold ? [...timeCells(timed), ...unknownCells(2)] : unknownCells(6)),
  );
}

/** Number | Mean | Median | Longest */
function timeCells(timed: readonly TimedStage[]): readonly Cell[] {
  const most = longest(daysOf(timed));
  const records = timed.map(({ record }) => record);
  return [
    counted(records),
    measure(timed, mean),
    measure(timed, median),
    measured(
      most,
      timed.filter(({ workingDays }) => workingDays === most).map(({ record }) => record),
      records,
    ),
  ];
}

function measure(timed: readonly TimedStage[], of: (values: readonly number[]) => Figure): Cell {
  return measured(
    of(daysOf(timed)),
    timed.map(({ record }) => record),
  );
}

function daysOf(timed: readonly TimedStage[]): readonly number[] {
  return timed.map(({ workingDays }) => workingDays);
}
