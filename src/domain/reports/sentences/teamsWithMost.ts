import { mostCommon } from '../mostCommon';
import { name, told } from '../sentenceWords';

/** "The team with the most complaints at stage 1 was Assessment (12 complaints, 21.1%)." */
export const teamsWithMost = mostCommon({
  id: 'teams-with-most',
  table: 'stage1-by-team',
  one: told`The team with the most complaints at ${name('stage 1')} was`,
  many: told`The teams with the most complaints at ${name('stage 1')} were`,
});
