import * as z from 'zod';
import type { AnalysedLog } from '../domain/analyseLog';
import { periodBetween } from '../domain/calendar/period';
import type { PlainValue } from '../domain/log/sheetValues';
import { tableIdsByTitle } from '../domain/reports/buildTables';
import type { Figure } from '../domain/reports/reportTable';
import { findFigure, titleAbove } from '../domain/trace/findFigure';
import { logFingerprint } from '../domain/trace/logFingerprint';
import { recordsBehind } from '../domain/trace/recordsBehind';
import type { TracedGroup } from '../domain/trace/recordsBehind';
import { runInExcel } from '../excel/excelSession';
import { readSelectedFigure } from '../excel/readSelectedFigure';
import type { SelectedFigure } from '../excel/readSelectedFigure';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { sharesChoices } from '../domain/reports/shares';
import { countsBy } from '../domain/reports/countBy';
import { analyseOpened } from './analyseOpened';
import { dayShape } from './buildRequest';
import { openLog } from './openLog';
import type { OpenedLog } from './openLog';

/** A figure of the annual tables, and the records of the log behind it. */
export interface TracedFigure {
  readonly kind: 'figure';
  readonly sheet: string;
  readonly address: string;
  readonly title: string;
  /** "North > Team A" */
  readonly row: string;
  readonly column: string;
  /** What the cell holds. */
  readonly shown: PlainValue;
  /** What the log gives now; null where it cannot be told. */
  readonly now: Figure;
  /** Whether a cell of the log is not as it was when the tables were built. */
  readonly hasLogChanged: boolean;
  /** Whether a part of the figure stands on Complaints setup and not in the log. */
  readonly isPartlyPublished: boolean;
  readonly groups: readonly TracedGroup[];
}

export type Trace =
  | TracedFigure
  /** The cell is on a sheet of annual tables, and is no figure that can be traced. */
  | { readonly kind: 'no figure'; readonly message: string }
  /** Another sheet is in front. */
  | { readonly kind: 'elsewhere' };

const memoryShape = z.object({
  from: dayShape,
  to: dayShape,
  today: dayShape,
  sheets: z.array(z.string()),
  tables: z.array(z.string()),
  closures: z.array(dayShape),
  split: dayShape.nullable(),
  countBy: z.enum(countsBy).default('usual'),
  shares: z.enum(sharesChoices).default('none'),
  withoutTeams: z.array(z.string()).default([]),
  fingerprint: z.string(),
});
type Memory = z.output<typeof memoryShape>;

const selectFigure = 'Select one cell of the annual tables that holds a figure.';
const buildAgain =
  'This table is not as it was built, so its figures cannot be traced; build the annual tables again.';

/**
 * Finds the rows of the log behind the selected figure: reads the log again, as the tables were built from it, and says
 * whether it has changed since. Nothing is written, and nothing is kept between two figures.
 *
 * @throws AddinError when the log cannot be read, CancelledError, or ExcelFault
 */
export async function traceFigure(hooks: ActionHooks = {}): Promise<Trace> {
  const watch = watchOf(hooks);
  const selected = await runInExcel(readSelectedFigure, watch);
  if (!selected) return { kind: 'elsewhere' };
  if (selected.count !== 1) return { kind: 'no figure', message: selectFigure };

  const ids = tableIdsByTitle();
  const found = titleAbove(selected.cells, selected, new Set(ids.keys()));
  const id = found && ids.get(found.title);
  if (!found || !id || found.at.row === selected.row) {
    return { kind: 'no figure', message: selectFigure };
  }
  const memory = readMemory(selected.memory);
  if (!memory) return { kind: 'no figure', message: buildAgain };

  const opened = await openLog({ sheets: memory.sheets, tables: memory.tables }, watch);
  const report = analyseAgain(opened, memory, id);
  const [table] = report.tables;
  const figure = table && findFigure(selected.cells, selected, table, found.at);
  if (!table || figure === 'changed') return { kind: 'no figure', message: buildAgain };
  if (!figure) return { kind: 'no figure', message: selectFigure };

  const { row, column } = figure;
  return {
    kind: 'figure',
    sheet: selected.sheet,
    address: selected.address,
    title: table.title,
    row: row.labels.filter(Boolean).join(' > '),
    column: table.columns[column]?.label ?? '',
    shown: valueOf(selected),
    now: row.values[column] ?? null,
    hasLogChanged: logFingerprint(opened.workbook.values, report.log.sheets) !== memory.fingerprint,
    ...recordsBehind(table, row, column),
  };
}

/** Null when it is not as we wrote it. */
function readMemory(text: string): Memory | null {
  try {
    return memoryShape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The one table, of the same days as when it was built. */
function analyseAgain(opened: OpenedLog, memory: Memory, id: string): AnalysedLog {
  const { from, to, sheets, tables, ...rest } = memory;
  const period = periodBetween(from, to);
  if (!period) throw new Error('The period kept with the tables is none.');
  return analyseOpened(opened, {
    ...rest,
    period,
    log: { sheets, tables },
    tables: [id],
    publish: null,
    keep: false,
  });
}

function valueOf({ cells, row, column }: SelectedFigure): PlainValue {
  return cells[row]?.[column] ?? '';
}
