import { cellAddress, type Rect } from './address';
import type { cellErrors } from './cellErrors';
import { ColumnSet } from './columnSet';
import { StyleBook, type Border, type BorderEdge } from './styleBook';

/** An error in a cell: `{ error: '#N/A' }`. */
export interface CellError {
  readonly error: (typeof cellErrors)[number];
}

/** A blank cell is null. A formula that gives "" has the value "". Dates are serials in the workbook's own date system. */
export type CellValue = string | number | boolean | CellError | null;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A row of cells: `values` and `styles` may be shorter than the sheet is wide, and have holes (blank, style 0). */
export interface Row {
  readonly values: CellValue[];
  /** Indexes into the workbook's `styles`. */
  readonly styles: number[];
  /** By column, without the leading "=". */
  readonly formulas: Map<number, string>;
  /** Array formulas: by the column of the cell that holds one, the cells it fills. */
  arrays?: Map<number, Rect> | undefined;
  /** In points. */
  height?: number | undefined;
  hidden?: boolean | undefined;
  /** Of the cells that are not there. */
  style?: number | undefined;
}

export interface ColumnSettings {
  /** In characters, as the file stores it. */
  width?: number | undefined;
  hidden?: boolean | undefined;
  style?: number | undefined;
}

export interface TableModel {
  id: number;
  name: string;
  sheet: Sheet;
  /** With its header row and its totals row, where it has them. */
  rect: Rect;
  columns: string[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string | null;
  /** The part it was read from, when it was in the file. */
  part?: string | undefined;
}

export type Aggregation = 'Sum' | 'Count' | 'Average' | 'Max' | 'Min' | 'Product' | 'CountNumbers';

export interface PivotAxisField {
  /** The heading of its source column. */
  readonly field: string;
  /** Caption shown; the field's own name unless renamed. */
  caption: string;
  subtotals: boolean;
  showAllItems: boolean;
  sort: 'Ascending' | 'Descending' | null;
  /** The only items shown, when a manual filter is set. */
  selected: readonly string[] | null;
}

export interface PivotDataField {
  readonly field: string;
  caption: string;
  summarizeBy: Aggregation;
  numberFormat: string | null;
}

export interface PivotModel {
  id: string;
  name: string;
  sheet: Sheet;
  /** A table by name (follows renames and growth), or a range. */
  source: { kind: 'table'; table: TableModel } | { kind: 'range'; sheet: Sheet; rect: Rect };
  /** Top left cell of the body (page filters stand above it). */
  row: number;
  column: number;
  rowFields: PivotAxisField[];
  columnFields: PivotAxisField[];
  filterFields: PivotAxisField[];
  dataFields: PivotDataField[];
  layout: 'Compact' | 'Outline' | 'Tabular';
  showRowGrandTotals: boolean;
  showColumnGrandTotals: boolean;
  repeatLabels: boolean;
  refreshOnOpen: boolean;
  altTextTitle: string;
  altTextDescription: string;
  /** What it shows now: filled by the pivot engine. */
  shown: PivotGrid | null;
  /** The part it was read from, when it was in the file: such a pivot is kept as it is. */
  part?: string | undefined;
}

/** A pivot as cells, page filters included. */
export interface PivotGrid {
  /** Where it lies on the sheet, page filters included. */
  readonly rect: Rect;
  /** Where the row labels, column labels and figures lie, page filters excluded. */
  readonly tableRect: Rect;
  /** Figures only, grand totals included. */
  readonly bodyRect: Rect;
  readonly cells: readonly (readonly CellValue[])[];
  /** How each cell's number is shown; null: General. */
  readonly numberFormats?: readonly (readonly (string | null)[])[];
}

export interface ChartSeries {
  /** A reference such as "'Annual tables'!$C$5", or text. */
  name: { reference: string } | { text: string };
  /** References such as "'Annual tables'!$C$6:$C$12". */
  values: string;
  categories: string | null;
  /** "#RRGGBB" */
  color: string | null;
  hasDataLabels: boolean;
  /** Where they stand about a line; above it when it is not set. */
  labelPosition?: 'Top' | 'Bottom' | undefined;
}

/** In points, from the edges of the paper. */
export interface PageMargins {
  left: number;
  right: number;
  top: number;
  bottom: number;
  header: number;
  footer: number;
}

/** As a new sheet of Excel's has them. */
export const usualMargins: PageMargins = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

/** How words of a chart look, where it was set. */
export interface ChartFont {
  size?: number | undefined;
  bold?: boolean | undefined;
  /** "#RRGGBB" */
  color?: string | undefined;
}

export interface ChartModel {
  id: string;
  name: string;
  sheet: Sheet;
  /** As Office.js names it: ColumnClustered, ColumnStacked, BarClustered, BarStacked, Line, LineMarkers, Pie ... */
  type: string;
  title: string | null;
  series: ChartSeries[];
  /** In points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' };
  categoryAxis: {
    title: string | null;
    reversed: boolean;
    visible: boolean;
    /** Where along it the value axis crosses, as Office.js names it; Automatic when it is not set. */
    position?: 'Automatic' | 'Maximum' | undefined;
    /** Every so many categories has its name; Excel chooses when it is not set. */
    tickLabelSpacing?: number | undefined;
  };
  valueAxis: {
    title: string | null;
    numberFormat: string | null;
    minimum: number | null;
    maximum: number | null;
    gridlines: boolean;
    visible: boolean;
    /** Between two lines of the axis; Excel chooses when it is not set. */
    majorUnit?: number | null | undefined;
  };
  gapWidth: number | null;
  /** Points of all its words, and how its title looks, where they were set. */
  fontSize?: number | undefined;
  titleFont?: ChartFont | undefined;
  /** The drawing part it was read from, when it was in the file: such a chart is kept as it is. */
  part?: string | undefined;
}

