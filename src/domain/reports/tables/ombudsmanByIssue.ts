import { arrangeRows } from '../arrangeRows';
import { counted, derived, reportRow } from '../cells';
import { contains } from '../../calendar/period';
import { baseInWords, hasFields, referredToOmbudsman } from '../cohorts';
import type { ReportData, ReportRecord } from '../reportData';
import type { ReportPivot } from '../reportTable';
import { mentionsNote } from '../notes';
import { ombudsmanSteps } from '../ombudsmanDecisions';
import type { OmbudsmanStep } from '../ombudsmanDecisions';
import { hasFigures, procedureFilter, sumOf } from '../pivots';
import { yearOrPeriod } from '../reportYears';
import { mentionRows } from '../rowScheme';
import { isInScope, scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** What complaints at the Ombudsman were about. */
export const ombudsmanByIssue: TableDefinition = {
  id: 'ombudsman-by-issue',
  title: (scope) => `${scopeName(scope)} at the Ombudsman, by issue`,
  scopes: everyScope,
  needs: ['issues', 'ombudsmanReferred'],
  build: (data, scope) => {
    const complaints = data.records.filter(
      ({ timescales, case: complaint }) => timescales !== null && isInScope(complaint, scope),
    );
    const rows = mentionRows(data, 'issues', tidyHeadings.issue, ({ case: complaint }) => complaint.issues);
    const told = ombudsmanSteps.filter(({ needs }) => hasFields(data, needs));
    const slots = ombudsmanSteps.map(({ dayOf }) =>
      complaints.filter((record) => contains(data.period, dayOf(record))),
    );
    const [referred = []] = slots;
    const cells = (own: readonly (readonly ReportRecord[])[]) =>
      ombudsmanSteps.map((step, index) =>
        told.includes(step) ? counted(own[index] ?? []) : derived(null, []),
      );
    const mentioned = slots.map((records) =>
      records.flatMap((record) => rows.pathsOf(record).map(() => record)),
    );
    const total = reportRow([rows.totalLabel], cells(mentioned));
    return {
      cohort: `${scopeName(scope)} referred to the Ombudsman, and decided by the Ombudsman, in the ${yearOrPeriod(data.period)}`,
      base: baseInWords(referredToOmbudsman(scope), referred.length),
      baseRecords: referred,
      labelHeadings: rows.headings,
      columns: ombudsmanSteps.map(({ label }) => ({ label, unit: 'count' })),
      rows: arrangeRows(slots, rows, ([first]) => first?.length ?? 0).map(({ labels, slots: own }) =>
        reportRow(labels, cells(own)),
      ),
      total,
      notes: mentionsNote(referred.length, mentioned[0]?.length ?? 0).map((note) =>
        note.replace(' Percentages are of complaints.', ''),
      ),
      charts: [],
      pivot: hasFigures(total) ? pivotOf(told, scope, data) : null,
    };
  },
};

function pivotOf(told: readonly OmbudsmanStep[], scope: Scope, { period }: ReportData): ReportPivot {
  return {
    source: 'ombudsman-issues',
    rows: [tidyHeadings.issue],
    columns: [tidyHeadings.ombudsmanStep],
    filters: [...procedureFilter(scope), { field: tidyHeadings.dateIn, selected: period.label }],
    value: sumOf(),
    columnLabels: Object.fromEntries(told.map(({ label }) => [label, label])),
  };
}
