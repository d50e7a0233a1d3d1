import { cellOf } from '../sentence';
import type { Sentence } from '../sentence';
import { figure, name, told } from '../sentenceWords';
import { everyScope } from '../tableDefinition';

/** "Of what was decided at stage 1, 33.3% was upheld or partially upheld." */
export const upheldShare: Sentence = {
  id: 'upheld-share',
  scopes: everyScope,
  tell: (input) => {
    const share = cellOf(input, 'outcomes', ['Stage 1'], 'Upheld %');
    return (
      share &&
      told`Of what was decided at ${name('stage 1')}, ${figure(share, 'percent')} was upheld or partially upheld.`
    );
  },
};
