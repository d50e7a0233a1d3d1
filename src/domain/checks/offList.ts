import type { FieldId } from '../log/columns';
import { columnOf } from '../log/columns';
import { spellingKey } from '../log/unifySpellings';
import type { CheckContext, Problem } from './check';
import { createNearestValue } from './nearestValue';

/** What the log says in these fields that is not in the council's fixed list of the field; nothing where there is no list. */
export function offList(context: CheckContext, fields: readonly FieldId[]): readonly Problem[] {
  return fields.flatMap((field) => {
    const list = listOf(context, field);
    return list.length === 0 ? [] : offListIn(context, field, list);
  });
}

/** The council's fixed list of a field, empty when there is none. */
export function listOf({ lists }: CheckContext, field: FieldId): readonly string[] {
  return lists.filter((list) => list.field === field).flatMap(({ values }) => values);
}

function offListIn({ records }: CheckContext, field: FieldId, list: readonly string[]): readonly Problem[] {
  const listed = new Set(list.map(spellingKey));
  const nearest = createNearestValue(list);
  const problems: Problem[] = [];
  for (const record of records) {
    for (const { cell, words } of record.readings(field)) {
      const off = words.filter((word) => word !== notKnown && !listed.has(spellingKey(word)));
      for (const word of off) problems.push({ cell, message: messageOf(field, word, nearest(word)) });
    }
  }
  return problems;
}

/** The reader's word for "n/k", "Not stated", "Refused" in the fields about people. */
export const notKnown = 'Not known';

function messageOf(field: FieldId, word: string, nearest: string | null): string {
  const says = `"${word}" is not in your fixed list for ${columnOf(field).label}.`;
  const add = 'add it to the list on Complaints setup';
  return nearest === null
    ? `${says} Change it to a value of the list, or ${add}.`
    : `${says} Change it to "${nearest}" if that is what is meant, or ${add}.`;
}
