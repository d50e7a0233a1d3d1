import { arrangeRows } from '../arrangeRows';
import { counted, derived, reportRow } from '../cells';
import { baseInWords, hasFields, recordsIn, referredToOmbudsman } from '../cohorts';
import type { ReportRecord } from '../reportData';
import { mentionsNote } from '../notes';
import { decidedByOmbudsman, decisionLabel, upheldByOmbudsman } from '../ombudsmanDecisions';
import { isReportingYear } from '../reportYears';
import { mentionRows } from '../rowScheme';
import { scopeName } from '../scope';
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
    const referred = recordsIn(data.period, referredToOmbudsman(scope), data);
    const decided = recordsIn(data.period, decidedByOmbudsman(scope), data);
    const upheld = decided.filter((record) => decisionLabel(record) === upheldByOmbudsman);
    const rows = mentionRows(data, 'issues', tidyHeadings.issue, ({ case: complaint }) => complaint.issues);
    const isTold = [
      true,
      hasFields(data, ['ombudsmanDecided']),
      hasFields(data, ['ombudsmanDecided', 'ombudsmanDecision']),
    ];
    const cells = (slots: readonly (readonly ReportRecord[])[]) =>
      slots.map((records, index) => (isTold[index] ? counted(records) : derived(null, [])));
    const slots = [referred, decided, upheld];
    const mentioned = slots.map((records) =>
      records.flatMap((record) => rows.pathsOf(record).map(() => record)),
    );
    return {
      cohort: `${scopeName(scope)} referred to the Ombudsman, and decided by the Ombudsman, in the ${isReportingYear(data.period) ? 'year' : 'period'}`,
      base: baseInWords(referredToOmbudsman(scope), referred.length),
      baseRecords: referred,
      labelHeadings: rows.headings,
      columns: ['Referred', 'Decided', 'Upheld'].map((label) => ({ label, unit: 'count' })),
      rows: arrangeRows(slots, rows, ([first]) => first?.length ?? 0).map(({ labels, slots: own }) =>
        reportRow(labels, cells(own)),
      ),
      total: reportRow([rows.totalLabel], cells(mentioned)),
      notes: mentionsNote(referred.length, mentioned[0]?.length ?? 0).map((note) =>
        note.replace(' Percentages are of complaints.', ''),
      ),
      charts: [],
      pivot: null,
    };
  },
};
