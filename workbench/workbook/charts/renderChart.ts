import type { CellValue, ChartModel } from '../workbook';

/** The cells a reference such as "'Annual tables'!$C$6:$C$12" names, row by row, as last calculated. */
export type ReadReference = (reference: string) => {
  readonly values: readonly CellValue[];
  /** Of its first cell. */
  readonly numberFormat: string;
};

/** The chart's part (xl/charts/chartN.xml), with its figures kept in it for programs that do not recalculate. */
export function renderChart(chart: ChartModel, _read: ReadReference): string {
  throw new Error(`${chart.name} cannot be written yet.`);
}
