import type { Period } from '../../calendar/period';
import { lastYear as lastYearColumn, thisYear } from '../labels';
import { countWas, during } from '../sentence';
import type { Sentence } from '../sentence';
import { totalOf } from '../tableFigures';

/** "57 complaints were received at stage 1, a decrease of 10 (14.9%) from 67 in 2018-19." */
export const stage1Received: Sentence = ({ tables, data: { lastYear } }) => {
  const total = (column: string) => totalOf(tables, 'stage1-by-team', column);
  const now = total(thisYear);
  if (now === null) return null;

  const change = changeInWords(total('Change'), total('% change'), total(lastYearColumn), lastYear);
  return `${countWas(now, 'complaint', 'complaints')} received at stage 1${change}.`;
};

function changeInWords(
  change: number | null,
  share: number | null,
  before: number | null,
  lastYear: Period,
): string {
  if (change === null || before === null) return '';
  if (change === 0) return `, the same as ${during(lastYear)}`;

  const percentage = share === null ? '' : ` (${Math.abs(share)}%)`;
  const direction = change > 0 ? 'an increase' : 'a decrease';
  return `, ${direction} of ${Math.abs(change)}${percentage} from ${before} ${during(lastYear)}`;
}
