import { oneWayCells, reportRow } from '../cells';
import { baseInWords, cohortInWords, received, recordsIn, recordsLastYear } from '../cohorts';
import { lastYearNote } from '../notes';
import { oneWayColumns } from '../oneWay';
import type { ReportRecord } from '../reportData';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { teamGroups } from '../teamGroups';

interface TeamChange {
  readonly team: string;
  readonly now: readonly ReportRecord[];
  readonly before: readonly ReportRecord[];
}

type Teams = ReadonlyMap<string, readonly ReportRecord[]>;

const alphabetical = new Intl.Collator('en-GB');

/** The team whose complaints rose by the greatest number, and the one whose fell by it. */
export const biggestChanges: TableDefinition = {
  id: 'biggest-changes',
  title: (scope) => `${scopeName(scope)} received: the biggest rise and the biggest fall`,
  scopes: everyScope,
  needs: ['team', 'received'],
  build: (data, scope) => {
    const cohort = received(scope);
    const now = recordsIn(data.period, cohort, data);
    const before = recordsLastYear(cohort, data);
    const changes = before ? changesOf(teamGroups(now, data), teamGroups(before, data)) : [];
    const named = [
      { label: 'Biggest rise', change: greatest(changes, rise) },
      { label: 'Biggest fall', change: greatest(changes, (change) => -rise(change)) },
    ];
    return {
      cohort: cohortInWords(cohort, data),
      base: baseInWords(cohort, now.length),
      baseRecords: now,
      labelHeadings: ['Change', 'Team'],
      columns: oneWayColumns,
      rows: named.flatMap(({ label, change }) =>
        change ? [reportRow([label, change.team], oneWayCells(change.now, change.before, now))] : [],
      ),
      total: null,
      notes: [
        'By number, not by percentage; of teams that changed as much, the first by the alphabet.',
        ...lastYearNote(data),
      ],
      charts: [],
      pivot: null,
      rowOrder: 'by size',
    };
  },
};

function changesOf(now: Teams, before: Teams): readonly TeamChange[] {
  return [...new Set([...now.keys(), ...before.keys()])]
    .sort(alphabetical.compare)
    .map((team) => ({ team, now: now.get(team) ?? [], before: before.get(team) ?? [] }));
}

/** The first of those that changed most that way; null when none did. */
function greatest(changes: readonly TeamChange[], sizeOf: (change: TeamChange) => number): TeamChange | null {
  return changes.reduce<TeamChange | null>(
    (most, change) => (sizeOf(change) > (most ? sizeOf(most) : 0) ? change : most),
    null,
  );
}

function rise({ now, before }: TeamChange): number {
  return now.length - before.length;
}
