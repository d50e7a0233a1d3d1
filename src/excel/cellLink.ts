/**
 * A formula that shows where a cell is and goes there when it is clicked: `=HYPERLINK("#'Log'!C5","Log C5")`. The link
 * stays within the workbook, so Excel asks nothing before it follows it.
 *
 * @param cell "C5"
 */
export function cellLink(sheet: string, cell: string): string {
  return `=HYPERLINK(${quoted(`#'${sheet.replaceAll("'", "''")}'!${cell}`)},${quoted(`${sheet} ${cell}`)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
