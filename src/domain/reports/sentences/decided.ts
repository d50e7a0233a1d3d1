import type { StageNumber } from '../cohorts';
import { totalCell } from '../sentence';
import type { Sentence } from '../sentence';
import { complaintWords, figure, name, noun, told } from '../sentenceWords';
import { everyScope } from '../tableDefinition';

const stages: readonly StageNumber[] = [1, 2, 3];

/** "Of 51 complaints decided at stage 1, 4 were upheld, 13 partially upheld and 28 not upheld.", stage by stage. */
export const decided: readonly Sentence[] = stages.map((stage): Sentence => ({
  id: `stage${stage}-decided`,
  scopes: stage === 3 ? ['statutory'] : everyScope,
  tell: (input) => {
    const total = (column: string) => totalCell(input, `stage${stage}-outcomes`, column);
    const all = total('Total');
    const upheld = total('Upheld');
    const partially = total('Partially upheld');
    const not = total('Not upheld');
    if (!all || !upheld || !partially || !not) return null;

    const [one, many] = complaintWords(input.scope);
    const at = name(`stage ${stage}`);
    if (all.value === 0) return told`${figure(all, 'countOrNo')} ${one} was decided at ${at}.`;

    const complaints = noun(all, one, many);
    const were = noun(upheld, 'was', 'were');
    return told`Of ${figure(all)} ${complaints} decided at ${at}, ${figure(upheld)} ${were} upheld, ${figure(partially)} partially upheld and ${figure(not)} not upheld.`;
  },
}));
