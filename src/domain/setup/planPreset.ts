import { cellText } from '../log/cellText';
import type { PlainValue } from '../log/sheetValues';
import { isSameLimit } from '../timescales/clockLimits';
import { timeLimits } from '../timescales/timeLimits';
import type { TimeLimit } from '../timescales/timeLimits';
import type { TimescalePreset } from '../timescales/timescalePresets';
import { changeTo } from './presetChange';
import type { PresetChange } from './presetChange';
import { headingIndex } from './setupCells';
import { nextRow } from './setupChange';
import type { SetupEdit } from './setupChange';
import { procedureWords, settableClockIds, settableClocks } from './settableClocks';
import type { SettableClock } from './settableClocks';
import type { SetupTableValues } from './setupTables';
import { sourceInWords } from './sourceInWords';
import { timescaleRowsOf } from './timescaleRowsOf';
import type { TimescaleRow } from './timescaleRowsOf';

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

  const change = changeTo(limit, inForce);
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

  return { changes: [{ ...changeTo(other, other), isOwn: false, how: 'narrowed' }], edits: [edit] };
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
