import { format as formatNumber } from 'numfmt';
import { shownNumber } from '../../workbook/shownNumber';
import type { CellValue, Sheet } from '../../workbook/workbook';

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

/** What a cell shows. */
export function shownIn(sheet: Sheet, row: number, column: number): string {
  const { styles, date1904 } = sheet.workbook;
  return shownText(sheet.value(row, column), styles.format(sheet.style(row, column)).numberFormat, date1904);
}

/** What a cell of this value and number format shows. */
export function shownText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    if (typeof value === 'number') return shownNumber(value, numberFormat, date1904);
    return formatNumber(numberFormat, value, { throws: false });
  } catch {
    return String(value);
  }
}
