import { AddinError } from '../domain/errors';
import { columnLetter } from '../domain/log/columnLetter';
import type { PlannedStatusColumn } from '../domain/flags/planStatusColumns';
import { areaAddress, areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import { markColumn, markName, statusColumnId } from './dueColumnMarks';
import type { MarkedColumn } from './dueColumnMarks';
import type { ExcelSession } from './excelSession';
import { parseArea } from './parseArea';
import { asText } from './plainText';
import type { StatusColumnThere } from './statusColumnsThere';

/** A column to add, with the mark it gets. */
export interface NewStatusColumn extends PlannedStatusColumn {
  /** "status-stage1": no other column of its sheet has it. */
  readonly markId: string;
}

/** A column that is there, and the formulas it gets. */
export interface RefreshedStatusColumn {
  readonly before: StatusColumnThere;
  /** For the first row below its heading. */
  readonly formula: string;
  /** The last row that gets one, as the sheet numbers it. */
  readonly lastRow: number;
}

export interface StatusColumnsToWrite {
  readonly added: readonly NewStatusColumn[];
  readonly refreshed: readonly RefreshedStatusColumn[];
}

/** Wide enough for "Within extension" and for "Acknowledgement", in points. */
const statusColumnWidth = 99;

/** Whether a column still has the width that we gave it: Excel may round it to whole pixels. */
export function hasOurWidth(points: number): boolean {
  return Math.abs(points - statusColumnWidth) < 1;
}

/** Gives each column that is to be added a mark that none on its sheet has yet. */
export function withMarks(
  columns: readonly PlannedStatusColumn[],
  marks: readonly MarkedColumn[],
): readonly NewStatusColumn[] {
  const taken = new Set(marks.map(({ sheet, name }) => `${name} ${sheet}`));
  return columns.map((column) => {
    let number = 1;
    const key = () => `${markName(statusColumnId(column.id, number))} ${column.sheet}`;
    while (taken.has(key())) number += 1;
    taken.add(key());
    return { ...column, markId: statusColumnId(column.id, number) };
  });
}

/**
 * Sees that nothing stands where columns are to be added: one round trip.
 *
 * @returns which of them stand in a sheet's column of the usual width
 * @throws AddinError when something does
 */
export async function seeRoom(
  session: ExcelSession,
  columns: readonly NewStatusColumn[],
): Promise<ReadonlySet<NewStatusColumn>> {
  if (columns.length === 0) return new Set();
  const asked = columns.map((column) => {
    const range = session.workbook.worksheets.getItem(column.sheet).getRange(areaAddress(areaOf(column)));
    return {
      column,
      used: range.getUsedRangeOrNullObject(true).load('address'),
      format: range.format.load('useStandardWidth'),
    };
  });
  await session.sync();

  const filled = asked.find(({ used }) => !used.isNullObject);
  if (filled) {
    throw new AddinError(
      `Something stands in column ${filled.column.letter} of “${filled.column.sheet}”, where a column of statuses was to go, so nothing was changed; try again.`,
    );
  }
  return new Set(asked.filter(({ format }) => format.useStandardWidth).map(({ column }) => column));
}

/**
 * Asks for the columns to be added and brought up to date; the caller sends it.
 *
 * @param narrow which of the new ones stand in a column of the usual width
 * @returns asked after that, whether each cell got its formula. @throws AddinError there, when one did not
 */
export async function askForStatusColumns(
  session: ExcelSession,
  { added, refreshed }: StatusColumnsToWrite,
  narrow: ReadonlySet<NewStatusColumn>,
): Promise<() => void> {
  const seen: (() => void)[] = [];
  for (const column of added) {
    await session.makeRoom(column.formula.length + 1_000);
    seen.push(askToAdd(session, column, narrow.has(column)));
  }
  for (const column of refreshed) {
    await session.makeRoom(column.formula.length + 1_000);
    seen.push(askToRefresh(session, column));
  }
  return () => seen.forEach((check) => check());
}

function askToAdd(session: ExcelSession, column: NewStatusColumn, isNarrow: boolean): () => void {
  const { sheet: name, table, heading, formula, markId } = column;
  const sheet = session.workbook.worksheets.getItem(name);
  const area = areaOf(column);
  const head = areaRange(sheet, { ...area, rows: 1 });
  if (table !== null) sheet.tables.getItem(table).columns.add(undefined, undefined, heading);
  // Before anything is written beside a plain range, so that it can be told what is ours should Excel fail.
  markColumn(sheet, markId, areaRange(sheet, area));
  head.copyFrom(head.getOffsetRange(0, -1), 'Formats');
  if (table === null) head.values = [[asText(heading)]];
  if (isNarrow) head.format.columnWidth = statusColumnWidth;
  areaRange(sheet, belowHeading(area)).numberFormat = [['General']];
  fill(sheet, belowHeading(area), formula);
  return seeFilled(sheet, column.sheet, area, area.rows - 1);
}

function askToRefresh(session: ExcelSession, column: RefreshedStatusColumn): () => void {
  const { before, formula } = column;
  const sheet = session.workbook.worksheets.getItem(before.sheet);
  const area = refreshedArea(column);
  fill(sheet, belowHeading(area), formula);
  putTypedBack(sheet, before);
  if (before.table === null) markAgain(sheet, before, area);
  const typed = before.typed.reduce((sum, one) => sum + one.area.rows, 0);
  return seeFilled(sheet, before.sheet, area, area.rows - 1 - typed);
}

/** Its heading and its cells, from now on: beside a plain range a column goes down as far as the log does, over blank cells only. */
export function refreshedArea({ before, lastRow }: RefreshedStatusColumn): CellArea {
  const { area, blankBelow } = before;
  const missing = Math.max(0, lastRow - area.row - area.rows);
  return { ...area, rows: area.rows + Math.min(missing, blankBelow) };
}

function markAgain(sheet: Excel.Worksheet, { mark, markFormula }: StatusColumnThere, area: CellArea): void {
  const letter = columnLetter(area.column + 1);
  const last = `$${letter}$${area.row + area.rows}`;
  sheet.names.getItem(mark).formula = markFormula.replace(/:.*$/, `:${last}`);
}

/** One formula, which looks at the cells of its own row, for each of them. */
function fill(sheet: Excel.Worksheet, area: CellArea, formula: string): void {
  const first = areaRange(sheet, { ...area, rows: 1 });
  first.formulas = [[formula]];
  if (area.rows > 1)
    areaRange(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }).copyFrom(first, 'Formulas');
}

