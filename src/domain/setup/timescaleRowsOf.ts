import type { Procedure } from '../log/case';
import { cellText } from '../log/cellText';
import type { PlainValue } from '../log/sheetValues';
import type { TimeLimit } from '../timescales/timeLimits';
import { proceduresNamed, timescaleRows } from './rows/timescaleRows';
import { headingIndex } from './setupCells';
import { proceduresOf, settableClockNamed } from './settableClocks';
import type { SettableClock } from './settableClocks';
import type { SetupTableValues } from './setupTables';

/** A row of the table of timescales that speaks of a clock. */
export interface TimescaleRow {
  /** Counted from 0 below the headings. */
  readonly row: number;
  readonly values: readonly PlainValue[];
  readonly clock: SettableClock;
  /** Two for a row of both. */
  readonly procedures: readonly Procedure[];
  /** The limits that it sets; null when it cannot be read. */
  readonly limits: readonly TimeLimit[] | null;
}

/** The rows that name a clock, read or not; blank rows, and those that name none, are left out. */
export function timescaleRowsOf(table: SetupTableValues): readonly TimescaleRow[] {
  const headings = [...timescaleRows.needs, ...timescaleRows.optional];
  return table.rows.flatMap((values, row): TimescaleRow[] => {
    const cells = Object.fromEntries(
      headings.map((heading) => [heading, values[headingIndex(table, heading)] ?? '']),
    );
    const clock = settableClockNamed(cellText(cells.Clock ?? ''));
    if (clock === null) return [];

    const read = timescaleRows.shape.safeParse(cells);
    const procedures = proceduresNamed(clock, cellText(cells.Procedure ?? '')) ?? onlyProcedure(clock);
    return [{ row, values, clock, procedures, limits: read.success ? read.data : null }];
  });
}

/** Whatever its row says, a clock of one procedure is of that one. */
function onlyProcedure(clock: SettableClock): readonly Procedure[] {
  const own = proceduresOf(clock);
  return own.length === 1 ? own : [];
}
