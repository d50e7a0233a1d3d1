import { cutFormula, joinFormula } from './xlsx/shiftFormula';
import type { TableModel } from './workbook';

/**
 * The formula of each column of a table, as it reads in the first row of data, where every row has the same; null where not. A
 * new row takes it.
 */
export function calculatedColumns({
  sheet,
  rect,
  columns,
  showHeaders,
  showTotals,
}: TableModel): (string | null)[] {
  const first = rect.row + (showHeaders ? 1 : 0);
  const end = rect.row + rect.rows - (showTotals ? 1 : 0);
  return columns.map((_name, index) => {
    const column = rect.column + index;
    const formula = sheet.formula(first, column);
    if (formula === null || sheet.rows.get(first)?.arrays?.has(column)) return null;

    const pieces = cutFormula(formula);
    for (let row = first + 1; row < end; row++)
      if (sheet.formula(row, column) !== joinFormula(pieces, row - first, 0)) return null;
    return formula;
  });
}
