import { columns } from '../log/columns';
import type { LogCheck } from './check';
import { offList } from './offList';

/** The team and the issues have a check of their own, and so have the fields about people. */
const others = columns
  .filter(({ kind }) => kind === 'words' || kind === 'list')
  .map(({ id }) => id)
  .filter((id) => id !== 'team' && id !== 'issues');

/** A value that the fixed list of its field does not have. */
export const unknownValue: LogCheck = {
  id: 'unknown-value',
  severity: 'warning',
  title: 'Value not in the list',
  about:
    'The value is not in the fixed list of its field, such as contact method or user group, so it prints as a row of its own.',
  problemsInLog: (context) => offList(context, others),
};
