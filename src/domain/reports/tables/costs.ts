import type { FieldId } from '../../log/columns';
import { derived, reportRow, unknownCells } from '../cells';
import type { Cell } from '../cells';
import { decidedAt, hasFields, recordsIn } from '../cohorts';
import { lastYearNote } from '../notes';
import { hasFigures, periodPivot, procedureFilter } from '../pivots';
import { costOf, pounds, poundsChange } from '../pounds';
import type { ReportData, ReportRecord } from '../reportData';
import { isReportingYear } from '../reportYears';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

type Records = readonly ReportRecord[];

const costFields: Readonly<Record<2 | 3, FieldId>> = { 2: 'stage2Cost', 3: 'stage3Cost' };

/** What stages 2 and 3 cost, by the year they were decided in. */
export const costs: TableDefinition = {
  id: 'costs',
  title: (scope) => `${scopeName(scope)}: costs of stages 2 and 3`,
  scopes: everyScope,
  needs: ['stage2Cost'],
  build: (data, scope) => {
    const stages: readonly (2 | 3)[] = scope === 'corporate' ? [2] : [2, 3];
    const found = stages.map((stage) => stageCosts(stage, scope, data));
    const rows = found.map(({ stage, isTold, now, before }) =>
      reportRow(
        [`Stage ${stage}`],
        isTold
          ? costCells(pounds(now, costOf(stage)), before && pounds(before, costOf(stage)))
          : unknownCells(4),
      ),
    );
    const isTold = found.every((each) => each.isTold);
    const sum = (cells: readonly Cell[]): Cell => ({
      value: cells.reduce((so, { value }) => Math.round((so + Number(value)) * 100) / 100, 0),
      rows: cells.flatMap(({ rows: own }) => own),
      restsOn: cells.flatMap(({ restsOn }) => restsOn),
    });
    const total = isTold
      ? costCells(
          sum(found.map(({ stage, now }) => pounds(now, costOf(stage)))),
          data.knowsLastYear
            ? sum(found.map(({ stage, before }) => pounds(before ?? [], costOf(stage))))
            : null,
        )
      : unknownCells(4);
    const totalRow = reportRow(['Total'], total);
    return {
      cohort: `${scopeName(scope)} decided at stages 2 and 3 in the ${isReportingYear(data.period) ? 'year' : 'period'}, with a cost`,
      base: `Stages with a cost: ${found.reduce((so, { now }) => so + now.length, 0)}`,
      labelHeadings: [tidyHeadings.stage],
      columns: [
        { label: 'This year £', unit: 'pounds' },
        { label: 'Last year £', unit: 'pounds' },
        { label: 'Change £', unit: 'pounds' },
        { label: '% change', unit: 'percent' },
      ],
      rows,
      total: totalRow,
      notes: ['A cost counts in the year that its stage was decided.', ...lastYearNote(data)],
      charts: [],
      pivot:
        isTold && hasFigures(totalRow)
          ? {
              ...periodPivot(data, [tidyHeadings.stage], {
                source: 'stages',
                filters: procedureFilter(scope),
                yearField: tidyHeadings.decidedIn,
                numberField: tidyHeadings.cost,
              }),
              columnLabels: {
                [data.period.label]: 'This year £',
                ...(data.knowsLastYear && data.lastYear.to < data.period.from
                  ? { [data.lastYear.label]: 'Last year £' }
                  : {}),
              },
            }
          : null,
    };
  },
};

function stageCosts(stage: 2 | 3, scope: Scope, data: ReportData) {
  const cohort = decidedAt(stage, scope);
  const withCost = (records: Records) => records.filter((record) => costOf(stage)(record) !== null);
  return {
    stage,
    isTold: hasFields(data, [costFields[stage], ...cohort.needs]),
    now: withCost(recordsIn(data.period, cohort, data)),
    before: data.knowsLastYear ? withCost(recordsIn(data.lastYear, cohort, data)) : null,
  };
}

/** This year £ | Last year £ | Change £ | % change */
function costCells(now: Cell, before: Cell | null): readonly Cell[] {
  return [now, before ?? derived(null, []), ...poundsChange(now, before)];
}
