import type { Deadline } from '../../src/actions/listDeadlines';
import { dayInWords, displayText, type Day } from '../../src/domain/calendar/day';
import type { ClockStatus } from '../../src/domain/timescales/clockRun';
import { timeLimits } from '../../src/domain/timescales/timeLimits';
import type { Terminal } from './terminal';

/** Every status, in the order in which an officer would look at them. */
const statuses: Readonly<Record<ClockStatus, string>> = {
  overdue: 'overdue',
  'due-soon': 'due soon',
  open: 'open',
  suspended: 'suspended',
  'cannot-tell': 'cannot be told',
  'on-time': 'on time',
  'on-time-extended': 'on time within an extension',
  late: 'late',
  withdrawn: 'withdrawn',
};

/** For a person: what is overdue, what falls due soon, what cannot be told, and how many of each there are. */
export function tellDeadlines(deadlines: readonly Deadline[], today: Day, terminal: Terminal): void {
  terminal.out(`Where every clock stands on ${dayInWords(today)}.`);
  tellOpen('Overdue', withStatus(deadlines, 'overdue').sort(byDue), terminal);
  tellOpen('Due soon', withStatus(deadlines, 'due-soon').sort(byDue), terminal);
  tellOpen('Cannot be told', withStatus(deadlines, 'cannot-tell'), terminal);

  terminal.out(`\nClocks: ${deadlines.length}.`);
  for (const [status, words] of Object.entries(statuses) as [ClockStatus, string][]) {
    const count = withStatus(deadlines, status).length;
    if (count > 0) terminal.out(`  ${count} ${words}`);
  }
}

function tellOpen(title: string, deadlines: readonly Deadline[], terminal: Terminal): void {
  if (deadlines.length === 0) return;
  terminal.out(`\n${title}: ${deadlines.length}`);
  for (const deadline of deadlines) {
    const { reference, sheet, row, clock, because } = deadline;
    const due = deadline.extendedDue ?? deadline.due;
    const when = due === null ? '' : `, due ${displayText(due)}`;
    const who = deadline.team ?? deadline.area;
    const owner = who === null ? '' : ` (${who})`;
    terminal.out(
      `  ${reference ?? 'No reference'}, ${sheet} row ${row}: ${timeLimits[clock].name}${when}${owner}`,
    );
    terminal.out(`    ${because}`);
  }
}

function withStatus(deadlines: readonly Deadline[], status: ClockStatus): Deadline[] {
  return deadlines.filter((deadline) => deadline.status === status);
}

/** The longest overdue first; what cannot be told has no place of its own. */
function byDue(a: Deadline, b: Deadline): number {
  return (a.extendedDue ?? a.due ?? 0) - (b.extendedDue ?? b.due ?? 0);
}
