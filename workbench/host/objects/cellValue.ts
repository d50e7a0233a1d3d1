import { format as formatNumber } from 'numfmt';
import type { CellValue } from '../../workbook/workbook';

/** As Office.js gives a value: blank is "", an error is its text. */
export function givenValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** What the cell shows. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return formatNumber(numberFormat, value, { throws: false });
  } catch {
    return String(value);
  }
}
