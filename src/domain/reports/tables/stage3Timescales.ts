import type { Period } from '../../calendar/period';
import type { FieldId } from '../../log/columns';
import type { Clock } from '../../timescales/clock';
import type { LeftOut, Stage3Timescale } from '../../timescales/caseTimescales';
import type { TimeLimits } from '../../timescales/timeLimits';
import { counted, reportRow, share, unknownCells } from '../cells';
import { panelKind, reportKind, responseKind } from '../clockKinds';
import { cohortInWords, decidedAt, hasFields, recordsIn } from '../cohorts';
import { lastYearNote, leftOutNote } from '../notes';
import type { ReportData, ReportRecord } from '../reportData';
import { hasFigures, pivotGrandTotal, procedureFilter, sumOf } from '../pivots';
import type { ReportPivot, ReportRow } from '../reportTable';
import type { TableDefinition } from '../tableDefinition';
import { inTime, tidyHeadings } from '../tidy/tidyHeadings';

interface ClockRow {
  /** The same clock in the tidy table; null for all three, which is none there. */
  readonly item: string | null;
  readonly label: (limits: TimeLimits) => string;
  readonly clockOf: (stage3: Stage3Timescale) => Clock | null;
  readonly needs: readonly FieldId[];
}

const rows: readonly ClockRow[] = [
  {
    item: panelKind.label,
    label: (limits) => `Panel in ${limits['stage3-panel'].workingDays} working days`,
    clockOf: ({ panel }) => panel,
    needs: ['stage3Panel'],
  },
  {
    item: reportKind.label,
    label: (limits) => `Report in ${limits['stage3-report'].workingDays} working days`,
    clockOf: ({ report }) => report,
    needs: ['stage3Panel', 'stage3ReportReceived'],
  },
  {
    item: responseKind.label,
    label: (limits) => `Response in ${limits['stage3-response'].workingDays} working days`,
    clockOf: ({ response }) => response,
    needs: ['stage3ReportReceived'],
  },
  {
    item: null,
    label: (limits) => `All three in ${limits.stage3.workingDays} working days`,
    clockOf: ({ clock }) => clock,
    needs: [],
  },
];

const cohort = decidedAt(3, 'statutory');

/** The three clocks of stage 3 and their sum: how many could be judged, and how many were in time. */
export const stage3Timescales: TableDefinition = {
  id: 'stage3-timescales',
  title: () => 'Stage 3: panels, reports and responses in time',
  scopes: ['statutory'],
  needs: ['stage3Requested', 'stage3Responded'],
  build: (data) => {
    const now = answered(data.period, data);
    const before = data.knowsLastYear ? answered(data.lastYear, data).counted : null;
    const built = rows.map((row) => clockRow(row, now.counted, before, data));
    return {
      cohort: `${cohortInWords(cohort, data)}, and answered`,
      base: `Complaints answered at stage 3: ${now.counted.length}`,
      baseRecords: now.counted,
      labelHeadings: ['Clock'],
      columns: [
        { label: 'Due', unit: 'count' },
        { label: 'Met', unit: 'count' },
        { label: '%', unit: 'percent' },
        { label: 'Last year', unit: 'percent' },
      ],
      rows: built,
      total: null,
      notes: ['Due: the clocks that could be judged.', ...leftOutNote(now.leftOut), ...lastYearNote(data)],
      charts: [],
      pivot: built.some(hasFigures) ? pivotOf(data) : null,
    };
  },
};

/** It shows the clocks of the other stages too: no field of it tells the three apart. */
function pivotOf(data: ReportData): ReportPivot {
  const { limits, period } = data;
  const labelled = rows.map(({ item, label }) => ({ item, label: label(limits) }));
  return {
    source: 'clocks',
    rows: [tidyHeadings.clock],
    columns: [tidyHeadings.inTime],
    filters: [...procedureFilter('statutory'), { field: tidyHeadings.judgedIn, selected: period.label }],
    value: sumOf(),
    columnLabels: { [inTime.within]: 'Met', [pivotGrandTotal]: 'Due' },
    showsMore: true,
    labels: Object.fromEntries(labelled.flatMap(({ item, label }) => (item === null ? [] : [[item, label]]))),
    notShown: labelled.flatMap(({ item, label }) => (item === null ? [label] : [])),
  };
}

/** The complaints answered at stage 3 that timeliness counts. Each clock is judged by itself, so none is left out for another's sake. */
function answered(period: Period, data: ReportData) {
  const counted: ReportRecord[] = [];
  const leftOut: LeftOut[] = [];
  for (const record of recordsIn(period, cohort, data)) {
    const reason = record.timescales?.stage3?.leftOut ?? null;
    if (reason === null || reason === 'cannot tell') counted.push(record);
    else leftOut.push(reason);
  }
  return { counted, leftOut };
}

function clockRow(
  { label, clockOf, needs }: ClockRow,
  now: readonly ReportRecord[],
  before: readonly ReportRecord[] | null,
  data: ReportData,
): ReportRow {
  const labels = [label(data.limits)];
  if (!hasFields(data, needs)) return reportRow(labels, unknownCells(4));

  const due = judged(now, clockOf);
  const dueBefore = before && judged(before, clockOf);
  const met = due.filter((record) => isMet(record, clockOf));
  const metBefore = dueBefore && dueBefore.filter((record) => isMet(record, clockOf));
  return reportRow(labels, [counted(due), counted(met), share(met, due), share(metBefore, dueBefore)]);
}

function judged(records: readonly ReportRecord[], clockOf: ClockRow['clockOf']): readonly ReportRecord[] {
  return records.filter((record) => keptOf(record, clockOf) !== null);
}

function isMet(record: ReportRecord, clockOf: ClockRow['clockOf']): boolean {
  return keptOf(record, clockOf) === 'first limit';
}

function keptOf({ timescales }: ReportRecord, clockOf: ClockRow['clockOf']) {
  return (timescales?.stage3 && clockOf(timescales.stage3)?.kept) ?? null;
}
