import { columnLetter } from '../log/columnLetter';
import { isBlankCell } from '../log/cellText';
import { dataRows, sheetRow } from '../log/logRegion';
import type { LogRegion } from '../log/logRegion';
import type { ParsedLog } from '../log/readLog';
import type { Expression } from './expression';
import type { FlagsPlan, LeftOutPart, PlannedClock, PlannedRegion } from './planFlags';
import { corporateHeadings, emptyStatusFormula, statusColumns, statusFormula } from './statusColumns';
import type { StatusColumnId } from './statusColumns';

/** A column of statuses that is to be added to one table, or beside one plain range, of the log. */
export interface PlannedStatusColumn {
  readonly id: StatusColumnId;
  readonly heading: string;
  readonly sheet: string;
  /** The Excel table that grows by it, or null: it stands in `letter`, beside a plain range. */
  readonly table: string | null;
  readonly letter: string;
  /** Of the headings, as the sheet numbers it. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** For the first row; the others look at their own cells. */
  readonly formula: Expression;
}

/** A column of statuses that is there already. */
export interface KnownStatusColumn {
  readonly id: string;
  readonly sheet: string;
  readonly table: string | null;
}

export interface StatusColumnsPlan {
  readonly columns: readonly PlannedStatusColumn[];
  readonly leftOut: readonly LeftOutPart[];
}

export interface StatusColumnsChoice {
  readonly there: readonly KnownStatusColumn[];
  /** The first column of a sheet, counted from 1, to the right of all that is on it. */
  readonly firstFree: (sheet: string) => number;
}

/** What Excel takes. */
const longestFormula = 8_192;
/** So many cells of long formulas, worked out anew at each entry, that Excel would keep the officer waiting beyond it. */
export const mostStatusRows = 5_000;

/** The formulas of the columns of statuses, by clock, of one part of the log. */
export interface StatusColumnFormula {
  readonly id: StatusColumnId;
  readonly heading: string;
  readonly formula: Expression;
}

/** Which columns of statuses a part of the log can have, and their formulas for a row, as the sheet numbers it. */
export function statusFormulas({ clocks }: PlannedRegion, row: number): readonly StatusColumnFormula[] {
  return statusColumns.flatMap(({ id, heading, clocks: ids }): StatusColumnFormula[] => {
    const planned = clocks.filter(({ clock }) => ids.includes(clock));
    if (planned.length === 0) return [];

    const together = formulaOf(planned, row);
    if (together.length <= longestFormula) return [{ id, heading, formula: together }];
    return planned.map((one) => ({
      id: one.clock,
      heading: corporateHeadings[one.clock] ?? heading,
      formula: formulaOf([one], row),
    }));
  });
}

/** Which columns of statuses go where, beside those that are there already. Nothing of the log is changed. */
export function planStatusColumns(
  plan: FlagsPlan,
  parsed: ParsedLog,
  choice: StatusColumnsChoice,
): StatusColumnsPlan {
  const columns: PlannedStatusColumn[] = [];
  const leftOut: LeftOutPart[] = [];
  for (const planned of plan.regions) {
    const region = parsed.regions.find((one) => isSame(one, planned));
    if (!region) continue;
    const added = columns.filter(({ sheet, table }) => sheet === planned.sheet && table === null).length;
    const own = columnsOf(planned, region, choice, added);
    const why = whyNot(planned, region, own);
    if (why === null) columns.push(...own);
    else leftOut.push({ sheet: planned.sheet, why });
  }
  return { columns, leftOut };
}

