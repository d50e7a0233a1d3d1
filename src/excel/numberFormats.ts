import type { Figure, ReportColumn, ReportRow } from '../domain/reports/reportTable';

/** How a column's figures are shown; days without a fraction when none of them has one. */
export function numberFormatOf({ unit }: ReportColumn, figures: readonly Figure[]): string {
  switch (unit) {
    case 'count':
      return figures.some(isBroken) ? '#,##0.0' : '#,##0';
    case 'percent':
      return '0.0';
    case 'days':
      return figures.some(isBroken) ? '0.0' : '0';
    case 'pounds':
      return hasPence(figures) ? '£#,##0.00' : '£#,##0';
    case 'date':
      return 'dd/mm/yyyy';
    case 'text':
      return 'General';
    default:
      return unit satisfies never;
  }
}

/**
 * How the figures of one of a table's columns are shown: one format for all of them, or one a row where counts stand above
 * percentages, means or rates, so that a count has no decimals and the others have one each. Columns of pounds are alike.
 */
export function numberFormatsOf(
  columns: readonly ReportColumn[],
  index: number,
  rows: readonly ReportRow[],
): string[][] {
  const column = columns[index];
  if (!column) throw new Error(`The table has no column ${index}.`);

  const figures = rows.flatMap(({ values }) =>
    columns.flatMap(({ unit }, each) =>
      each === index || (unit === 'pounds' && column.unit === 'pounds') ? [values[each] ?? null] : [],
    ),
  );
  const isMixed = column.unit === 'count' && figures.some(isBroken);
  return isMixed
    ? rows.map(({ values }) => [numberFormatOf(column, values)])
    : [[numberFormatOf(column, figures)]];
}

/** None where all are whole, and none from £100,000 on, which the column has no room for: the cell keeps them. */
function hasPence(figures: readonly Figure[]): boolean {
  return figures.some(isBroken) && figures.every((figure) => Math.abs(Number(figure)) < 100_000);
}

function isBroken(figure: Figure): boolean {
  return typeof figure === 'number' && !Number.isInteger(figure);
}
