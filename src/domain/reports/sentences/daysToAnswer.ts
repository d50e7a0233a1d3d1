import type { StageNumber } from '../cohorts';
import { cellOf } from '../sentence';
import type { Sentence } from '../sentence';
import { figure, lastYearInBrackets, name, noun, told } from '../sentenceWords';
import { everyScope } from '../tableDefinition';

const stages: readonly StageNumber[] = [1, 2, 3];

/** "Answers at stage 1 took 14.2 working days on average (12 in 2018-19); the median was 11 (10 in 2018-19)." */
export const daysToAnswer: readonly Sentence[] = stages.map((stage): Sentence => ({
  id: `stage${stage}-days`,
  scopes: stage === 3 ? ['statutory'] : everyScope,
  tell: (input) => {
    const cell = (column: string) => cellOf(input, 'response-times', [`Stage ${stage}`], column);
    const mean = cell('Mean');
    const median = cell('Median');
    if (!mean || !median) return null;

    const corporate = input.scope === 'corporate' ? 'Corporate answers' : 'Answers';
    const days = noun(mean, 'working day', 'working days');
    const before = (column: string) => lastYearInBrackets(cell(column), input, 'count');
    return told`${corporate} at ${name(`stage ${stage}`)} took ${figure(mean)} ${days} on average${before("Last year's mean")}; the median was ${figure(median)}${before("Last year's median")}.`;
  },
}));
