import type { ActionHooks } from '../../../src/actions/actionHooks';
import type { Deadline, DeadlinesRequest } from '../../../src/actions/listDeadlines';
import { isoText, type Day } from '../../../src/domain/calendar/day';
import { addin } from '../addin';
import { openWorkbook } from '../files';
import { logChoice } from '../logChoice';
import { openOffice } from '../openOffice';
import { asAt, type DeadlinesOptions } from '../options';
import { tellDeadlines } from '../tellDeadlines';
import { writeJson, type Terminal } from '../terminal';

/** What the production bundle gives the page it runs in. */
interface Toolkit {
  listDeadlines(request: DeadlinesRequest, hooks?: ActionHooks): Promise<readonly Deadline[]>;
}

/** `complaints deadlines`: where every clock stands, by the bundle that ships, through office.js. */
export async function listLogDeadlines(
  input: string,
  options: DeadlinesOptions,
  terminal: Terminal,
): Promise<void> {
  terminal.progress('Opening the workbook');
  const today = asAt(options.today);
  const { office } = await openOffice(openWorkbook(input), today, { scripts: [addin.actions] });
  try {
    const toolkit = office.window['ComplaintsToolkit'] as Toolkit;
    const deadlines = await toolkit.listDeadlines(
      { today: isoText(today), log: logChoice(options) },
      { onProgress: (step) => terminal.progress(step) },
    );
    if (options.json) writeJson(terminal, { today: isoText(today), clocks: deadlines.map(asJson) });
    else tellDeadlines(deadlines, today, terminal);
  } finally {
    office.close();
  }
}

/** As `complaints deadlines --json` promises it; what it does not promise comes last. */
function asJson(deadline: Deadline): unknown {
  const { reference, row, clock, start, due, extendedDue, completed, sheet, team, area } = deadline;
  const { status, workingDays, workingDaysLate, because } = deadline;
  return {
    reference,
    row,
    clock,
    start: iso(start),
    due: iso(due),
    extendedDue: iso(extendedDue),
    completed: iso(completed),
    status,
    workingDays,
    workingDaysLate,
    because,
    sheet,
    team,
    area,
  };
}

function iso(day: Day | null): string | null {
  return day && isoText(day);
}
