import type { Severity } from '../domain/finding';
import { areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import { cellLink } from './cellLink';
import type { ExcelSession } from './excelSession';
import { palette, severityColours } from './palette';
import { asText, cutShort } from './plainText';
import { rowBlocks } from './rowBlocks';
import { formatHeadings, ruleAt, setUpPage, writeLinesAcross, writeTitle } from './sheetPage';

/** One finding as its row shows it; what is not known is "". */
export interface FindingLine {
  readonly severity: Severity;
  /** What was found: "Response before receipt". */
  readonly title: string;
  readonly sheet: string;
  /** "C5" */
  readonly cell: string;
  /** Of the record. */
  readonly reference: string;
  readonly heading: string;
  readonly value: string;
  readonly message: string;
}

/** A sheet of findings: what it is, what was read, and what was found. */
export interface FindingsPage {
  readonly title: string;
  readonly lines: readonly string[];
  readonly findings: readonly FindingLine[];
}

const columns = [
  { heading: 'Severity', width: 62 },
  { heading: 'What', width: 135 },
  { heading: 'Where', width: 115 },
  { heading: 'Reference', width: 85 },
  { heading: 'Heading', width: 110 },
  { heading: 'Value', width: 125 },
  { heading: 'What to do', width: 345 },
] as const;
const whereColumn = 2;
const messageColumn = 6;
const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};
/** Characters of a cell of the log: enough to know it by. */
const longestValue = 200;
const longestMessage = 2_000;

/**
 * Writes the findings as an Excel table that can be filtered and sorted, each with a link to its cell. Blocks of rows go to
 * Excel as they are ready; whatever their number, as few objects of Excel's are used.
 *
 * @returns the table, which is to be named; null when nothing was found
 */
export async function writeFindings(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { title, lines, findings }: FindingsPage,
): Promise<Excel.Table | null> {
  const headingRow = lines.length + 2;
  setUpPage(sheet, { frozenRows: headingRow + 1 });
  columns.forEach(({ width }, column) => {
    areaRange(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  writeTitle(sheet, title);
  writeLinesAcross(
    sheet,
    lines,
    columns.map(({ width }) => width),
  );
  if (findings.length === 0) return null;

  // The lines above stand on the first page alone.
  sheet.pageLayout.setPrintTitleRows(`$${headingRow + 1}:$${headingRow + 1}`);
  const area = { row: headingRow, column: 0, rows: findings.length + 1, columns: columns.length };
  formatTable(sheet, area);
  areaRange(sheet, { ...area, rows: 1 }).values = [columns.map(({ heading }) => heading)];
  const cells = findings.map(cellsOf);
  for (const { first, count, weight } of rowBlocks(cells)) {
    await session.makeRoom(weight);
    areaRange(sheet, { ...area, row: area.row + 1 + first, rows: count }).values = cells.slice(
      first,
      first + count,
    );
  }
  areaRange(sheet, area).format.autofitRows();
  return addTable(sheet, area);
}

function formatTable(sheet: Excel.Worksheet, area: CellArea): void {
  const whole = areaRange(sheet, area);
  whole.format.wrapText = true;
  whole.format.verticalAlignment = 'Top';
  ruleAt(whole, 'InsideHorizontal');
  // A little room, so that a value that fills its cell does not run into the message.
  areaRange(sheet, { ...area, column: messageColumn, columns: 1 }).format.indentLevel = 1;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1, columns: 1 };
  const links = areaRange(sheet, { ...body, column: whereColumn }).format.font;
  links.color = palette.link;
  links.underline = 'Single';
  colourSeverities(areaRange(sheet, body));
}

/** By rules of Excel's own, so that the colours follow the words wherever the officer sorts them. */
function colourSeverities(range: Excel.Range): void {
  range.format.font.bold = true;
  for (const severity of ['error', 'warning', 'note'] as const) {
    const rule = range.conditionalFormats.add('CellValue').cellValue;
    rule.format.fill.color = severityColours[severity].fill;
    rule.format.font.color = severityColours[severity].ink;
    rule.rule = { formula1: `="${severityWords[severity]}"`, operator: 'EqualTo' };
  }
}

function addTable(sheet: Excel.Worksheet, area: CellArea): Excel.Table {
  const table = sheet.tables.add(areaRange(sheet, area), true);
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  formatHeadings(areaRange(sheet, { ...area, rows: 1 }));
  return table;
}

function cellsOf(finding: FindingLine): string[] {
  const { severity, title, sheet, cell, reference, heading, value, message } = finding;
  return [
    severityWords[severity],
    asText(title),
    cellLink(sheet, cell),
    asText(cutShort(reference, longestValue)),
    asText(cutShort(heading, longestValue)),
    asText(cutShort(value, longestValue)),
    asText(cutShort(message, longestMessage)),
  ];
}
