import * as z from 'zod';
import type { FlagsPlan, LeftOutPart } from '../domain/flags/planFlags';
import { planStatusColumns, refreshedColumn } from '../domain/flags/planStatusColumns';
import type { PlannedStatusColumn, StatusColumnsPlan } from '../domain/flags/planStatusColumns';
import { columnLetter } from '../domain/log/columnLetter';
import { readLog } from '../domain/log/readLog';
import type { ParsedLog } from '../domain/log/readLog';
import { runInExcel } from '../excel/excelSession';
import type { ExcelSession } from '../excel/excelSession';
import { firstFreeColumns } from '../excel/firstFreeColumns';
import { readStatusColumns } from '../excel/statusColumnsThere';
import type { StatusColumnsThere } from '../excel/statusColumnsThere';
import { refreshedArea, withMarks } from '../excel/writeStatusColumns';
import type { RefreshedStatusColumn, StatusColumnsToWrite } from '../excel/writeStatusColumns';
import { logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import { openLog } from './openLog';
import { plannedFlags } from './plannedFlags';

/** A column that says in words, in each row, where a clock stands. */
export interface StatusColumnPlace {
  readonly heading: string;
  readonly sheet: string;
  readonly table: string | null;
  readonly column: string;
  /** "J3:J120" */
  readonly range: string;
}

/** What flagging the log with columns of statuses would do. */
export interface StatusColumnsPreview {
  readonly added: readonly StatusColumnPlace[];
  /** How many are there already, and are brought up to date whenever the log is flagged. */
  readonly there: number;
  readonly leftOut: readonly LeftOutPart[];
}

/** The columns of statuses of a flagging. */
export interface StatusesToWrite extends StatusColumnsToWrite {
  readonly leftOut: readonly LeftOutPart[];
}

const requestShape = z.object({ log: logChoiceShape.default({}) });

/**
 * Which columns of statuses flagging the log would add, and where. Nothing is changed.
 *
 * @throws AddinError when there is no log
 */
export async function previewStatusColumns(
  request: { readonly log?: LogChoice | undefined } = {},
): Promise<StatusColumnsPreview> {
  const { log } = parsed(requestShape, request);
  const opened = await openLog(log);
  return runInExcel(async (session) => {
    const sheets = opened.workbook.sheets.map(({ name }) => name);
    const there = await readStatusColumns(session, sheets);
    const read = readLog(opened.workbook.values, opened.options);
    const { columns, leftOut } = await toAdd(session, read, plannedFlags(opened, read, 1), there);
    return { added: columns.map(placeOf), there: there.columns.length, leftOut };
  });
}

/**
 * The columns of statuses that a flagging writes: those that are there, with the formulas they get, and those it is to add.
 *
 * @param read the log that is flagged
 * @param isWanted whether columns are to be added where there are none
 */
export async function statusesToWrite(
  session: ExcelSession,
  read: ParsedLog,
  plan: FlagsPlan,
  there: StatusColumnsThere,
  isWanted: boolean,
): Promise<StatusesToWrite> {
  const refreshed = there.columns.map((before) => ({
    before,
    ...refreshedColumn(before, before.area.row + 2, plan, read),
  }));
  if (!isWanted) return { added: [], refreshed, leftOut: [] };

  const { columns, leftOut } = await toAdd(session, read, plan, there);
  return { added: withMarks(columns, there.marks), refreshed, leftOut };
}

/** Where each column of statuses stands, those that were there among them. */
export function statusPlaces({ added, refreshed }: StatusColumnsToWrite): readonly StatusColumnPlace[] {
  return [...refreshed.map(knownPlaceOf), ...added.map(placeOf)];
}

async function toAdd(
  session: ExcelSession,
  read: ParsedLog,
  plan: FlagsPlan,
  there: StatusColumnsThere,
): Promise<StatusColumnsPlan> {
  const beside = plan.regions.filter(({ table }) => table === null).map(({ sheet }) => sheet);
  const free = await firstFreeColumns(session, beside);
  return planStatusColumns(plan, read, {
    there: there.columns,
    firstFree: (sheet) => free.get(sheet) ?? 1,
  });
}

function placeOf({
  heading,
  sheet,
  table,
  letter,
  firstRow,
  lastRow,
}: PlannedStatusColumn): StatusColumnPlace {
  return { heading, sheet, table, column: letter, range: `${letter}${firstRow}:${letter}${lastRow}` };
}

function knownPlaceOf(refreshed: RefreshedStatusColumn): StatusColumnPlace {
  const { heading, sheet, table } = refreshed.before;
  const area = refreshedArea(refreshed);
  const column = columnLetter(area.column + 1);
  return {
    heading,
    sheet,
    table,
    column,
    range: `${column}${area.row + 2}:${column}${area.row + area.rows}`,
  };
}
