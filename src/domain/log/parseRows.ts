import { yearMonthDay } from '../calendar/day';
import type { Finding } from '../finding';
import type { LogRow } from './case';
import { cellMessages } from './cellMessages';
import { cellText, isBlankCell } from './cellText';
import { dayIn, textIn } from './cellValue';
import type { CellValue, RowValues } from './cellValue';
import { whyNoRecord } from './classifyRow';
import type { NonRowReason, RowLook } from './classifyRow';
import type { FieldId } from './columns';
import { headingKey } from './headingKey';
import { dataRows, readColumns, sheetRow } from './logRegion';
import type { LogRegion, ReadColumn } from './logRegion';
import { parseCell } from './parseCell';
import type { ParsedCell, SettleWord } from './parseCell';
import { looksReal, referenceShape } from './referenceShapes';
import { parseDate } from './parseDate';
import type { PlainValue } from './sheetValues';

/** A row that is no record, and why. `row` is the sheet's own number. */
export interface NonRow extends LogRow {
  readonly reason: NonRowReason;
}

/** One row that holds a record, its cells read. */
export interface RowEntry {
  readonly at: LogRow;
  readonly region: LogRegion;
  readonly values: RowValues;
  /** Whether it only adds elements (issues, outcomes) to the row above, with the complaint merged down. */
  readonly continues: boolean;
}

export interface ParsedRows {
  readonly entries: readonly RowEntry[];
  readonly nonRows: readonly NonRow[];
  readonly findings: readonly Finding[];
}

const dueFields: ReadonlySet<FieldId> = new Set<FieldId>([
  'stage1Due',
  'stage2Due',
  'stage3Due',
  'stageDue',
  'stage',
]);
const elementFields: ReadonlySet<FieldId> = new Set<FieldId>([
  'issues',
  'resolutions',
  'stage1Outcome',
  'stage2Outcome',
  'stage3Outcome',
  'stageOutcome',
  'note',
  'learningAction',
  'learningOwner',
  'learningDue',
  'learningDone',
]);
/** Words repeat from row to row, so each is read once; free text does not, and is not kept for longer than this many. */
const longestMemory = 5_000;

/** Reads every row below the headings: each becomes an entry or is told as no record, with why. */
export function parseRows(region: LogRegion, settle: SettleWord): ParsedRows {
  const columns = readColumns(region);
  const read = columns.map((column) => remember(column, settle));
  const shapes = shapesOfReferences(region, columns);
  const entries: RowEntry[] = [];
  const nonRows: NonRow[] = [];
  const findings: Finding[] = [];

  const { first, last } = dataRows(region);
  for (let row = first; row <= last; row++) {
    const cells = region.area.sheet.values[row] ?? [];
    const at = { sheet: region.area.sheet.name, row: sheetRow(region.area, row) };
    const parsed = columns.map((column, place) => read[place]!(cells[column.index] ?? ''));
    const values = valuesOf(columns, parsed);
    const look =
      isPlainRecord(values) && !isTableTotal(region, row)
        ? null
        : lookOf(region, columns, row, values, shapes);
    const continues = look !== null && continuesRowAbove(look, values, entries[entries.length - 1], at);
    const reason = continues || !look ? null : whyNoRecord(look);
    if (reason) {
      nonRows.push({ ...at, reason });
      continue;
    }
    entries.push({ at, region, values, continues });
    for (const [place, { problem }] of parsed.entries()) {
      const column = columns[place];
      if (problem && column) findings.push(cellFinding(at, column, cells[column.index] ?? '', problem));
    }
  }
  return { entries, nonRows, findings };
}

function remember({ column, heading }: ReadColumn, settle: SettleWord): (cell: PlainValue) => ParsedCell {
  const known = new Map<PlainValue, ParsedCell>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;

    const parsed = parseCell(column, heading, cell, settle);
    if (known.size < longestMemory) known.set(cell, parsed);
    return parsed;
  };
}

function valuesOf(columns: readonly ReadColumn[], parsed: readonly ParsedCell[]): RowValues {
  const values: Partial<Record<FieldId, CellValue>> = {};
  for (const [place, { value }] of parsed.entries()) {
    const column = columns[place];
    if (value && column) values[column.column.id] = value;
  }
  return values;
}

/** Nearly every row: a reference, a received date and something more. No total or banner has all three, so no closer look. */
function isPlainRecord(values: RowValues): boolean {
  return (
    dayIn(values, 'received') !== null &&
    textIn(values, 'reference') !== null &&
    Object.keys(values).length > 2
  );
}

function lookOf(
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
    dates: telling.filter(([, value]) => value.kind === 'day').length,
  };
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

/** A complaint merged down over its elements: nothing in the row but issues, outcomes and the like, right below a record. */
function continuesRowAbove(
  look: RowLook,
  values: RowValues,
  above: RowEntry | undefined,
  at: LogRow,
): boolean {
  if (!above || above.at.row !== at.row - 1 || look.reference !== '' || look.hasReceived) return false;

  const fields = Object.keys(values) as FieldId[];
  const tells = fields.some((field) => values[field]?.kind === 'outcome' || field === 'issues');
  return tells && look.filled === fields.length && fields.every((field) => elementFields.has(field));
}

/** How references are written in the rows that have a received date. */
function shapesOfReferences(region: LogRegion, columns: readonly ReadColumn[]): ReadonlySet<string> {
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

function cellFinding(
  at: LogRow,
  { column, heading, letter }: ReadColumn,
  cell: PlainValue,
  problem: keyof typeof cellMessages,
): Finding {
  const value = cellText(cell);
  const { severity, text } = cellMessages[problem];
  return {
    check: problem,
    severity,
    ...at,
    column: letter,
    field: column.id,
    value,
    message: text(value, heading),
  };
}
