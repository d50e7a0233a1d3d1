/** How a chart type of Office.js is written: which element draws it, and how. */
export interface ChartKind {
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart' | 'scatterChart';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  /** Bars lie down: the categories stand at the left. */
  readonly isHorizontal?: true;
  readonly hasMarkers?: true;
  readonly hasLines?: true;
}

const kinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: 'barChart', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', grouping: 'clustered', isHorizontal: true },
  BarStacked: { element: 'barChart', grouping: 'stacked', isHorizontal: true },
  BarStacked100: { element: 'barChart', grouping: 'percentStacked', isHorizontal: true },
  Line: { element: 'lineChart', grouping: 'standard' },
  LineMarkers: { element: 'lineChart', grouping: 'standard', hasMarkers: true },
  LineStacked: { element: 'lineChart', grouping: 'stacked' },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', hasMarkers: true },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  XYScatter: { element: 'scatterChart', hasMarkers: true },
  XYScatterLinesNoMarkers: { element: 'scatterChart', hasLines: true },
  XYScatterLines: { element: 'scatterChart', hasLines: true, hasMarkers: true },
};

/** The chart types that can be written: the host refuses any other by name. */
export const chartTypes: ReadonlySet<string> = new Set(Object.keys(kinds));

/** @throws Error when charts of this type cannot be written */
export function chartKind(type: string): ChartKind {
  const kind = kinds[type];
  if (!kind) throw new Error(`Charts of the type ${type} cannot be written.`);
  return kind;
}
