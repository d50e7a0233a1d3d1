import { receivedBy } from '../receivedBy';
import { mentionRows } from '../rowScheme';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** What complaints were about. */
export const issues = receivedBy({
  id: 'issues',
  by: 'issue',
  needs: ['issues'],
  rows: (data) => mentionRows(data, 'issues', tidyHeadings.issue, (record) => record.case.issues),
  source: 'issues',
  charted: 'Issue',
});
