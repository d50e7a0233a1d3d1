import { counted, reportRow, unknownCells } from '../cells';
import { baseInWords, hasFields, recordsIn, referredToOmbudsman } from '../cohorts';
import type { Cohort } from '../cohorts';
import { notRecorded } from '../labels';
import { decidedByOmbudsman, decisionLabel, upheldByOmbudsman } from '../ombudsmanDecisions';
import { lastYearNote } from '../notes';
import { hasFigures, periodPivot, procedureFilter } from '../pivots';
import { largestFirst, recordsBy } from '../recordsBy';
import { publishedRows } from '../published/figuresOfTable';
import type { ReportData, ReportRecord } from '../reportData';
import { yearOrPeriod } from '../reportYears';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

type Records = readonly ReportRecord[];

const firstRows: readonly string[] = ['Referred', 'Decided', upheldByOmbudsman];

/** What went to the Ombudsman and what came of it, each by its own date. */
export const ombudsman: TableDefinition = {
  id: 'ombudsman',
  title: (scope) => `${scopeName(scope)} at the Ombudsman`,
  scopes: everyScope,
  needs: ['ombudsmanReferred'],
  build: (data, scope) => {
    const referred = yearsOf(referredToOmbudsman(scope), data);
    const decided = yearsOf(decidedByOmbudsman(scope), data);
    const isDecidedTold = hasFields(data, ['ombudsmanDecided']);
    const isDecisionTold = isDecidedTold && hasFields(data, ['ombudsmanDecision']);
    const inLog = isDecisionTold ? decisionsIn(decided) : [];
    const published = isDecisionTold
      ? publishedDecisions(data).filter((label) => !inLog.includes(label))
      : [];
    const decisions = [...inLog, ...published];
    const rows = [
      reportRow(['Referred'], referred.map(counted)),
      reportRow(['Decided'], isDecidedTold ? decided.map(counted) : unknownCells(2)),
      ...(isDecisionTold
        ? [upheldByOmbudsman, ...decisions].map((label) =>
            reportRow(
              [label],
              decided.map((records) =>
                counted(records && records.filter((one) => decisionLabel(one) === label)),
              ),
            ),
          )
        : [reportRow([upheldByOmbudsman], unknownCells(2))]),
    ];
    return {
      cohort: `${scopeName(scope)} referred to the Ombudsman, and decided by the Ombudsman, in the ${yearOrPeriod(data.period)}`,
      base: baseInWords(referredToOmbudsman(scope), referred[0]?.length ?? 0),
      ...(referred[0] && { baseRecords: referred[0] }),
      labelHeadings: [tidyHeadings.ombudsmanDecision],
      columns: [
        { label: 'This year', unit: 'count' },
        { label: 'Last year', unit: 'count' },
      ],
      rows,
      total: null,
      notes: [
        'Upheld: every decision that begins with that word. Decisions are counted by the day decided.',
        ...lastYearNote(data),
      ],
      charts: [],
      pivot:
        isDecisionTold && rows.slice(1).some(hasFigures)
          ? {
              ...periodPivot(data, [tidyHeadings.ombudsmanDecision], {
                source: 'ombudsman',
                filters: procedureFilter(scope),
                yearField: tidyHeadings.decidedIn,
              }),
              notShown: ['Referred', 'Decided', ...published],
            }
          : null,
      sums: isDecisionTold ? [{ row: 'Decided', of: [upheldByOmbudsman, ...decisions] }] : [],
    };
  },
};

/** This year's records and last year's; null where last year cannot be told. */
function yearsOf(cohort: Cohort, data: ReportData): readonly (Records | null)[] {
  return [
    recordsIn(data.period, cohort, data),
    data.knowsLastYear ? recordsIn(data.lastYear, cohort, data) : null,
  ];
}

/** Decisions that last year's report had, where the log does not reach back to it. */
function publishedDecisions(data: ReportData): readonly string[] {
  const labels = publishedRows(data, 1).flatMap(([label]) => label ?? []);
  return [...new Set(labels)].filter((label) => !firstRows.includes(label));
}

/** Every decision but Upheld, this year's commonest first; Not recorded last. */
function decisionsIn([now, before]: readonly (Records | null)[]): readonly string[] {
  const labelsOf = (record: ReportRecord) => [decisionLabel(record)];
  const first = largestFirst(recordsBy(now ?? [], labelsOf)).map(({ label }) => label);
  const then = largestFirst(recordsBy(before ?? [], labelsOf)).map(({ label }) => label);
  const others = [...new Set([...first, ...then])].filter((label) => label !== upheldByOmbudsman);
  return [
    ...others.filter((label) => label !== notRecorded),
    ...others.filter((label) => label === notRecorded),
  ];
}
