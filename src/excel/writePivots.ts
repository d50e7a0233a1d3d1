import type { PlainValue } from '../domain/log/sheetValues';
import type { ReportPivot, ReportTable, TidyTable } from '../domain/reports/reportTable';
import { areaRange } from './cellAddress';
import type { ExcelSession } from './excelSession';
import { palette } from './palette';
import { placePivots } from './placePivots';
import type { PlacedPivot } from './placePivots';
import { asText } from './plainText';
import { setUpPage, writeTitle } from './sheetPage';
import type { WrittenData } from './writeData';

const firstRow = 3;
const firstColumnWidth = 190;
const secondColumnWidth = 165;
const figureWidth = 72;

/** A PivotTable as written. */
export interface WrittenPivot {
  readonly table: ReportTable;
  readonly pivot: ReportPivot;
  readonly pivotTable: Excel.PivotTable;
  /** Its cells without the page filters: loaded by `readPivots`. */
  readonly cells: Excel.Range;
}

/** Makes a real PivotTable for each table that has one, on the tidy tables. */
export function writePivots(
  sheet: Excel.Worksheet,
  title: string,
  tables: readonly ReportTable[],
  data: readonly TidyTable[],
  sources: readonly WrittenData[],
): readonly WrittenPivot[] {
  setUpPage(sheet, { frozenRows: 1 });
  writeTitle(sheet, title);
  sheet.getRange('A2').values = [
    [
      'These are Excel’s own PivotTables: double-click a figure to see the rows behind it, refresh after changing the data.',
    ],
  ];
  sheet.getRange('A:A').format.columnWidth = firstColumnWidth;
  sheet.getRange('B:B').format.columnWidth = secondColumnWidth;
  sheet.getRange('C:L').format.columnWidth = figureWidth;
  return placePivots(tables, data, firstRow).map((placed) => {
    const source = sources.find(({ id }) => id === placed.pivot.source);
    if (!source) throw new Error(`There is no tidy table "${placed.pivot.source}".`);
    return writePivot(sheet, placed, source.table);
  });
}

/** Loads what every PivotTable shows, in one round trip. */
export async function readPivots(session: ExcelSession, pivots: readonly WrittenPivot[]): Promise<void> {
  for (const { cells } of pivots) cells.load('values,address');
  await session.sync();
}

/** What a PivotTable shows, without its page filters. */
export function pivotValues({ cells }: WrittenPivot): readonly (readonly PlainValue[])[] {
  return cells.values as PlainValue[][];
}

/** "A5:G12" */
export function pivotAddress({ cells }: WrittenPivot): string {
  return cells.address.slice(cells.address.lastIndexOf('!') + 1);
}

function writePivot(
  sheet: Excel.Worksheet,
  { table, pivot, titleRow, bodyRow }: PlacedPivot,
  source: Excel.Table,
): WrittenPivot {
  const heading = areaRange(sheet, { row: titleRow, column: 0, rows: 1, columns: 1 });
  heading.values = [[asText(table.title)]];
  heading.format.font.bold = true;
  heading.format.font.color = palette.heading;

  const corner = areaRange(sheet, { row: bodyRow, column: 0, rows: 1, columns: 1 });
  // Its own name may still be taken by the PivotTable of the last build.
  const pivotTable = sheet.pivotTables.add(`Building ${table.id}`, source, corner);
  addFields(pivotTable, pivot);
  setLayout(pivotTable, table);
  return { table, pivot, pivotTable, cells: pivotTable.layout.getRange() };
}

/** The figures first: Excel cannot lay out a PivotTable that has none. */
function addFields(pivotTable: Excel.PivotTable, { rows, columns, filters, value }: ReportPivot): void {
  const { hierarchies } = pivotTable;
  const figures = pivotTable.dataHierarchies.add(hierarchies.getItem(value.field));
  figures.summarizeBy = value.summarizeBy;
  figures.name = value.caption;

  for (const field of rows) sort(pivotTable.rowHierarchies.add(hierarchies.getItem(field)), field);
  for (const field of columns) sort(pivotTable.columnHierarchies.add(hierarchies.getItem(field)), field);
  for (const { field, selected } of filters) {
    const filter = pivotTable.filterHierarchies.add(hierarchies.getItem(field));
    filter.fields.getItem(field).applyFilter({ manualFilter: { selectedItems: [selected] } });
  }
}

/** By name, so that what a refresh brings stands among the others, and not after them as it came. */
function sort({ fields }: Excel.RowColumnPivotHierarchy, field: string): void {
  fields.getItem(field).sortByLabels(Excel.SortBy.ascending);
}

function setLayout({ layout }: Excel.PivotTable, { title, cohort }: ReportTable): void {
  layout.layoutType = 'Tabular';
  layout.showRowGrandTotals = true;
  layout.showColumnGrandTotals = true;
  layout.repeatAllItemLabels(true);
  layout.altTextTitle = title;
  layout.altTextDescription = `PivotTable of ${title}. ${cohort}.`;
}
