import { dayInWords } from '../calendar/day';
import type { Day } from '../calendar/day';
import { knownFrom, knownTo } from '../calendar/bankHolidays';
import type { WorkingCalendar } from '../calendar/workingDays';
import { workingDaysText } from '../calendar/workingDaysText';
import type { Case } from '../log/case';
import type { CaseDate } from './caseDates';
import type { Clock } from './clock';
import type { CannotTell, Stop, ToldClock } from './clockRun';
import { dueInWords } from './dueInWords';
import type { ClockId } from './timeLimits';

const startsInWords: Readonly<Record<CaseDate, string>> = {
  received: 'the day received',
  acknowledged: 'the day acknowledged',
  'acknowledged or first answered': 'the day acknowledged',
  'stage 1 responded': 'the day of the stage 1 response',
  'stage 2 requested': 'the day stage 2 was asked for',
  'stage 2 responded': 'the day of the stage 2 response',
  'stage 3 requested': 'the day stage 3 was asked for',
  'panel met': 'the day the panel met',
  'panel report received': "the day the panel's report came",
  'stage 3 responded': 'the day of the stage 3 response',
};

const stagesInWords = { done: 'answered', awaited: 'not answered' } as const;

/** What completes each clock, done and not yet done. */
const endsInWords: Readonly<Record<ClockId, { readonly done: string; readonly awaited: string }>> = {
  acknowledge: { done: 'acknowledged', awaited: 'not acknowledged' },
  stage1: stagesInWords,
  corporate1: stagesInWords,
  stage2: stagesInWords,
  corporate2: stagesInWords,
  'stage3-panel': { done: 'the panel met', awaited: 'the panel had not met' },
  'stage3-report': { done: "the panel's report came", awaited: "the panel's report had not come" },
  'stage3-response': stagesInWords,
};

const stopsInWords: Readonly<Record<Stop['how'], (on: string) => string>> = {
  withdrawn: (on) => `withdrawn on ${on}`,
  escalated: (on) => `taken to stage 2 on ${on} with no stage 1 response`,
  suspended: (on) => `suspended since ${on}`,
};

/**
 * Why a clock stands where it does, as an officer would say it.
 *
 * @example // 10 working days from 3 March 2025 end on 17 March 2025; answered on 14 March 2025.
 */
export function clockInWords(told: ToldClock, calendar: WorkingCalendar): string {
  const { standing } = told;
  return standing.cannotTell === null
    ? `${limitInWords(told.run.clock)}; ${eventInWords(told)}${paceInWords(told, calendar)}.`
    : whyNotInWords(standing.cannotTell, told);
}

/** "10 working days from 3 March 2025 end on 17 March 2025, extended to 31 March 2025" */
function limitInWords({ limit, start, due, extendedDue }: Clock): string {
  if (start === null || due === null) return '';
  const verb = limit.workingDays === 1 ? 'ends' : 'end';
  const extended = extendedDue === null ? '' : `, extended to ${dueInWords(extendedDue)}`;
  return `${workingDaysText(limit.workingDays)} from ${dayInWords(start)} ${verb} on ${dueInWords(due)}${extended}`;
}

function eventInWords({ id, run, standing, record }: ToldClock): string {
  const { clock, stop } = run;
  if (clock.completed !== null) {
    const isFirstAnswer = id === 'acknowledge' && record.acknowledged === null;
    const done = isFirstAnswer ? 'no acknowledgement is recorded, answered' : endsInWords[id].done;
    return `${done} on ${dayInWords(clock.completed)}`;
  }
  if (stop !== null) return stopsInWords[stop.how](dayInWords(stop.on));

  return `${endsInWords[id].awaited} by ${dayInWords(standing.until)}`;
}

/** How late, or how long is left; nothing for what was done in time or stopped. */
function paceInWords({ run: { clock, stop }, standing }: ToldClock, calendar: WorkingCalendar): string {
  const due = clock.extendedDue ?? clock.due;
  const { until, workingDaysLate } = standing;
  if (due === null) return '';
  if (until > due)
    return `, ${latenessInWords(workingDaysLate, clock.completed === null ? (stop?.how ?? null) : null)}`;
  if (clock.completed !== null || stop !== null) return '';
  if (until === due) return ', the last day';

  const left = calendar.workingDaysBetween(until, due);
  return left === null ? '' : `, ${workingDaysText(left)} left`;
}

/** A weekend or holiday after the last day is late by no working day. What was withdrawn or suspended is late no more. */
function latenessInWords(workingDaysLate: number | null, how: Stop['how'] | null): string {
  if (workingDaysLate === null) return 'after the last day';
  if (workingDaysLate === 0) return 'after the last day, before the next working day';

  const days = workingDaysText(workingDaysLate);
  return how === 'withdrawn' || how === 'suspended' ? `${days} after the last day` : `${days} late`;
}

function whyNotInWords(why: CannotTell, { id, run: { clock }, record }: ToldClock): string {
  const startName = startsInWords[clock.limit.countsFrom];
  switch (why) {
    case 'procedure not understood':
      return `The procedure ${quoted(record.procedure)} is not understood, so the time limit cannot be told.`;
    case 'no start':
      return `There is no due date: the log does not give ${startName}.`;
    case 'completed before start':
      return `${sentence(endsInWords[id].done)} on ${inWords(clock.completed)}, before ${startName}, ${inWords(clock.start)}: one of the two dates is wrong.`;
    case 'outside known years':
      return `There is no due date: ${workingDaysText(clock.limit.workingDays)} or more from ${inWords(clock.start)} reach outside ${dayInWords(knownFrom)} to ${dayInWords(knownTo)}, for which bank holidays are known.`;
  }
}

function quoted(procedure: Case['procedure']): string {
  return typeof procedure === 'string' ? procedure : `“${procedure.notUnderstood}”`;
}

function inWords(day: Day | null): string {
  return day === null ? 'a day not known' : dayInWords(day);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
