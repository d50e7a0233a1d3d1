import { totalCell } from '../sentence';
import type { Sentence } from '../sentence';
import { countWas, figure, told } from '../sentenceWords';
import { everyScope } from '../tableDefinition';

/** "12 actions were agreed from complaints: 5 done, 2 overdue and 5 not yet due." */
export const learning: Sentence = {
  id: 'learning',
  scopes: everyScope,
  tell: (input) => {
    const total = (column: string) => totalCell(input, 'learning', column);
    const agreed = total('Actions agreed');
    if (agreed === null) return null;

    const counted = told`${countWas(agreed, 'action', 'actions')} agreed from complaints`;
    const done = total('Done');
    const overdue = total('Overdue');
    const later = total('Not due');
    if (!done || !overdue || !later || agreed.value === 0) return told`${counted}.`;
    return told`${counted}: ${figure(done)} done, ${figure(overdue)} overdue and ${figure(later)} not yet due.`;
  },
};
