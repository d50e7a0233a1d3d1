import type { Sheet } from '../../workbook/workbook';

/** What the officer would see in the cell when typing into it. */
export function typedText(sheet: Sheet, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return `=${formula}`;
  const value = sheet.value(row, column);
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
