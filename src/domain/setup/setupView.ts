import { dayFromSerial, displayText } from '../calendar/day';
import { cellText } from '../log/cellText';
import { columnLetter } from '../log/columnLetter';
import type { PlainValue } from '../log/sheetValues';
import { readSetup } from './readSetup';
import { headingIndex } from './setupCells';
import type { TypedRow } from './setupRow';
import { setupTables } from './setupTables';
import type { SetupTableName, SetupTableValues } from './setupTables';

/** A row of a setup table as the pane shows it. */
export interface SetupRowView {
  /** Below the headings, counted from 0; blank rows count. */
  readonly row: number;
  readonly cells: TypedRow;
  /** Why it is not read, in words; nothing when it is. */
  readonly problems: readonly string[];
}

/** One table of Complaints setup as the pane shows it. */
export interface SetupTableView {
  readonly name: SetupTableName;
  readonly title: string;
  readonly about: string;
  readonly sheet: string;
  /** The cell that heads its first column, "A6". */
  readonly address: string;
  readonly headings: readonly string[];
  readonly rows: readonly SetupRowView[];
}

/**
 * The setup tables that the workbook has, in our order, with what is wrong in each row.
 *
 * @param tables as read; dates in Excel's usual system
 */
export function setupView(tables: readonly SetupTableValues[]): readonly SetupTableView[] {
  const { findings } = readSetup(tables);
  return setupTables.flatMap(({ name, title, about, headings }) => {
    const table = tables.find((one) => one.name === name);
    if (!table) return [];

    const present = headings.filter((heading) => headingIndex(table, heading) >= 0);
    const letters = table.headings.map((_, index) => columnLetter(table.firstColumn + index));
    const problemsOf = (row: number) =>
      findings
        .filter((finding) => finding.sheet === table.sheet && finding.row === table.firstRow + row)
        .filter(({ column }) => letters.includes(column))
        .map(({ message }) => message);
    return [
      {
        name,
        title,
        about,
        sheet: table.sheet,
        address: `${columnLetter(table.firstColumn)}${table.firstRow - 1}`,
        headings: present,
        rows: table.rows.flatMap((values, row) =>
          values.every((value) => cellText(value) === '')
            ? []
            : [{ row, cells: cellsOf(table, present, values), problems: problemsOf(row) }],
        ),
      },
    ];
  });
}

function cellsOf(
  table: SetupTableValues,
  headings: readonly string[],
  values: readonly PlainValue[],
): TypedRow {
  return Object.fromEntries(
    headings.map((heading) => [
      heading,
      shown(table.name, heading, values[headingIndex(table, heading)] ?? ''),
    ]),
  );
}

/** As the officer would type it. */
function shown(table: SetupTableName, heading: string, value: PlainValue): string {
  const day =
    table === 'SetupClosures' && heading === 'Date' && typeof value === 'number'
      ? dayFromSerial(Math.floor(value))
      : null;
  return day === null ? cellText(value) : displayText(day);
}
