import type { LogCheck } from './check';
import { offList } from './offList';

/** An issue that the council's list of issues does not have. */
export const unknownIssue: LogCheck = {
  id: 'unknown-issue',
  severity: 'warning',
  title: 'Issue not in the list',
  about: 'The issue is not in the fixed list of issues, so it prints as a row of its own.',
  problemsInLog: (context) => offList(context, ['issues']),
};
