import { columnOf } from '../log/columns';
import type { FieldId } from '../log/columns';
import type { CheckContext, LogCheck, Problem } from './check';
import { labelFields } from './labelFields';
import { isAlmostSame } from './likeness';
import { listOf } from './offList';
import { renamings } from './renamedTeam';
import { rowCount } from './rowText';
import { usesOf } from './valueUse';
import type { ValueUse } from './valueUse';

/** Two spellings of what is likely one value: a slip of the keys, other marks, or the same words in another order. */
export const almostSameValues: LogCheck = {
  id: 'almost-same-values',
  severity: 'note',
  title: 'Values that are almost the same',
  about:
    'Two values of a field differ by a letter, by marks or by the order of their words, and are counted apart. A field with a fixed list is not looked at: there, each value outside the list is told.',
  problemsInLog: (context) =>
    labelFields
      .filter((field) => context.fields.has(field) && listOf(context, field).length === 0)
      .flatMap((field) => problemsIn(context, field)),
};

/** Each rarer value once, at its first cell, beside the commonest value that it is like. */
function problemsIn({ records }: CheckContext, field: FieldId): readonly Problem[] {
  const inOrder = [...usesOf(records, field)].sort((a, b) => b.count - a.count);
  const renamed = new Set(
    (field === 'team' ? renamings(records) : []).flatMap(({ before, after }) => [
      `${before.value}\n${after.value}`,
      `${after.value}\n${before.value}`,
    ]),
  );
  return inOrder.flatMap((rare, place) => {
    const common = inOrder
      .slice(0, place)
      .find(({ value }) => !renamed.has(`${value}\n${rare.value}`) && isAlmostSame(value, rare.value));
    if (!common) return [];

    const joins = { word: rare.value, means: common.value };
    return [{ cell: rare.firstCell, message: messageOf(field, rare, common), joins }];
  });
}

function messageOf(field: FieldId, rare: ValueUse, common: ValueUse): string {
  return `"${rare.value}" (${rowCount(rare.count)}) is almost "${common.value}" (${rowCount(common.count)}) in ${columnOf(field).label}, and they are counted apart. If they are the same, correct the cells, or say so in Your words on Complaints setup.`;
}
