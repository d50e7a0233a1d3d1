import type { FieldId } from '../log/columns';
import { counted, reportRow, share, unknownCells } from './cells';
import { cohortInForce, pivotInForce } from './cohortInForce';
import { decidedAt, cohortInWords, hasFields } from './cohorts';
import { lastYearNote, leftOutNote } from './notes';
import type { ReportData, ReportRecord } from './reportData';
import type { ReportChart, ReportPivot, ReportRow } from './reportTable';
import { countPivot, stageSource } from './pivots';
import { ladderItems, tidyHeadings } from './tidy/tidyHeadings';
import { timelinessOf } from './timeliness';
import type { TimedStage } from './timeliness';
import { ladderLabels } from './ladderLabels';
import type { LadderLabels } from './ladderLabels';
import type { Scope } from './scope';
import type { BuiltTable } from './tableDefinition';

export interface LadderSpec {
  /** The chart's. */
  readonly title: string;
  readonly stage: 1 | 2;
  readonly scope: Scope;
  /** The log's column of extensions, where the table has the row "Within an agreed extension". */
  readonly extension: FieldId | null;
}

interface Step {
  readonly label: string;
  readonly isOn: (timed: TimedStage) => boolean;
  readonly needs?: FieldId;
}

/**
 * How many answers kept the first limit, how many the longest one, how many neither: steps of one ladder, all on the
 * answers whose time can be told. "Within ... in all" is the sum of the two steps above it.
 */
export function ladder(data: ReportData, { title, stage, scope, extension }: LadderSpec): BuiltTable {
  const cohort = cohortInForce(decidedAt(stage, scope), data);
  const now = timelinessOf(data.period, stage, scope, data, cohort);
  const before = data.knowsLastYear ? timelinessOf(data.lastYear, stage, scope, data, cohort).timed : null;
  const labels = ladderLabels(data.limits, stage, scope);
  const steps = stepsOf(labels, extension);
  const all = recordsOf(now.timed);
  const allBefore = before && recordsOf(before);
  const rows = steps.map((step): ReportRow => {
    if (step.needs && !hasFields(data, [step.needs])) return reportRow([step.label], unknownCells(3));

    const own = recordsOf(now.timed.filter(step.isOn));
    const ownBefore = before && recordsOf(before.filter(step.isOn));
    return reportRow([step.label], [counted(own), share(own, all), share(ownBefore, allBefore)]);
  });

  return {
    cohort: `${cohortInWords(cohort, data)}, and answered`,
    base: `Complaints answered at stage ${stage}: ${now.timed.length}`,
    baseRecords: all,
    labelHeadings: ['Answered'],
    columns: [
      { label: 'Number', unit: 'count' },
      { label: percentThisYear, unit: 'percent' },
      { label: percentLastYear, unit: 'percent' },
    ],
    rows,
    total: null,
    notes: [...leftOutNote(now.leftOut), ...lastYearNote(data)],
    charts: now.timed.length > 0 ? [chartOf(data, title, rows.length)] : [],
    pivot: now.timed.length > 0 ? pivotOf(stage, scope, labels, data) : null,
    sums: labels.second ? [{ row: labels.inAll, of: [labels.first, labels.second] }] : [],
  };
}

function recordsOf(timed: readonly TimedStage[]): readonly ReportRecord[] {
  return timed.map(({ record }) => record);
}

export const percentThisYear = '% this year';
export const percentLastYear = '% last year';
const extendedLabel = 'Within an agreed extension';

function stepsOf({ first, second, inAll, over }: LadderLabels, extension: FieldId | null): readonly Step[] {
  const extended: Step[] = extension
    ? [
        {
          label: extendedLabel,
          isOn: ({ clock }) => clock.kept === 'extension',
          needs: extension,
        },
      ]
    : [];
  const longer: Step[] = second
    ? [
        { label: second, isOn: ({ step }) => step === 'second' },
        { label: inAll, isOn: ({ step }) => step !== 'over' },
        ...extended,
      ]
    : [];
  return [
    { label: first, isOn: ({ step }) => step === 'first' },
    ...longer,
    { label: over, isOn: ({ step }) => step === 'over' },
  ];
}

/** Its steps exclude one another: neither the sum of two, nor the extension that may be either, is an item of it. */
function pivotOf(stage: 1 | 2, scope: Scope, labels: LadderLabels, data: ReportData): ReportPivot | null {
  const { first, second, inAll, over } = labels;
  const inForce = pivotInForce(stageSource(stage, scope, 'decided'), decidedAt(stage, scope), data);
  if (!inForce) return null;

  const filters = [...inForce.filters, { field: tidyHeadings.isTimed, selected: 'Yes' }];
  return {
    ...countPivot(data, [tidyHeadings.ladderStep], { ...inForce, filters }, 'Number'),
    labels: { [ladderItems.first]: first, [ladderItems.second]: second ?? over, [ladderItems.over]: over },
    notShown: [inAll, extendedLabel],
  };
}

/** A bar a year, made of the steps that exclude one another: the first two and the last. */
function chartOf({ knowsLastYear }: ReportData, title: string, rowCount: number): ReportChart {
  return {
    type: 'barStacked',
    title,
    categoryAxisTitle: 'Year',
    valueAxisTitle: '% of answers',
    series: knowsLastYear ? [percentThisYear, percentLastYear] : [percentThisYear],
    rows: [...new Set([0, Math.min(1, rowCount - 1), rowCount - 1])],
    isTurned: true,
  };
}
