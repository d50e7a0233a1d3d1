import { dayFromIso, isoText } from '../src/domain/calendar/day';
import type { Day } from '../src/domain/calendar/day';
import { createWorkingCalendar } from '../src/domain/calendar/workingDays';
import { dateFnsDueDate, isoDate, localDate } from './dateFnsDueDate';

/**
 * Our working-day arithmetic beside what one would otherwise write: date-fns `addBusinessDays`, again for each
 * bank holiday met. Both answer the same questions in the same run; the answers are compared, the times only shown.
 *
 *     npx tsx bench/workingDays.ts
 */
const limits = [10, 20, 25, 50, 65];
const starts = everyDay('2015-04-01', '2025-03-31');
const rounds = 20;

const calendar = createWorkingCalendar([]);
const startDates = starts.map(localDate);

for (const limit of limits) {
  const ours = fastest(() => starts.map((start) => calendar.addWorkingDays(start, limit)));
  const theirs = fastest(() => startDates.map((start) => dateFnsDueDate(start, limit)));

  const differing = starts.filter(
    (_, index) => isoText(ours.answers[index]!) !== isoDate(theirs.answers[index]!),
  );
  if (differing.length > 0)
    throw new Error(`The two disagree on ${differing.length} days for ${limit} working days.`);

  show(limit, ours.nanoseconds, theirs.nanoseconds);
}

/** The fastest of some rounds, in nanoseconds an answer: the one the machine disturbed least. */
function fastest<T>(answer: () => readonly T[]): { answers: readonly T[]; nanoseconds: number } {
  let answers = answer();
  let nanoseconds = Infinity;
  for (let round = 0; round < rounds; round++) {
    const from = process.hrtime.bigint();
    answers = answer();
    nanoseconds = Math.min(nanoseconds, Number(process.hrtime.bigint() - from) / answers.length);
  }
  return { answers, nanoseconds };
}

function show(limit: number, ours: number, theirs: number): void {
  const columns = [
    `${limit} working days`.padEnd(16),
    `ours ${ours.toFixed(0).padStart(6)} ns`,
    `date-fns with a holiday loop ${theirs.toFixed(0).padStart(7)} ns`,
    `ratio ${(theirs / ours).toFixed(0).padStart(4)}`,
  ];
  console.log(columns.join('   '));
}

function everyDay(from: string, to: string): Day[] {
  const first = dayFromIso(from)!;
  return Array.from({ length: dayFromIso(to)! - first + 1 }, (_, index) => (first + index) as Day);
}