function putTypedBack(sheet: Excel.Worksheet, { typed }: StatusColumnThere): void {
  for (const { area, values } of typed) {
    areaRange(sheet, area).values = values.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? asText(cell) : cell)),
    );
  }
}

/** Excel may leave out cells that a filter hides, and those of a merged area. */
function seeFilled(sheet: Excel.Worksheet, name: string, area: CellArea, count: number): () => void {
  // With the heading: of a single cell Excel would look at the whole sheet.
  const formulas = areaRange(sheet, area).getSpecialCellsOrNullObject('Formulas').load('cellCount');
  return () => {
    if (count === 0 || (!formulas.isNullObject && formulas.cellCount === count)) return;
    throw new AddinError(
      `Excel did not fill every row of column ${columnLetter(area.column + 1)} of “${name}”, so nothing was changed; clear the filter and unmerge cells there, then try again, or flag without the columns of statuses.`,
    );
  };
}

/**
 * Takes new columns away and gives those that were there their formulas again, as much of it as had been done: two round trips.
 */
export async function putStatusColumnsBack(
  session: ExcelSession,
  { added, refreshed }: StatusColumnsToWrite,
): Promise<void> {
  const asked = added.map((column) => {
    const sheet = session.workbook.worksheets.getItem(column.sheet);
    const { table, heading, markId } = column;
    return {
      column,
      sheet,
      mark: sheet.names.getItemOrNullObject(markName(markId)),
      added: table === null ? null : sheet.tables.getItem(table).columns.getItemOrNullObject(heading),
      format: areaRange(sheet, areaOf(column)).format.load('columnWidth'),
    };
  });
  await session.sync();

  const begun = asked.filter(
    ({ mark, added: inTable }) => !mark.isNullObject || inTable?.isNullObject === false,
  );
  for (const { column, sheet, mark, format } of begun) {
    const range = areaRange(sheet, areaOf(column));
    if (hasOurWidth(format.columnWidth)) range.format.useStandardWidth = true;
    if (!mark.isNullObject) mark.delete();
    if (column.table === null) range.clear();
  }
  // What goes by its place goes before a table's columns close up.
  for (const { column, sheet, added: inTable } of begun) {
    if (column.table === null || inTable?.isNullObject !== false) continue;
    sheet.tables.getItem(column.table).columns.getItem(column.heading).delete();
  }
  for (const column of refreshed) restore(session, column);
  await session.sync();
}

function restore(session: ExcelSession, column: RefreshedStatusColumn): void {
  const { before } = column;
  const sheet = session.workbook.worksheets.getItem(before.sheet);
  areaRange(sheet, belowHeading(refreshedArea(column))).clear('Contents');
  const [first, ...others] = before.formulas?.areas ?? [];
  if (before.formulas && first) {
    fill(sheet, first, before.formulas.first);
    for (const area of others)
      areaRange(sheet, area).copyFrom(areaRange(sheet, { ...first, rows: 1 }), 'Formulas');
  }
  putTypedBack(sheet, before);
  sheet.names.getItem(before.mark).formula = before.markFormula;
}

function areaOf({ letter, headerRow, lastRow }: NewStatusColumn): CellArea {
  const area = parseArea(`${letter}${headerRow}:${letter}${lastRow}`)?.area;
  if (!area) throw new Error('A column of statuses has no place.');
  return area;
}

function belowHeading(area: CellArea): CellArea {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}
