import { cellOf } from '../sentence';
import type { Sentence } from '../sentence';
import { beside, figure, name, told } from '../sentenceWords';

/** "10 complaints went to stage 2, a decrease from 16 in 2018-19." */
export const laterStages: readonly Sentence[] = [2, 3].map((stage): Sentence => ({
  id: `stage${stage}-received`,
  scopes: ['statutory'],
  tell: (input) => {
    const { period, lastYear } = input.data;
    const reached = (year: string) => cellOf(input, 'stage-by-year', [`Stage ${stage}`], year);
    const now = reached(period.label);
    if (now === null) return null;

    const complaints = now.value > 1 ? 'complaints' : 'complaint';
    const counted = told`${figure(now, 'countOrNo')} ${complaints} went to ${name(`stage ${stage}`)}`;
    return told`${counted}${beside(now, reached(lastYear.label), input)}.`;
  },
}));
