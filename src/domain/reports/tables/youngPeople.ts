import { oneWayCells, reportRow, unknownCells } from '../cells';
import { baseInWords, cohortInWords, hasFields, received, recordsIn, recordsLastYear } from '../cohorts';
import { lastYearNote } from '../notes';
import { oneWayColumns } from '../oneWay';
import { hasFigures, periodPivot, receivedSource } from '../pivots';
import type { ReportData, ReportRecord } from '../reportData';
import type { ReportPivot, ReportRow } from '../reportTable';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';
import { advocateLabel, advocateLabels, isFromYoungPerson } from '../youngPerson';

const fromYoungPeople = 'From children and young people';

/** Complaints that children and young people made themselves, and how many of those had an advocate. */
export const youngPeople: TableDefinition = {
  id: 'young-people',
  title: (scope) => `${scopeName(scope)} received from children and young people`,
  scopes: everyScope,
  needs: ['complainant', 'received'],
  build: (data, scope) => {
    const cohort = received(scope);
    const all = recordsIn(data.period, cohort, data);
    const rows = rowsOf(data, scope, all);
    const knowsAdvocates = hasFields(data, ['advocate']);
    return {
      cohort: cohortInWords(cohort, data),
      base: baseInWords(cohort, all.length),
      baseRecords: all,
      labelHeadings: ['Complaints'],
      columns: oneWayColumns,
      rows,
      total: null,
      notes: [
        `The first row is a percentage of all complaints, the others of the first.${knowsAdvocates ? ' A blank is without an advocate.' : ''}`,
        ...lastYearNote(data),
      ],
      charts: [],
      pivot: knowsAdvocates && rows.some(hasFigures) ? pivotOf(data, scope) : null,
      sums: knowsAdvocates ? [{ row: fromYoungPeople, of: advocateLabels }] : [],
    };
  },
};

function rowsOf(data: ReportData, scope: Scope, all: readonly ReportRecord[]): readonly ReportRow[] {
  const young = all.filter(isFromYoung);
  const allBefore = recordsLastYear(received(scope), data);
  const before = allBefore && allBefore.filter(isFromYoung);
  const withLabel = (records: readonly ReportRecord[], label: string) =>
    records.filter(({ case: complaint }) => advocateLabel(complaint) === label);

  return [
    reportRow([fromYoungPeople], oneWayCells(young, before, all)),
    ...advocateLabels.map((label) =>
      reportRow(
        [label],
        hasFields(data, ['advocate'])
          ? oneWayCells(withLabel(young, label), before && withLabel(before, label), young)
          : unknownCells(oneWayColumns.length),
      ),
    ),
  ];
}

function isFromYoung({ case: complaint }: ReportRecord): boolean {
  return isFromYoungPerson(complaint);
}

function pivotOf(data: ReportData, scope: Scope): ReportPivot {
  const source = receivedSource('records', scope);
  const fromThem = { field: tidyHeadings.fromYoungPerson, selected: 'Yes' };
  return {
    ...periodPivot(data, [tidyHeadings.advocate], { ...source, filters: [...source.filters, fromThem] }),
    notShown: [fromYoungPeople],
  };
}
