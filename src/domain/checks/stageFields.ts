import type { Case, Extension, NotUnderstood, Outcome } from '../log/case';
import type { FieldId } from '../log/columns';
import type { LogRecord } from '../log/logRecord';
import type { DayField } from './caseDays';

/** A stage of the complaints procedure, and the fields that tell it. */
export interface StageFields {
  readonly stage: 'stage1' | 'stage2' | 'stage3';
  /** "stage 1" */
  readonly name: string;
  readonly asked: DayField;
  readonly due: DayField;
  /** No extension is known of stage 3. */
  readonly extended: 'stage1Extended' | 'stage2Extended' | null;
  readonly responded: DayField;
  readonly outcome: FieldId;
}

/** The stages, in order. */
export const stages: readonly StageFields[] = [
  {
    stage: 'stage1',
    name: 'stage 1',
    asked: 'received',
    due: 'stage1Due',
    extended: 'stage1Extended',
    responded: 'stage1Responded',
    outcome: 'stage1Outcome',
  },
  {
    stage: 'stage2',
    name: 'stage 2',
    asked: 'stage2Requested',
    due: 'stage2Due',
    extended: 'stage2Extended',
    responded: 'stage2Responded',
    outcome: 'stage2Outcome',
  },
  {
    stage: 'stage3',
    name: 'stage 3',
    asked: 'stage3Requested',
    due: 'stage3Due',
    extended: null,
    responded: 'stage3Responded',
    outcome: 'stage3Outcome',
  },
];

/** Only a complaint has stages. */
export function isComplaint({ case: { recordType } }: LogRecord): boolean {
  return recordType === 'Complaint';
}

export function outcomeOf(record: Case, { stage }: StageFields): Outcome | NotUnderstood | null {
  return record[stage].outcome;
}

export function extensionOf(record: Case, { extended }: StageFields): Extension | null {
  if (extended === null) return null;

  return extended === 'stage1Extended' ? record.stage1.extended : record.stage2.extended;
}
