import { cellOf } from '../sentence';
import type { Sentence } from '../sentence';
import { complaintWords, figure, name, noun, told } from '../sentenceWords';
import { everyScope } from '../tableDefinition';

/** "10 of 57 complaints received at stage 1 (17.5%) went on to stage 2.", and so from stage 2 to 3. */
export const escalated: readonly Sentence[] = ([1, 2] as const).map((stage): Sentence => ({
  id: `stage${stage}-escalated`,
  scopes: everyScope,
  tell: (input) => {
    const cell = (column: string) => cellOf(input, 'escalation', [`Stage ${stage} to ${stage + 1}`], column);
    const received = cell('Received');
    const went = cell('Escalated');
    const percent = cell('% of received');
    if (!received || !went || !percent) return null;

    const complaints = noun(received, ...complaintWords(input.scope));
    return told`${figure(went, 'countOrNone')} of ${figure(received)} ${complaints} received at ${name(`stage ${stage}`)} (${figure(percent, 'percent')}) went on to ${name(`stage ${stage + 1}`)}.`;
  },
}));
