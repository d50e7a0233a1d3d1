import { complaintLabels } from '../recordLabels';
import { beside, countWas, during } from '../sentence';
import type { Sentence } from '../sentence';
import { figureOf } from '../tableFigures';

/** "57 statutory complaints were received in 2019-20, a decrease from 67 in 2018-19." */
export const complaintsReceived: Sentence = ({ tables, data: { period, lastYear } }) => {
  const received = (year: string) => figureOf(tables, 'records-by-year', [complaintLabels.statutory], year);
  const now = received(period.label);
  if (now === null) return null;

  const counted = countWas(now, 'statutory complaint', 'statutory complaints');
  return `${counted} received ${during(period)}${beside(now, received(lastYear.label), lastYear)}.`;
};
