import { oneWayCells, reportRow } from '../cells';
import { baseInWords, cohortInWords, received, recordsIn, recordsLastYear } from '../cohorts';
import { lastYear, thisYear } from '../labels';
import { lastYearNote } from '../notes';
import { oneWayColumns } from '../oneWay';
import { periodPivot, receivedSource } from '../pivots';
import { largestFirst } from '../recordsBy';
import type { RecordGroup } from '../recordsBy';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { teamGroups } from '../teamGroups';
import { tidyHeadings } from '../tidy/tidyHeadings';

const most = 5;

/** The five teams with the most complaints, each named alone. */
export const topTeams: TableDefinition = {
  id: 'top-teams',
  title: titleOf,
  scopes: everyScope,
  needs: ['team', 'received'],
  build: (data, scope) => {
    const cohort = received(scope);
    const now = recordsIn(data.period, cohort, data);
    const before = recordsLastYear(cohort, data);
    const teamsBefore = before && teamGroups(before, data);
    const ranked = largestFirst(teamGroups(now, data));
    const top = ranked.slice(0, most);
    return {
      cohort: cohortInWords(cohort, data),
      base: baseInWords(cohort, now.length),
      baseRecords: now,
      labelHeadings: ['Team'],
      columns: oneWayColumns,
      rows: top.map(({ label, records }) =>
        reportRow([label], oneWayCells(records, teamsBefore && (teamsBefore.get(label) ?? []), now)),
      ),
      total: null,
      notes: [...tieNote(ranked), ...lastYearNote(data)],
      charts:
        top.length > 0
          ? [
              {
                type: 'barClustered',
                title: titleOf(scope),
                categoryAxisTitle: 'Team',
                valueAxisTitle: 'Complaints received',
                series: data.knowsLastYear ? [thisYear, lastYear] : [thisYear],
                rows: 'detail',
              },
            ]
          : [],
      pivot:
        top.length > 0
          ? {
              ...periodPivot(data, [tidyHeadings.team], receivedSource('records', scope)),
              showsMore: true,
            }
          : null,
      rowOrder: 'by size',
    };
  },
};

function titleOf(scope: Scope): string {
  return `${scopeName(scope)} received: the five teams with the most`;
}

/** Who misses a place only by the alphabet. */
function tieNote(ranked: readonly RecordGroup[]): readonly string[] {
  const last = ranked[most - 1]?.records.length;
  const tied = ranked.slice(most).filter(({ records }) => records.length === last);
  return tied.length === 0 ? [] : [`As many as the last: ${tied.map(({ label }) => label).join(', ')}.`];
}