export interface ConditionalFormatModel {
  id: string;
  /** Ranges it covers. */
  ranges: Rect[];
  /** As Office.js names it: Custom, CellValue, ContainsText, ColorScale, DataBar, IconSet, TopBottom, PresetCriteria. */
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /** Formulas without the leading "=", for custom and cell-value rules. */
  formulas: string[];
  /** As the file names it: greaterThan, between … containsText, notContains, beginsWith, endsWith. */
  operator: string | null;
  /** What a ContainsText rule looks for. */
  text?: string | undefined;
  format: {
    fill: string | null;
    fontColor: string | null;
    bold: boolean | null;
    italic: boolean | null;
    strikethrough: boolean | null;
    /** The sides that it draws; a side that is not there says nothing. */
    borders?: Partial<Record<BorderEdge, Border>> | undefined;
  } | null;
  /** The rule as it stood in the file, kept as it is unless changed. */
  xml?: string | undefined;
}

export interface DataValidationModel {
  ranges: Rect[];
  type: string;
  operator: string | null;
  formulas: string[];
  allowBlank: boolean;
  prompt: { title: string; message: string } | null;
  error: { style: string; title: string; message: string } | null;
  /** As it stood in the file. */
  xml?: string | undefined;
}

export interface NameModel {
  name: string;
  /** Without the leading "=". */
  formula: string;
  /** Null: of the whole workbook. */
  sheet: Sheet | null;
  visible: boolean;
  comment: string;
}

/** The parts of a sheet beside its cells, each of which the writer rewrites only when it was touched. */
export type SheetPart =
  | 'columns'
  | 'rows'
  | 'merges'
  | 'view'
  | 'properties'
  | 'protection'
  | 'autoFilter'
  | 'conditionalFormats'
  | 'dataValidations'
  | 'tables'
  | 'pivots'
  | 'charts'
  | 'page';

export class Sheet {
  /** Excel's id of the sheet: "{GUID}". */
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  tabColor: string | null = null;
  showGridlines = true;
  readonly rows = new Map<number, Row>();
  readonly columns = new Map<number, ColumnSettings>();
  defaultRowHeight = 15;
  defaultColumnWidth = 8.43;
  merges: Rect[] = [];
  freeze: { rows: number; columns: number } | null = null;
  isProtected = false;
  autoFilter: Rect | null = null;
  conditionalFormats: ConditionalFormatModel[] = [];
  dataValidations: DataValidationModel[] = [];
  tables: TableModel[] = [];
  pivots: PivotModel[] = [];
  charts: ChartModel[] = [];
  page: {
    orientation: 'Portrait' | 'Landscape';
    /** Per cent; pages that are fitted have none. */
    scale: number;
    fitToWidth: number | null;
    fitToHeight: number | null;
    printTitleRows: { row: number; rows: number } | null;
    /** One or more, each printed on pages of its own. */
    printAreas: Rect[];
    printTitleColumns: { column: number; columns: number } | null;
    /** In points; null as it was read, or as Excel has it. */
    margins: PageMargins | null;
    rowBreaks: number[];
    centerFooter: string;
    centerHeader: string;
  } = {
    orientation: 'Portrait',
    scale: 100,
    fitToWidth: null,
    fitToHeight: null,
    printTitleRows: null,
    printAreas: [],
    printTitleColumns: null,
    margins: null,
    rowBreaks: [],
    centerFooter: '',
    centerHeader: '',
  };

