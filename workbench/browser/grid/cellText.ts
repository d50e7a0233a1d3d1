import { shownNumber } from '../../workbook/shownNumber';
import type { CellValue } from '../../workbook/workbook';

/** A cell as the grid shows it: numbers through their number format, errors and booleans as Excel spells them. */
export function cellText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return value;
  try {
    return shownNumber(value, numberFormat, date1904);
  } catch {
    return String(value);
  }
}
