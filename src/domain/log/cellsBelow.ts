import { isBlankCell } from './cellText';
import type { Heading, LogArea } from './heading';
import type { PlainValue } from './sheetValues';

/** Cells enough to tell what a column holds. */
const sampleSize = 200;

/** The first filled cells below a heading. */
export function cellsBelow(
  { sheet, bottom }: LogArea,
  headerRow: number,
  { column }: Heading,
): readonly PlainValue[] {
  const cells: PlainValue[] = [];
  for (let row = headerRow + 1; row <= bottom && cells.length < sampleSize; row++) {
    const cell = sheet.values[row]?.[column];
    if (cell !== undefined && !isBlankCell(cell)) cells.push(cell);
  }
  return cells;
}