  /** The part it was read from; undefined for a sheet that is new. */
  part?: string | undefined;
  /** Cells changed since the file was read: row -> columns. The writer touches no other cell. */
  readonly changedCells = new Map<number, ColumnSet>();
  readonly changedParts = new Set<SheetPart>();
  /** Grows with each formula that comes, goes or changes. */
  formulaVersion = 0;
  private changes = 0;

  constructor(
    readonly workbook: Workbook,
    name: string,
    id: string,
  ) {
    this.name = name;
    this.id = id;
  }

  /** While it stays the same, so does everything that was worked out from the sheet alone. */
  get version(): number {
    return this.changes;
  }

  value(row: number, column: number): CellValue {
    return this.rows.get(row)?.values[column] ?? null;
  }

  /** Without the leading "="; null when the cell holds a value. */
  formula(row: number, column: number): string | null {
    return this.rows.get(row)?.formulas.get(column) ?? null;
  }

  style(row: number, column: number): number {
    const cells = this.rows.get(row);
    return cells?.styles[column] ?? cells?.style ?? this.columns.get(column)?.style ?? 0;
  }

  setValue(row: number, column: number, value: CellValue): void {
    const cells = this.rowAt(row);
    cells.values[column] = value;
    if (cells.formulas.delete(column)) this.formulaVersion++;
    cells.arrays?.delete(column);
    this.markChanged(row, column);
  }

  /** `formula` is without the leading "="; its value is for the calculator to fill. */
  setFormula(row: number, column: number, formula: string, value: CellValue = null): void {
    const cells = this.rowAt(row);
    cells.formulas.set(column, formula);
    this.formulaVersion++;
    cells.arrays?.delete(column);
    cells.values[column] = value;
    this.markChanged(row, column);
  }

  /** The calculator's result for a cell that keeps its formula. */
  setResult(row: number, column: number, value: CellValue): void {
    this.rowAt(row).values[column] = value;
    this.markChanged(row, column);
  }

  setStyle(row: number, column: number, style: number): void {
    this.rowAt(row).styles[column] = style;
    this.markChanged(row, column);
  }

  touch(part: SheetPart): void {
    this.changes++;
    this.changedParts.add(part);
  }

  rowAt(row: number): Row {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = { values: [], styles: [], formulas: new Map() };
      this.rows.set(row, cells);
    }
    return cells;
  }

  /** The smallest rectangle round every cell with a value or formula (or, unless `valuesOnly`, a format); null when there is none. */
  usedRect(valuesOnly = false): Rect | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [index, cells] of this.rows) {
      const length = valuesOnly ? cells.values.length : Math.max(cells.values.length, cells.styles.length);
      let first = 0;
      while (first < length && !isFilled(cells, first, valuesOnly)) first++;
      if (first === length) continue;
      let last = length - 1;
      while (!isFilled(cells, last, valuesOnly)) last--;
      top = Math.min(top, index);
      bottom = Math.max(bottom, index);
      left = Math.min(left, first);
      right = Math.max(right, last);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private markChanged(row: number, column: number): void {
    this.changes++;
    let columns = this.changedCells.get(row);
    if (!columns) {
      columns = new ColumnSet();
      this.changedCells.set(row, columns);
    }
    columns.add(column);
  }

  toString(): string {
    return `${this.name} (${cellAddress(0, 0)})`;
  }
}

function isFilled(cells: Row, column: number, valuesOnly: boolean): boolean {
  if ((cells.values[column] ?? null) !== null || cells.formulas.has(column)) return true;
  return !valuesOnly && Boolean(cells.styles[column]);
}

/** A workbook in memory. `readXlsx` makes one from a file and `writeXlsx` a file from it, keeping every part it does not know. */
export class Workbook {
  /** In the order of the tabs. */
  sheets: Sheet[] = [];
  names: NameModel[] = [];
  readonly styles = new StyleBook();
  date1904 = false;
  /** Then sheets can be neither added, deleted, renamed, moved, hidden nor shown. */
  isStructureProtected = false;
  fileName = 'Book1.xlsx';
  activeSheet: Sheet | null = null;
  selection: { sheet: Sheet; rect: Rect } | null = null;
  /** Office.js `workbook.settings`: JSON values by key. */
  readonly settings = new Map<string, unknown>();
  settingsChanged = false;

  addSheet(name: string, id: string): Sheet {
    const sheet = new Sheet(this, name, id);
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  sheet(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  tables(): TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  table(name: string): TableModel | null {
    return this.tables().find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
}
