import type { PlainValue } from '../domain/log/sheetValues';
import type { CellPlace } from './chosenCells';
import type { ExcelSession } from './excelSession';

/** Rows looked at, above and below. */
const reach = 150;
const lastRow = 1_048_576;
/** Colours, conditions, text in quotes and escaped letters say nothing of what is shown. */
const decoration = /\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g;

/** How the cells near to one in its column show their dates and numbers. */
export interface ColumnFormats {
  /** The commonest, or null when there is none. */
  readonly date: string | null;
  readonly number: string | null;
}

/** Asks for the formats around some cells; read the answers after a sync. */
export function askForColumnFormats(
  { workbook }: ExcelSession,
  cells: readonly CellPlace[],
): readonly (() => ColumnFormats)[] {
  return cells.map(({ sheet, column, row }) => {
    const [first, last] = [Math.max(1, row - reach), Math.min(lastRow, row + reach)];
    const range = workbook.worksheets
      .getItem(sheet)
      .getRange(`${column}${first}:${column}${last}`)
      .load('values,numberFormat');
    return () => formatsOf(range);
  });
}

/** Whether a number format shows a date: it names a day or a year. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(decoration, ''));
}

/** Whether a number format shows a number, as General and Text do not say they do. */
export function isNumberFormat(format: string): boolean {
  return /[0#]/.test(format) && !isDateFormat(format);
}

function formatsOf({ values, numberFormat }: Excel.Range): ColumnFormats {
  const formats = (values as PlainValue[][]).flatMap(([value], row) =>
    typeof value === 'number' ? [String(numberFormat[row]?.[0])] : [],
  );
  return {
    date: commonest(formats.filter(isDateFormat)),
    number: commonest(formats.filter((format) => format !== '@' && !isDateFormat(format))),
  };
}

function commonest(formats: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
