import type { Sentence } from '../sentence';
import { totalOf } from '../tableFigures';

/** "Of 51 complaints decided at stage 1, 4 were upheld, 13 partially upheld and 28 not upheld." */
export const stage1Decided: Sentence = ({ tables }) => {
  const total = (column: string) => totalOf(tables, 'stage1-outcomes', column);
  const decided = total('Total');
  const upheld = total('Upheld');
  const partially = total('Partially upheld');
  const not = total('Not upheld');
  if (decided === null || upheld === null || partially === null || not === null) return null;
  if (decided === 0) return 'No complaint was decided at stage 1.';

  const complaints = decided === 1 ? 'complaint' : 'complaints';
  const were = upheld === 1 ? 'was' : 'were';
  return `Of ${decided} ${complaints} decided at stage 1, ${upheld} ${were} upheld, ${partially} partially upheld and ${not} not upheld.`;
};
