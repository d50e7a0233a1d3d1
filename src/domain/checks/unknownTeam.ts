import type { LogCheck } from './check';
import { offList } from './offList';

/** A team that the council's list of teams does not have. */
export const unknownTeam: LogCheck = {
  id: 'unknown-team',
  severity: 'warning',
  title: 'Team not in the list',
  about: 'The team is not in the fixed list of teams, so it prints as a row of its own.',
  problemsInLog: (context) => offList(context, ['team']),
};
