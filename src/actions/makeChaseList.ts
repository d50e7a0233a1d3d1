import { groupCounts } from '../domain/chase/chaseList';
import type { ChaseGroupId } from '../domain/chase/chaseGroups';
import type { ExcelSession } from '../excel/excelSession';
import { planReplacement, replaceSheets } from '../excel/replaceSheets';
import type { LateName, SheetHandle, Written } from '../excel/replaceSheets';
import { untakenName } from '../excel/untakenName';
import { writeChaseList } from '../excel/writeChaseList';
import type { ChasePage } from '../excel/writeChaseList';
import { readLog } from '../domain/log/readLog';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { parsed } from './buildRequest';
import { chasePage, chaseSheet } from './chasePage';
import { chaseOf, chaseRequestShape } from './listChase';
import type { ChaseRequest } from './listChase';
import { openLog } from './openLog';

/** The chase list that was written. */
export interface MadeChaseList {
  readonly sheet: string;
  readonly counts: Readonly<Record<ChaseGroupId, number>>;
  /** Lines of what is open and not to be chased: suspended, not to be told, or waiting for the complainant. */
  readonly apart: number;
}

/**
 * Writes whom to chase on the sheet Chase list, in place of the earlier one: all or nothing. The log is never changed.
 *
 * @throws AddinError when there is no log to read, several that differ, or no room for the sheet; CancelledError, or ExcelFault
 */
export async function makeChaseList(request: ChaseRequest, hooks: ActionHooks = {}): Promise<MadeChaseList> {
  const { onProgress = () => {} } = hooks;
  const watch = watchOf(hooks);
  const { today, log: choice } = parsed(chaseRequestShape, request);

  onProgress('Reading the log');
  const opened = await openLog(choice, watch);
  const { workbook } = opened;

  onProgress('Working out the deadlines');
  const read = readLog(workbook.values, opened.options);
  const list = chaseOf(opened, read, today);

  onProgress('Writing the chase list');
  const replacement = planReplacement(workbook, [chaseSheet], 'the chase list needs');
  const page = chasePage(list, read.log, workbook.dateOffset);
  await replaceSheets(replacement, watch, (session, sheets) =>
    write(session, sheets, page, workbook.takenNames),
  );
  return { sheet: chaseSheet, counts: groupCounts(list.items), apart: list.apart.length };
}

async function write(
  session: ExcelSession,
  [sheet]: readonly SheetHandle[],
  page: ChasePage,
  takenNames: readonly string[],
): Promise<Written<null>> {
  const lateNames = await writeChasePage(session, sheet, page, takenNames);
  await session.sync();
  return { lateNames, result: null };
}

/** Writes the list on its sheet. @returns what is to be named when all is done */
export async function writeChasePage(
  session: ExcelSession,
  sheet: SheetHandle | undefined,
  page: ChasePage,
  takenNames: readonly string[],
): Promise<readonly LateName[]> {
  if (!sheet) throw new Error('A sheet is needed.');
  const { chase, apart } = await writeChaseList(session, sheet, page);
  const named = (item: LateName['item'] | null, name: string): readonly LateName[] =>
    item ? [{ item, name: untakenName(name, takenNames) }] : [];
  return [...named(chase, 'ChaseList'), ...named(apart, 'ChaseListApart')];
}
