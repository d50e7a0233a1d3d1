import type { ReportChart, ReportTable } from '../domain/reports/reportTable';

/** Whether its series stand on one another. */
export function isStacked({ type }: ReportChart): boolean {
  return type === 'barStacked' || type === 'columnStacked';
}

/** Indexes of the table's rows that a chart shows: its categories, or the pieces of a turned one's bars. */
export function chartRows({ rows, labelHeadings }: ReportTable, chart: ReportChart): readonly number[] {
  if (chart.rows !== 'detail') return chart.rows;
  const isSubtotal = (labels: readonly (string | null)[]) =>
    labelHeadings.length > 1 && labels.at(-1) === null;
  return rows.flatMap(({ labels }, index) => (isSubtotal(labels) ? [] : [index]));
}
