import type { Day } from '../domain/calendar/day';
import type { Finding } from '../domain/finding';
import type { ReadLogOptions } from '../domain/log/readLog';
import type { ComplaintsSetup, SetupList } from '../domain/setup/complaintsSetup';
import { dropDownColumns } from '../domain/setup/dropDownColumns';
import { fixedLists, listsInForce } from '../domain/setup/listsInForce';
import { readSetup } from '../domain/setup/readSetup';
import { runInExcel } from '../excel/excelSession';
import type { ExcelSession, Watch } from '../excel/excelSession';
import { readDropDowns } from '../excel/readDropDowns';
import { readWorkbook } from '../excel/readWorkbook';
import type { KnownWorkbook } from '../excel/readWorkbook';
import type { LogChoice } from './buildRequest';

/** The workbook with what the officer has told us of it: everything that reading the log needs. */
export interface OpenedLog {
  readonly workbook: KnownWorkbook;
  readonly setup: ComplaintsSetup;
  /** For `readLog`: which sheets are the log, and what was settled of its columns, words and lists. */
  readonly options: ReadLogOptions;
  /** The fixed lists that hold, of the setup and of the log's own drop-downs, with the groups of their values. */
  readonly lists: readonly SetupList[];
  /** The council's own non-working days. */
  readonly closures: readonly Day[];
  /** Of the setup's own cells. */
  readonly findings: readonly Finding[];
  readonly hasSetup: boolean;
}

/**
 * Reads the workbook, Complaints setup and the log's drop-downs. The log itself is read from what comes of it, by
 * `readLog(workbook.values, options)`. Nothing is written.
 */
export async function openLog(choice: LogChoice, watch: Watch = {}): Promise<OpenedLog> {
  return runInExcel((session) => open(session, choice), watch);
}

async function open(session: ExcelSession, { sheets = [], tables = [] }: LogChoice): Promise<OpenedLog> {
  const workbook = await readWorkbook(session);
  const { setup, findings } = readSetup(workbook.setupTables);
  const chosen = { sheets, tables, columnMap: setup.columns, words: setup.words };

  const hasList = (field: string) => setup.lists.some((list) => list.field === field);
  const columns = dropDownColumns(workbook.values, chosen, hasList);
  const offered = await readDropDowns(session, columns, {
    sheets: workbook.sheets.map(({ name }) => name),
    tables: workbook.tableNames,
  });
  const dropDowns = columns.map(({ field }, index) => ({ field, values: offered[index] ?? [] }));

  const lists = listsInForce(setup.lists, dropDowns);
  return {
    workbook,
    setup,
    options: { ...chosen, lists: fixedLists(lists) },
    lists,
    closures: setup.closures.map(({ day }) => day),
    findings,
    hasSetup: workbook.setupTables.length > 0,
  };
}
