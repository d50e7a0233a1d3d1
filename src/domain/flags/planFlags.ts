import type { WorkingCalendar } from '../calendar/workingDays';
import type { FieldId } from '../log/columns';
import { dataRows, gives, readColumns, sheetRow } from '../log/logRegion';
import type { LogRegion } from '../log/logRegion';
import type { ParsedLog } from '../log/readLog';
import type { ClockId, TimeLimits } from '../timescales/timeLimits';
import { clockFormula } from './clockFormula';
import type { FlagFormulaParts } from './clockFormula';
import type { Expression } from './expression';
import { flagClocks } from './flagClocks';
import type { FlagNames } from './flagNames';
import { flagStatuses } from './flagStatus';
import type { FlagStatus } from './flagStatus';
import { FlagWords } from './flagWords';
import type { FlagWord } from './flagWords';
import type { FlagColumn } from './rowTerms';
import { rowNeeds, setAside, untoldRows } from './untoldRows';
import type { UntoldRow } from './untoldRows';

/** One clock that is flagged in a part of the log. */
export interface PlannedClock {
  readonly clock: ClockId;
  /** The column its flags stand in. */
  readonly field: FieldId;
  readonly letter: string;
  /** What its status comes to, for the first row. */
  readonly formula: Expression;
  /** What it can come to. */
  readonly statuses: readonly FlagStatus[];
}

/** The flags of one table, or one plain range, of the log. */
export interface PlannedRegion {
  readonly sheet: string;
  readonly table: string | null;
  /** As the sheet numbers them. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The headings that the formulas rely on, as they stand in their cells. */
  readonly headings: readonly { readonly address: string; readonly text: string }[];
  readonly clocks: readonly PlannedClock[];
}

/** Part of the log that gets no flags, and why. */
export interface LeftOutPart {
  readonly sheet: string;
  readonly why: string;
}

export interface FlagsPlan {
  readonly regions: readonly PlannedRegion[];
  readonly words: readonly FlagWord[];
  readonly untold: readonly UntoldRow[];
  readonly leftOut: readonly LeftOutPart[];
}

export interface FlagsChoice {
  readonly limits: TimeLimits;
  readonly calendar: WorkingCalendar;
  readonly dueSoonDays: number;
  readonly names: FlagNames;
}

/** Excel takes 8,192 characters; the mark and the comparison need some. */
const longestFormula = 8_000;
/** Below a plain range, so that rows typed there are flagged too; a table grows by itself. */
const rowsToCome = 1_000;

/** Which flags go where, as formulas of one row each. Nothing of the log is changed. */
export function planFlags(parsed: ParsedLog, choice: FlagsChoice): FlagsPlan {
  const words = new FlagWords();
  const untold: UntoldRow[] = [];
  const leftOut: LeftOutPart[] = [];
  const regions = parsed.regions.flatMap((region): PlannedRegion[] => {
    const planned = planRegion(region, parsed, choice, words);
    if ('why' in planned) {
      if (planned.why !== null) leftOut.push({ sheet: region.area.sheet.name, why: planned.why });
      return [];
    }
    untold.push(...planned.untold);
    leftOut.push(...planned.leftOut);
    return [planned.region];
  });
  return { regions, words: words.all, untold, leftOut };
}

interface RegionPlan {
  readonly region: PlannedRegion;
  readonly untold: readonly UntoldRow[];
  readonly leftOut: readonly LeftOutPart[];
}

function planRegion(
  region: LogRegion,
  parsed: ParsedLog,
  choice: FlagsChoice,
  words: FlagWords,
): RegionPlan | { readonly why: string | null } {
  if (!gives(region, 'reference') && !gives(region, 'received')) return { why: null };

  const { area, header, meaning } = region;
  const sheet = area.sheet.name;
  const entries = parsed.entries.filter((entry) => entry.region === region);
  const columns = readColumns(region);
  const gathered = new Map<FieldId, FlagColumn>(
    columns.map((column) => [column.column.id, words.gather(region, column, entries)]),
  );
  const rows = { region, entries, parsed, words };
  const needs = rowNeeds(region, parsed.nonRows);
  const parts: FlagFormulaParts = {
    ...choice,
    columns: gathered,
    row: sheetRow(area, dataRows(region).first),
    is1904: area.sheet.is1904 ?? false,
    meaning,
    hasRowsAside: setAside(rows),
    needs,
  };
  const full = clocksOf(parsed, parts);
  // Cells with errors take a longer formula; where that is too long, rows that have some are not judged.
  const isShort = full.tooLong.length > 0;
  const columnsRead = isShort ? withoutErrors(gathered) : gathered;
  const { clocks, tooLong } = isShort ? clocksOf(parsed, { ...parts, columns: columnsRead }) : full;
  const leftOut = tooLong.map((clock) => ({
    sheet,
    why: `The formula of the clock ${clock} is too long for Excel in this log.`,
  }));
  if (clocks.length === 0) return { why: null };

  return {
    region: {
      sheet,
      table: area.table?.name ?? null,
      firstRow: parts.row,
      lastRow: lastRow(region),
      headings: columns.map((column) => ({
        address: `${column.letter}${sheetRow(area, header.row)}`,
        text: String(area.sheet.values[header.row]?.[column.index] ?? ''),
      })),
      clocks,
    },
    untold: untoldRows(rows, { needs, columns: columnsRead, judgesErrors: !isShort }),
    leftOut,
  };
}

interface PlannedClocks {
  readonly clocks: readonly PlannedClock[];
  readonly tooLong: readonly ClockId[];
}

function clocksOf({ fields }: ParsedLog, parts: FlagFormulaParts): PlannedClocks {
  const clocks: PlannedClock[] = [];
  const tooLong: ClockId[] = [];
  for (const clock of Object.keys(flagClocks) as ClockId[]) {
    if (clock === 'acknowledge' && !fields.has('acknowledged')) continue;
    const formula = clockFormula(clock, parts);
    const field = flagClocks[clock].places.find((place) => parts.columns.has(place));
    const letter = field && parts.columns.get(field)?.letter;
    if (formula === null || !field || !letter) continue;
    if (formula.length > longestFormula) tooLong.push(clock);
    else clocks.push({ clock, field, letter, formula, statuses: statusesOf(clock, parts) });
  }
  return { clocks, tooLong };
}

/** Without an extension nothing is within it. */
function statusesOf(clock: ClockId, { limits, columns }: FlagFormulaParts): readonly FlagStatus[] {
  const { extended } = flagClocks[clock];
  const isExtended = extended !== null && columns.has(extended) && limits[clock].extendedWorkingDays !== null;
  return flagStatuses.filter((status) => isExtended || status !== 'on-time-extended');
}

function withoutErrors(columns: ReadonlyMap<FieldId, FlagColumn>): ReadonlyMap<FieldId, FlagColumn> {
  return new Map([...columns].map(([field, column]) => [field, { ...column, hasErrors: false }]));
}

/** Within a table its last row of data; below a plain range some rows more, where nothing stands. */
function lastRow(region: LogRegion): number {
  const { area } = region;
  const { last } = dataRows(region);
  if (area.table) return sheetRow(area, last) - (area.table.hasTotals ? 1 : 0);

  return sheetRow(area, last) + rowsToCome;
}
