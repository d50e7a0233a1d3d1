import { counted, measured, reportRow, unknownCells } from '../cells';
import { hasClock, stageClockKinds } from '../clockKinds';
import type { ClockKind } from '../clockKinds';
import { hasFields } from '../cohorts';
import { daysLate, isWithin, judgedClocks, recordsOf } from '../judgedClocks';
import type { JudgedClock } from '../judgedClocks';
import { mean } from '../measures';
import { leftOutNote } from '../notes';
import { hasFigures, procedureFilter, sumOf } from '../pivots';
import { yearOrPeriod } from '../reportYears';
import type { ReportData } from '../reportData';
import type { ReportPivot, ReportRow } from '../reportTable';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { inTime, tidyHeadings } from '../tidy/tidyHeadings';

/** The answers that came late: how many, and by how many working days. */
export const lateness: TableDefinition = {
  id: 'lateness',
  title: (scope) => `${scopeName(scope)} answered late: by how many working days`,
  scopes: everyScope,
  needs: ['received', 'stage1Responded'],
  build: (data, scope) => {
    const clocks = stageClockKinds
      .filter((kind) => hasClock(kind, scope))
      .map((kind) => {
        const { judged, leftOut } = judgedClocks(data.period, kind, scope, data);
        return { kind, judged, leftOut, late: judged.filter((each) => !isWithin(each)) };
      });
    const rows = clocks.map(({ kind, late }) => clockRow(kind, late, data));
    return {
      cohort: `${scopeName(scope)} decided at each stage in the ${yearOrPeriod(data.period)}, and answered late`,
      base: `Clocks judged: ${clocks.reduce((sum, { judged }) => sum + judged.length, 0)}`,
      labelHeadings: [tidyHeadings.clock],
      columns: [
        { label: 'Number', unit: 'count' },
        { label: 'Mean days late', unit: 'days' },
      ],
      rows,
      total: null,
      notes: [
        'Working days after the last day of the limit, or of the recorded extension where there is one.',
        ...clocks.flatMap(({ kind, leftOut }) => leftOutNote(leftOut, ` (${kind.label.toLowerCase()})`)),
      ],
      charts: [],
      pivot: rows.some(hasFigures) ? pivotOf(scope, data) : null,
    };
  },
};

function clockRow(kind: ClockKind, late: readonly JudgedClock[], data: ReportData): ReportRow {
  if (!hasFields(data, kind.needs)) return reportRow([kind.label], unknownCells(2));

  const days = late.flatMap(({ clock }) => daysLate(clock, data.calendar) ?? []);
  return reportRow([kind.label], [counted(recordsOf(late)), measured(mean(days), recordsOf(late))]);
}

function pivotOf(scope: Scope, { period }: ReportData): ReportPivot {
  return {
    source: 'clocks',
    rows: [tidyHeadings.clock],
    columns: [tidyHeadings.inTime],
    filters: [
      ...procedureFilter(scope),
      { field: tidyHeadings.isOfStage, selected: 'Yes' },
      { field: tidyHeadings.judgedIn, selected: period.label },
    ],
    value: sumOf(),
    columnLabels: { [inTime.outside]: 'Number' },
  };
}