function columnsOf(
  planned: PlannedRegion,
  region: LogRegion,
  { there, firstFree }: StatusColumnsChoice,
  added: number,
): readonly PlannedStatusColumn[] {
  const { sheet, table } = planned;
  const { area, header } = region;
  const isThere = (id: string) =>
    there.some((one) => one.id === id && one.sheet === sheet && one.table === table);
  // A table's own headings stand in its first row.
  const headerRow = sheetRow(area, area.table ? area.top : header.row);
  const firstColumn = area.table ? area.sheet.firstColumn + area.right + 1 : firstFree(sheet) + added;
  const lastRow = lastRowOf(planned, region);
  if (lastRow <= headerRow) return [];
  return statusFormulas(planned, headerRow + 1)
    .filter(({ id }) => !isThere(id))
    .map(({ id, heading, formula }, index) => ({
      id,
      heading: freeHeading(heading, region, headerRow),
      sheet,
      table,
      letter: columnLetter(firstColumn + index),
      headerRow,
      firstRow: headerRow + 1,
      lastRow,
      formula,
    }));
}

/** A column that is there, as it is to be from now on. */
export interface RefreshedColumn {
  readonly formula: Expression;
  /** The last row that has data. */
  readonly lastRow: number;
}

/**
 * What a column that is there is to say now; blank where its part of the log has no such clock any more.
 *
 * @param row the first that it is for, as the sheet numbers it
 */
export function refreshedColumn(
  { id, sheet, table }: KnownStatusColumn,
  row: number,
  plan: FlagsPlan,
  parsed: ParsedLog,
): RefreshedColumn {
  const planned = plan.regions.find((one) => one.sheet === sheet && one.table === table);
  const region = planned && parsed.regions.find((one) => isSame(one, planned));
  if (!planned || !region) return { formula: emptyStatusFormula, lastRow: row };

  const formula = statusFormulas(planned, row).find((one) => one.id === id)?.formula;
  return { formula: formula ?? emptyStatusFormula, lastRow: lastRowOf(planned, region) };
}

/** Within a table, and beside a plain range, the last row that holds data. */
function lastRowOf({ table, lastRow }: PlannedRegion, region: LogRegion): number {
  return table === null ? sheetRow(region.area, dataRows(region).last) : lastRow;
}

function whyNot(
  planned: PlannedRegion,
  region: LogRegion,
  own: readonly PlannedStatusColumn[],
): string | null {
  if (own.length === 0) return null;

  const rows = lastRowOf(planned, region) - planned.firstRow + 1;
  if (rows > mostStatusRows) {
    const [most, count] = [mostStatusRows, rows].map((one) => one.toLocaleString('en-GB'));
    return `No columns of statuses were added: with ${count} rows Excel would be slow at every entry, so they are for up to ${most}. The flags and the chase list cover every row.`;
  }
  if (planned.table === null || !isTaken(region, own.length)) return null;

  return `No columns of statuses were added: other cells stand to the right of the table ${planned.table}. Leave ${own.length === 1 ? '1 column' : `${own.length} columns`} free beside it, then flag again.`;
}

/** Whether anything stands in the columns by which the table would grow. */
function isTaken({ area }: LogRegion, count: number): boolean {
  return area.sheet.values
    .slice(area.top, area.bottom + 1)
    .some((row) => row.slice(area.right + 1, area.right + 1 + count).some((cell) => !isBlankCell(cell)));
}

function isSame(region: LogRegion, { sheet, table, firstRow }: PlannedRegion): boolean {
  const { area } = region;
  return (
    area.sheet.name === sheet &&
    (area.table?.name ?? null) === table &&
    sheetRow(area, dataRows(region).first) === firstRow
  );
}

function formulaOf(clocks: readonly PlannedClock[], row: number): Expression {
  // Every cell that a clock's formula looks at is of its own row: "$J5".
  return statusFormula(clocks.map(({ formula }) => formula.replaceAll(/(\$[A-Z]{1,3})\d+/g, `$1${row}`)));
}

/** Its own name, unless the log has one like it already. */
function freeHeading(heading: string, { area }: LogRegion, headerRow: number): string {
  const row = area.sheet.values[headerRow - area.sheet.firstRow] ?? [];
  const taken = new Set(row.map((cell) => String(cell).trim().toLowerCase()));
  let free = heading;
  for (let number = 1; taken.has(free.toLowerCase()); number += 1)
    free = `${heading} (calculated${number === 1 ? '' : ` ${number}`})`;
  return free;
}
