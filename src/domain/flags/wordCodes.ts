import type { CellValue } from '../log/cellValue';
import type { FieldId } from '../log/columns';
import { columnOf } from '../log/columns';
import type { Day } from '../calendar/day';

/** What a word of the log means to the flags' formulas, as a number; 0 is what no list needs to hold. */
export const complaintCodes = { either: 1, statutory: 2, corporate: 3, nothing: 4 } as const;
export const procedureCodes = { statutory: 1, corporate: 2, nothing: 3 } as const;
export const outcomeCodes = { withdrawn: 1, escalatedUnanswered: 2, escalated: 3, nothing: 4 } as const;
/** An extension, or a withdrawal, that is a Yes without a date. */
export const yesCode = 1;

/** How a text is marked with what it stands for: every date column reads alike, a column of words has its own. */
export function tagOf(field: FieldId): string {
  const { kind } = columnOf(field);
  if (kind === 'date') return 'd|';

  return kind === 'date or yes' ? 'e|' : (ownTags[field] ?? `${field}|`);
}

const ownTags: Partial<Record<FieldId, string>> = {
  recordType: 't|',
  procedure: 'p|',
  stage: 's|',
  stage1Outcome: '1|',
  stage2Outcome: '2|',
  stage3Outcome: '3|',
};

/**
 * The number that a cell's reading comes to, as the formulas look it up.
 *
 * @param value null when the cell says nothing, or nothing that can be read
 * @param serialOf a day as the workbook numbers it
 */
export function codeOf(field: FieldId, value: CellValue | null, serialOf: (day: Day) => number): number {
  switch (columnOf(field).kind) {
    case 'date':
      return value?.kind === 'day' ? serialOf(value.day) : 0;
    case 'date or yes':
      return extensionCode(value, serialOf);
    case 'record type':
      return complaintCode(value);
    case 'procedure':
      return procedureCode(value);
    case 'stage':
      return stageCode(value);
    case 'outcome':
      return outcomeCode(value);
    default:
      return 0;
  }
}

function extensionCode(value: CellValue | null, serialOf: (day: Day) => number): number {
  if (value?.kind !== 'day or yes' || value.value === false) return 0;

  return value.value === true ? yesCode : serialOf(value.value);
}

function complaintCode(value: CellValue | null): number {
  if (value?.kind !== 'record type') return complaintCodes.nothing;
  if (value.meaning.recordType !== 'Complaint') return 0;

  return complaintCodes[value.meaning.procedure ?? 'either'];
}

function procedureCode(value: CellValue | null): number {
  if (value?.kind !== 'procedure') return procedureCodes.nothing;

  return typeof value.procedure === 'string' ? procedureCodes[value.procedure] : 0;
}

function stageCode(value: CellValue | null): number {
  if (value?.kind !== 'stage' || 'notUnderstood' in value.meaning) return 0;

  return value.meaning.procedure ? procedureCodes[value.meaning.procedure] : 0;
}

function outcomeCode(value: CellValue | null): number {
  if (value?.kind !== 'outcome') return outcomeCodes.nothing;
  const [first, ...others] = value.outcomes;
  if (others.length > 0) return 0;
  if (first === 'Withdrawn') return outcomeCodes.withdrawn;
  if (first === 'Escalated with no stage 1 response') return outcomeCodes.escalatedUnanswered;

  return first === 'escalated' ? outcomeCodes.escalated : 0;
}
