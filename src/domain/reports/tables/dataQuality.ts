import type { FieldId } from '../../log/columns';
import { spellingKey } from '../../log/unifySpellings';
import type { Case } from '../../log/case';
import { ageBandOf } from '../ageBands';
import { counted, reportRow, unknownCells } from '../cells';
import { baseInWords, cohortInWords, received, recordsIn } from '../cohorts';
import { notUnderstood } from '../labels';
import { recordsBy } from '../recordsBy';
import type { ReportData, ReportRecord } from '../reportData';
import type { TableDefinition } from '../tableDefinition';

const notKnown = 'Not known';
const labels = ['Filled', 'Blank', notKnown, notUnderstood] as const;

type Quality = (typeof labels)[number];

interface FieldRow {
  readonly label: string;
  /** Any one of them will do. */
  readonly fields: readonly [FieldId, ...FieldId[]];
  readonly valuesOf: (complaint: Case) => readonly (string | number | null)[];
}

const rows: readonly FieldRow[] = [
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

const cohort = received('statutory');

/** How well the fields that the report counts by are filled in. */
export const dataQuality: TableDefinition = {
  id: 'data-quality',
  title: () => 'How well the log is filled in',
  scopes: ['statutory'],
  needs: ['received'],
  build: (data) => {
    const records = recordsIn(data.period, cohort, data);
    return {
      cohort: cohortInWords(cohort, data),
      base: baseInWords(cohort, records.length),
      baseRecords: records,
      labelHeadings: ['Field'],
      columns: labels.map((label) => ({ label, unit: 'count' })),
      rows: rows.map((row) => {
        if (!row.fields.some((field) => data.fields.has(field))) {
          return reportRow([row.label], unknownCells(labels.length));
        }
        const groups = recordsBy(records, (record) => [qualityOf(row, record, data)]);
        return reportRow(
          [row.label],
          labels.map((label) => counted(groups.get(label) ?? [])),
        );
      }),
      total: null,
      notes: [
        'Not understood: a value outside the fixed list, or an age that cannot be read. Not known is not filled.',
      ],
      charts: [],
      pivot: null,
    };
  },
};

function qualityOf({ fields: [field], valuesOf }: FieldRow, record: ReportRecord, data: ReportData): Quality {
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
