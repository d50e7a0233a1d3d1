import type { Day } from '../calendar/day';
import type { Extension, NotUnderstood, Procedure } from './case';
import type { FieldId } from './columns';
import type { OutcomeMeaning } from './words/outcomeWords';
import type { RecordTypeMeaning } from './words/recordTypeWords';
import type { StageMeaning } from './words/stageWords';

/** What one cell says, read. */
export type CellValue =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'day or yes'; readonly value: Extension }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly parts: readonly string[] }
  | { readonly kind: 'outcome'; readonly outcomes: readonly ReadOutcome[]; readonly text: string }
  | { readonly kind: 'procedure'; readonly procedure: Procedure | NotUnderstood }
  | { readonly kind: 'record type'; readonly meaning: RecordTypeMeaning }
  | { readonly kind: 'stage'; readonly meaning: StageMeaning | NotUnderstood };

export type ReadOutcome = Exclude<OutcomeMeaning, null | 'none yet'> | NotUnderstood;

/** The cells of one row that say something, by field. */
export type RowValues = Partial<Record<FieldId, CellValue>>;

export function dayIn(values: RowValues, field: FieldId): Day | null {
  const cell = values[field];
  if (cell?.kind === 'day') return cell.day;

  return cell?.kind === 'day or yes' && typeof cell.value === 'number' ? cell.value : null;
}

export function textIn(values: RowValues, field: FieldId): string | null {
  const cell = values[field];
  return cell?.kind === 'text' ? cell.text : null;
}

export function numberIn(values: RowValues, field: FieldId): number | null {
  const cell = values[field];
  return cell?.kind === 'number' ? cell.number : null;
}

export function partsIn(values: RowValues, field: FieldId): readonly string[] {
  const cell = values[field];
  return cell?.kind === 'list' ? cell.parts : [];
}
