import type { ReportChoice } from '../domain/reports/reportChoice';
import { reportChoiceEdits } from '../domain/setup/reportChoiceEdits';
import { changeSetupTables, readSetupTables } from '../excel/changeSetupTables';
import { runInExcel } from '../excel/excelSession';

/** What became of a choice that was to be kept, and how it is taken back. */
export interface KeptChoice {
  /** False where Complaints setup takes no changes. */
  readonly isKept: boolean;
  readonly takeBack: () => Promise<void>;
}

const nothingToTakeBack = async (): Promise<void> => {};

/**
 * Keeps the choice on Complaints setup, whose rows of settings are changed or added to; nothing is written when it says the
 * same already. Where the sheet is protected or has lost the table, the report is made all the same.
 */
export async function keepChoice(choice: ReportChoice): Promise<KeptChoice> {
  const { tables, isProtected } = await runInExcel(readSetupTables);
  const edits = reportChoiceEdits(tables, choice);
  if (edits === null || (isProtected && edits.length > 0)) {
    return { isKept: false, takeBack: nothingToTakeBack };
  }
  if (edits.length === 0) return { isKept: true, takeBack: nothingToTakeBack };
  return { isKept: true, takeBack: await changeSetupTables(tables, edits) };
}
