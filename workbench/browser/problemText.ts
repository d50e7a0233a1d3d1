import { HostError } from '../host/hostError';
import { WorkbookFileError } from '../workbook/xlsx/workbookFileError';

/** What Excel would not do with what was typed, as a sentence for the person who typed it. */
const refusals: Readonly<Record<string, string>> = {
  AccessDenied: 'This cell is locked on a protected sheet, so nothing was changed.',
  PivotTableRangeConflict: 'A PivotTable stands here: change the rows it is made from instead.',
  InvalidArgument: 'Excel does not take this as what a cell holds: shorten it, or check the formula.',
  FormulaLengthExceedsLimit: 'The formula is longer than Excel takes (8,192 characters).',
};

/** What someone can put right is a sentence of its own; anything else is our fault, and is said to be. */
export function problemText(error: unknown): string {
  if (error instanceof WorkbookFileError) return error.message;
  const refusal = error instanceof HostError ? refusals[error.code] : undefined;
  if (refusal !== undefined) return refusal;
  return `Something went wrong in the workbench: ${error instanceof Error ? error.message : String(error)}`;
}
