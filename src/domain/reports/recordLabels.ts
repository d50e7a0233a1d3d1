import type { Case, NotUnderstood } from '../log/case';
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

/** "Statutory", "Corporate" or "Not understood". */
export function procedureLabel({ procedure }: Case): string {
  if (typeof procedure !== 'string') return notUnderstood;

  return procedure === 'statutory' ? 'Statutory' : 'Corporate';
}

/** A word that had to map to one of ours: itself, "Not understood", or "Not recorded" when blank. */
export function wordLabel(word: string | NotUnderstood | null): string {
  if (word === null) return notRecorded;

  return typeof word === 'string' ? word : notUnderstood;
}
