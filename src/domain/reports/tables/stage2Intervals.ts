import type { Day } from '../../calendar/day';
import type { FieldId } from '../../log/columns';
import type { Stage2 } from '../../log/case';
import { counted, measured, reportRow, unknownCells } from '../cells';
import { cohortInWords, decidedAt, hasFields, recordsIn } from '../cohorts';
import { mean, median } from '../measures';
import { leftOutNote } from '../notes';
import type { ReportData, ReportRecord } from '../reportData';
import type { ReportRow } from '../reportTable';
import type { TableDefinition } from '../tableDefinition';

interface Interval {
  readonly label: string;
  readonly field: FieldId;
  readonly endOf: (stage2: Stage2) => Day | null;
}

const intervals: readonly Interval[] = [
  {
    label: 'Request to IO appointed',
    field: 'stage2InvestigatorAppointed',
    endOf: ({ investigatorAppointed }) => investigatorAppointed,
  },
  {
    label: 'Request to IP appointed',
    field: 'stage2IndependentPersonAppointed',
    endOf: ({ independentPersonAppointed }) => independentPersonAppointed,
  },
  {
    label: 'Request to report received',
    field: 'stage2ReportReceived',
    endOf: ({ reportReceived }) => reportReceived,
  },
  { label: 'Request to response', field: 'stage2Responded', endOf: ({ responded }) => responded },
];

const cohort = decidedAt(2, 'statutory');

/** How many working days each part of stage 2 took from the request. */
export const stage2Intervals: TableDefinition = {
  id: 'stage2-intervals',
  title: () => 'Stage 2: working days from the request to each step',
  scopes: ['statutory'],
  needs: ['stage2Requested', 'stage2Responded'],
  build: (data) => {
    const answered: ReportRecord[] = [];
    const leftOut = recordsIn(data.period, cohort, data).flatMap((record) => {
      const reason = record.timescales?.stage2?.leftOut ?? null;
      // Each step is judged by itself, so none is left out for another's sake.
      if (reason !== null && reason !== 'cannot tell') return [reason];
      answered.push(record);
      return [];
    });
    return {
      cohort: `${cohortInWords(cohort, data)}, and answered`,
      base: `Complaints answered at stage 2: ${answered.length}`,
      baseRecords: answered,
      labelHeadings: ['Step'],
      columns: [
        { label: 'Number', unit: 'count' },
        { label: 'Mean', unit: 'days' },
        { label: 'Median', unit: 'days' },
      ],
      rows: intervals.map((interval) => intervalRow(interval, answered, data)),
      total: null,
      notes: ['Number: those whose two dates are known and in order.', ...leftOutNote(leftOut)],
      charts: [],
      pivot: null,
    };
  },
};

function intervalRow(
  { label, field, endOf }: Interval,
  answered: readonly ReportRecord[],
  data: ReportData,
): ReportRow {
  if (!hasFields(data, [field])) return reportRow([label], unknownCells(3));

  const timed = answered.flatMap((record) => {
    const { stage2 } = record.case;
    const days = workingDays(stage2.requested, endOf(stage2), data);
    return days === null ? [] : [{ record, days }];
  });
  const records = timed.map(({ record }) => record);
  const days = timed.map((each) => each.days);
  return reportRow(
    [label],
    [counted(records), measured(mean(days), records), measured(median(days), records)],
  );
}

function workingDays(from: Day | null, to: Day | null, { calendar }: ReportData): number | null {
  return from === null || to === null || to < from ? null : calendar.workingDaysBetween(from, to);
}
