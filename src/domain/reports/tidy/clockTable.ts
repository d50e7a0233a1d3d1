import type { Day } from '../../calendar/day';
import type { Clock } from '../../timescales/clock';
import { hasFields } from '../cohorts';
import { clockKinds } from '../clockKinds';
import type { ClockKind } from '../clockKinds';
import { complexityOf, inTimeLabel, isInTimeByComplexity } from '../complexity';
import { daysLate, isWithin } from '../judgedClocks';
import type { ReportData, ReportRecord } from '../reportData';
import type { TidyTable } from '../reportTable';
import { placeOf } from '../rowScheme';
import { numberColumn } from './numberColumn';
import { partColumn } from './partColumn';
import { procedureColumn, referenceColumn } from './recordColumns';
import { dateColumn, textColumn, yearLabel } from './tidyDates';
import { tidyHeadings } from './tidyHeadings';
import { ofRecord, tidyTable } from './tidyTable';
import type { TidyColumn } from './tidyTable';

/** A clock of a complaint that timeliness counts. */
interface ClockRow {
  readonly record: ReportRecord;
  readonly kind: ClockKind;
  readonly on: Day;
  readonly clock: Clock;
}

/** One row a complaint and clock that ended and can be judged: in time or not, and by how many working days. */
export function clockTable(data: ReportData): TidyTable {
  return tidyTable(
    'clocks',
    'Time limits kept',
    columnsOf(data),
    data.records.flatMap((record) => clockRows(record, data)),
  );
}

/** No limit is known where the procedure is not; and no clock can be judged without its columns. */
function clockRows(record: ReportRecord, data: ReportData): readonly ClockRow[] {
  if (typeof record.case.procedure !== 'string') return [];

  return clockKinds.flatMap((kind): ClockRow[] => {
    if (!hasFields(data, kind.needs)) return [];

    const ended = kind.ended(record, 'all');
    return ended?.leftOut === null ? [{ record, kind, on: ended.on, clock: ended.clock }] : [];
  });
}

function columnsOf(data: ReportData): readonly TidyColumn<ClockRow>[] {
  return [
    ofRecord(referenceColumn),
    ofRecord(procedureColumn),
    textColumn(tidyHeadings.clock, ({ kind }) => kind.label),
    textColumn(tidyHeadings.isOfStage, ({ kind }) => (kind.stage === null ? 'No' : 'Yes')),
    textColumn(tidyHeadings.area, ({ record, kind }) => placeOf(record, kind.stage, data).area),
    textColumn(tidyHeadings.team, ({ record, kind }) => placeOf(record, kind.stage, data).team),
    dateColumn(tidyHeadings.judgedOn, ({ on }) => on),
    textColumn(tidyHeadings.judgedIn, ({ on }) => yearLabel(on, data)),
    partColumn(tidyHeadings.quarterJudged, 'quarter', ({ on }) => on, data),
    textColumn(tidyHeadings.inTime, (row) => inTimeLabel(isWithin(row))),
    daysColumn(tidyHeadings.workingDays, ({ clock }) => clock.workingDaysTaken),
    daysColumn(tidyHeadings.daysLate, ({ clock }) => daysLate(clock, data.calendar)),
    textColumn(tidyHeadings.complexity, ({ record }) => complexityOf(record)),
    textColumn(tidyHeadings.inTimeByComplexity, ({ record, clock }) =>
      inTimeLabel(isInTimeByComplexity(record, clock)),
    ),
    numberColumn,
  ];
}

function daysColumn(label: string, daysOf: (row: ClockRow) => number | null): TidyColumn<ClockRow> {
  return { label, unit: 'days', valueOf: (row) => daysOf(row) ?? '' };
}
