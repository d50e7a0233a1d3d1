import { cellText } from '../log/cellText';
import type { PlainValue } from '../log/sheetValues';
import { nothingChosen } from '../reports/reportChoice';
import type { ReportChoice } from '../reports/reportChoice';
import { allReportSettings } from './reportSettings/allReportSettings';
import type { ReportSetting } from './reportSettings/reportSetting';
import { readSetting } from './readReportChoice';
import { headingIndex } from './setupCells';
import type { SetupEdit } from './setupChange';
import type { SetupTableValues } from './setupTables';

/**
 * Where a choice goes in the table of settings: the row of a setting is changed where it says something else, or added
 * where it says nothing yet. Nothing when all is kept already; null when the table is not there to keep it.
 */
export function reportChoiceEdits(
  tables: readonly SetupTableValues[],
  choice: ReportChoice,
): readonly SetupEdit[] | null {
  const table = tables.find(({ name }) => name === 'SetupReport');
  if (!table) return null;

  const name = headingIndex(table, 'Setting');
  const value = headingIndex(table, 'Value');
  if (name < 0 || value < 0) return null;

  const textAt = (row: number, column: number) => cellText(table.rows[row]?.[column] ?? '');
  const rowOf = (setting: string) =>
    table.rows.findIndex((_, row) => textAt(row, name).toLowerCase() === setting.toLowerCase());
  const edits: SetupEdit[] = [];
  for (const setting of allReportSettings) {
    const wanted = setting.write(choice) ?? '';
    const row = rowOf(setting.name);
    if (row >= 0 && meaning(setting, table.rows[row]?.[value] ?? '') !== wanted)
      edits.push({ table: 'SetupReport', row, cells: { Value: wanted } });
    if (row < 0 && wanted !== '') {
      edits.push({
        table: 'SetupReport',
        row: blankRow(table, edits),
        cells: { Setting: setting.name, Value: wanted },
      });
    }
  }
  return edits;
}

/** A value as we would write it, however the officer wrote it (a real date, 20%); as typed when it cannot be read. */
function meaning(setting: ReportSetting, value: PlainValue): string {
  const text = cellText(value);
  const read = text === '' ? null : readSetting(setting, value);
  return read ? (setting.write({ ...nothingChosen, ...read }) ?? '') : text;
}

/** The first that is blank and that no other edit fills; else the next one below. */
function blankRow({ rows }: SetupTableValues, edits: readonly SetupEdit[]): number {
  const isTaken = (row: number) => edits.some((edit) => edit.row === row);
  let row = 0;
  while (isTaken(row) || (rows[row] ?? []).some((cell) => cellText(cell) !== '')) row += 1;
  return row;
}
