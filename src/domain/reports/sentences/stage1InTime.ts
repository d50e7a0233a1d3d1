import { percentLastYear, percentThisYear } from '../ladder';
import { ladderLabels } from '../ladderLabels';
import { during } from '../sentence';
import type { Sentence, SentenceInput } from '../sentence';
import { figureOf } from '../tableFigures';

/** "33.3% of stage 1 answers were sent within 10 working days (47.5% in 2018-19) and 76.5% within 20 working days in all (62.7%)." */
export const stage1InTime: Sentence = (input) => {
  const { first, inAll } = ladderLabels(input.data.limits, 1, 'statutory');
  const soon = share(first, input);
  const inAnyCase = share(inAll, input);
  if (soon === null || inAnyCase === null) return null;

  return `${soon} of stage 1 answers were sent ${lowerFirst(first)} and ${inAnyCase} ${lowerFirst(inAll)}.`;
};

/** "33.3% (47.5% in 2018-19)" */
function share(row: string, { tables, data: { lastYear } }: SentenceInput): string | null {
  const figure = (column: string) => figureOf(tables, 'stage1-timescales', [row], column);
  const now = figure(percentThisYear);
  const before = figure(percentLastYear);
  if (now === null) return null;

  return before === null ? `${now}%` : `${now}% (${before}% ${during(lastYear)})`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
