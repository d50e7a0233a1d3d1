import { notRecorded } from './labels';
import { mentions } from './rowScheme';
import type { ReportData, ReportRecord } from './reportData';

/** The row of issues that Complaints setup puts in no group. */
const inNoGroup = 'Not in a group';

/** The council's groups of issues, in the order of its list; none where it has not set any. */
export function issueGroups({ lists }: ReportData): readonly string[] {
  return [...new Set((lists.issues ?? []).flatMap(({ group }) => (group === null ? [] : [group])))];
}

/** Tells the group of an issue: the first that the council's list gives it. */
export function groupTeller({ lists }: ReportData): (issue: string) => string {
  const groups = new Map<string, string | null>([[notRecorded, notRecorded]]);
  for (const { value, group } of lists.issues ?? []) {
    groups.set(value, groups.get(value) ?? group);
  }
  return (issue) => groups.get(issue) ?? inNoGroup;
}

/** The groups of a complaint's issues, each once. */
export function groupsOf(
  { case: complaint }: ReportRecord,
  groupOf: (issue: string) => string,
): readonly string[] {
  return [...new Set(mentions(complaint.issues).map(groupOf))];
}
