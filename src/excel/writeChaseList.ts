import { apartTitles } from '../domain/chase/apartLine';
import type { ApartLine } from '../domain/chase/apartLine';
import { chaseGroups } from '../domain/chase/chaseGroups';
import type { ChaseGroupId } from '../domain/chase/chaseGroups';
import type { ChaseItem, ChaseLine } from '../domain/chase/chaseItem';
import type { ChaseList } from '../domain/chase/chaseList';
import type { Day } from '../domain/calendar/day';
import { areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import { cellLink } from './cellLink';
import type { ExcelSession } from './excelSession';
import { palette, severityColours } from './palette';
import { asText, cutShort } from './plainText';
import { rowBlocks } from './rowBlocks';
import { formatHeadings, ruleAt, setUpPage, writeLinesAcross, writeTitle } from './sheetPage';

/** The chase list as it is written: what it is, what was read, and whom to chase. */
export interface ChasePage {
  readonly title: string;
  /** At the foot of each page in print. */
  readonly footer: string;
  readonly lines: readonly string[];
  readonly list: ChaseList;
  /** Days to take from a date to have it as the workbook numbers it. */
  readonly dateOffset: number;
}

/** The Excel tables that were made, which are to be named; null where there was nothing to put in one. */
export interface ChaseTables {
  readonly chase: Excel.Table | null;
  readonly apart: Excel.Table | null;
}

const widths = [84, 88, 130, 130, 128, 70, 62, 300];
const [statusColumn, referenceColumn, dueColumn, daysColumn] = [0, 1, 5, 6];
const shared = ['Status', 'Reference', 'Service area', 'Team', 'Awaited'];
const chaseHeadings = [...shared, 'Due', 'Working days late', 'Worth knowing'];
const apartHeadings = [...shared, 'Due, or last day', 'Since', 'Worth knowing'];
const groupTitles = new Map(chaseGroups.map(({ id, title }) => [id, title]));
const longestWord = 200;

/** Beside the word itself, which says as much to those who see no colour. */
const colours: Readonly<Partial<Record<ChaseGroupId, { readonly fill: string; readonly ink: string }>>> = {
  overdue: severityColours.error,
  'this-week': severityColours.warning,
  'next-week': severityColours.note,
};

/**
 * Writes whom to chase as an Excel table that can be filtered by area or team, each line with a link to its row; and below
 * it, as another, what is open and nobody is late with. Blocks of rows go to Excel as they are ready; whatever their
 * number, as few objects of Excel's are used.
 */
export async function writeChaseList(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { title, footer, lines, list, dateOffset }: ChasePage,
): Promise<ChaseTables> {
  const { items, apart } = list;
  const headingRow = lines.length + 2;
  setUpPage(sheet, { frozenRows: items.length > 0 ? headingRow + 1 : 1 });
  widths.forEach((width, column) => {
    areaRange(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  writeTitle(sheet, title);
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = `${footer}, page &P of &N`;
  writeLinesAcross(sheet, lines, widths);

  const rowsOf = {
    chase: items.map((item) => itemCells(item, dateOffset)),
    apart: apart.map((line) => apartCells(line, dateOffset)),
  };
  const chase = await writeTable(session, sheet, headingRow, chaseHeadings, rowsOf.chase);
  if (chase) {
    // The lines above stand on the first page alone.
    sheet.pageLayout.setPrintTitleRows(`$${headingRow + 1}:$${headingRow + 1}`);
    colourGroups(sheet, { row: headingRow + 1, column: statusColumn, rows: items.length, columns: 1 });
  }
  const apartRow = headingRow + (chase ? items.length + 2 : 0);
  const apartTable = await writeTable(session, sheet, apartRow + 1, apartHeadings, rowsOf.apart);
  if (apartTable) {
    writeSection(
      sheet,
      apartRow,
      'Open, and not to be chased: a later request for the next stage needs judging, not refusing',
    );
    dateColumn(sheet, { row: apartRow + 2, column: daysColumn, rows: apart.length, columns: 1 });
  }
  return { chase, apart: apartTable };
}

type Cells = (string | number)[];

function itemCells({ group, due, workingDaysLate, ...line }: ChaseItem, dateOffset: number): Cells {
  const days = group === 'overdue' ? workingDaysLate : '';
  return [groupTitles.get(group) ?? group, ...lineCells(line), due - dateOffset, days, asText(line.note)];
}

function apartCells({ kind, due, since, ...line }: ApartLine, dateOffset: number): Cells {
  const dayCell = (day: Day | null) => (day === null ? '' : day - dateOffset);
  return [apartTitles[kind], ...lineCells(line), dayCell(due), dayCell(since), asText(line.note)];
}

function lineCells({ reference, sheet, row, area, team, awaited }: ChaseLine): Cells {
  const named = reference === null ? `${sheet} row ${row}` : cutShort(reference, longestWord);
  const words = [area ?? '', team ?? ''].map((word) => asText(cutShort(word, longestWord)));
  return [cellLink(sheet, `A${row}`, named), ...words, asText(awaited)];
}

/** Null when there are no rows. */
async function writeTable(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  headingRow: number,
  headings: readonly string[],
  rows: readonly Cells[],
): Promise<Excel.Table | null> {
  if (rows.length === 0) return null;

  const area: CellArea = { row: headingRow, column: 0, rows: rows.length + 1, columns: headings.length };
  formatTable(sheet, area);
  areaRange(sheet, { ...area, rows: 1 }).values = [headings.map(asText)];
  for (const { first, count, weight } of rowBlocks(rows)) {
    await session.makeRoom(weight);
    areaRange(sheet, { ...area, row: area.row + 1 + first, rows: count }).values = rows.slice(
      first,
      first + count,
    );
  }
  areaRange(sheet, area).format.autofitRows();
  const table = sheet.tables.add(areaRange(sheet, area), true);
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  formatHeadings(areaRange(sheet, { ...area, rows: 1 }));
  return table;
}

function formatTable(sheet: Excel.Worksheet, area: CellArea): void {
  const whole = areaRange(sheet, area);
  whole.format.wrapText = true;
  whole.format.verticalAlignment = 'Top';
  ruleAt(whole, 'InsideHorizontal');
  ruleAt(whole, 'EdgeBottom');
  const body = { ...area, row: area.row + 1, rows: area.rows - 1, columns: 1 };
  areaRange(sheet, { ...body, column: statusColumn }).format.font.bold = true;
  const links = areaRange(sheet, { ...body, column: referenceColumn }).format.font;
  links.color = palette.link;
  links.underline = 'Single';
  dateColumn(sheet, { ...body, column: dueColumn });
  areaRange(sheet, { ...area, column: dueColumn, columns: 2 }).format.horizontalAlignment = 'Right';
  // A little room, so that the figures do not run into the words beside them.
  const notes = areaRange(sheet, { ...area, column: daysColumn + 1, columns: 1 }).format;
  notes.horizontalAlignment = 'Left';
  notes.indentLevel = 1;
}

function dateColumn(sheet: Excel.Worksheet, area: CellArea): void {
  areaRange(sheet, area).numberFormat = [['dd/mm/yyyy']];
}

/** By rules of Excel's own, so that the colours follow the words wherever the officer sorts them. */
function colourGroups(sheet: Excel.Worksheet, area: CellArea): void {
  const range = areaRange(sheet, area);
  for (const { id, title } of chaseGroups) {
    const colour = colours[id];
    if (!colour) continue;
    const rule = range.conditionalFormats.add('CellValue').cellValue;
    rule.format.fill.color = colour.fill;
    rule.format.font.color = colour.ink;
    rule.rule = { formula1: `="${title}"`, operator: 'EqualTo' };
  }
}

function writeSection(sheet: Excel.Worksheet, row: number, title: string): void {
  const cell = areaRange(sheet, { row, column: 0, rows: 1, columns: 1 });
  cell.values = [[asText(title)]];
  cell.format.font.bold = true;
  cell.format.font.size = 13;
  cell.format.font.color = palette.heading;
}
