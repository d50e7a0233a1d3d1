import type { PlainValue, SheetTable, SheetValues } from '../../../src/domain/log/sheetValues';
import { day } from '../../day';

interface SheetOptions {
  readonly name?: string;
  readonly firstRow?: number;
  readonly firstColumn?: number;
  readonly tables?: readonly SheetTable[];
  readonly hiddenRows?: readonly number[];
}

/**
 * A sheet drawn as text: a line a row, its cells parted by "|". A cell is a number when it is written as one, a real date
 * when it is written "Fri 14 Mar 2025", and text otherwise; "\n" in it is a line break.
 */
export function sheetOf(drawing: string, options: SheetOptions = {}): SheetValues {
  const lines = drawing.split('\n');
  const rows = lines.slice(
    lines[0]?.trim() === '' ? 1 : 0,
    lines[lines.length - 1]?.trim() === '' ? -1 : undefined,
  );
  const cells = rows.map((line) => line.split('|').map(cellOf));
  const width = Math.max(...cells.map((row) => row.length));
  return {
    name: options.name ?? 'Log',
    firstRow: options.firstRow ?? 1,
    firstColumn: options.firstColumn ?? 1,
    values: cells.map((row) => [...row, ...Array<PlainValue>(width - row.length).fill('')]),
    tables: options.tables ?? [],
    hiddenRows: options.hiddenRows ?? [],
  };
}

function cellOf(drawn: string): PlainValue {
  const text = drawn.trim();
  if (/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d/.test(text)) return day(text);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';

  return text.replaceAll('\\n', '\n');
}
