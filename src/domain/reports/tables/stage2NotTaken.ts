import { received } from '../cohorts';
import type { Cohort } from '../cohorts';
import { oneWayTable } from '../oneWay';
import { receivedSource } from '../pivots';
import type { PivotSource } from '../pivots';
import { valueRows } from '../rowScheme';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Why stage 2 was asked for and not taken on. */
export const stage2NotTaken: TableDefinition = {
  id: 'stage2-not-taken',
  title: (scope) => `${scopeName(scope)} not taken on at stage 2, by reason`,
  scopes: everyScope,
  needs: ['stage2NotTakenOn', 'received'],
  build: (data, scope) =>
    oneWayTable(data, {
      cohort: notTakenOn(scope),
      rows: valueRows(
        data,
        'stage2NotTakenOn',
        tidyHeadings.stage2NotTaken,
        ({ case: complaint }) => complaint.stage2NotTakenOn,
      ),
      pivot: notTakenSource(scope),
      chart: null,
    }),
};

function notTakenSource(scope: Scope): PivotSource {
  const { filters, ...source } = receivedSource('records', scope);
  return { ...source, filters: [...filters, { field: tidyHeadings.isStage2NotTaken, selected: 'Yes' }] };
}

/** By the day received: a request that was turned down often has no date of its own. */
function notTakenOn(scope: Scope): Cohort {
  const all = received(scope);
  return {
    name: `${scopeName(scope)} not taken on at stage 2, received`,
    counted: 'Complaints not taken on at stage 2',
    dayOf: (record) => (record.case.stage2NotTakenOn === null ? null : all.dayOf(record)),
    needs: ['stage2NotTakenOn', ...all.needs],
  };
}
