import type { FieldId } from '../../log/columns';
import { derived, reportRow, unknownCells } from '../cells';
import type { Cell } from '../cells';
import { decidedAt, hasFields, recordsIn, recordsLastYear } from '../cohorts';
import { roundedPence } from '../measures';
import { lastYearNote } from '../notes';
import { hasFigures, periodPivot, procedureFilter } from '../pivots';
import { costOf, pounds, poundsChange } from '../pounds';
import type { ReportData, ReportRecord } from '../reportData';
import { yearOrPeriod } from '../reportYears';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

type Records = readonly ReportRecord[];

const inPounds = { thisYear: 'This year £', lastYear: 'Last year £' };

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
    const isTold = found.every((each) => each.isTold);
    const total = reportRow(
      ['Total'],
      isTold
        ? costCells(
            sumOf(found.map(({ now }) => now)),
            data.knowsLastYear ? sumOf(found.flatMap(({ before }) => before ?? [])) : null,
          )
        : unknownCells(4),
    );
    return {
      cohort: `${scopeName(scope)} decided at stages 2 and 3 in the ${yearOrPeriod(data.period)}, with a cost`,
      base: `Stages with a cost: ${found.reduce((so, { count }) => so + count, 0)}`,
      labelHeadings: [tidyHeadings.stage],
      columns: [
        { label: inPounds.thisYear, unit: 'pounds' },
        { label: inPounds.lastYear, unit: 'pounds' },
        { label: 'Change £', unit: 'pounds' },
        { label: '% change', unit: 'percent' },
      ],
      rows: found.map((each) =>
        reportRow([`Stage ${each.stage}`], each.isTold ? costCells(each.now, each.before) : unknownCells(4)),
      ),
      total,
      notes: ['A cost counts in the year that its stage was decided.', ...lastYearNote(data)],
      charts: [],
      pivot:
        isTold && hasFigures(total)
          ? periodPivot(
              data,
              [tidyHeadings.stage],
              {
                source: 'stages',
                filters: procedureFilter(scope),
                yearField: tidyHeadings.decidedIn,
                numberField: tidyHeadings.cost,
              },
              inPounds,
            )
          : null,
    };
  },
};

function stageCosts(stage: 2 | 3, scope: Scope, data: ReportData) {
  const cohort = decidedAt(stage, scope);
  const cost = costOf(stage);
  const withCost = (records: Records) => records.filter((record) => cost(record) !== null);
  const now = withCost(recordsIn(data.period, cohort, data));
  const before = recordsLastYear(cohort, data);
  return {
    stage,
    isTold: hasFields(data, [costFields[stage], ...cohort.needs]),
    count: now.length,
    now: pounds(now, cost),
    before: before && pounds(withCost(before), cost),
  };
}

/** Stages' pounds together, to the penny. */
function sumOf(cells: readonly Cell[]): Cell {
  return {
    value: roundedPence(cells.reduce((sum, { value }) => sum + Number(value), 0)),
    rows: cells.flatMap(({ rows }) => rows),
    restsOn: cells.flatMap(({ restsOn }) => restsOn),
  };
}

/** This year £ | Last year £ | Change £ | % change */
function costCells(now: Cell, before: Cell | null): readonly Cell[] {
  return [now, before ?? derived(null, []), ...poundsChange(now, before)];
}
