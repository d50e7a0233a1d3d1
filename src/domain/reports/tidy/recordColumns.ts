import { ageBandOf } from '../ageBands';
import { countedAs, procedureLabel } from '../recordLabels';
import type { ReportData, ReportRecord } from '../reportData';
import { firstDecision } from '../cohorts';
import { routeLabel } from '../routeLabels';
import { placeOf } from '../rowScheme';
import { advocateLabel, isFromYoungPerson } from '../youngPerson';
import { partColumn } from './partColumn';
import { isPaid, remedyPayments } from '../remedyPayments';
import { learningOf } from '../learningState';
import { dateColumn, textColumn, yearLabel } from './tidyDates';
import { notDecided, tidyHeadings } from './tidyHeadings';
import type { TidyColumn } from './tidyTable';

type Columns = readonly TidyColumn<ReportRecord>[];

/** What is known of a record wherever it is counted: which it is, when it came in, and where it belongs. */
export function recordColumns(data: ReportData): Columns {
  return [
    referenceColumn,
    procedureColumn,
    dateColumn(tidyHeadings.received, receivedOf),
    textColumn(tidyHeadings.receivedIn, (record) => yearLabel(receivedOf(record), data)),
    partColumn(tidyHeadings.quarterReceived, 'quarter', receivedOf, data),
    partColumn(tidyHeadings.monthReceived, 'month', receivedOf, data),
    textColumn(tidyHeadings.decidedIn, (record) => decidedIn(record, data)),
    textColumn(tidyHeadings.area, (record) => placeOf(record, null, data).area),
    textColumn(tidyHeadings.team, (record) => placeOf(record, null, data).team),
  ];
}

/** The reference number, all that says which case a row is. */
export const referenceColumn: TidyColumn<ReportRecord> = textColumn(
  tidyHeadings.reference,
  ({ case: record }) => record.reference,
);

export const procedureColumn: TidyColumn<ReportRecord> = textColumn(
  tidyHeadings.procedure,
  ({ case: record }) => procedureLabel(record),
);

/** What a record counts as, and what is known of the person who made it; never who they are. */
export const peopleColumns: Columns = [
  textColumn(tidyHeadings.countedAs, ({ case: record }) => countedAs(record)),
  textColumn(tidyHeadings.isComplaint, ({ timescales }) => (timescales ? 'Yes' : 'No')),
  textColumn(tidyHeadings.contactMethod, ({ case: record }) => record.contactMethod),
  textColumn(tidyHeadings.userGroup, ({ case: record }) => record.userGroup),
  textColumn(tidyHeadings.ethnicity, ({ case: record }) => record.ethnicity),
  textColumn(tidyHeadings.age, ({ case: record }) => ageBandOf(record)),
  textColumn(tidyHeadings.gender, ({ case: record }) => record.gender),
  textColumn(tidyHeadings.disability, ({ case: record }) => record.disability),
  textColumn(tidyHeadings.sexualOrientation, ({ case: record }) => record.sexualOrientation),
  textColumn(tidyHeadings.fromYoungPerson, ({ case: record }) => (isFromYoungPerson(record) ? 'Yes' : 'No')),
  textColumn(tidyHeadings.advocate, ({ case: record }) => advocateLabel(record)),
  textColumn(tidyHeadings.route, ({ case: { route } }) => route && routeLabel(route)),
];

/** What came of a record: compliments, actions agreed, remedies; never what was typed of them. */
export function afterwardsColumns(data: ReportData): Columns {
  return [
    textColumn(tidyHeadings.complimentOrigin, ({ case: record }) => record.complimentOrigin),
    textColumn(tidyHeadings.learning, (record) => learningOf(record, data.today) ?? 'None'),
    textColumn(
      tidyHeadings.stage2NotTaken,
      ({ case: record }) => record.stage2NotTakenOn ?? 'Not applicable',
    ),
    textColumn(tidyHeadings.isStage2NotTaken, ({ case: record }) =>
      record.stage2NotTakenOn === null ? 'No' : 'Yes',
    ),
    textColumn(tidyHeadings.remedy, (record) => (isPaid(record) ? remedyPayments : 'None')),
    textColumn(tidyHeadings.remedyIn, ({ case: { remedy } }) => yearLabel(remedy.date, data)),
    {
      label: tidyHeadings.remedyAmount,
      unit: 'pounds',
      valueOf: (record) => (isPaid(record) ? (record.case.remedy.amount ?? '') : ''),
    },
  ];
}

function decidedIn(record: ReportRecord, data: ReportData): string {
  const decided = firstDecision(record);
  return decided === null ? notDecided : yearLabel(decided, data);
}

function receivedOf({ case: { received } }: ReportRecord) {
  return received;
}
