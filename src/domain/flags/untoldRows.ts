import { caseFromRows } from '../log/caseFromRows';
import type { Case, LogRow } from '../log/case';
import { dayIn } from '../log/cellValue';
import type { RowValues } from '../log/cellValue';
import type { Day } from '../calendar/day';
import type { ParsedLog } from '../log/readLog';
import { flagClocks } from './flagClocks';
import type { FlagWords } from './flagWords';
import { asideTag } from './rowTerms';
import type { FlagColumn } from './rowTerms';
import type { FieldId } from '../log/columns';
import { groupRows } from '../log/groupRows';
import type { LogLayout } from '../log/layout';
import { readColumns } from '../log/logRegion';
import type { LogRegion, ReadColumn } from '../log/logRegion';
import type { NonRow, RowEntry } from '../log/parseRows';
import { inUsualSystem } from '../log/dateSystem';
import { isDateSerial } from '../log/parseDate';
import type { PlainValue } from '../log/sheetValues';

/** A record whose flags cannot be told from its own row, and why. */
export interface UntoldRow extends LogRow {
  readonly why:
    | 'a text that is no date we know'
    | 'an error in a cell'
    | 'other rows tell of it'
    | 'no date received'
    | 'no reference'
    | 'acknowledged after it was withdrawn';
}

/** The rows of one part of the log. */
export interface RowsToFlag {
  readonly region: LogRegion;
  readonly entries: readonly RowEntry[];
  readonly parsed: ParsedLog;
  readonly words: FlagWords;
}

/** What the formulas of that part can reckon with. */
export interface FormulasReach {
  readonly needs: RowNeeds;
  readonly columns: ReadonlyMap<FieldId, FlagColumn>;
  readonly judgesErrors: boolean;
}

/** What a row must have to be flagged, where rows that are no records would else be taken for some. */
export interface RowNeeds {
  readonly received: boolean;
  readonly reference: boolean;
}

const rowPerComplaint: LogLayout = { kind: 'row-per-complaint', suffixed: false };
const stages = [1, 2, 3] as const;
/** Columns that every formula looks at. */
const words: ReadonlySet<FieldId> = new Set<FieldId>(['received', 'recordType', 'procedure', 'stage']);
const starts: readonly FieldId[] = [
  'received',
  'acknowledged',
  'stage2Requested',
  'stage3Requested',
  'stage3Panel',
  'stage3ReportReceived',
];

/** Whether banners, totals and notes within the log hold dates by which they would pass for complaints. */
export function rowNeeds(region: LogRegion, nonRows: readonly NonRow[]): RowNeeds {
  const columns = readColumns(region).filter(({ column }) => starts.includes(column.id));
  const own = nonRows.filter(({ sheet }) => sheet === region.area.sheet.name);
  const withDate = own.filter(({ row }) => columns.some((column) => holdsDate(region, column, row)));
  const received = columns.filter(({ column }) => column.id === 'received');
  const isReceived = ({ row }: NonRow) => received.some((column) => holdsDate(region, column, row));
  return { received: withDate.some((row) => !isReceived(row)), reference: withDate.some(isReceived) };
}

/** Sets aside, by their references, the complaints that rows below tell of too, and those acknowledged after their end. @returns whether there are any */
export function setAside(rows: RowsToFlag): boolean {
  const aside = [...toldBelow(rows), ...rows.entries.filter(isOutOfOrder)];
  for (const { at } of aside) rows.words.setAside(`${asideTag}${referenceCell(rows.region, at)}`);
  return aside.length > 0;
}

/** The records that no formula of their own row can judge. */
export function untoldRows(rows: RowsToFlag, reach: FormulasReach): readonly UntoldRow[] {
  const aside = new Set(toldBelow(rows));
  const columns = readColumns(rows.region).filter(isLookedAt);
  return rows.entries.flatMap((entry): UntoldRow[] => {
    const why = aside.has(entry) ? 'other rows tell of it' : whyUntold(entry, columns, rows, reach);
    return why === null ? [] : [{ ...entry.at, why }];
  });
}

