import { columnOf, columns } from '../log/columns';
import type { FieldId } from '../log/columns';
import type { CheckContext, LogCheck, Problem } from './check';
import { isKnownEquality } from './equalityWords';
import { listOf, notKnown, offList } from './offList';

const fields = columns.filter(({ kind }) => kind === 'equality').map(({ id }) => id);

/** An ethnicity, gender, disability or sexual orientation that the fixed list does not have, or that looks like none. */
export const unknownEquality: LogCheck = {
  id: 'unknown-equality-value',
  severity: 'warning',
  title: 'Equality value not known',
  about:
    'The value is not in the fixed list of its field; or, without a list, it is no group, code or answer that is known, so it prints as a row of its own.',
  problemsInLog: (context) => [
    ...offList(context, fields),
    ...fields
      .filter((field) => context.fields.has(field) && listOf(context, field).length === 0)
      .flatMap((field) => notKnownIn(context, field)),
  ],
};

function notKnownIn({ records }: CheckContext, field: FieldId): readonly Problem[] {
  const isKnown = new Map<string, boolean>();
  const judge = (word: string) => {
    const known = isKnown.get(word) ?? isKnownEquality(field, word);
    isKnown.set(word, known);
    return known;
  };
  const { label } = columnOf(field);
  return records.flatMap((record) =>
    record.readings(field).flatMap(({ cell, words }) =>
      words
        .filter((word) => word !== notKnown && !judge(word))
        .map((word) => ({
          cell,
          message: `"${word}" is not an answer we know for ${label}, so it is printed as a row of its own. Correct it, or add it to a fixed list for ${label} on Complaints setup.`,
        })),
    ),
  );
}
