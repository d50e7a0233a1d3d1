import { outcomes } from '../case';
import type { ColumnKind } from '../columns/column';

const meanings: Partial<Readonly<Record<ColumnKind, readonly string[]>>> = {
  outcome: [...outcomes, 'Ongoing'],
  procedure: ['Statutory', 'Corporate'],
  stage: ['Stage 1', 'Stage 2', 'Stage 3', 'Ombudsman'],
  'yes-no': ['Yes', 'No'],
  'date or yes': ['Yes', 'No'],
};

/** What a word of the officer's can mean in a column of this kind, in our own words; nothing where any word will do. */
export function meaningsOf(kind: ColumnKind): readonly string[] {
  return meanings[kind] ?? [];
}
