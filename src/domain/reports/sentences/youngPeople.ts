import { lastYear, thisYear } from '../labels';
import { cellOf } from '../sentence';
import type { Sentence } from '../sentence';
import { beside, complaintWords, countWas, figure, told } from '../sentenceWords';

/** "11 complaints were made by children and young people, an increase from 6 in 2014-15; 4 had an advocate." */
export const youngPeople: Sentence = {
  id: 'young-people',
  scopes: ['statutory', 'all'],
  tell: (input) => {
    const cell = (row: string, column: string) => cellOf(input, 'young-people', [row], column);
    const made = 'From children and young people';
    const now = cell(made, thisYear);
    if (now === null) return null;

    const counted = countWas(now, ...complaintWords(input.scope));
    const all = told`${counted} made by children and young people${beside(now, cell(made, lastYear), input)}`;
    const advocate = cell('With an advocate', thisYear);
    if (advocate === null || now.value === 0) return told`${all}.`;
    return told`${all}; ${figure(advocate, 'noneOrCount')} had an advocate.`;
  },
};
