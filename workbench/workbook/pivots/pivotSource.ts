import { intersection, quoteSheet, rectAddress, type Rect } from '../address';
import type { CellValue, PivotModel, Sheet } from '../workbook';
import { untilSheetChanges } from './untilSheetChanges';
import { PivotError } from './pivotError';

export interface SourceField {
  /** Its heading; a heading met before gets a number, as Excel gives it: "Team", "Team2". */
  readonly name: string;
  /** A value a source row, top to bottom. */
  readonly values: readonly CellValue[];
  /** Its numbers are all shown as dates. */
  readonly isDate: boolean;
  /** Of its first number; "General" when it has none. */
  readonly numberFormat: string;
}

export interface PivotSource {
  readonly fields: readonly SourceField[];
  readonly rowCount: number;
}

const knownSource = untilSheetChanges<PivotSource>();

/** Equal for pivots that stand on the same cells, which can share a cache. */
export function sourceKey(pivot: PivotModel): string {
  const { source } = pivot;
  if (source.kind === 'table') return `table ${source.table.name.toLowerCase()}`;
  return `range ${quoteSheet(source.sheet.name).toLowerCase()}!${rectAddress(source.rect)}`;
}

/** The cells a pivot reads, its heading row included and a table's totals row left out. */
export function sourceRect(pivot: PivotModel): { readonly sheet: Sheet; readonly rect: Rect } {
  const { source } = pivot;
  if (source.kind === 'range') return source;
  const { table } = source;
  return {
    sheet: table.sheet,
    rect: { ...table.rect, rows: table.rect.rows - (table.showTotals ? 1 : 0) },
  };
}

/**
 * Reads a pivot's source. Whole columns end one row below the last that is used: the blank rows beneath make Excel's
 * "(blank)" item, and one of them counts for all.
 * @throws PivotError InvalidArgument when a column has no heading or there is no row beneath the headings.
 */
export function readSource(pivot: PivotModel): PivotSource {
  const { source } = pivot;
  const { sheet, rect } = sourceRect(pivot);
  const givenHeadings = source.kind === 'table' && !source.table.showHeaders ? source.table.columns : null;
  const key = JSON.stringify([rect, givenHeadings, sheet.workbook.date1904]);
  return knownSource(sheet, key, () => readCells(pivot));
}

function readCells(pivot: PivotModel): PivotSource {
  const { sheet, rect } = sourceRect(pivot);
  const hasHeadingRow = pivot.source.kind === 'range' || pivot.source.table.showHeaders;
  const firstRow = rect.row + (hasHeadingRow ? 1 : 0);
  const rowCount = usedRows(sheet, rect) - (firstRow - rect.row);
  if (rowCount < 1) {
    throw new PivotError('InvalidArgument', `The source of ${pivot.name} has no row beneath its headings.`);
  }
  const names = uniqueNames(headings(pivot, sheet, rect));
  const fields = names.map((name, index) => readField(sheet, name, rect.column + index, firstRow, rowCount));
  return { fields, rowCount };
}

function usedRows(sheet: Sheet, rect: Rect): number {
  const used = sheet.usedRect(true);
  const filled = used && intersection(used, rect);
  if (!filled) return Math.min(rect.rows, 2);
  return Math.min(rect.rows, filled.row + filled.rows - rect.row + 1);
}

function headings(pivot: PivotModel, sheet: Sheet, rect: Rect): string[] {
  if (pivot.source.kind === 'table' && !pivot.source.table.showHeaders) return pivot.source.table.columns;
  return Array.from({ length: rect.columns }, (_, index) => {
    const heading = textOf(sheet.value(rect.row, rect.column + index));
    if (heading !== '') return heading;
    throw new PivotError(
      'InvalidArgument',
      `Column ${index + 1} of the source of ${pivot.name} has no heading.`,
    );
  });
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${name}${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function readField(
  sheet: Sheet,
  name: string,
  column: number,
  firstRow: number,
  rowCount: number,
): SourceField {
  const { styles } = sheet.workbook;
  const values: CellValue[] = [];
  const numberFormats = new Set<string>();
  for (let row = firstRow; row < firstRow + rowCount; row++) {
    const value = sheet.value(row, column);
    values.push(value);
    if (typeof value === 'number') numberFormats.add(styles.format(sheet.style(row, column)).numberFormat);
  }
  const [numberFormat = 'General'] = numberFormats;
  // Serials of the 1904 system stay numbers: a cache can only hold days of the 1900 system.
  const isDate = numberFormats.size > 0 && [...numberFormats].every(showsDate) && !sheet.workbook.date1904;
  return { name, values, numberFormat, isDate };
}

/** Whether a number format shows a day: it has a day or a year outside quotes, brackets and escapes. */
function showsDate(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ''));
}
