import { beside } from '../sentence';
import type { Sentence } from '../sentence';
import { figureOf } from '../tableFigures';

/** "10 complaints went to stage 2, a decrease from 16 in 2018-19." */
export const laterStages: readonly Sentence[] = [2, 3].map(
  (stage): Sentence =>
    ({ tables, data: { period, lastYear } }) => {
      const reached = (year: string) => figureOf(tables, 'stage-by-year', [`Stage ${stage}`], year);
      const now = reached(period.label);
      if (now === null) return null;

      return `${counted(now)} went to stage ${stage}${beside(now, reached(lastYear.label), lastYear)}.`;
    },
);

function counted(count: number): string {
  if (count === 0) return 'No complaint';

  return count === 1 ? '1 complaint' : `${count} complaints`;
}
