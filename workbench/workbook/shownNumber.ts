import { format, isDateFormat } from 'numfmt';

const daysTo1904 = 1462;

/**
 * A number as its format shows it, in the workbook's own date system.
 *
 * @throws when the format is none
 */
export function shownNumber(value: number, numberFormat: string, date1904: boolean): string {
  const serial = date1904 && isDateFormat(numberFormat) ? value + daysTo1904 : value;
  return format(numberFormat, serial, { throws: true });
}
