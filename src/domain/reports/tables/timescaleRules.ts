import type { Procedure } from '../../log/case';
import { sourceInWords } from '../../setup/sourceInWords';
import { derived, reportRow } from '../cells';
import { clockKinds, hasClock } from '../clockKinds';
import type { ClockKind } from '../clockKinds';
import { procedureNames } from '../recordLabels';
import type { ReportData } from '../reportData';
import type { ReportRow } from '../reportTable';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

const procedures: readonly Procedure[] = ['statutory', 'corporate'];

/** The time limits in force, and where each comes from. */
export const timescaleRules: TableDefinition = {
  id: 'timescale-rules',
  title: () => 'Time limits in force',
  scopes: [],
  needs: [],
  build: (data) => {
    const rows = procedures.flatMap((procedure) =>
      clockKinds.flatMap((kind) => (hasClock(kind, procedure) ? [limitRow(procedure, kind, data)] : [])),
    );
    return {
      cohort: 'The time limits that the figures of this report are judged by',
      base: `Time limits: ${rows.length}`,
      labelHeadings: [tidyHeadings.procedure, tidyHeadings.clock],
      columns: [
        { label: 'Working days', unit: 'count' },
        { label: 'Extended working days', unit: 'count' },
        { label: 'Counts from', unit: 'text' },
        { label: 'Source', unit: 'text' },
      ],
      rows,
      total: null,
      notes: ['Extended: in all, from the same day. Blank where the limit cannot be extended.'],
      charts: [],
      pivot: null,
    };
  },
};

function limitRow(procedure: Procedure, { label, limits }: ClockKind, data: ReportData): ReportRow {
  const id = limits[procedure];
  const limit = id && data.limits[id];
  const values = limit
    ? [limit.workingDays, limit.extendedWorkingDays, limit.countsFrom, sourceInWords(limit)]
    : [null, null, null, null];
  return reportRow(
    [procedureNames[procedure], label],
    values.map((value) => derived(value, [])),
  );
}
