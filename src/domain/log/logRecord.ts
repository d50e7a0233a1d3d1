import type { Case, LogRow } from './case';
import type { CellValue } from './cellValue';
import type { FieldId } from './columns';
import type { CasePart, CaseRows } from './groupRows';
import { readColumns } from './logRegion';
import type { LogRegion, ReadColumn } from './logRegion';
import type { PlainValue } from './sheetValues';
import { stagePartOf } from './stageOfRow';
import { typedText } from './typedText';

/** A cell of the officer's log that gives a field, or stands ready to. */
export interface LogCell extends LogRow {
  /** The column's letter, "C". */
  readonly column: string;
  readonly field: FieldId;
  /** As the officer wrote it. */
  readonly heading: string;
  /** As the workbook holds it: a date is a serial of the workbook's own date system, a blank is "". */
  readonly value: PlainValue;
  /** What the cell says, without the spaces that pasted text carries; "" when blank. A real date is "14/03/2025". */
  readonly typed: string;
}

/** One record of the log, and where in the log it says what it says. */
export interface LogRecord {
  readonly case: Case;
  /**
   * The cell that gives a field: the first that says something, or else the blank one where it should stand.
   * Null when the log has no column for it.
   */
  readonly cell: (field: FieldId) => LogCell | null;
  /** Every cell that gives words for a field, one for each stage that has a row of its own. */
  readonly readings: (field: FieldId) => readonly CellReading[];
}

/** A cell and the words it was read as: spelled as they are counted, several where it holds several. */
export interface CellReading {
  readonly cell: LogCell;
  readonly words: readonly string[];
}

/** The record that these rows make. */
export function logRecord({ parts }: CaseRows, record: Case): LogRecord {
  return {
    case: record,
    cell: (field) => filledCell(parts, field) ?? blankCell(parts, field),
    readings: (field) => readingsOf(parts, field),
  };
}

function readingsOf(parts: readonly CasePart[], field: FieldId): readonly CellReading[] {
  const readings: CellReading[] = [];
  for (const part of parts) {
    const value = part.values[field];
    const words = value ? wordsOf(value) : [];
    const cell = words.length > 0 ? cellOf(part, field) : null;
    if (cell) readings.push({ cell, words });
  }
  return readings;
}

function wordsOf(value: CellValue): readonly string[] {
  if (value.kind === 'list') return value.parts;
  if (value.kind === 'text') return [value.text];

  return value.kind === 'record type' ? [value.meaning.recordType] : [];
}

function filledCell(parts: readonly CasePart[], field: FieldId): LogCell | null {
  for (const part of parts) {
    const cell = part.values[field] ? cellOf(part, field) : null;
    if (cell) return cell;
  }
  return null;
}

/** On the stage's own row where it has one. */
function blankCell(parts: readonly CasePart[], field: FieldId): LogCell | null {
  for (const part of parts) {
    const cell = isOfStage(part, field) ? cellOf(part, field) : null;
    if (cell) return cell;
  }
  for (const part of parts) {
    const column = columnsOf(part.region).get(field);
    if (column) return cellIn(part, column, field);
  }
  return null;
}

function isOfStage({ stage }: CasePart, field: FieldId): boolean {
  return stage === null || (stage !== 'unknown' && stagePartOf(field, stage) !== null);
}

function cellOf(part: CasePart, field: FieldId): LogCell | null {
  const columns = columnsOf(part.region);
  const own = columns.get(field);
  const shared = part.stage === null || part.stage === 'unknown' ? null : stagePartOf(field, part.stage);
  const column = own ?? (shared && (columns.get(shared) ?? columns.get('received')));
  return column ? cellIn(part, column, field) : null;
}

function cellIn({ at, region }: CasePart, column: ReadColumn, field: FieldId): LogCell {
  const { values, firstRow } = region.area.sheet;
  return new CellOfRegion(at, column, field, values[at.row - firstRow]?.[column.index] ?? '', region);
}

/** Checks ask for cells by the million and for what few of them say, so that is worked out when it is asked for. */
class CellOfRegion implements LogCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly heading: string;
  readonly field: FieldId;
  readonly value: PlainValue;
  readonly #read: ReadColumn;
  readonly #region: LogRegion;

  constructor(at: LogRow, read: ReadColumn, field: FieldId, value: PlainValue, region: LogRegion) {
    this.sheet = at.sheet;
    this.row = at.row;
    this.column = read.letter;
    this.heading = read.heading;
    this.field = field;
    this.value = value;
    this.#read = read;
    this.#region = region;
  }

  get typed(): string {
    return typedText(this.#region.area.sheet, this.#read.column.kind, this.value);
  }
}

const known = new WeakMap<LogRegion, ReadonlyMap<FieldId, ReadColumn>>();

function columnsOf(region: LogRegion): ReadonlyMap<FieldId, ReadColumn> {
  const before = known.get(region);
  if (before) return before;

  const columns = new Map(readColumns(region).map((column) => [column.column.id, column]));
  known.set(region, columns);
  return columns;
}
