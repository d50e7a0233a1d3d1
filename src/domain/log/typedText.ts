import { dayFromSerial, displayText } from '../calendar/day';
import { cellText } from './cellText';
import type { ColumnKind } from './columns/column';
import { dated, inUsualSystem } from './dateSystem';
import { isDateSerial } from './parseDate';
import type { PlainValue, SheetValues } from './sheetValues';

/**
 * What a cell says, as the officer sees it: without the spaces that pasted text carries, a real date of a column of dates as
 * "14/03/2025" in either date system; "" when blank.
 */
export function typedText(sheet: SheetValues, kind: ColumnKind, cell: PlainValue): string {
  if (typeof cell !== 'number' || !dated.has(kind)) return cellText(cell);

  const serial = inUsualSystem(sheet, kind, cell);
  const day = typeof serial === 'number' && isDateSerial(serial) ? dayFromSerial(serial) : null;
  return day === null ? cellText(cell) : displayText(day);
}
