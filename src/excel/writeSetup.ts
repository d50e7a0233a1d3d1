import { columns } from '../domain/log/columns';
import type { PlainValue } from '../domain/log/sheetValues';
import { procedureWords, settableClockIds } from '../domain/setup/settableClocks';
import { setupTables } from '../domain/setup/setupTables';
import type { SetupTable, SetupTableName, SetupTableValues } from '../domain/setup/setupTables';
import { areaAddress, areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import { lineHeight, linesTaken } from './linesTaken';
import { palette } from './palette';
import { asText } from './plainText';
import type { LateName } from './replaceSheets';
import { formatHeadings, ruleAt, setUpPage, writeTitle } from './sheetPage';
import { writeNonWorkingDays } from './writeNonWorkingDays';

const titleRow = 3;
const aboutRow = 4;
const headingRow = 5;
const gapWidth = 21;

/** In points. */
const widths: Readonly<Record<SetupTableName, readonly number[]>> = {
  SetupColumns: [165, 185, 115, 190],
  SetupWords: [120, 150, 150],
  SetupLists: [120, 200, 150],
  SetupClosures: [75, 200],
  SetupTimescales: [75, 100, 70, 80, 115, 430],
  SetupPublished: [60, 150, 180, 130, 65],
  SetupContext: [60, 105, 150, 65],
  SetupReport: [150, 150],
};

const dayWidths = [75, 200];
const aboutDays =
  'Bank holidays (provisional: not published yet) and your closure days, for Excel’s own formulas. Add closure days to their own table; changes here are not read.';

/** What a column takes, offered in each of its cells; other words may still be typed, and are told when they mean nothing. */
const offered: Readonly<Partial<Record<SetupTableName, Readonly<Record<string, string>>>>> = {
  SetupTimescales: {
    Procedure: Object.values(procedureWords).join(),
    Clock: settableClockIds.join(),
    'Counts from': 'received,acknowledged',
  },
  SetupContext: { Measure: 'Open cases,Referrals' },
};

/**
 * Writes Complaints setup: its tables side by side, so that each can grow downwards, and the names of the fields right of
 * them. The tables take their names when all is done.
 */
export function writeSetup(
  sheet: Excel.Worksheet,
  title: string,
  contents: readonly SetupTableValues[],
  dateOffset: number,
): readonly LateName[] {
  setUpPage(sheet, { frozenRows: headingRow + 1 });
  // Too wide for one.
  sheet.pageLayout.zoom = { horizontalFitToPages: 3, verticalFitToPages: 0 };
  writeTitle(sheet, title);
  const about = sheet.getRange('A2');
  about.values = [
    [
      asText(
        'What you have told the add-in about your log. Change it here or in the task pane; your log is not touched.',
      ),
    ],
  ];
  about.format.font.color = palette.quietInk;

  const fieldsColumn = setupTables.reduce((column, { headings }) => column + headings.length + 1, 0);
  const fieldNames = writeFields(sheet, fieldsColumn);
  let tallest = linesTaken(aboutDays, sum(dayWidths));
  let column = 0;
  const lateNames = setupTables.map((table): LateName => {
    const rows = contents.find(({ name }) => name === table.name)?.rows ?? [];
    const written = writeTable(sheet, table, rows, column, fieldNames);
    tallest = Math.max(tallest, linesTaken(table.about, sum(widths[table.name])));
    column += table.headings.length + 1;
    return { item: written, name: table.name };
  });
  setHeight(sheet, aboutRow, tallest);
  setHeight(sheet, headingRow, tallestHeading());
  return [...lateNames, writeDays(sheet, fieldsColumn + 3, dateOffset)];
}

/** The days that formulas of Excel's own leave out, right of everything. */
function writeDays(sheet: Excel.Worksheet, column: number, dateOffset: number): LateName {
  const at = { row: headingRow, column };
  setWidths(sheet, column, dayWidths);
  writeHeads(sheet, { row: titleRow, column, columns: 2 }, 'Non-working days', aboutDays);
  const closures = { column: columnOfTable('SetupClosures'), firstRow: headingRow + 1 };
  return writeNonWorkingDays(sheet, at, closures, dateOffset);
}

function columnOfTable(wanted: SetupTableName): number {
  const before = setupTables.slice(
    0,
    setupTables.findIndex(({ name }) => name === wanted),
  );
  return before.reduce((column, { headings }) => column + headings.length + 1, 0);
}

function tallestHeading(): number {
  const lines = setupTables.flatMap(({ name, headings }) =>
    headings.map((heading, index) => linesTaken(heading, widths[name][index] ?? 0, { isBold: true })),
  );
  return Math.max(...lines);
}

function setHeight(sheet: Excel.Worksheet, row: number, lines: number): void {
  areaRange(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = lines * lineHeight + 3;
}

function writeTable(
  sheet: Excel.Worksheet,
  { name, title, about, headings }: SetupTable,
  rows: readonly (readonly PlainValue[])[],
  column: number,
  fieldNames: string,
): Excel.Table {
  const area: CellArea = {
    row: headingRow,
    column,
    rows: Math.max(rows.length, 1) + 1,
    columns: headings.length,
  };
  setWidths(sheet, column, widths[name]);
  writeHeads(sheet, { ...area, row: titleRow }, title, about);

  const cells = rows.map((row) => row.map((value) => (typeof value === 'string' ? asText(value) : value)));
  const filled = { ...area, rows: rows.length + 1 };
  if (name === 'SetupClosures') bodyColumn(sheet, area, 0).numberFormat = [['dd/mm/yyyy']];
  areaRange(sheet, filled).values = [headings.map(asText), ...cells];
  const table = sheet.tables.add(areaRange(sheet, area), true);
  table.style = 'TableStyleLight1';
  // A filter on one table would hide rows of the others.
  table.showFilterButton = false;
  formatHeadings(areaRange(sheet, { ...area, rows: 1 }));
  ruleAt(areaRange(sheet, area), 'InsideHorizontal');
  ruleAt(areaRange(sheet, area), 'EdgeBottom');

  headings.forEach((heading, index) => {
    // So that they do not run into the words beside them.
    if (heading.endsWith('orking days')) bodyColumn(sheet, area, index).format.horizontalAlignment = 'Center';
    const source = heading === 'Field' ? `=${fieldNames}` : offered[name]?.[heading];
    if (source) offer(bodyColumn(sheet, area, index), source);
  });
  return table;
}

function writeHeads(
  sheet: Excel.Worksheet,
  { row, column, columns: width }: Pick<CellArea, 'row' | 'column' | 'columns'>,
  title: string,
  about: string,
): void {
  const head = areaRange(sheet, { row, column, rows: 1, columns: 1 });
  head.values = [[asText(title)]];
  head.format.font.bold = true;
  head.format.font.size = 12;
  head.format.font.color = palette.heading;
  const line = areaRange(sheet, { row: aboutRow, column, rows: 1, columns: width });
  line.merge();
  line.format.wrapText = true;
  line.format.verticalAlignment = 'Top';
  line.format.font.color = palette.quietInk;
  areaRange(sheet, { row: aboutRow, column, rows: 1, columns: 1 }).values = [[asText(about)]];
}

/** The names that Field takes, which its drop-down offers. @returns where they stand, "$AM$7:$AM$70" */
function writeFields(sheet: Excel.Worksheet, column: number): string {
  const area: CellArea = { row: headingRow, column, rows: columns.length + 1, columns: 2 };
  setWidths(sheet, column, [165, 90]);
  writeHeads(
    sheet,
    { ...area, row: titleRow },
    'Fields',
    'The names that Field can take. For looking up: changes here do nothing.',
  );
  areaRange(sheet, area).values = [
    ['Name', 'Holds'],
    ...columns.map(({ label, kind }) => [asText(label), asText(kind)]),
  ];
  formatHeadings(areaRange(sheet, { ...area, rows: 1 }));
  ruleAt(areaRange(sheet, area), 'InsideHorizontal');
  const names = { ...area, row: headingRow + 1, rows: columns.length, columns: 1 };
  return areaAddress(names).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function offer(range: Excel.Range, source: string): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

function bodyColumn(sheet: Excel.Worksheet, { row, column, rows }: CellArea, index: number): Excel.Range {
  return areaRange(sheet, { row: row + 1, column: column + index, rows: rows - 1, columns: 1 });
}

/** With the gap before the next table. */
function setWidths(sheet: Excel.Worksheet, column: number, points: readonly number[]): void {
  [...points, gapWidth].forEach((width, index) => {
    areaRange(sheet, { row: 0, column: column + index, rows: 1, columns: 1 }).format.columnWidth = width;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
