import type { Day } from '../calendar/day';
import { isProvisional } from '../calendar/publishedHolidays';
import type { WorkingCalendar } from '../calendar/workingDays';
import { dayIn } from '../log/cellValue';
import { columnLetter } from '../log/columnLetter';
import { columnOf } from '../log/columns';
import { dataRows, gives, readColumns, sheetRow } from '../log/logRegion';
import type { LogRegion, ReadColumn } from '../log/logRegion';
import type { RowEntry } from '../log/parseRows';
import type { ParsedLog } from '../log/readLog';
import type { TimeLimits } from '../timescales/timeLimits';
import { dueFormula, workingDaysOf } from './dueFormula';
import type { FormulaKind } from './dueFormula';
import { dueColumns, startField } from './dueColumns';
import type { DueColumn, DueColumnId } from './dueColumns';

/** A column that is to be added to one table, or beside one plain range, of the log. */
export interface PlannedColumn {
  readonly id: DueColumnId;
  readonly heading: string;
  readonly sheet: string;
  /** The Excel table that grows by it, or null: it stands in `column`, beside a plain range. */
  readonly table: string | null;
  readonly column: string;
  /** Of the headings, as the sheet numbers it. */
  readonly headerRow: number;
  /** One for each row below the headings; "" for a row that is no record. */
  readonly formulas: readonly string[];
  /** The heading of the column it counts from. */
  readonly from: string;
  /** Whether any of its dates falls after the last year whose bank holidays are published. */
  readonly provisional: boolean;
}

/** A column that was asked for and cannot be added, and why. */
export interface LeftOutColumn {
  readonly id: DueColumnId;
  readonly sheet: string;
  readonly why: string;
}

export interface DueColumnsPlan {
  readonly columns: readonly PlannedColumn[];
  readonly leftOut: readonly LeftOutColumn[];
}

export interface DueColumnsChoice {
  readonly ids: readonly DueColumnId[];
  readonly kind: FormulaKind;
  readonly limits: TimeLimits;
  readonly calendar: WorkingCalendar;
  readonly closures: string | null;
  readonly nonWorkingDays: string;
}

/** Where each chosen column goes in each part of the log, and its formulas. Nothing of the log is changed. */
export function planDueColumns(parsed: ParsedLog, choice: DueColumnsChoice): DueColumnsPlan {
  const columns: PlannedColumn[] = [];
  const leftOut: LeftOutColumn[] = [];
  for (const region of parsed.regions.filter((one) => gives(one, 'reference'))) {
    const sheet = region.area.sheet.name;
    const entries = parsed.entries.filter((entry) => entry.region === region);
    let added = 0;
    for (const column of dueColumns.filter(({ id }) => choice.ids.includes(id))) {
      const planned = planColumn(column, region, entries, choice, added);
      if ('why' in planned) leftOut.push({ id: column.id, sheet, why: planned.why });
      else {
        columns.push(planned);
        added += 1;
      }
    }
  }
  return { columns, leftOut };
}

function planColumn(
  column: DueColumn,
  region: LogRegion,
  entries: readonly RowEntry[],
  choice: DueColumnsChoice,
  added: number,
): PlannedColumn | { readonly why: string } {
  const { area, header } = region;
  const field = startField(choice.limits[column.limit]);
  const from = readColumns(region).find((one) => one.column.id === field);
  if (!from) {
    return { why: `The log has no column for ${field ? columnOf(field).label : 'the date it counts from'}.` };
  }
  const formulaFor = (row: number) => dueFormula(column, { ...choice, start: startIn(region, from, row) });
  const workingDays = workingDaysOf(column, choice.limits);
  if (workingDays === null) return { why: 'This limit allows no extension.' };

  const { first, last } = dataRows(region);
  const records = new Set(entries.map(({ at }) => at.row));
  const isTable = area.table !== null;
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return {
    id: column.id,
    heading: headingFor(column, region),
    sheet: area.sheet.name,
    table: area.table?.name ?? null,
    column: columnLetter(area.sheet.firstColumn + rightEdge(region) + 1 + added),
    headerRow: sheetRow(area, header.row),
    formulas: rows.map((row) => (isTable || records.has(sheetRow(area, row)) ? (formulaFor(row) ?? '') : '')),
    from: from.heading,
    provisional: startsIn(entries, from).some((start) => {
      const due = choice.calendar.addWorkingDays(start, workingDays);
      return due !== null && isProvisional(due);
    }),
  };
}

/** The days that a column's dates count from. */
function startsIn(entries: readonly RowEntry[], { column }: ReadColumn): readonly Day[] {
  return entries.flatMap(({ values }) => dayIn(values, column.id) ?? []);
}

/** By its heading within a table, so that the formula reads well and follows; by its cell elsewhere. */
function startIn({ area, header }: LogRegion, { index, letter }: ReadColumn, row: number): string {
  if (area.table === null || header.row !== area.top) return `${letter}${sheetRow(area, row)}`;

  const name = String(area.sheet.values[header.row]?.[index] ?? '');
  return `[@[${name.replace(/['[\]#@]/g, "'$&")}]]`;
}

/** Its own name, unless the log has one like it already. */
function headingFor({ heading }: DueColumn, { area, header }: LogRegion): string {
  const taken = new Set(
    (area.sheet.values[header.row] ?? []).map((cell) => String(cell).trim().toLowerCase()),
  );
  const names = [heading, `${heading} (calculated)`];
  const free = names.find((name) => !taken.has(name.toLowerCase()));
  if (free) return free;

  let number = 2;
  while (taken.has(`${heading} (calculated ${number})`.toLowerCase())) number += 1;
  return `${heading} (calculated ${number})`;
}

/** The last column of the table, or of everything on the sheet: nothing of the officer's is written over. */
function rightEdge({ area }: LogRegion): number {
  if (area.table) return area.right;

  return area.sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
}
