/**
 * A formula that shows where a cell is and goes there when it is clicked: `=HYPERLINK("#'Log'!C5","Log C5")`. The link
 * stays within the workbook, so Excel asks nothing before it follows it.
 *
 * @param cell "C5"
 * @param shown what the link says, no more than 255 characters; where the cell is, unless given
 */
export function cellLink(sheet: string, cell: string, shown = `${sheet} ${cell}`): string {
  return `=HYPERLINK(${quoted(`#'${sheet.replaceAll("'", "''")}'!${cell}`)},${quoted(shown)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
