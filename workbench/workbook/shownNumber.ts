import { format, isDateFormat } from 'numfmt';
import { dateOffset } from './dateSystem';

/**
 * A number as its format shows it, in the workbook's own date system.
 *
 * @throws when the format is none
 */
export function shownNumber(value: number, numberFormat: string, date1904: boolean): string {
  const serial = isDateFormat(numberFormat) ? value + dateOffset(date1904) : value;
  return format(numberFormat, serial, { throws: true });
}
