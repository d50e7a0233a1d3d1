import { cellText } from '../domain/log/cellText';
import type { PlainValue } from '../domain/log/sheetValues';
import { areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import type { ExcelSession } from './excelSession';
import { listSource } from './listSource';
import type { ListSource } from './listSource';
import { mostRows } from './rowBlocks';

/** A column whose drop-down is asked for: its cells below the heading. Rows and columns count from 0. */
export interface ColumnCells {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What the sources of drop-downs may stand on. */
export interface KnownPlaces {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** Where a source stands, on which sheet: cells, a table, or a name still to be looked up. */
interface PlacedSource {
  readonly sheet: string;
  readonly source: ListSource | null;
}

/**
 * The values that each column's drop-down offers, in their order; none for a column without one, or with one that only
 * Excel can work out. Three round trips at the most, whatever the number of columns.
 */
export async function readDropDowns(
  session: ExcelSession,
  columns: readonly ColumnCells[],
  places: KnownPlaces,
): Promise<readonly (readonly string[])[]> {
  if (columns.length === 0) return [];

  const asked = columns.map((column) => askForRules(session, column));
  await session.sync();
  const sources = asked.map((rules, index): PlacedSource => {
    const text = rules.map(sourceOf).find((source) => source !== null) ?? null;
    return { sheet: columns[index]?.sheet ?? '', source: text === null ? null : listSource(text) };
  });

  const named = await lookUpNames(session, sources);
  return readSources(session, named, places);
}

/** A rule of the whole column; where its cells differ, that of the newest row, of the first, of one between. */
function askForRules(session: ExcelSession, cells: ColumnCells): readonly Excel.DataValidation[] {
  const { sheet, column, firstRow, lastRow } = cells;
  const worksheet = session.workbook.worksheets.getItem(sheet);
  const whole = { row: firstRow, rows: lastRow - firstRow + 1 };
  const rows = [lastRow, firstRow, Math.floor((firstRow + lastRow) / 2)];
  return [whole, ...rows.map((row) => ({ row, rows: 1 }))].map((area) =>
    areaRange(worksheet, { ...area, column, columns: 1 }).dataValidation.load('type,rule'),
  );
}

function sourceOf({ type, rule }: Excel.DataValidation): string | null {
  const source = type === 'List' ? (rule as Excel.DataValidationRule | null)?.list?.source : undefined;
  return typeof source === 'string' && source !== '' ? source : null;
}

/** Names of the drop-down's own sheet rule over those of the workbook. */
async function lookUpNames(
  session: ExcelSession,
  sources: readonly PlacedSource[],
): Promise<readonly PlacedSource[]> {
  const asked = sources.map(({ sheet, source }) => {
    if (source?.kind !== 'name') return [];
    const { names, worksheets } = session.workbook;
    return [worksheets.getItem(sheet).names, names].map((one) =>
      one.getItemOrNullObject(source.name).load('formula'),
    );
  });
  if (asked.every((items) => items.length === 0)) return sources;

  await session.sync();
  return sources.map((placed, index) => {
    if (placed.source?.kind !== 'name') return placed;
    const found = asked[index]?.find((item) => !item.isNullObject);
    return { ...placed, source: found ? listSource(String(found.formula)) : null };
  });
}

async function readSources(
  session: ExcelSession,
  sources: readonly PlacedSource[],
  places: KnownPlaces,
): Promise<readonly (readonly string[])[]> {
  const asked = sources.map((placed) => askForValues(session, placed, places));
  if (asked.some((range) => range !== null)) await session.sync();

  return sources.map(({ source }, index) => {
    const range = asked[index];
    if (source?.kind === 'values') return source.values.filter((value) => value !== '');
    if (!source || !range || range.isNullObject) return [];

    return textsOf(range.values as PlainValue[][], source);
  });
}

/** Null where there is nothing to ask: an unknown place would make Excel refuse everything that is asked with it. */
function askForValues(
  { workbook }: ExcelSession,
  { sheet, source }: PlacedSource,
  { sheets, tables }: KnownPlaces,
): Excel.Range | null {
  if (source?.kind === 'table') {
    const name = known(tables, source.table);
    return name === null ? null : workbook.tables.getItem(name).getRange().load('values');
  }
  if (source?.kind !== 'range') return null;

  const name = source.sheet === null ? sheet : known(sheets, source.sheet);
  if (name === null) return null;
  return areaRange(workbook.worksheets.getItem(name), short(source.area))
    .getUsedRangeOrNullObject(true)
    .load('values');
}

/** No officer picks from more. */
function short(area: CellArea): CellArea {
  return { ...area, rows: Math.min(area.rows, mostRows) };
}

function known(names: readonly string[], name: string): string | null {
  return names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? null;
}

function textsOf(values: readonly (readonly PlainValue[])[], source: ListSource): readonly string[] {
  if (source.kind !== 'table')
    return values
      .flat()
      .map(cellText)
      .filter((text) => text !== '');

  const [headings = [], ...rows] = values;
  const index = headings.findIndex(
    (heading) => cellText(heading).toLowerCase() === source.column.toLowerCase(),
  );
  return index < 0 ? [] : rows.map((row) => cellText(row[index] ?? '')).filter((text) => text !== '');
}
