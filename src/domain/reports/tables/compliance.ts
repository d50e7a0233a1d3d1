import type { Procedure } from '../../log/case';
import { counted, reportRow, share, unknownCells } from '../cells';
import { clockKinds, hasClock } from '../clockKinds';
import type { ClockKind } from '../clockKinds';
import { hasFields } from '../cohorts';
import { isWithin, judgedClocks, recordsOf } from '../judgedClocks';
import { leftOutNote } from '../notes';
import { hasFigures, pivotGrandTotal, sumOf } from '../pivots';
import { procedureNames } from '../recordLabels';
import { yearOrPeriod } from '../reportYears';
import type { ReportData } from '../reportData';
import type { ReportColumn, ReportPivot, ReportRow } from '../reportTable';
import { isProcedureTold } from '../scope';
import { chartRows } from '../tableFigures';
import type { TableDefinition } from '../tableDefinition';
import { inTime, tidyHeadings } from '../tidy/tidyHeadings';

const procedures: readonly Procedure[] = ['statutory', 'corporate'];

const columns: readonly ReportColumn[] = [
  { label: 'Decided', unit: 'count' },
  { label: 'Within', unit: 'count' },
  { label: '%', unit: 'percent' },
  { label: 'Outside', unit: 'count' },
  { label: '% outside', unit: 'percent' },
];

/** Every clock of both procedures: how many ended in the year, and how many of them within the limit. */
export const compliance: TableDefinition = {
  id: 'compliance',
  title: () => 'Time limits kept, by procedure and clock',
  scopes: [],
  needs: ['received', 'stage1Responded'],
  build: (data) => {
    const clocks = procedures.flatMap((procedure) =>
      clockKinds
        .filter((kind) => hasClock(kind, procedure))
        .map((kind) => ({ procedure, kind, found: judgedClocks(data.period, kind, procedure, data) })),
    );
    const rows = clocks.map(({ procedure, kind, found }) => clockRow(procedure, kind, found.judged, data));
    const judged = clocks.reduce((sum, { found }) => sum + found.judged.length, 0);
    const hasAny = rows.some(hasFigures);
    return {
      cohort: `Acknowledgements sent, and complaints decided at each stage and answered, in the ${yearOrPeriod(data.period)}`,
      base: `Clocks judged: ${judged}`,
      labelHeadings: [tidyHeadings.procedure, tidyHeadings.clock],
      columns,
      rows,
      total: null,
      notes: [
        'Within: on or before the last day of the first limit, or of the recorded extension where there is one.',
        ...clocks.flatMap(({ procedure, kind, found }) =>
          leftOutNote(found.leftOut, ` (${procedure}, ${kind.label.toLowerCase()})`),
        ),
      ],
      charts: hasAny
        ? [
            {
              type: 'barStacked',
              title: 'Time limits kept, by procedure and clock',
              categoryAxisTitle: 'Clock',
              valueAxisTitle: 'Clocks judged',
              series: ['Within', 'Outside'],
              rows: chartRows({ rows, columns }, ['Within', 'Outside']),
            },
          ]
        : [],
      pivot: hasAny ? pivotOf(data) : null,
    };
  },
};

function clockRow(
  procedure: Procedure,
  kind: ClockKind,
  judged: Parameters<typeof recordsOf>[0],
  data: ReportData,
): ReportRow {
  const labels = [procedureNames[procedure], kind.label];
  if (!hasFields(data, kind.needs) || !isProcedureTold(procedure, data)) {
    return reportRow(labels, unknownCells(5));
  }

  const within = recordsOf(judged.filter(isWithin));
  const outside = recordsOf(judged.filter((each) => !isWithin(each)));
  return reportRow(labels, [
    counted(recordsOf(judged)),
    counted(within),
    share(within, recordsOf(judged)),
    counted(outside),
    share(outside, recordsOf(judged)),
  ]);
}

function pivotOf({ period }: ReportData): ReportPivot {
  return {
    source: 'clocks',
    rows: [tidyHeadings.procedure, tidyHeadings.clock],
    columns: [tidyHeadings.inTime],
    filters: [{ field: tidyHeadings.judgedIn, selected: period.label }],
    value: sumOf(),
    columnLabels: { [inTime.within]: 'Within', [inTime.outside]: 'Outside', [pivotGrandTotal]: 'Decided' },
  };
}
