import { groupTeller } from '../issueGroups';
import type { ReportData } from '../reportData';
import type { TidyTable } from '../reportTable';
import { mentions } from '../rowScheme';
import { mentionTable } from './mentionTable';
import type { Mention } from './mentionTable';
import { stage1Columns } from './stage1Columns';
import { textColumn } from './tidyDates';
import { tidyHeadings } from './tidyHeadings';
import { ofRecord } from './tidyTable';

/** One row a complaint and issue, with the issue's group and what stage 1 decided. */
export function issueTable(data: ReportData): TidyTable {
  const groupOf = groupTeller(data);
  return mentionTable(data, {
    id: 'issues',
    title: 'Complaints by issue',
    heading: tidyHeadings.issue,
    valuesOf: ({ case: complaint }) => complaint.issues,
    more: [
      textColumn(tidyHeadings.issueGroup, ({ value }) => groupOf(value)),
      {
        label: tidyHeadings.firstInGroup,
        unit: 'count',
        valueOf: (mention) => (isFirstInGroup(mention, groupOf) ? 1 : 0),
      },
      ...stage1Columns(data).map(ofRecord),
    ],
  });
}

/** A complaint with two issues of one group counts there once. */
function isFirstInGroup({ record, value }: Mention, groupOf: (issue: string) => string): boolean {
  const group = groupOf(value);
  return mentions(record.case.issues).find((issue) => groupOf(issue) === group) === value;
}
