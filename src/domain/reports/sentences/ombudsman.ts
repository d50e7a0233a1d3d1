import { lastYear, thisYear } from '../labels';
import { cellOf } from '../sentence';
import type { Sentence } from '../sentence';
import { beside, complaintWords, countWas, figure, noun, told } from '../sentenceWords';
import { everyScope } from '../tableDefinition';

/** "3 complaints were referred to the Ombudsman, an increase from 1 in 2018-19." */
export const ombudsmanReferred: Sentence = {
  id: 'ombudsman-referred',
  scopes: everyScope,
  tell: (input) => {
    const now = cellOf(input, 'ombudsman', ['Referred'], thisYear);
    if (now === null) return null;

    const before = cellOf(input, 'ombudsman', ['Referred'], lastYear);
    return told`${countWas(now, ...complaintWords(input.scope))} referred to the Ombudsman${beside(now, before, input)}.`;
  },
};

/** "The Ombudsman decided 2 complaints and upheld 1." */
export const ombudsmanDecided: Sentence = {
  id: 'ombudsman-decided',
  scopes: everyScope,
  tell: (input) => {
    const decided = cellOf(input, 'ombudsman', ['Decided'], thisYear);
    const upheld = cellOf(input, 'ombudsman', ['Upheld'], thisYear);
    if (!decided || !upheld || decided.value === 0) return null;

    const complaints = noun(decided, ...complaintWords(input.scope));
    return told`The Ombudsman decided ${figure(decided)} ${complaints} and upheld ${figure(upheld, 'noneOrCount')}.`;
  },
};
