import { complimentsBy } from '../complimentsBy';
import { teamRows } from '../rowScheme';

/** Which teams were complimented. */
export const complimentsByTeam = complimentsBy({
  id: 'compliments-by-team',
  title: 'Compliments received, by team',
  field: 'team',
  rowsOf: (data) => teamRows(data, null),
  categoryAxisTitle: 'Team',
});
