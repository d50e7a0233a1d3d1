import { percentLastYear, percentThisYear } from '../ladder';
import { ladderLabels } from '../ladderLabels';
import { cellOf } from '../sentence';
import type { Sentence, SentenceInput } from '../sentence';
import type { SentencePart } from '../sentenceParts';
import { figure, lastYearInBrackets, lowerFirst, name, told } from '../sentenceWords';
import { everyScope } from '../tableDefinition';

/** "33.3% (47.5% in 2018-19) of stage 1 answers were sent within 10 working days and 76.5% (62.7% in 2018-19) within 20 working days in all." */
export const answeredInTime: readonly Sentence[] = ([1, 2] as const).map((stage): Sentence => ({
  id: `stage${stage}-in-time`,
  scopes: everyScope,
  tell: (input) => {
    const { scope, data } = input;
    const labels = ladderLabels(data.limits, stage, scope);
    const soon = share(stage, labels.first, input);
    if (soon === null) return null;

    const corporate = scope === 'corporate' ? 'corporate ' : '';
    const within = (label: string) => name(lowerFirst(label));
    const sent = told`${soon} of ${corporate}${name(`stage ${stage}`)} answers were sent ${within(labels.first)}`;
    const inAnyCase = labels.second === null ? null : share(stage, labels.inAll, input);
    return inAnyCase === null ? told`${sent}.` : told`${sent} and ${inAnyCase} ${within(labels.inAll)}.`;
  },
}));

/** "33.3% (47.5% in 2018-19)" */
function share(stage: 1 | 2, row: string, input: SentenceInput): readonly SentencePart[] | null {
  const cell = (column: string) => cellOf(input, `stage${stage}-timescales`, [row], column);
  const now = cell(percentThisYear);
  return now && told`${figure(now, 'percent')}${lastYearInBrackets(cell(percentLastYear), input)}`;
}
