/** Days to add to a date of a workbook's to have one of the 1900 system, in which the workbench counts. */
export function dateOffset(date1904: boolean): number {
  return date1904 ? 1462 : 0;
}
