import { groupsOf, groupTeller, issueGroups as groupsInSetup } from '../issueGroups';
import { receivedBy } from '../receivedBy';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** What complaints were about, in the council's own groups of issues: a complaint counts once in each of its groups. */
export const issueGroups = receivedBy({
  id: 'issue-groups',
  by: 'group of issues',
  needs: ['issues'],
  lacks: (data) =>
    groupsInSetup(data).length > 0 ? null : 'no issue has a Group in SetupLists on Complaints setup',
  rows: (data) => {
    const groupOf = groupTeller(data);
    return {
      headings: [tidyHeadings.issueGroup],
      pathsOf: (record) => groupsOf(record, groupOf).map((group) => [group]),
      fixed: groupsInSetup(data).map((group) => [group]),
      totalLabel: 'All mentions',
    };
  },
  source: 'issues',
  numberField: tidyHeadings.firstInGroup,
  charted: 'Group of issues',
});
