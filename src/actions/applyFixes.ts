import type { Fix } from '../domain/fixes/fix';
import { changeCells } from '../excel/changeCells';
import type { CellChange } from '../excel/changeCells';
import { placeKey } from '../excel/chosenCells';
import { askForColumnFormats, isDateFormat, isNumberFormat } from '../excel/columnFormats';
import type { ColumnFormats } from '../excel/columnFormats';
import { askForDateSystem } from '../excel/dateSystem';
import type { ExcelSession, Watch } from '../excel/excelSession';
import { readChosenCells, sheetsToChange } from '../excel/readChosenCells';
import type { CellContent } from '../excel/readChosenCells';
import { parsed } from './buildRequest';
import { applyShape, putBackShape, skipped } from './fixRequest';
import type { AppliedFix, SkippedFix, SkipReason } from './fixRequest';

export interface AppliedFixes {
  readonly applied: readonly AppliedFix[];
  readonly skipped: readonly SkippedFix[];
}

export interface FixesPutBack {
  /** How many cells hold again what they held. */
  readonly putBack: number;
  readonly skipped: readonly SkippedFix[];
}

/** A cell that still holds what is expected of it. */
interface Ready<T> {
  readonly item: T;
  readonly content: CellContent;
}

/**
 * Makes the fixes that the officer chose: all of them or none, but for cells that have changed since or hold a formula, which
 * are left as they are and told. Fills, comments and validation stay.
 *
 * @throws AddinError when a sheet is protected; CancelledError, or ExcelFault
 */
export async function applyFixes(
  request: { readonly fixes: readonly Fix[] },
  watch: Watch = {},
): Promise<AppliedFixes> {
  const { fixes } = parsed(applyShape, request);
  return changeCells(watch, async (session) => {
    const dates = fixes.some(({ kind }) => kind === 'date') ? askForDateSystem(session.workbook) : null;
    const { ready, left } = await readyCells(
      session,
      fixes,
      (fix) => fix,
      ({ before }) => before,
    );
    const formats = await formatsNear(session, ready);
    const applied = ready.map(({ item: fix, content }): AppliedFix => ({
      fix,
      written: fix.kind === 'date' ? Number(fix.after) - (dates?.offset() ?? 0) : fix.after,
      formatBefore: content.numberFormat,
      formatWritten: formatFor(fix, content.numberFormat, formats.get(columnKey(fix))),
    }));
    return { changes: applied.map(changeOf), result: { applied, skipped: left } };
  });
}

/**
 * Gives cells that `applyFixes` changed their old value and number format again, all of them or none, but for those that no
 * longer hold what it wrote.
 *
 * @throws AddinError when a sheet is protected; CancelledError, or ExcelFault
 */
export async function putBackFixes(
  request: { readonly applied: readonly AppliedFix[] },
  watch: Watch = {},
): Promise<FixesPutBack> {
  const { applied } = parsed(putBackShape, request);
  return changeCells(watch, async (session) => {
    const { ready, left } = await readyCells(
      session,
      applied,
      ({ fix }) => fix,
      ({ written }) => written,
    );
    const changes = ready.map(({ item, content }): CellChange => {
      const { before, after, ...place } = changeOf(item);
      // A format that the officer has chosen since stays.
      const isOurs = content.numberFormat === item.formatWritten;
      return {
        ...place,
        before: isOurs ? after : content,
        after: isOurs ? before : { ...before, numberFormat: content.numberFormat },
      };
    });
    return { changes, result: { putBack: ready.length, skipped: left } };
  });
}

async function readyCells<T>(
  session: ExcelSession,
  items: readonly T[],
  fixOf: (item: T) => Fix,
  expected: (item: T) => Fix['before'],
): Promise<{ readonly ready: readonly Ready<T>[]; readonly left: readonly SkippedFix[] }> {
  const there = await sheetsToChange(session, [...new Set(items.map((item) => fixOf(item).sheet))]);
  const reachable = items.filter((item) => there.has(fixOf(item).sheet));
  const contents = await readChosenCells(session, reachable.map(fixOf));
  const contentOf = new Map(reachable.map((item, index) => [item, contents[index]]));

  const ready: Ready<T>[] = [];
  const left: SkippedFix[] = [];
  const taken = new Set<string>();
  for (const item of items) {
    const content = contentOf.get(item);
    const reason = taken.has(placeKey(fixOf(item))) ? 'changed' : whyNot(content, expected(item));
    if (reason || !content) left.push(skipped(fixOf(item), reason ?? 'changed'));
    else ready.push({ item, content });
    taken.add(placeKey(fixOf(item)));
  }
  return { ready, left };
}

function whyNot(content: CellContent | undefined, expected: Fix['before']): SkipReason | null {
  if (!content) return 'sheet-gone';
  if (content.isFormula) return 'formula';

  return content.value === expected ? null : 'changed';
}

/** Asked only for columns in which a date or a number is written to a cell whose own format would not show it. */
async function formatsNear(
  session: ExcelSession,
  ready: readonly Ready<Fix>[],
): Promise<ReadonlyMap<string, ColumnFormats>> {
  const first = new Map<string, Fix>();
  for (const { item: fix, content } of ready)
    if (needsFormat(fix, content.numberFormat) && !first.has(columnKey(fix))) first.set(columnKey(fix), fix);
  if (first.size === 0) return new Map();

  const answers = askForColumnFormats(session, [...first.values()]);
  await session.sync();
  return new Map([...first.keys()].map((key, index) => [key, answers[index]!()]));
}

function needsFormat({ kind }: Fix, own: string): boolean {
  if (kind === 'date') return !isDateFormat(own);

  return kind === 'number' && !isNumberFormat(own);
}

function formatFor(fix: Fix, own: string, near: ColumnFormats | undefined): string {
  if (!needsFormat(fix, own)) return own;

  return fix.kind === 'date' ? (near?.date ?? 'dd/mm/yyyy') : (near?.number ?? '£#,##0.00');
}

function columnKey({ sheet, column }: Fix): string {
  return `${column} ${sheet}`;
}

function changeOf({ fix, written, formatBefore, formatWritten }: AppliedFix): CellChange {
  const { sheet, row, column } = fix;
  return {
    sheet,
    row,
    column,
    before: { value: fix.before, numberFormat: formatBefore },
    after: { value: written, numberFormat: formatWritten },
  };
}
