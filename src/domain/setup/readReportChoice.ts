import type { Finding } from '../finding';
import { cellText } from '../log/cellText';
import type { PlainValue } from '../log/sheetValues';
import { nothingChosen } from '../reports/reportChoice';
import type { ReportChoice } from '../reports/reportChoice';
import { allReportSettings } from './reportSettings/allReportSettings';
import type { ReportSetting } from './reportSettings/reportSetting';
import { filledRows } from './setupCells';
import type { SetupCell } from './setupCells';
import type { SetupTableValues } from './setupTables';

export interface ReadReportChoice {
  readonly choice: ReportChoice;
  /** One of each value that cannot be read; what it would set is then as usual. */
  readonly findings: readonly Finding[];
}

/** Reads what the officer chose of the annual report; the first row of a setting counts, and a blank value chooses nothing. */
export function readReportChoice(tables: readonly SetupTableValues[]): ReadReportChoice {
  const table = tables.find(({ name }) => name === 'SetupReport');
  const rows = table ? filledRows(table, ['Setting', 'Value']) : [];

  let choice = nothingChosen;
  const findings: Finding[] = [];
  for (const setting of allReportSettings) {
    const row = rows.find(({ cells }) => isNamed(cells['Setting'], setting));
    const cell = row?.cells['Value'];
    if (!cell || cellText(cell.value) === '') continue;

    const read = readSetting(setting, cell.value);
    if (read) choice = { ...choice, ...read };
    else findings.push(unreadable(setting, cell));
  }
  return { choice, findings };
}

/** What a filled cell says; null when it cannot be read. */
export function readSetting({ read }: ReportSetting, value: PlainValue): Partial<ReportChoice> | null {
  return read(typeof value === 'number' ? value : cellText(value));
}

export function isNamed(cell: SetupCell | undefined, { name }: ReportSetting): boolean {
  return cellText(cell?.value ?? '').toLowerCase() === name.toLowerCase();
}

function unreadable({ name, takes, example }: ReportSetting, cell: SetupCell): Finding {
  const { sheet, row, column, value } = cell;
  return {
    check: 'setup-report',
    severity: 'error',
    sheet,
    row,
    column,
    field: null,
    value: cellText(value),
    message: `“${cellText(value)}” is no value of the setting ${name}, so the report is made as usual. Enter ${takes}: for example ${example}.`,
  };
}
