import { mostCommon } from '../mostCommon';
import { told } from '../sentenceWords';

/** "The most common issue was Delay (14 complaints, 25%)." */
export const commonestIssues = mostCommon({
  id: 'commonest-issues',
  table: 'issues',
  one: told`The most common issue was`,
  many: told`The most common issues were`,
});
