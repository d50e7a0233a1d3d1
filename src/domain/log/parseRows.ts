import type { Finding } from '../finding';
import type { LogRow } from './case';
import { cellMessages } from './cellMessages';
import { isBlankCell, shortened } from './cellText';
import type { CellValue, RowValues } from './cellValue';
import { whyNoRecord } from './classifyRow';
import type { NonRowReason, RowLook } from './classifyRow';
import type { FieldId } from './columns';
import { inUsualSystem } from './dateSystem';
import { dataRows, readColumns, sheetRow } from './logRegion';
import type { LogRegion, ReadColumn } from './logRegion';
import { parseCell } from './parseCell';
import type { CellProblem, ParsedCell, SettleWord } from './parseCell';
import { isPlainRecord, lookOf, shapesOfReferences } from './rowLook';
import type { PlainValue, SheetValues } from './sheetValues';
import { typedText } from './typedText';
import { yearAround } from './likelyYear';

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

/** A cell that says what its column cannot hold. */
interface UnreadCell {
  readonly at: LogRow;
  readonly column: ReadColumn;
  readonly cell: PlainValue;
  readonly problem: CellProblem;
  /** Of its row among the entries. */
  readonly place: number;
}

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
  const read = columns.map((column) => remember(column, region.area.sheet, settle));
  const shapes = shapesOfReferences(region, columns);
  const entries: RowEntry[] = [];
  const nonRows: NonRow[] = [];
  const unread: UnreadCell[] = [];

  const { first, last } = dataRows(region);
  for (let row = first; row <= last; row++) {
    const cells = region.area.sheet.values[row] ?? [];
    const at = { sheet: region.area.sheet.name, row: sheetRow(region.area, row) };
    if (cells.every((cell) => cell === '')) {
      nonRows.push({ ...at, reason: 'blank' });
      continue;
    }
    const parsed = columns.map((column, place) => read[place]!(cells[column.index] ?? ''));
    const values = valuesOf(columns, parsed);
    const look = isPlainRecord(region, row, values) ? null : lookOf(region, columns, row, values, shapes);
    const continues =
      look !== null &&
      continuesRowAbove(look, values, entries[entries.length - 1], at, besideFields(region, cells));
    const reason = continues || !look ? null : whyNoRecord(look);
    if (reason) {
      nonRows.push({ ...at, reason });
      continue;
    }
    entries.push({ at, region, values, continues });
    for (const [place, { problem }] of parsed.entries()) {
      const column = columns[place];
      if (problem && column && !isOmbudsmansWord(problem, values))
        unread.push({ at, column, cell: cells[column.index] ?? '', problem, place: entries.length - 1 });
    }
  }
  const findings = unread.map((each) =>
    cellFinding(each, region.area.sheet, yearAround(entries, each.place)),
  );
  return { entries, nonRows, findings };
}

function remember(
  { column, heading }: ReadColumn,
  sheet: SheetValues,
  settle: SettleWord,
): (cell: PlainValue) => ParsedCell {
  const known = new Map<PlainValue, ParsedCell>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;

    const parsed = parseCell(column, heading, inUsualSystem(sheet, column.kind, cell), settle);
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

/**
 * A complaint merged down over its elements: nothing in the row but issues, outcomes and the like, right below a record;
 * and what stands in columns that are not read.
 */
function continuesRowAbove(
  look: RowLook,
  values: RowValues,
  above: RowEntry | undefined,
  at: LogRow,
  unread: number,
): boolean {
  if (!above || above.at.row !== at.row - 1 || look.reference !== '' || look.hasReceived) return false;

  const fields = Object.keys(values) as FieldId[];
  const tells = fields.some((field) => values[field]?.kind === 'outcome' || field === 'issues');
  return tells && look.filled === fields.length + unread && fields.every((field) => elementFields.has(field));
}

/** How many cells stand under headings that give no field: what an element is about, in words of the officer's own. */
function besideFields({ recognised }: LogRegion, cells: readonly PlainValue[]): number {
  return recognised.unknown.filter(({ column }) => !isBlankCell(cells[column])).length;
}

/** On the Ombudsman's own row, the outcome is the Ombudsman's decision, in whatever words. */
function isOmbudsmansWord(problem: CellProblem, { stage }: RowValues): boolean {
  if (problem !== 'unknown-outcome' || stage?.kind !== 'stage') return false;

  return 'stage' in stage.meaning && stage.meaning.stage === 'ombudsman';
}

function cellFinding(
  { at, column: { column, heading, letter }, cell, problem }: UnreadCell,
  sheet: SheetValues,
  usualYear: number | null,
): Finding {
  const value = typedText(sheet, column.kind, cell);
  const { severity, text } = cellMessages[problem];
  return {
    check: problem,
    severity,
    ...at,
    column: letter,
    field: column.id,
    value,
    message: text(shortened(value), heading, usualYear),
  };
}
