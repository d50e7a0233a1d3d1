import { received } from './cohorts';
import { partsByYear } from './partsByYear';
import type { PartsByYearSpec } from './partsByYear';
import type { PartKind } from './periodParts';
import { receivedSource } from './pivots';
import { scopeName } from './scope';
import type { Scope } from './scope';
import { everyScope } from './tableDefinition';
import type { TableDefinition } from './tableDefinition';
import { teamsByPart } from './teamsByPart';
import { tidyHeadings } from './tidy/tidyHeadings';

const partFields: Readonly<Record<PartKind, string>> = {
  quarter: tidyHeadings.quarterReceived,
  month: tidyHeadings.monthReceived,
};

interface ReceivedByPart extends Pick<PartsByYearSpec, 'kind' | 'across'> {
  readonly id: string;
}

/** A table of the complaints received by quarter or month: this year beside last, or every year that the log holds. */
export function receivedByPart({ id, kind, across }: ReceivedByPart): TableDefinition {
  const by = across === 'years' ? `${kind} and year` : kind;
  const title = (scope: Scope) => `${scopeName(scope)} received, by ${by}`;
  return {
    id,
    title,
    scopes: everyScope,
    needs: ['received'],
    build: (data, scope) =>
      partsByYear(data, {
        cohort: received(scope),
        kind,
        across,
        pivot: receivedSource('records', scope),
        partField: partFields[kind],
        chart: { title: title(scope), valueAxisTitle: 'Complaints received' },
      }),
  };
}

/** A table of the complaints received by service area and team, and across by quarter or month. */
export function receivedByTeamAndPart({ id, kind }: Omit<ReceivedByPart, 'across'>): TableDefinition {
  return {
    id,
    title: (scope) => `${scopeName(scope)} received, by team and ${kind}`,
    scopes: everyScope,
    needs: ['team', 'received'],
    build: (data, scope) =>
      teamsByPart(data, {
        cohort: received(scope),
        stage: null,
        kind,
        pivot: receivedSource('records', scope),
        partField: partFields[kind],
      }),
  };
}
