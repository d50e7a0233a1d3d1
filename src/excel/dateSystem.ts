import { daysBetweenSystems } from '../domain/calendar/dateSystem';

/** The answer to a question about the workbook's date system, to be read after a sync. */
export interface DateSystemAnswer {
  /** Days to add to the workbook's dates to have Excel's usual ones: 0, or 1,462 in a workbook of the 1904 date system. */
  readonly offset: () => number;
}

/**
 * Asks which date system the workbook has. No released Office.js tells, but Excel's own DATE answers in it: 2 January 1904 is
 * day 1 of the 1904 system.
 */
export function askForDateSystem(workbook: Excel.Workbook): DateSystemAnswer {
  const secondDay = workbook.functions.date(1904, 1, 2).load('value');
  return { offset: () => (secondDay.value === 1 ? daysBetweenSystems : 0) };
}

/** For the custom functions, which have no session with the workbook of their own; they wait while a cell is edited. */
export async function readDateOffset(): Promise<number> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const answer = askForDateSystem(context.workbook);
    await context.sync();
    return answer.offset();
  });
}
