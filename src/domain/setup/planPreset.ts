import { cellText } from '../log/cellText';
import type { PlainValue } from '../log/sheetValues';
import { isSameLimit } from '../timescales/clockLimits';
import { limitInWords } from '../timescales/limitInWords';
import { timeLimits } from '../timescales/timeLimits';
import type { TimeLimit } from '../timescales/timeLimits';
import { knownLimits } from '../timescales/timescalePresets';
import type { TimescalePreset } from '../timescales/timescalePresets';
import { headingIndex } from './setupCells';
import { nextRow } from './setupChange';
import type { SetupEdit } from './setupChange';
import { procedureWords, settableClockIds, settableClocks } from './settableClocks';
import type { SettableClock } from './settableClocks';
import type { SetupTableValues } from './setupTables';
import { sourceInWords } from './sourceInWords';
import { timescaleRowsOf } from './timescaleRowsOf';
import type { TimescaleRow } from './timescaleRowsOf';

/** A limit in words, and where it comes from. */
export interface SaidLimit {
  readonly words: string;
  readonly source: string;
}

/** One row of the table as a preset would have it. */
export interface PresetChange {
  readonly name: string;
  /** `narrowed`: a row of both procedures becomes the other procedure's, and says the same. */
  readonly how: 'changed' | 'added' | 'narrowed';
  /** What holds now; null for a row that cannot be read. */
  readonly before: SaidLimit | null;
  readonly after: SaidLimit;
  /** Whether what goes is the officer's own: neither the law's nor any preset's. */
  readonly isOwn: boolean;
}

export interface PresetPlan {
  readonly changes: readonly PresetChange[];
  readonly edits: readonly SetupEdit[];
}

/** What a preset would change in the table of timescales: only rows of its own limits, and none that come to the same. */
export function planPreset(table: SetupTableValues, { limits }: TimescalePreset): PresetPlan {
  const rows = timescaleRowsOf(table);
  const changes: PresetChange[] = [];
  const edits: SetupEdit[] = [];
  for (const limit of limits) {
    const planned = planLimit(limit, rows, table, edits);
    changes.push(...planned.changes);
    edits.push(...planned.edits);
  }
  return { changes, edits };
}

function planLimit(
  limit: TimeLimit,
  all: readonly TimescaleRow[],
  table: SetupTableValues,
  before: readonly SetupEdit[],
): PresetPlan {
  const clock = clockOf(limit);
  const rows = all.filter((row) => row.clock === clock);
  const own = theOneThatCounts(rows.filter((row) => isOnly(row, limit)));
  const ofBoth = theOneThatCounts(rows.filter(({ procedures }) => procedures.length > 1));
  const row = own ?? ofBoth;
  const inForce = row ? limitIn(row, limit) : timeLimits[limit.id];
  if (inForce !== null && isSameLimit(inForce, limit)) return { changes: [], edits: [] };

  const change = {
    name: limit.name,
    before: inForce && said(inForce),
    after: said(limit),
    isOwn: isOwnFigure(inForce),
  };
  const figures = figuresOf(limit);
  const named = { Procedure: procedureWords[limit.procedure], ...figures };
  // Where the other procedure has a row of its own, that of both says nothing of it.
  const isFree =
    own === null && rows.some(({ procedures, limits }) => procedures.length === 1 && limits !== null);
  const changed = own ?? (isFree ? ofBoth : null);
  if (changed) {
    const isRead = own !== null && own.limits !== null;
    const edit = editOf(table, changed, isRead ? figures : named);
    return { changes: [{ ...change, how: 'changed' }], edits: [edit] };
  }
  const narrowed = ofBoth ? narrow(table, ofBoth, limit) : { changes: [], edits: [] };
  const cells = { Clock: clock, ...named };
  const added: SetupEdit = { table: table.name, row: nextRow(table, before), cells };
  return {
    changes: [...narrowed.changes, { ...change, how: 'added' }],
    edits: [...narrowed.edits, added],
  };
}

/** A row of both procedures is left to the other one. */
function narrow(table: SetupTableValues, row: TimescaleRow, limit: TimeLimit): PresetPlan {
  const other = row.limits?.find(({ id }) => id !== limit.id) ?? null;
  const procedure = limit.procedure === 'statutory' ? 'corporate' : 'statutory';
  const edit = editOf(table, row, { Procedure: procedureWords[procedure] });
  if (other === null) return { changes: [], edits: [edit] };

  const same = { name: other.name, before: said(other), after: said(other), isOwn: false };
  return { changes: [{ ...same, how: 'narrowed' }], edits: [edit] };
}

function clockOf({ id, procedure }: TimeLimit): SettableClock {
  const clock = settableClockIds.find((one) => settableClocks[one][procedure] === id);
  if (!clock) throw new Error(`The limit ${id} cannot be set.`);
  return clock;
}

function isOnly({ procedures }: TimescaleRow, { procedure }: TimeLimit): boolean {
  return procedures.length === 1 && procedures[0] === procedure;
}

/** The first that can be read; else the first. */
function theOneThatCounts(rows: readonly TimescaleRow[]): TimescaleRow | null {
  return rows.find(({ limits }) => limits !== null) ?? rows[0] ?? null;
}

function limitIn({ limits }: TimescaleRow, { id }: TimeLimit): TimeLimit | null {
  return limits?.find((limit) => limit.id === id) ?? null;
}

function said(limit: TimeLimit): SaidLimit {
  return { words: limitInWords(limit), source: sourceInWords(limit) };
}

function isOwnFigure(limit: TimeLimit | null): boolean {
  return limit === null || !knownLimits(limit.id).some((known) => isSameLimit(known, limit));
}

function figuresOf(limit: TimeLimit): Readonly<Record<string, PlainValue>> {
  return {
    'Working days': limit.workingDays,
    'Extended working days': limit.extendedWorkingDays ?? '',
    'Counts from': limit.countsFrom,
    Source: sourceInWords(limit),
  };
}

/** Only the cells that say something else: one that stays as it is may hold a formula of the officer's. */
function editOf(
  table: SetupTableValues,
  { row, values }: TimescaleRow,
  cells: Readonly<Record<string, PlainValue>>,
): SetupEdit {
  const differs = ([heading, value]: [string, PlainValue]) =>
    cellText(values[headingIndex(table, heading)] ?? '') !== cellText(value);
  return { table: table.name, row, cells: Object.fromEntries(Object.entries(cells).filter(differs)) };
}
