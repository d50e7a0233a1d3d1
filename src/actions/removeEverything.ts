import { callsOurFunction } from '../domain/formulas/ourFunctions';
import { isStatusColumn, markedColumns } from '../excel/dueColumnMarks';
import { runInExcel } from '../excel/excelSession';
import type { ExcelSession } from '../excel/excelSession';
import { findFormulas } from '../excel/findFormulas';
import { readFlagNames } from '../excel/flagNames';
import { readFlagRules } from '../excel/flagRules';
import { sheetsToChange } from '../excel/readChosenCells';
import { askForRemoval, markedSheets } from '../excel/removeParts';
import type { MarkedSheet, OurParts } from '../excel/removeParts';
import { planRemoval } from '../excel/writeDueColumns';
import type { KeptColumn } from '../excel/writeDueColumns';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { flagsSheet } from './flagsPage';

/** What was taken away, and what was left. */
export interface RemovedParts {
  readonly sheets: readonly string[];
  /** Conditional formats. */
  readonly rules: number;
  readonly names: number;
  /** Columns of due dates and of statuses. */
  readonly columns: number;
  /** Columns in which the officer has typed: they stay. */
  readonly kept: readonly KeptColumn[];
  /** Formulas with our functions that the officer typed: they stay, and show #NAME? without the add-in. */
  readonly formulas: number;
}

/** Which of our parts are to go. */
interface Choice {
  readonly isSheetChosen: (sheet: MarkedSheet) => boolean;
  readonly isColumnChosen: (id: string) => boolean;
  readonly countsFormulas: boolean;
}

/**
 * Takes away everything the add-in ever added: its sheets, its conditional formats, its names and its columns. What the officer
 * typed stays, formulas with our functions too. All or nothing.
 *
 * @throws AddinError when a sheet or the workbook is protected; CancelledError, or ExcelFault
 */
export async function removeEverything(hooks: ActionHooks = {}): Promise<RemovedParts> {
  return remove(hooks, {
    isSheetChosen: () => true,
    isColumnChosen: () => true,
    countsFormulas: true,
  });
}

/** Takes the flags off the log, with their sheet and the columns of statuses: all or nothing. The chase list stays. */
export async function removeFlags(hooks: ActionHooks = {}): Promise<RemovedParts> {
  return remove(hooks, {
    isSheetChosen: ({ name, isOurs }) => isOurs && name === flagsSheet,
    isColumnChosen: isStatusColumn,
    countsFormulas: false,
  });
}

async function remove(hooks: ActionHooks, choice: Choice): Promise<RemovedParts> {
  const { onProgress = () => {} } = hooks;
  onProgress('Looking for what the add-in added');
  let planned: Planned | null = null;
  try {
    return await runInExcel(async (session) => {
      planned = await plan(session, choice);
      onProgress('Taking it away');
      askForRemoval(session, planned.parts);
      await session.sync();
      return planned.result;
    }, watchOf(hooks));
  } catch (error) {
    const before: Planned | null = planned;
    if (before === null || !(await hasBegun(before, choice))) throw error;

    // Excel failed when some of it had gone: there is no way back, so the rest goes too.
    await runInExcel(async (session) => {
      askForRemoval(session, (await plan(session, choice)).parts);
      await session.sync();
    });
    return (before as Planned).result;
  }
}

interface Planned {
  readonly parts: OurParts;
  readonly result: RemovedParts;
}

async function plan(session: ExcelSession, choice: Choice): Promise<Planned> {
  const { isSheetChosen, isColumnChosen, countsFormulas } = choice;
  const { marked, names: all, frontId } = await markedSheets(session, isSheetChosen);
  const going = new Set(marked.filter(({ isOurs }) => isOurs).map(({ name }) => name));
  const staying = all.filter((name) => !going.has(name));
  const names = await readFlagNames(session);
  const rules = await readFlagRules(session, staying);
  const marks = (await markedColumns(session, staying)).filter(({ id }) => isColumnChosen(id));
  await sheetsToChange(session, [...new Set([...rules, ...marks].map(({ sheet }) => sheet))]);
  const columns = await planRemoval(session, marks);
  const formulas = countsFormulas ? await findFormulas(session, callsOurFunction) : [];
  const typed = formulas.filter((cell) => !going.has(cell.sheet) && !columns.covers(cell));
  return {
    parts: { sheets: marked, frontId, rules, names, columns },
    result: {
      sheets: [...going],
      rules: rules.length,
      names: names.length + marks.length,
      columns: columns.removed,
      kept: columns.kept,
      formulas: typed.length,
    },
  };
}

async function hasBegun({ result }: Planned, choice: Choice): Promise<boolean> {
  const { result: now } = await runInExcel((session) => plan(session, choice));
  return now.sheets.length < result.sheets.length || now.rules < result.rules || now.names < result.names;
}
