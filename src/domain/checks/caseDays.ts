import type { Day } from '../calendar/day';
import type { Case } from '../log/case';
import type { FieldId } from '../log/columns';

/** Where a case keeps each day on which something happened, or is to happen. */
const days = {
  received: ({ received }: Case) => received,
  acknowledged: ({ acknowledged }: Case) => acknowledged,
  withdrawn: ({ withdrawn }: Case) => withdrawn,
  suspendedFrom: ({ suspendedFrom }: Case) => suspendedFrom,
  suspendedTo: ({ suspendedTo }: Case) => suspendedTo,
  stage1Responded: ({ stage1 }: Case) => stage1.responded,
  stage2Requested: ({ stage2 }: Case) => stage2.requested,
  stage2StatementAgreed: ({ stage2 }: Case) => stage2.statementAgreed,
  stage2InvestigatorAppointed: ({ stage2 }: Case) => stage2.investigatorAppointed,
  stage2IndependentPersonAppointed: ({ stage2 }: Case) => stage2.independentPersonAppointed,
  stage2ReportReceived: ({ stage2 }: Case) => stage2.reportReceived,
  stage2Responded: ({ stage2 }: Case) => stage2.responded,
  stage3Requested: ({ stage3 }: Case) => stage3.requested,
  stage3Panel: ({ stage3 }: Case) => stage3.panel,
  stage3ReportReceived: ({ stage3 }: Case) => stage3.reportReceived,
  stage3Responded: ({ stage3 }: Case) => stage3.responded,
  ombudsmanReferred: ({ ombudsman }: Case) => ombudsman.referred,
  ombudsmanDecided: ({ ombudsman }: Case) => ombudsman.decided,
  remedyDate: ({ remedy }: Case) => remedy.date,
  learningDone: ({ learning }: Case) => learning.done,
  eventDate: ({ eventDate }: Case) => eventDate,
  stage1Due: ({ stage1 }: Case) => stage1.due,
  stage1Extended: ({ stage1 }: Case) => dayOfExtension(stage1.extended),
  stage2Due: ({ stage2 }: Case) => stage2.due ?? null,
  stage2Extended: ({ stage2 }: Case) => dayOfExtension(stage2.extended),
  stage3Due: ({ stage3 }: Case) => stage3.due ?? null,
  learningDue: ({ learning }: Case) => learning.due,
} satisfies Partial<Record<FieldId, (record: Case) => Day | null>>;

/** A field that gives a day. */
export type DayField = keyof typeof days;

/** Every field that gives a day. */
export const dayFields = Object.keys(days) as readonly DayField[];

/** Days that lie ahead by nature, so that one after today is no mistake; and the event, which may lie far back. */
const plannedOrPast: readonly DayField[] = [
  'suspendedTo',
  'stage3Panel',
  'eventDate',
  'stage1Due',
  'stage1Extended',
  'stage2Due',
  'stage2Extended',
  'stage3Due',
  'learningDue',
];

/** The fields whose day has happened once it is written down, the day received first. */
export const happenedFields = dayFields.filter((field) => !plannedOrPast.includes(field));

/** The day that a field gives, or null when it gives none. */
export function dayOf(record: Case, field: DayField): Day | null {
  return days[field](record);
}

function dayOfExtension(extended: Case['stage1']['extended']): Day | null {
  return typeof extended === 'number' ? extended : null;
}
