import type { CellValue, Sheet } from './workbook';

/** A cell as it is kept, rather than as it was typed. */
export interface CellContents {
  readonly value: CellValue;
  /** Without the leading "="; null: it holds a value. */
  readonly formula: string | null;
  readonly style: number;
}

export function contentsOf(sheet: Sheet, row: number, column: number): CellContents {
  return {
    value: sheet.value(row, column),
    formula: sheet.formula(row, column),
    style: sheet.style(row, column),
  };
}

export function putContents(sheet: Sheet, row: number, column: number, contents: CellContents): void {
  if (contents.formula === null) sheet.setValue(row, column, contents.value);
  else sheet.setFormula(row, column, contents.formula, contents.value);
  if (sheet.style(row, column) !== contents.style) sheet.setStyle(row, column, contents.style);
}
