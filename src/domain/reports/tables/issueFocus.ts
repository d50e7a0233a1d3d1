import { counted, reportRow, unknownCells } from '../cells';
import { baseInWords, cohortInWords, decidedAt, hasFields, received, recordsIn, stageOf } from '../cohorts';
import { notRecorded, notUnderstood } from '../labels';
import { outcomeLabel, outcomeLabels } from '../recordLabels';
import { largestFirst, recordsBy } from '../recordsBy';
import { pivotGrandTotal, receivedSource, sumOf } from '../pivots';
import type { ReportData, ReportRecord } from '../reportData';
import type { ReportPivot } from '../reportTable';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { teamGroups } from '../teamGroups';
import { notDecided, tidyHeadings } from '../tidy/tidyHeadings';

const most = 3;
const notYetDecided = 'Not yet decided';

/** An issue, one of its commonest teams, and the complaints of that team about it. */
interface Focus {
  readonly issue: string;
  readonly team: string;
  readonly records: readonly ReportRecord[];
}

/** The three commonest issues, each at its three commonest teams: complaints received, and their stage 1 outcomes so far. */
export const issueFocus: TableDefinition = {
  id: 'issue-focus',
  title: (scope) => `${scopeName(scope)} received: the commonest issues, by team and outcome`,
  scopes: everyScope,
  needs: ['issues', 'team', 'received'],
  build: (data, scope) => {
    const cohort = received(scope);
    const records = recordsIn(data.period, cohort, data);
    const focuses = focusesOf(records, data);
    const knowsOutcomes = hasFields(data, ['stage1Outcome', ...decidedAt(1, scope).needs]);
    const outcomeOf = outcomeTeller(scope);
    const labels = columnLabels(focuses, outcomeOf);
    return {
      cohort: cohortInWords(cohort, data),
      base: baseInWords(cohort, records.length),
      baseRecords: records,
      labelHeadings: ['Issue', 'Team'],
      columns: ['Received', ...labels].map((label) => ({ label, unit: 'count' })),
      rows: focuses.map(({ issue, team, records: own }) => {
        const byOutcome = recordsBy(own, (record) => [outcomeOf(record)]);
        const outcomes = labels.map((label) => counted(byOutcome.get(label) ?? []));
        return reportRow(
          [issue, team],
          [counted(own), ...(knowsOutcomes ? outcomes : unknownCells(labels.length))],
        );
      }),
      total: null,
      notes: [
        'Outcomes: of stage 1, so far. A complaint with several issues counts under each.',
        ...straightNote(focuses),
      ],
      charts: [],
      pivot: focuses.length > 0 ? pivotOf(labels, knowsOutcomes, scope, data) : null,
      rowOrder: 'by size',
      balance: { plus: labels, minus: [], makes: 'Received' },
    };
  },
};

/** Of every issue and team, not the commonest alone. */
function pivotOf(
  labels: readonly string[],
  knowsOutcomes: boolean,
  scope: Scope,
  { period }: ReportData,
): ReportPivot {
  const { source, filters, yearField } = receivedSource('issues', scope);
  const outcomes = labels.map((label) => [label === notYetDecided ? notDecided : label, label]);
  return {
    source,
    rows: [tidyHeadings.issue, tidyHeadings.team],
    columns: [tidyHeadings.stage1Outcome],
    filters: [...filters, { field: yearField, selected: period.label }],
    value: sumOf(),
    columnLabels: {
      ...(knowsOutcomes ? Object.fromEntries(outcomes) : {}),
      [pivotGrandTotal]: 'Received',
    },
    showsMore: true,
  };
}

function focusesOf(records: readonly ReportRecord[], data: ReportData): readonly Focus[] {
  const commonest = largestFirst(recordsBy(records, ({ case: complaint }) => complaint.issues));
  return commonest.slice(0, most).flatMap(({ label: issue, records: about }) =>
    largestFirst(teamGroups(about, data))
      .slice(0, most)
      .map(({ label: team, records: own }) => ({ issue, team, records: own })),
  );
}

function outcomeTeller(scope: Scope): (record: ReportRecord) => string {
  return (record) => {
    const decision = stageOf(record, 1, scope)?.decision;
    return decision ? outcomeLabel(1, decision.outcome) : notYetDecided;
  };
}

/** Every outcome, zero or not; "Not understood" and "Not recorded" when not 0. */
function columnLabels(
  focuses: readonly Focus[],
  outcomeOf: (record: ReportRecord) => string,
): readonly string[] {
  const met = new Set(focuses.flatMap(({ records }) => records.map(outcomeOf)));
  const last = [notUnderstood, notRecorded].filter((label) => met.has(label));
  return [...outcomeLabels(1), ...last, notYetDecided];
}

function straightNote(focuses: readonly Focus[]): readonly string[] {
  const straight = new Set(
    focuses.flatMap(({ records }) => records.filter(({ timescales }) => timescales?.straightToStage2)),
  ).size;
  return straight === 0 ? [] : [`Went straight to stage 2, and so stand under Not yet decided: ${straight}.`];
}
