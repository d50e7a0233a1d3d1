import { lastYear, thisYear } from '../labels';
import { totalCell } from '../sentence';
import type { Sentence } from '../sentence';
import { complaintWords, countWas, during, figure, told, wayOf } from '../sentenceWords';
import { everyScope } from '../tableDefinition';

/** "57 complaints were received at stage 1, a decrease of 10 (14.9%) from 67 in 2018-19." */
export const stage1Received: Sentence = {
  id: 'stage1-received',
  scopes: everyScope,
  tell: (input) => {
    const total = (column: string) => totalCell(input, 'stage1-by-team', column);
    const now = total(thisYear);
    if (now === null) return null;

    const counted = told`${countWas(now, ...complaintWords(input.scope))} received at ${{ name: 'stage 1' }}`;
    const before = total(lastYear);
    const change = total('Change');
    if (before === null || change === null) return told`${counted}.`;

    const year = during(input.data.lastYear);
    const way = wayOf(now, before, input);
    if (change.value === 0) return told`${counted}, ${way} as ${year}.`;

    const percent = total('% change');
    const share = percent ? told` (${figure(percent, 'percentSize')})` : [];
    return told`${counted}, ${way} of ${figure(change, 'size')}${share} from ${figure(before)} ${year}.`;
  },
};
