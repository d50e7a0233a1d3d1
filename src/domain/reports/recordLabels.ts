import { outcomes } from '../log/case';
import type { Case, NotUnderstood, Outcome } from '../log/case';
import type { StageNumber } from './cohorts';
import { notRecorded, notUnderstood } from './labels';

/** What our own record types are called where they are counted; complaints are counted by procedure. */
export const recordTypeLabels: readonly (readonly [string, string])[] = [
  ['Compliment', 'Compliments'],
  ['Comment', 'Comments'],
  ['Enquiry', 'Enquiries'],
  ['Concern', 'Concerns'],
  ['MP letter', 'MP letters'],
  ['Not qualifying', 'Not qualifying'],
];

const labelsByType = new Map(recordTypeLabels);

export const complaintLabels = {
  statutory: 'Statutory complaints',
  corporate: 'Corporate complaints',
} as const;

/** The row of records by year that a record counts in: "Statutory complaints", "Compliments", or the council's own type. */
export function countedAs({ recordType, procedure }: Case): string {
  if (recordType === 'Complaint') {
    return typeof procedure === 'string' ? complaintLabels[procedure] : notUnderstood;
  }
  return labelsByType.get(recordType) ?? (recordType === '' ? notRecorded : recordType);
}

export const procedureNames = { statutory: 'Statutory', corporate: 'Corporate' } as const;

/** "Statutory", "Corporate" or "Not understood". */
export function procedureLabel({ procedure }: Case): string {
  if (typeof procedure !== 'string') return notUnderstood;

  return procedureNames[procedure];
}

/** Where the log tells each stage's outcome. */
export const outcomeFields = { 1: 'stage1Outcome', 2: 'stage2Outcome', 3: 'stage3Outcome' } as const;

/** The column that a stage's outcome counts in. Only stage 1 can be escalated with no stage 1 response. */
export function outcomeLabel(stage: StageNumber, outcome: Outcome | NotUnderstood | null): string {
  if (outcome === null) return notRecorded;

  return outcomeLabels(stage).find((label) => label === outcome) ?? notUnderstood;
}

/** The outcomes that a stage's tables always print, in their order. */
export function outcomeLabels(stage: StageNumber): readonly string[] {
  return outcomes.filter((outcome) => stage === 1 || outcome !== 'Escalated with no stage 1 response');
}
