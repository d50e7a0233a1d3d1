import { arrangeRows } from '../arrangeRows';
import { counted, derived, reportRow } from '../cells';
import type { Cell } from '../cells';
import { baseInWords, cohortInWords, received, recordsIn } from '../cohorts';
import { contextFigure, rateMeasures } from '../contextFigures';
import { roundedRatio } from '../measures';
import { countPivot, receivedSource } from '../pivots';
import type { ReportData, ReportRecord } from '../reportData';
import { teamRows } from '../rowScheme';
import type { TableDefinition } from '../tableDefinition';

const cohort = received('statutory');
const notApplicable = 'Not applicable';

type Figures = readonly (number | null)[];

/** Complaints of each team beside its open cases and referrals. */
export const ratesByTeam: TableDefinition = {
  id: 'rates-by-team',
  title: () => 'Statutory complaints for every 1,000 open cases and referrals, by team',
  scopes: ['statutory'],
  needs: ['team', 'received'],
  build: (data) => {
    const records = recordsIn(data.period, cohort, data);
    const rows = teamRows(data, null);
    const arranged = arrangeRows([records], rows, ([own]) => own?.length ?? 0);
    const figuresOf = (labels: readonly (string | null)[]): Figures => {
      const team = labels.at(-1) ?? null;
      if (team !== null) return teamFigures(team, data);

      const parts = arranged.filter((row) => row.labels[0] === labels[0] && row.labels.at(-1) !== null);
      return added(parts.map((row) => teamFigures(row.labels.at(-1) ?? '', data)));
    };
    return {
      cohort: cohortInWords(cohort, data),
      base: baseInWords(cohort, records.length),
      baseRecords: records,
      labelHeadings: rows.headings,
      columns: [
        { label: 'Open cases', unit: 'count' },
        { label: 'Referrals', unit: 'count' },
        { label: 'Complaints', unit: 'count' },
        ...rateMeasures.map(({ per }) => ({ label: per, unit: 'count' as const })),
      ],
      rows: arranged.map(({ labels, slots: [own = []] }) =>
        reportRow(labels, cellsOf(figuresOf(labels), own)),
      ),
      total: null,
      notes: ['Not applicable: Complaints setup has no figure for the team.'],
      charts: [],
      // The complaints: the rates beside them are of figures that the log does not hold.
      pivot:
        records.length > 0
          ? countPivot(data, rows.headings, receivedSource('records', 'statutory'), 'Complaints')
          : null,
      rowOrder: 'by size',
    };
  },
};

function teamFigures(team: string, data: ReportData): Figures {
  return rateMeasures.map(({ measure }) => contextFigure(data, data.period, measure, team));
}

/** An area has a figure when each of its teams has one. */
function added(teams: readonly Figures[]): Figures {
  return rateMeasures.map((_, index) =>
    teams.reduce<number | null>((sum, figures) => {
      const figure = figures[index] ?? null;
      return sum === null || figure === null ? null : sum + figure;
    }, 0),
  );
}

function cellsOf(figures: Figures, records: readonly ReportRecord[]): readonly Cell[] {
  const rate = (figure: number | null): Cell =>
    figure === null
      ? derived(notApplicable, [])
      : derived(roundedRatio(records.length * 1000, figure), [records]);
  return [
    ...figures.map((figure) => derived(figure ?? notApplicable, [])),
    counted(records),
    ...figures.map(rate),
  ];
}
