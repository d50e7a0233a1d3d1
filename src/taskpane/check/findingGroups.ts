import type { Finding, Severity } from '../../domain/finding';
import { searchFor } from '../frame/searchFor';

/** What one check found. */
export interface FindingGroup {
  readonly check: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Which findings the officer wants to see. */
export interface FindingFilter {
  readonly severity: Severity | 'all';
  /** Words that the finding, or its cell, must say. */
  readonly search: string;
}

export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings by check: errors first, then the check that found most. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.check}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .flatMap((group): FindingGroup[] => {
      const [first] = group;
      return first ? [{ check: first.check, severity: first.severity, findings: group }] : [];
    })
    .sort((a, b) => rank(a.severity) - rank(b.severity) || b.findings.length - a.findings.length);
}

export function filteredFindings(
  findings: readonly Finding[],
  { severity, search }: FindingFilter,
): readonly Finding[] {
  const isSaid = searchFor(search);
  return findings.filter(
    (finding) => (severity === 'all' || finding.severity === severity) && isSaid(textOf(finding)),
  );
}

function textOf({ sheet, row, column, value, message }: Finding): string {
  return `${sheet} ${column}${row} ${value} ${message}`;
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
