import * as z from 'zod';
import { groupCounts } from '../domain/chase/chaseList';
import type { ChaseGroupId } from '../domain/chase/chaseGroups';
import { AddinError } from '../domain/errors';
import { flagSets, namesIn, namesOfSet } from '../domain/flags/flagNames';
import type { FlagSet } from '../domain/flags/flagNames';
import { flagStatuses } from '../domain/flags/flagStatus';
import type { FlagsPlan, LeftOutPart } from '../domain/flags/planFlags';
import type { UntoldRow } from '../domain/flags/untoldRows';
import { readLog } from '../domain/log/readLog';
import type { ParsedLog } from '../domain/log/readLog';
import { firstSetup } from '../domain/setup/firstSetup';
import { setupSheetName } from '../domain/setup/setupTables';
import { runInExcel } from '../excel/excelSession';
import type { ExcelSession } from '../excel/excelSession';
import { readFlagNames } from '../excel/flagNames';
import type { KnownName } from '../excel/flagNames';
import { markedFormula, readFlagRules } from '../excel/flagRules';
import type { FlagRule, KnownRule } from '../excel/flagRules';
import { putFlagsBack, swapFlags } from '../excel/swapFlags';
import { sheetsToChange } from '../excel/readChosenCells';
import { readStatusColumns } from '../excel/statusColumnsThere';
import type { StatusColumnsThere } from '../excel/statusColumnsThere';
import type { StatusColumnsToWrite } from '../excel/writeStatusColumns';
import { planReplacement, replaceSheets } from '../excel/replaceSheets';
import type { LateName, SheetHandle, Written } from '../excel/replaceSheets';
import { writeFlagsSheet } from '../excel/writeFlagsSheet';
import type { FlagsPage } from '../excel/writeFlagsSheet';
import { nonWorkingDaysTable } from '../excel/writeNonWorkingDays';
import { writeSetup } from '../excel/writeSetup';
import type { ChasePage } from '../excel/writeChaseList';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { dayShape, logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import { chasePage, chaseSheet } from './chasePage';
import { flagsPage, flagsSheet } from './flagsPage';
import { chaseOf } from './listChase';
import { writeChasePage } from './makeChaseList';
import { openLog } from './openLog';
import type { OpenedLog } from './openLog';
import { plannedFlags } from './plannedFlags';
import { setupSheetToMake } from './setupSheet';
import { statusPlaces, statusesToWrite } from './statusColumns';
import type { StatusColumnPlace } from './statusColumns';

export interface FlagRequest {
  /** The day the chase list is made as at: "2025-05-16". The flags themselves follow Excel's own TODAY. */
  readonly today: string;
  readonly log?: LogChoice | undefined;
  /** Whether columns that say the statuses in words are added beside the log; those that are there are kept up to date either way. */
  readonly statusColumns?: boolean | undefined;
}

/** The flags that were put on the log, and the chase list beside them. */
export interface FlaggedLog {
  /** The sheets of ours that were written. */
  readonly sheets: readonly string[];
  /** How many conditional formats: the same however many rows the log has. */
  readonly rules: number;
  /** Where each clock's flags stand. */
  readonly places: readonly { readonly sheet: string; readonly clock: string; readonly range: string }[];
  /** The columns that say the statuses in words. */
  readonly statusColumns: readonly StatusColumnPlace[];
  /** Records whose own row does not tell enough for a formula. */
  readonly untold: readonly UntoldRow[];
  readonly leftOut: readonly LeftOutPart[];
  readonly chase: Readonly<Record<ChaseGroupId, number>>;
}

const requestShape = z.object({
  today: dayShape,
  log: logChoiceShape.default({}),
  statusColumns: z.boolean().default(false),
});

/**
 * Puts flags on the log, as conditional formats in place of our earlier ones, and whom to chase on the sheet Chase list: all or
 * nothing. No cell of the officer's is changed, and no rule of theirs.
 *
 * @throws AddinError when there is no log, its sheet is protected, or it changed in the meantime; CancelledError, or ExcelFault
 */
export async function flagLog(request: FlagRequest, hooks: ActionHooks = {}): Promise<FlaggedLog> {
  const { onProgress = () => {} } = hooks;
  const watch = watchOf(hooks);
  const { today, log: choice, statusColumns } = parsed(requestShape, request);

  onProgress('Reading the log');
  const opened = await openLog(choice, watch);
  const { workbook, setup } = opened;

  onProgress('Working out the deadlines');
  const read = readLog(workbook.values, opened.options);
  const list = chaseOf(opened, read, today);
  const earlier = await runInExcel((session) => readEarlier(session, opened), watch);
  const set = earlier.set === 1 ? 2 : 1;
  const plan = plannedFlags(opened, read, set);
  const rules = rulesOf(plan, set);
  const statuses = await runInExcel(async (session) => {
    const found = await statusesToWrite(session, read, plan, earlier.statuses, statusColumns);
    const changed = [
      ...rules,
      ...earlier.rules,
      ...found.added,
      ...found.refreshed.map(({ before }) => before),
    ];
    await sheetsToChange(session, sheetsOf(changed));
    return found;
  }, watch);

  onProgress('Putting the flags on');
  const hasFlags = plan.regions.length > 0;
  const setupName = hasFlags ? setupToMake(opened) : null;
  const names = [...(hasFlags ? [flagsSheet] : []), chaseSheet, ...(setupName === null ? [] : [setupName])];
  const replacement = planReplacement(workbook, names, 'the flags need');
  const writing: FlagWriting = {
    opened,
    read,
    plan,
    set,
    rules,
    earlier,
    statuses,
    flags: hasFlags ? flagsPage(plan, setup.limits, namesOfSet(set), statusPlaces(statuses)) : null,
    chase: chasePage(list, read.log, workbook.dateOffset),
    setup: setupName,
  };
  try {
    await replaceSheets({ ...replacement, staysInFront: true }, watch, (session, sheets) =>
      write(session, sheets, writing),
    );
  } catch (error) {
    await putFlagsBack(earlier, namesIn(set), set, statuses);
    throw error;
  }
  return {
    sheets: names,
    rules: rules.length,
    places: plan.regions.flatMap((region) =>
      region.clocks.map(({ clock, letter }) => ({
        sheet: region.sheet,
        clock,
        range: rangeOf(region, letter),
      })),
    ),
    statusColumns: statusPlaces(statuses),
    untold: plan.untold,
    leftOut: [...plan.leftOut, ...statuses.leftOut],
    chase: groupCounts(list.items),
  };
}

/** Our flags of the time before. */
export interface EarlierFlags {
  readonly rules: readonly KnownRule[];
  readonly names: readonly KnownName[];
  readonly statuses: StatusColumnsThere;
  /** The names in use; null when there are none. */
  readonly set: FlagSet | null;
}

async function readEarlier(session: ExcelSession, { workbook }: OpenedLog): Promise<EarlierFlags> {
  const names = await readFlagNames(session);
  const sheets = workbook.sheets.map(({ name }) => name);
  const rules = await readFlagRules(session, sheets);
  const statuses = await readStatusColumns(session, sheets);
  const inUse = flagSets.find(
    (set) => rules.some((rule) => rule.set === set) || names.some(({ name }) => namesIn(set).includes(name)),
  );
  return { rules, names, statuses, set: inUse ?? null };
}

/** The most pressing first, whatever the clock: two may share a cell. */
function rulesOf({ regions }: FlagsPlan, set: FlagSet): readonly FlagRule[] {
  return flagStatuses.flatMap((status) =>
    regions.flatMap((region) =>
      region.clocks
        .filter(({ statuses }) => statuses.includes(status))
        .map(({ clock, letter, formula }) => ({
          sheet: region.sheet,
          address: rangeOf(region, letter),
          status,
          formula: markedFormula(set, clock, status, formula),
        })),
    ),
  );
}

function rangeOf({ firstRow, lastRow }: FlagsPlan['regions'][number], letter: string): string {
  return `${letter}${firstRow}:${letter}${lastRow}`;
}

function sheetsOf(rules: readonly { readonly sheet: string }[]): readonly string[] {
  return [...new Set(rules.map(({ sheet }) => sheet))];
}

/** @throws AddinError when the list of days has been taken off Complaints setup */
function setupToMake({ workbook }: OpenedLog): string | null {
  const name = setupSheetToMake(workbook);
  if (name === null && !workbook.tableNames.includes(nonWorkingDaysTable)) {
    throw new AddinError(
      `The table ${nonWorkingDaysTable} is no longer on ${setupSheetName}, and the flags count by it; undo that, or delete the sheet to have it made again, then try again.`,
    );
  }
  return name;
}

interface FlagWriting {
  readonly opened: OpenedLog;
  readonly read: ParsedLog;
  readonly plan: FlagsPlan;
  readonly set: FlagSet;
  readonly rules: readonly FlagRule[];
  readonly earlier: EarlierFlags;
  readonly statuses: StatusColumnsToWrite;
  readonly flags: FlagsPage | null;
  readonly chase: ChasePage;
  /** Complaints setup, while it is still to be made. */
  readonly setup: string | null;
}

async function write(
  session: ExcelSession,
  sheets: readonly SheetHandle[],
  writing: FlagWriting,
): Promise<Written<null>> {
  const { opened, read, plan, rules, earlier, statuses, flags, setup } = writing;
  const { workbook, lists } = opened;
  const [flagsHandle, chaseHandle, setupHandle] = flags ? sheets : [undefined, ...sheets];
  const lateNames: LateName[] = [
    ...(await writeChasePage(session, chaseHandle, writing.chase, workbook.takenNames)),
  ];
  if (setup !== null && setupHandle) {
    const first = firstSetup(read, lists);
    lateNames.push(...writeSetup(setupHandle, setup, first, workbook.dateOffset));
  }
  if (flags && flagsHandle) await writeFlagsSheet(session, flagsHandle, flags);
  const made = lateNames.find(({ name }) => name === nonWorkingDaysTable)?.item;
  const days = made ?? null;
  await swapFlags(session, { regions: plan.regions, rules, earlier, statuses, days, set: writing.set });
  return { lateNames, result: null };
}
