import { notKnown, thisYear } from '../labels';
import { cellOf } from '../sentence';
import type { Sentence } from '../sentence';
import { complaintWords, figure, noun, told } from '../sentenceWords';

/** "Ethnicity was not known in 52 complaints (15.8%)." */
export const ethnicityNotKnown: Sentence = {
  id: 'ethnicity-not-known',
  scopes: ['statutory', 'all'],
  tell: (input) => {
    const count = cellOf(input, 'ethnicity', [notKnown], thisYear);
    const percent = cellOf(input, 'ethnicity', [notKnown], '%');
    if (!count || !percent || count.value === 0) return null;

    const complaints = noun(count, ...complaintWords(input.scope));
    return told`Ethnicity was not known in ${figure(count)} ${complaints} (${figure(percent, 'percent')}).`;
  },
};
