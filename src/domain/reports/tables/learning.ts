import { arrangeRows, slotSize } from '../arrangeRows';
import type { Slots } from '../arrangeRows';
import { counted, derived, reportRow } from '../cells';
import { cohortInWords, hasFields, received, recordsIn } from '../cohorts';
import { hasFigures, procedureFilter, sumOf } from '../pivots';
import { learningLabels, learningOf } from '../learningState';
import type { ReportData } from '../reportData';
import type { ReportPivot } from '../reportTable';
import { teamRows } from '../rowScheme';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** The actions agreed from complaints, and how far they are done. */
export const learning: TableDefinition = {
  id: 'learning',
  title: (scope) => `${scopeName(scope)}: actions agreed from what was learned, by team`,
  scopes: everyScope,
  needs: ['team', 'learningAction', 'received'],
  build: (data, scope) => {
    const agreed = recordsIn(data.period, received(scope), data).filter(
      (record) => learningOf(record, data.today) !== null,
    );
    const slots = learningLabels.map((label) =>
      agreed.filter((record) => learningOf(record, data.today) === label),
    );
    const rows = teamRows(data, null);
    const cells = (own: Slots) => cellsOf(own, data);
    const total = reportRow(['Total'], cells(slots));
    const undated = agreed.filter(
      ({ case: { learning: own } }) => own.done === null && own.due === null,
    ).length;
    return {
      cohort: `${cohortInWords(received(scope), data)}, with an action agreed`,
      base: `Actions agreed: ${agreed.length}`,
      baseRecords: agreed,
      labelHeadings: rows.headings,
      columns: ['Actions agreed', ...learningLabels].map((label) => ({ label, unit: 'count' })),
      rows: arrangeRows(slots, rows, slotSize).map(({ labels, slots: own }) => reportRow(labels, cells(own))),
      total,
      notes: undated === 0 ? [] : [`Not done and without a due date, and so counted as not due: ${undated}.`],
      charts: [],
      pivot: hasFigures(total) && isTold(data) ? pivotOf(scope, rows.headings, data) : null,
      rowOrder: 'by size',
    };
  },
};

function isTold(data: ReportData): boolean {
  return hasFields(data, ['learningDone', 'learningDue']);
}

/** Actions agreed | Done | Overdue | Not due */
function cellsOf(slots: Slots, data: ReportData) {
  const [done = [], overdue = [], notDue = []] = slots;
  const isDoneTold = hasFields(data, ['learningDone']);
  const unknown = derived(null, []);
  return [
    counted(slots.flat()),
    isDoneTold ? counted(done) : unknown,
    isTold(data) ? counted(overdue) : unknown,
    isTold(data) ? counted(notDue) : unknown,
  ];
}

function pivotOf(scope: Scope, rows: readonly string[], { period }: ReportData): ReportPivot {
  return {
    source: 'records',
    rows,
    columns: [tidyHeadings.learning],
    filters: [
      { field: tidyHeadings.isComplaint, selected: 'Yes' },
      ...procedureFilter(scope),
      { field: tidyHeadings.receivedIn, selected: period.label },
    ],
    value: sumOf(),
    columnLabels: Object.fromEntries(learningLabels.map((label) => [label, label])),
  };
}
