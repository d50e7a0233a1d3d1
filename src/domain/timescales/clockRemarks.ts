import { dayInWords } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import { workingDaysText } from '../calendar/workingDaysText';
import { askingWindow, stageNames } from './askingWindow';
import type { AskedStage } from './askingWindow';
import type { ToldClock } from './clockRun';
import { dueDate } from './dueDate';
import { dueInWords } from './dueInWords';
import { countedFrom } from './receiptRule';
import type { ClockId } from './timeLimits';

type Remark = (told: ToldClock, calendar: WorkingCalendar) => string | null;

/** The clocks that end with the response of a stage. */
const answerOf: Partial<Record<ClockId, 'stage1' | 'stage2' | 'stage3'>> = {
  stage1: 'stage1',
  corporate1: 'stage1',
  stage2: 'stage2',
  corporate2: 'stage2',
  'stage3-response': 'stage3',
};

/** The clock that starts when a stage is asked for. */
const askedBy: Partial<Record<ClockId, AskedStage>> = { stage2: 'stage2', 'stage3-panel': 'stage3' };

/** What an officer should know beside where the clock stands, each in its own sentence. */
export function clockRemarks(told: ToldClock, calendar: WorkingCalendar): readonly string[] {
  return remarks.flatMap((remark) => remark(told, calendar) ?? []);
}

const remarks: readonly Remark[] = [
  countedFromLater,
  suspensionEnded,
  askedLate,
  statementAgreed,
  stage3InAll,
  panelArranged,
  undated,
  stage3Answered,
];

/** Where the council counts what comes on a weekend or holiday as received on the next working day. */
function countedFromLater({ run: { clock } }: ToldClock, calendar: WorkingCalendar): string | null {
  const { limit, start } = clock;
  const from = start && countedFrom(limit, start, calendar);
  if (start === null || from === null || from === start) return null;

  return `${dayInWords(start)} is no working day, so it counts as ${dayInWords(from)}.`;
}

/** It moves no due date; the annual report's timeliness leaves the stage out. */
function suspensionEnded({ run, wasSuspended, record }: ToldClock): string | null {
  const { suspendedFrom, suspendedTo } = record;
  const isStopped = run.clock.completed === null && run.stop !== null;
  if (!wasSuspended || isStopped || suspendedFrom === null) return null;

  const until =
    suspendedTo === null ? `since ${dayInWords(suspendedFrom)}` : between(suspendedFrom, suspendedTo);
  return `Suspended ${until}, which moves no due date but leaves it out of timeliness.`;
}

/** A warning, and no more: a late request needs judging, not refusing. */
function askedLate({ id, record, limits }: ToldClock, calendar: WorkingCalendar): string | null {
  const stage = askedBy[id];
  const window = stage === undefined ? null : askingWindow(stage, record, limits, calendar);
  if (!window?.isAskedLate) return null;

  return `${stageNames[window.stage]} was asked for after the last day to ask, ${dueInWords(window.lastDay)}, which alone is no reason to refuse it.`;
}

/** Some councils count from the statement of complaint, so its own date stands beside the one from the request. */
function statementAgreed({ id, run, record }: ToldClock, calendar: WorkingCalendar): string | null {
  const { statementAgreed: agreed } = record.stage2;
  if (id !== 'stage2' || agreed === null) return null;

  const { workingDays } = run.clock.limit;
  const due = calendar.addWorkingDays(agreed, workingDays);
  const end = due === null ? '' : `; ${workingDaysText(workingDays)} from that day end on ${dueInWords(due)}`;
  return `The statement of complaint was agreed on ${dayInWords(agreed)}${end}.`;
}

/** The three limits of stage 3 as one sum, which some councils report: beside what is awaited, and beside the answer. */
function stage3InAll({ id, run, record, limits }: ToldClock, calendar: WorkingCalendar): string | null {
  const { requested, responded } = record.stage3;
  const isAwaited = responded === null && run.clock.completed === null && run.stop === null;
  const isOfStage3 =
    id === 'stage3-response' || ((id === 'stage3-panel' || id === 'stage3-report') && isAwaited);
  if (!isOfStage3 || requested === null) return null;

  const due = dueDate(limits.stage3, requested, calendar);
  return (
    due &&
    `Stage 3 in all: ${workingDaysText(limits.stage3.workingDays)} from ${dayInWords(requested)} end on ${dueInWords(due)}.`
  );
}

function panelArranged({ id, run, complaint, standing }: ToldClock): string | null {
  const { panel } = complaint.stage3;
  if (id !== 'stage3-panel' || run.clock.completed !== null || panel === null || panel <= standing.until)
    return null;

  return `The panel is arranged for ${dayInWords(panel)}.`;
}

/** An outcome alone decides nothing, so the clock runs on until the day is typed; nor does a day that is still to come. */
function undated({ id, run, complaint, standing }: ToldClock): string | null {
  const stage = answerOf[id];
  if (stage === undefined || run.clock.completed !== null || run.stop !== null) return null;

  const { responded, outcome } = complaint[stage];
  if (responded !== null && responded > standing.until)
    return `The response is dated ${dayInWords(responded)}, which is still to come.`;

  return outcome === null ? null : 'The outcome is recorded, but no day of the response.';
}

/** The panel or its report left blank, though the stage was answered. */
function stage3Answered({ id, run, record }: ToldClock): string | null {
  const { responded } = record.stage3;
  const isPanel = id === 'stage3-panel';
  if ((!isPanel && id !== 'stage3-report') || run.clock.completed !== null || responded === null) return null;

  const missing = isPanel ? 'the panel met' : "the panel's report came";
  return `Stage 3 was answered on ${dayInWords(responded)}, but the log does not give the day ${missing}.`;
}

function between(from: Day, to: Day): string {
  return `from ${dayInWords(from)} to ${dayInWords(to)}`;
}
