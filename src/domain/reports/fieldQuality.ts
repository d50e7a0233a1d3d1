import type { Case } from '../log/case';
import type { FieldId } from '../log/columns';
import { spellingKey } from '../log/unifySpellings';
import { ageBandOf } from './ageBands';
import { received } from './cohorts';
import { notUnderstood } from './labels';
import type { ReportData, ReportRecord } from './reportData';

const notKnown = 'Not known';
export const qualities = ['Filled', 'Blank', notKnown, notUnderstood] as const;

export type Quality = (typeof qualities)[number];

/** A field that the report counts by. */
export interface CountedField {
  readonly label: string;
  /** Any one of them will do. */
  readonly fields: readonly [FieldId, ...FieldId[]];
  readonly valuesOf: (complaint: Case) => readonly (string | number | null)[];
}

export const countedFields: readonly CountedField[] = [
  { label: 'Team', fields: ['team'], valuesOf: ({ team }) => [team] },
  { label: 'Issue', fields: ['issues'], valuesOf: ({ issues }) => issues },
  { label: 'Complainant', fields: ['complainant'], valuesOf: ({ complainants }) => complainants },
  { label: 'Contact method', fields: ['contactMethod'], valuesOf: ({ contactMethod }) => [contactMethod] },
  { label: 'User group', fields: ['userGroup'], valuesOf: ({ userGroup }) => [userGroup] },
  { label: 'Ethnicity', fields: ['ethnicity'], valuesOf: ({ ethnicity }) => [ethnicity] },
  {
    label: 'Age',
    fields: ['age', 'dateOfBirth'],
    valuesOf: (complaint) => [ageBandOf(complaint)],
  },
  { label: 'Gender', fields: ['gender'], valuesOf: ({ gender }) => [gender] },
  { label: 'Disability', fields: ['disability'], valuesOf: ({ disability }) => [disability] },
  {
    label: 'Sexual orientation',
    fields: ['sexualOrientation'],
    valuesOf: ({ sexualOrientation }) => [sexualOrientation],
  },
];

/** The complaints whose fields are looked at. */
export const qualityCohort = received('statutory');

/** Whether the log has a column for it. */
export function isFieldTold({ fields }: CountedField, data: ReportData): boolean {
  return fields.some((field) => data.fields.has(field));
}

/** How well one field of a complaint is filled in. */
export function qualityOf(
  { fields: [field], valuesOf }: CountedField,
  record: ReportRecord,
  data: ReportData,
): Quality {
  const values = valuesOf(record.case)
    .filter((value) => value !== null)
    .map(String);
  if (values.length === 0) return 'Blank';

  const list = (data.lists[field] ?? []).map(({ value }) => spellingKey(value));
  if (values.some((value) => !isKnown(value, field, list))) return notUnderstood;

  return values.every((value) => value === notKnown) ? notKnown : 'Filled';
}

/** In the fixed list where there is one; an age says a number somewhere ("16 to 17"). */
function isKnown(value: string, field: FieldId, list: readonly string[]): boolean {
  if (value === notKnown) return true;
  if (value === notUnderstood) return false;
  if (list.length > 0) return list.includes(spellingKey(value));

  return field !== 'age' || /\d/.test(value);
}
