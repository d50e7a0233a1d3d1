import type { LogRecord } from '../log/logRecord';
import { dayOf } from './caseDays';
import type { DayField } from './caseDays';
import type { Problem } from './check';
import { dateNamed } from './wording';

/** A date, and those that come before it or fall on the same day, the nearest first. */
export interface DateOrder {
  readonly later: DayField;
  readonly earlier: readonly DayField[];
}

/** Two dates in the wrong order. */
export interface Disorder {
  readonly later: DayField;
  readonly earlier: DayField;
}

/** A response comes after what it answers. */
export const responseOrder: readonly DateOrder[] = [
  { later: 'acknowledged', earlier: ['received'] },
  { later: 'stage1Responded', earlier: ['received'] },
  { later: 'stage2Responded', earlier: ['stage2Requested'] },
  { later: 'stage3Responded', earlier: ['stage3Requested'] },
];

/** The steps within stage 2 and within stage 3. The investigator may be appointed before the statement is agreed. */
export const stageOrder: readonly DateOrder[] = [
  { later: 'stage2StatementAgreed', earlier: ['stage2Requested'] },
  { later: 'stage2InvestigatorAppointed', earlier: ['stage2Requested'] },
  { later: 'stage2IndependentPersonAppointed', earlier: ['stage2Requested'] },
  {
    later: 'stage2ReportReceived',
    earlier: [
      'stage2IndependentPersonAppointed',
      'stage2InvestigatorAppointed',
      'stage2StatementAgreed',
      'stage2Requested',
    ],
  },
  {
    later: 'stage2Responded',
    earlier: [
      'stage2ReportReceived',
      'stage2IndependentPersonAppointed',
      'stage2InvestigatorAppointed',
      'stage2StatementAgreed',
    ],
  },
  { later: 'stage3Panel', earlier: ['stage3Requested'] },
  { later: 'stage3ReportReceived', earlier: ['stage3Panel', 'stage3Requested'] },
  { later: 'stage3Responded', earlier: ['stage3ReportReceived', 'stage3Panel'] },
];

/** What can only come of a complaint that has been received. */
export const afterReceiptOrder: readonly DateOrder[] = [
  { later: 'withdrawn', earlier: ['received'] },
  { later: 'suspendedFrom', earlier: ['received'] },
  { later: 'ombudsmanReferred', earlier: ['received'] },
  { later: 'remedyDate', earlier: ['received'] },
  { later: 'learningDone', earlier: ['received'] },
];

/** The two ends of what has a beginning and an end. */
export const endOrder: readonly DateOrder[] = [
  { later: 'suspendedTo', earlier: ['suspendedFrom'] },
  { later: 'ombudsmanDecided', earlier: ['ombudsmanReferred'] },
];

/** The dates that come before the nearest of those they follow: one for each later date. */
export function disorders(
  { case: record }: Pick<LogRecord, 'case'>,
  orders: readonly DateOrder[],
): readonly Disorder[] {
  return orders.flatMap(({ later, earlier }) => {
    const day = dayOf(record, later);
    const before = day !== null && earlier.find((field) => isAfter(dayOf(record, field), day));
    return before ? [{ later, earlier: before }] : [];
  });
}

/** Each date in the wrong order, told of the cell of the later one. */
export function problemsOfOrder(record: LogRecord, found: readonly Disorder[]): readonly Problem[] {
  return found.flatMap(({ later, earlier }) => {
    const cell = record.cell(later);
    const message = `${dateNamed(record, later)} must be the same as or after ${dateNamed(record, earlier)}. Correct whichever is wrong.`;
    return cell ? [{ cell, message }] : [];
  });
}

function isAfter(day: number | null, other: number): boolean {
  return day !== null && day > other;
}
