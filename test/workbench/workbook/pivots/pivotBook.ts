import { parseAddress } from '../../../../workbench/workbook/address';
import { computePivot } from '../../../../workbench/workbook/pivots/computePivot';
import {
  Workbook,
  type Aggregation,
  type CellValue,
  type PivotAxisField,
  type PivotDataField,
  type PivotModel,
  type Sheet,
  type TableModel,
} from '../../../../workbench/workbook/workbook';

export interface PivotBook {
  readonly workbook: Workbook;
  readonly data: Sheet;
  readonly pivots: Sheet;
  readonly table: TableModel;
}

/** A workbook whose first sheet holds a table, and whose second is for its pivots. The first row is the table's headings. */
export function pivotBook(rows: readonly (readonly CellValue[])[]): PivotBook {
  const workbook = new Workbook();
  const data = workbook.addSheet('Data', '{00000000-0000-0000-0000-000000000001}');
  const pivots = workbook.addSheet('Pivots', '{00000000-0000-0000-0000-000000000002}');
  rows.forEach((cells, row) => cells.forEach((value, column) => data.setValue(row, column, value)));
  const columns = (rows[0] ?? []).map(String);
  const table: TableModel = {
    id: 1,
    name: 'Complaints',
    sheet: data,
    rect: { row: 0, column: 0, rows: rows.length, columns: columns.length },
    columns,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleMedium2',
  };
  data.tables.push(table);
  return { workbook, data, pivots, table };
}

/** Puts a pivot on the book's second sheet, from its table, at `at` ("A3"). */
export function addPivot(
  { pivots, table }: PivotBook,
  at: string,
  settings: Partial<PivotModel>,
): PivotModel {
  const { row, column } = parseAddress(at) ?? { row: 0, column: 0 };
  const number = pivots.pivots.length + 1;
  const pivot: PivotModel = {
    id: String(number),
    name: `Pivot ${number}`,
    sheet: pivots,
    source: { kind: 'table', table },
    row,
    column,
    rowFields: [],
    columnFields: [],
    filterFields: [],
    dataFields: [],
    layout: 'Tabular',
    showRowGrandTotals: true,
    showColumnGrandTotals: true,
    repeatLabels: false,
    refreshOnOpen: false,
    altTextTitle: '',
    altTextDescription: '',
    shown: null,
    ...settings,
  };
  pivots.pivots.push(pivot);
  return pivot;
}

export function field(name: string, settings: Partial<PivotAxisField> = {}): PivotAxisField {
  return {
    field: name,
    caption: '',
    subtotals: true,
    showAllItems: false,
    sort: null,
    selected: null,
    ...settings,
  };
}

export function figure(
  summarizeBy: Aggregation,
  name: string,
  settings: Partial<PivotDataField> = {},
): PivotDataField {
  return { field: name, caption: '', summarizeBy, numberFormat: null, ...settings };
}

/** Computes a pivot, keeps what it shows, and writes it into its sheet, as the host does. */
export function show(pivot: PivotModel): void {
  const shown = computePivot(pivot);
  pivot.shown = shown;
  shown.cells.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) pivot.sheet.setValue(shown.rect.row + row, shown.rect.column + column, value);
    }),
  );
  pivot.sheet.touch('pivots');
}

/** A grid as lines of text, cells parted by " | " and blank ones at the end left out: what a person reads. */
export function asText(cells: readonly (readonly CellValue[])[]): string[] {
  return cells.map((row) =>
    row
      .map(cellText)
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
}

function cellText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
