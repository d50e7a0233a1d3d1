import { AddinError } from '../domain/errors';
import { namesOfSet } from '../domain/flags/flagNames';
import type { FlagSet } from '../domain/flags/flagNames';
import type { PlannedRegion } from '../domain/flags/planFlags';
import { ExcelFault } from './excelFault';
import { runInExcel } from './excelSession';
import type { ExcelSession } from './excelSession';
import { addFlagName, deleteFlagNames, readFlagNames } from './flagNames';
import type { KnownName } from './flagNames';
import { addFlagRules, deleteFlagRules, readFlagRules } from './flagRules';
import type { FlagRule, KnownRule } from './flagRules';
import type { LateName } from './replaceSheets';
import { askForStatusColumns, putStatusColumnsBack, seeRoom } from './writeStatusColumns';
import type { StatusColumnsToWrite } from './writeStatusColumns';
import { nonWorkingDaysTable } from './writeNonWorkingDays';

/** Flags that are in the workbook already. */
export interface FlagsThere {
  readonly rules: readonly KnownRule[];
  readonly names: readonly KnownName[];
}

export interface NewFlags {
  readonly regions: readonly PlannedRegion[];
  readonly rules: readonly FlagRule[];
  readonly earlier: FlagsThere;
  readonly statuses: StatusColumnsToWrite;
  /** The table of days, where it has just been made and has not got its name yet. */
  readonly days: LateName['item'] | null;
  readonly set: FlagSet;
}

/**
 * Puts new flags beside the earlier ones, with the columns that say them in words, sees in the same round trip that the log still stands where it was read, and asks
 * for the earlier ones to go with whatever the caller sends next.
 *
 * @throws AddinError when the log has changed in the meantime
 */
export async function swapFlags(
  session: ExcelSession,
  { regions, rules, earlier, statuses, days, set }: NewFlags,
): Promise<void> {
  const narrow = await seeRoom(session, statuses.added);
  if (rules.length > 0) {
    const table = (days as Excel.Table | null) ?? session.workbook.tables.getItem(nonWorkingDaysTable);
    addFlagName(session, namesOfSet(set).days, table.columns.getItem('Date').getDataBodyRange());
    for (const { sheet, formula } of rules) await session.makeRoom(sheet.length + formula.length + 900);
    addFlagRules(session, rules);
  }
  const checkFilled = await askForStatusColumns(session, statuses, narrow);
  const seen = regions.map((region) => askForPlace(session, region));
  await session.sync();
  if (seen.some((isAsRead) => !isAsRead())) {
    throw new AddinError(
      'The log was changed while the flags were being put on it, so nothing was changed; try again.',
    );
  }
  checkFilled();
  deleteFlagRules(session, earlier.rules);
  deleteFlagNames(session, earlier.names);
}

/**
 * Takes new flags away, and puts earlier ones back that had gone.
 *
 * @throws ExcelFault that says what is left, when Excel fails again
 */
export async function putFlagsBack(
  earlier: FlagsThere,
  newNames: readonly string[],
  newSet: FlagSet,
  statuses: StatusColumnsToWrite,
): Promise<void> {
  try {
    await runInExcel(async (session) => {
      const worksheets = session.workbook.worksheets.load('items/name');
      const names = await readFlagNames(session);
      const rules = await readFlagRules(
        session,
        worksheets.items.map(({ name }) => name),
      );
      deleteFlagRules(
        session,
        rules.filter(({ set }) => set === newSet),
      );
      deleteFlagNames(
        session,
        names.filter(({ name }) => newNames.includes(name)),
      );
      const isLost = (rule: KnownRule) => !rules.some(({ id }) => id === rule.id);
      const lostNames = earlier.names.filter(({ name }) => !names.some((one) => one.name === name));
      for (const { name, formula } of lostNames) addFlagName(session, name, formula);
      addFlagRules(session, earlier.rules.filter(isLost));
      await putStatusColumnsBack(session, statuses);
    });
  } catch (error) {
    throw new ExcelFault(
      'Excel failed, and then failed to put the earlier flags back; undo, or take the flags off and put them on again. Nothing of yours was changed.',
      error instanceof ExcelFault ? error.details : String(error),
    );
  }
}

/** Whether the headings that the formulas rely on are where they were, and the table is. */
function askForPlace({ workbook }: ExcelSession, region: PlannedRegion): () => boolean {
  const sheet = workbook.worksheets.getItem(region.sheet);
  const headings = region.headings.map(({ address }) => sheet.getRange(address).load('values'));
  const table = region.table === null ? null : sheet.tables.getItem(region.table).getDataBodyRange();
  table?.load('rowIndex,rowCount');
  return () => {
    const isSame = region.headings.every(
      ({ text }, index) => String(headings[index]?.values[0]?.[0]) === text,
    );
    if (!table) return isSame;
    const last = table.rowIndex + table.rowCount;
    return isSame && table.rowIndex + 1 === region.firstRow && last === region.lastRow;
  };
}
