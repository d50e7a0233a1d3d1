import type { ReportRow, ReportTable } from '../domain/reports/reportTable';
import { asCell, asText } from './plainText';

/** Headings, rows and total, as they stand in the cells. */
export function tableCells({ labelHeadings, columns, rows, total }: ReportTable): (string | number)[][] {
  const headings = [...labelHeadings, ...columns.map(({ label }) => label)].map(asText);
  return [headings, ...(total ? [...rows, total] : rows).map((row) => rowCells(row, labelHeadings.length))];
}

/** A subtotal says so beside its area; a total stands in the first column. */
function rowCells({ labels, values }: ReportRow, labelColumns: number): (string | number)[] {
  const shown = Array.from({ length: labelColumns }, (_, level) => asText(labels[level] ?? ''));
  return [...shown, ...values.map(asCell)];
}
