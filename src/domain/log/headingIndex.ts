import { columns } from './columns';
import type { FieldId } from './columns';
import { headingKey } from './headingKey';

/** The fields that a heading may mean. */
export interface HeadingMeaning {
  /** The field that the heading surely means. */
  readonly sure: FieldId | null;
  /** Whether it is our own label for it. */
  readonly isLabel: boolean;
  /** The fields it may mean when it is not sure. */
  readonly unsure: readonly FieldId[];
  /** The field that it stands for when no other column gives that. */
  readonly standsIn: FieldId | null;
}

const nothing: HeadingMeaning = { sure: null, isLabel: false, unsure: [], standsIn: null };
const meanings = indexHeadings();

/** What a heading means, by its key (`headingKey`). */
export function meaningOfHeading(key: string): HeadingMeaning {
  return meanings.get(key) ?? nothing;
}

function indexHeadings(): ReadonlyMap<string, HeadingMeaning> {
  const index = new Map<string, HeadingMeaning>();
  for (const { id, label } of columns) index.set(headingKey(label), { ...nothing, sure: id, isLabel: true });
  for (const { id, spellings } of columns) {
    for (const key of spellings.map(headingKey)) {
      if (!index.has(key)) index.set(key, { ...nothing, sure: id });
    }
  }
  for (const { id, unsure = [], standIns = [] } of columns) {
    for (const key of unsure.map(headingKey)) {
      const known = index.get(key) ?? nothing;
      index.set(key, { ...known, unsure: [...known.unsure, id] });
    }
    for (const key of standIns.map(headingKey)) {
      index.set(key, { ...(index.get(key) ?? nothing), standsIn: id });
    }
  }
  return index;
}