function whyUntold(
  entry: RowEntry,
  looked: readonly ReadColumn[],
  { region, words: known }: RowsToFlag,
  { needs, columns, judgesErrors }: FormulasReach,
): UntoldRow['why'] | null {
  if (lacksNeeds(entry, needs)) return needs.received ? 'no date received' : 'no reference';
  if (!judgesErrors && looked.some((column) => known.isError(region, column, entry)))
    return 'an error in a cell';
  if (isOutOfOrder(entry)) return 'acknowledged after it was withdrawn';

  const isTold = looked.every((column) =>
    known.tells(region, column, entry, columns.get(column.column.id)?.hasTexts ?? false),
  );
  return isTold ? null : 'a text that is no date we know';
}

/** What ended its acknowledgement came after it was withdrawn: which then counts is more than a formula can hold. */
function isOutOfOrder({ values }: RowEntry): boolean {
  const withdrawals = [dayIn(values, 'withdrawn'), ...stages.map((stage) => dayWithdrawn(values, stage))];
  const first = Math.min(...withdrawals.map((day) => day ?? Infinity));
  const endings = ['acknowledged', 'stage1Responded', 'stage2Responded'] as const;
  return endings.some((field) => (dayIn(values, field) ?? 0) > first);
}

function dayWithdrawn(values: RowValues, stage: 1 | 2 | 3): Day | null {
  const outcome = values[`stage${stage}Outcome`];
  const isWithdrawn = outcome?.kind === 'outcome' && outcome.outcomes.includes('Withdrawn');
  return isWithdrawn || saysYes(values) ? dayIn(values, `stage${stage}Responded`) : null;
}

function saysYes({ withdrawn }: RowValues): boolean {
  return withdrawn?.kind === 'day or yes' && withdrawn.value === true;
}

function toldBelow({ entries, parsed }: RowsToFlag): readonly RowEntry[] {
  const severalRows = new Map(
    parsed.cases.filter(({ rows }) => rows.length > 1).map((record) => [placeOf(record.rows[0]), record]),
  );
  return entries.filter((entry) => {
    const record = severalRows.get(placeOf(entry.at));
    return record !== undefined && isToldBelow(record, entry);
  });
}

function isLookedAt({ column: { id } }: ReadColumn): boolean {
  return Object.values(flagClocks).some(
    ({ looksAt, extended }) => looksAt.includes(id) || extended === id || words.has(id),
  );
}

function placeOf({ sheet, row }: LogRow): string {
  return `${row}|${sheet}`;
}

/** Whether a record has what its row needs to be flagged. */
function lacksNeeds({ values }: RowEntry, needs: RowNeeds): boolean {
  const hasStart = starts.some((field) => dayIn(values, field) !== null);
  if (!hasStart) return false;

  return (needs.received && dayIn(values, 'received') === null) || (needs.reference && !values.reference);
}

/** Whether rows below tell what the first row of a complaint does not, an outcome of a merged element, so that its flags would be wrong. */
function isToldBelow(record: Case, first: RowEntry): boolean {
  const [alone] = groupRows([first], rowPerComplaint);
  return alone === undefined || factsOf(caseFromRows(alone)) !== factsOf(record);
}

/** The reference cell of a row as it stands. */
function referenceCell(region: LogRegion, { row }: LogRow): string {
  const column = readColumns(region).find(({ column: { id } }) => id === 'reference');
  return column ? String(cellAt(region, column, row)) : '';
}

/** What the flags of a complaint stand on. */
function factsOf({ stage1, stage2, stage3, ...record }: Case): string {
  const { received, acknowledged, withdrawn, suspendedFrom, suspendedTo, recordType, procedure } = record;
  const stages = [stage1, stage2, stage3].map(({ outcome, responded, ...stage }) => [
    outcome === 'Withdrawn' || outcome === 'Escalated with no stage 1 response' ? outcome : outcome !== null,
    responded,
    'requested' in stage ? stage.requested : null,
    'extended' in stage ? stage.extended : null,
    'panel' in stage ? stage.panel : null,
    'reportReceived' in stage ? stage.reportReceived : null,
  ]);
  const facts = [received, acknowledged, withdrawn, suspendedFrom, suspendedTo, recordType, procedure];
  return JSON.stringify([...facts, stages]);
}

function holdsDate(region: LogRegion, column: ReadColumn, row: number): boolean {
  const cell = inUsualSystem(region.area.sheet, column.column.kind, cellAt(region, column, row));
  return typeof cell === 'number' && isDateSerial(cell);
}

function cellAt({ area }: LogRegion, { index }: ReadColumn, row: number): PlainValue {
  return area.sheet.values[row - area.sheet.firstRow]?.[index] ?? '';
}
