import type { Figure, ReportColumn } from '../domain/reports/reportTable';

/** How a column's figures are shown; days without a fraction when none of them has one. */
export function numberFormatOf({ unit }: ReportColumn, figures: readonly Figure[]): string {
  switch (unit) {
    case 'count':
      // Rates, and years across of counts and percentages together.
      return figures.some((figure) => typeof figure === 'number' && !Number.isInteger(figure))
        ? 'General'
        : '#,##0';
    case 'percent':
      return '0.0';
    case 'days':
      return figures.some((figure) => typeof figure === 'number' && !Number.isInteger(figure)) ? '0.0' : '0';
    case 'pounds':
      return '£#,##0.00';
    case 'date':
      return 'dd/mm/yyyy';
    case 'text':
      return 'General';
    default:
      return unit satisfies never;
  }
}
