import { yearMonthDay } from '../calendar/day';
import { cellText, isBlankCell, isExcelError } from './cellText';
import { dayIn, textIn } from './cellValue';
import type { RowValues } from './cellValue';
import type { RowLook } from './classifyRow';
import type { FieldId } from './columns';
import { headingKey } from './headingKey';
import { dataRows } from './logRegion';
import type { LogRegion, ReadColumn } from './logRegion';
import { parseDate } from './parseDate';
import { looksReal, referenceShape } from './referenceShapes';
import type { PlainValue } from './sheetValues';

const dueFields: ReadonlySet<FieldId> = new Set<FieldId>([
  'stage1Due',
  'stage2Due',
  'stage3Due',
  'stageDue',
  'stage',
]);

/** Nearly every row: a reference, a received date and something more. No total or banner has all three, so no closer look. */
export function isPlainRecord(region: LogRegion, row: number, values: RowValues): boolean {
  if (isTableTotal(region, row)) return false;

  return (
    dayIn(values, 'received') !== null &&
    textIn(values, 'reference') !== null &&
    Object.keys(values).length > 2
  );
}

/** What a row looks like: what `whyNoRecord` judges it by. */
export function lookOf(
  region: LogRegion,
  columns: readonly ReadColumn[],
  row: number,
  values: RowValues,
  shapes: ReadonlySet<string>,
): RowLook {
  const { sheet, left, right } = region.area;
  const filled: PlainValue[] = [];
  for (let index = left; index <= right; index++) {
    const cell = sheet.values[row]?.[index];
    if (cell !== undefined && !isBlankCell(cell)) filled.push(cell);
  }
  const received = dayIn(values, 'received');
  const reference = textIn(values, 'reference') ?? '';
  const telling = Object.entries(values).filter(
    ([field]) => !dueFields.has(field as FieldId) && field !== 'reference' && field !== 'received',
  );
  return {
    filled: filled.length,
    different: filled.length < 2 ? filled.length : new Set(filled).size,
    firstText: filled[0] === undefined ? '' : cellText(filled[0]),
    onlyNumbers: filled.every((cell) => typeof cell === 'number'),
    isHeader: isHeaderAgain(columns, sheet.values[row] ?? []),
    isTableTotal: isTableTotal(region, row),
    reference,
    referenceLooksReal: reference !== '' && looksReal(reference, shapes),
    hasReceived: received !== null,
    receivedIsFirstOfMonth: received !== null && yearMonthDay(received).dayOfMonth === 1,
    telling: telling.length,
    saysMore: columns.some((column) => saysWords(column, sheet.values[row] ?? [])),
    dates: telling.filter(([, value]) => value.kind === 'day').length,
  };
}

/** A stroke stands in rows that were laid out in advance; "TBC" and "ongoing" were typed for somebody. */
function saysWords({ column, index }: ReadColumn, cells: readonly PlainValue[]): boolean {
  if (column.id === 'reference' || dueFields.has(column.id)) return false;
  const cell = cells[index] ?? '';
  if (typeof cell !== 'string' || cell === '') return false;

  const text = cellText(cell);
  return /[\p{L}\p{N}]/u.test(text) && (column.id === 'received' || !isExcelError(text));
}

function isTableTotal({ area }: LogRegion, row: number): boolean {
  return area.table !== null && area.table.hasTotals && row === area.bottom;
}

/** The headings again, as on every printed page: the received date's own heading, and one more. */
function isHeaderAgain(columns: readonly ReadColumn[], cells: readonly PlainValue[]): boolean {
  const same = ({ heading, index }: ReadColumn) => {
    const cell = cells[index];
    return typeof cell === 'string' && cell !== '' && headingKey(cell) === headingKey(heading);
  };
  const received = columns.find(({ column }) => column.id === 'received');
  if (!received || typeof cells[received.index] !== 'string' || !same(received)) return false;

  return columns.filter(same).length >= 2;
}

/** How references are written in the rows that have a received date. */
export function shapesOfReferences(region: LogRegion, columns: readonly ReadColumn[]): ReadonlySet<string> {
  const shapes = new Set<string>();
  const reference = columns.find(({ column }) => column.id === 'reference');
  const received = columns.find(({ column }) => column.id === 'received');
  if (!reference || !received) return shapes;

  const { first, last } = dataRows(region);
  for (let row = first; row <= last; row++) {
    const cells = region.area.sheet.values[row] ?? [];
    const text = cellText(cells[reference.index] ?? '');
    if (text !== '' && parseDate(cells[received.index] ?? '').day !== null) shapes.add(referenceShape(text));
  }
  return shapes;
}
