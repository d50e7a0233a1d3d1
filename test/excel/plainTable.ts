import type { ReportChart, ReportTable, Unit } from '../../src/domain/reports/reportTable';

/** What of a table matters to where it stands. */
export interface PlainTable {
  readonly labelColumns?: number;
  readonly figureColumns?: number;
  readonly rows?: number;
  readonly notes?: readonly string[];
  readonly chart?: Partial<ReportChart>;
  readonly label?: string;
  readonly lastUnit?: Unit;
  readonly lastValue?: string | number;
}

/** A table of made-up figures, of one chart or of none. */
export function plainTable({
  labelColumns = 1,
  figureColumns = 3,
  rows = 5,
  notes = [],
  chart,
  label = 'Fostering',
  lastUnit = 'count',
  lastValue = 1,
}: PlainTable = {}): ReportTable {
  const columns = Array.from({ length: figureColumns }, (_, index) => ({
    label: `Team ${index + 1}`,
    unit: index === figureColumns - 1 ? lastUnit : ('count' as const),
  }));
  const values = columns.map((_, index) => (index === figureColumns - 1 ? lastValue : 1));
  return {
    id: 'issues',
    title: 'Complaints received, by issue',
    cohort: 'Complaints received in the year',
    base: 'Complaints received: 5',
    labelHeadings: Array.from({ length: labelColumns }, (_, index) => `Label ${index + 1}`),
    columns,
    rows: Array.from({ length: rows }, () => ({
      labels: Array.from({ length: labelColumns }, () => label),
      values,
      tracedTo: [],
    })),
    total: null,
    notes,
    charts: chart ? [{ ...plainChart, ...chart }] : [],
    pivot: null,
  };
}

const plainChart: ReportChart = {
  type: 'columnClustered',
  title: 'Complaints received, by issue',
  categoryAxisTitle: 'Issue',
  valueAxisTitle: 'Complaints',
  series: ['Team 1', 'Team 2'],
  rows: 'detail',
};
