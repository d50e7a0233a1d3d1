import { beside, countWas } from '../sentence';
import type { Sentence } from '../sentence';
import { figureOf } from '../tableFigures';

/** "7 compliments were received, a decrease from 19 in 2018-19.", or "No compliment was received ..." */
export const compliments: Sentence = ({ tables, data: { period, lastYear } }) => {
  const received = (year: string) => figureOf(tables, 'records-by-year', ['Compliments'], year);
  const now = received(period.label);
  if (now === null) return null;

  return `${countWas(now, 'compliment', 'compliments')} received${beside(now, received(lastYear.label), lastYear)}.`;
};
