import { bankHolidays } from '../../../src/domain/calendar/bankHolidays';
import type { Day } from '../../../src/domain/calendar/day';
import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';

import { toldStatuses } from '../../../src/domain/flags/flagStatus';
import { namesOfSet } from '../../../src/domain/flags/flagNames';
import { planFlags } from '../../../src/domain/flags/planFlags';
import type { FlagsPlan } from '../../../src/domain/flags/planFlags';
import { readLog } from '../../../src/domain/log/readLog';
import type { ParsedLog, ReadLogOptions } from '../../../src/domain/log/readLog';
import type { PlainValue } from '../../../src/domain/log/sheetValues';
import { caseClocks } from '../../../src/domain/timescales/caseClocks';
import type { ClockStatus } from '../../../src/domain/timescales/clockRun';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import type { TimeLimits } from '../../../src/domain/timescales/timeLimits';
import { cellErrors } from '../../../workbench/workbook/cellErrors';
import { Calculator } from '../../../workbench/workbook/calculation/calculator';
import { Workbook, type Sheet } from '../../../workbench/workbook/workbook';

export interface LogToFlag {
  readonly rows: readonly (readonly PlainValue[])[];
  readonly today: Day;
  readonly sheetName?: string;
  readonly is1904?: boolean;
  readonly limits?: TimeLimits;
  readonly closures?: readonly Day[];
  readonly options?: ReadLogOptions;
}

/** What the log's clocks come to: by our own reading, and by the formulas worked out in their own rows. */
export interface FlaggedRows {
  readonly parsed: ParsedLog;
  readonly plan: FlagsPlan;
  /** "5 stage1 overdue": the sheet's row, the clock, its status. */
  readonly expected: readonly string[];
  readonly flagged: readonly string[];
}

const codes = ['', ...toldStatuses];

function isTold(status: ClockStatus): boolean {
  return toldStatuses.some((told) => told === status);
}

/** Reads a log, and works out the formulas of its flags in cells beside it. */
export function flaggedRows(log: LogToFlag): FlaggedRows {
  const { rows, today, sheetName = 'Log', is1904 = false, limits = timeLimits, closures = [] } = log;
  const parsed = readLog(
    [{ name: sheetName, firstRow: 1, firstColumn: 1, values: rows, tables: [], hiddenRows: [], is1904 }],
    log.options,
  );
  const calendar = createWorkingCalendar(closures);
  const plan = planFlags(parsed, { limits, calendar, dueSoonDays: 5, names: namesOfSet(1) });
  const settings = { calendar, today, fields: parsed.fields, limits };
  const expected = parsed.records.flatMap((record) =>
    caseClocks(record.case, settings).flatMap(({ clock, status }) =>
      isTold(status) ? [`${record.case.rows[0].row} ${clock} ${status}`] : [],
    ),
  );
  return { parsed, plan, expected: expected.sort(), flagged: workedOut(log, plan).sort() };
}

function workedOut({ rows, today, is1904 = false, closures = [] }: LogToFlag, plan: FlagsPlan): string[] {
  const offset = is1904 ? 1462 : 0;
  const workbook = new Workbook();
  workbook.date1904 = is1904;
  const sheet = workbook.addSheet('Log', '{1}');
  rows.forEach((row, index) => row.forEach((cell, column) => setCell(sheet, index, column, cell)));
  writeLists(workbook, plan, [...bankHolidays.map(({ day }) => day), ...closures], offset);

  const beside = Math.max(...rows.map((row) => row.length)) + 1;
  const [region] = plan.regions;
  const places: { row: number; column: number; clock: string }[] = [];
  region?.clocks.forEach(({ clock, formula }, index) => {
    for (let row = region.firstRow; row <= rows.length; row++) {
      const own = formula.replaceAll(/(\$[A-Z]+)\d+/g, `$1${row}`);
      sheet.setFormula(row - 1, beside + index, own);
      places.push({ row, column: beside + index, clock });
    }
  });
  const calculator = new Calculator({ workbook, today: today - offset });
  void calculator.recalculateAll();
  return places.flatMap(({ row, column, clock }) => {
    const value = sheet.value(row - 1, column);
    return typeof value === 'number' && value > 0 ? [`${row} ${clock} ${codes[value]}`] : [];
  });
}

function writeLists(workbook: Workbook, { words }: FlagsPlan, days: readonly Day[], offset: number): void {
  const lists = workbook.addSheet('Lists', '{2}');
  words.forEach(({ key, value }, row) => {
    lists.setValue(row, 0, key);
    lists.setValue(row, 1, value);
  });
  for (let digit = 0; digit < 10; digit++) lists.setValue(digit, 2, digit);
  days.forEach((one, row) => lists.setValue(row, 3, one - offset));
  const { keys, values, digits, days: daysName } = namesOfSet(1);
  const name = (called: string, column: string, count: number) =>
    workbook.names.push({
      name: called,
      formula: `Lists!$${column}$1:$${column}$${count}`,
      sheet: null,
      visible: false,
      comment: '',
    });
  name(keys, 'A', words.length);
  name(values, 'B', words.length);
  name(digits, 'C', 10);
  name(daysName, 'D', days.length);
}

function setCell(sheet: Sheet, row: number, column: number, cell: PlainValue): void {
  const error = cellErrors.find((one) => one === cell);
  if (cell !== '') sheet.setValue(row, column, error ? { error } : cell);
}
