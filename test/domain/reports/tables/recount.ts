import { isoText } from '../../../../src/domain/calendar/day';
import type { Day } from '../../../../src/domain/calendar/day';
import type { Case } from '../../../../src/domain/log/case';

/**
 * The report's counts made again the slow way, straight from the rules and from nothing of the engine: one complaint at a
 * time, by the text of its dates.
 */
export type Counts = Readonly<Record<string, number>>;

export interface Decided {
  readonly on: Day;
  readonly how: string;
}

/** "2024-25" */
export function yearOf(day: Day): string {
  const [year = 0, month = 0] = isoText(day).split('-').map(Number);
  const start = month >= 4 ? year : year - 1;
  return `${start}-${String(start + 1).slice(2)}`;
}

export function quarterOf(day: Day): string {
  const month = isoText(day).slice(5, 7);
  if (['04', '05', '06'].includes(month)) return 'Q1';
  if (['07', '08', '09'].includes(month)) return 'Q2';
  return ['10', '11', '12'].includes(month) ? 'Q3' : 'Q4';
}

const names = 'January,February,March,April,May,June,July,August,September,October,November,December';

export function monthOf(day: Day): string {
  return names.split(',')[Number(isoText(day).slice(5, 7)) - 1] ?? '';
}

export function complaintsOf(cases: readonly Case[], procedure: string | null): readonly Case[] {
  return cases.filter(
    (each) => each.recordType === 'Complaint' && (procedure === null || each.procedure === procedure),
  );
}

export function isStraight({ received, stage1, stage2 }: Case): boolean {
  const isUnanswered = stage1.responded === null && stage1.outcome === null;
  return isUnanswered && received !== null && stage2.requested !== null && stage2.requested <= received;
}

/** How stage 1 ended, "Upheld", "Withdrawn", "Escalated with no stage 1 response"; null while it is open. */
export function stage1Decided(each: Case): Decided | null {
  if (isStraight(each)) return null;

  const { received, withdrawn, stage1, stage2 } = each;
  const { responded } = stage1;
  const outcome = typeof stage1.outcome === 'string' ? stage1.outcome : null;
  const outcomeShown = stage1.outcome === null ? 'Not recorded' : (outcome ?? 'Not understood');
  const wasOpenWhenWithdrawn =
    withdrawn !== null &&
    (received === null || received <= withdrawn) &&
    (stage2.requested === null || withdrawn < stage2.requested) &&
    (outcome === 'Withdrawn' || responded === null || withdrawn < responded);
  if (withdrawn !== null && wasOpenWhenWithdrawn) return { on: withdrawn, how: 'Withdrawn' };
  if (responded !== null) return { on: responded, how: outcomeShown };
  if (stage1.outcome === null && stage2.requested !== null) {
    return { on: stage2.requested, how: 'Escalated with no stage 1 response' };
  }
  return null;
}

/** The day a complaint was withdrawn at stage 2, which it had reached by then; of one that is never answered there. */
export function withdrawnAtStage2({ withdrawn, stage2 }: Case): Day | null {
  return withdrawn !== null && stage2.requested !== null && withdrawn >= stage2.requested ? withdrawn : null;
}

/** How often each label comes up. */
export function tally(labels: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}
