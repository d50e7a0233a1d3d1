import { decisionLabel } from '../ombudsmanDecisions';
import type { ReportData, ReportRecord } from '../reportData';
import type { TidyTable } from '../reportTable';
import { placeOf } from '../rowScheme';
import { numberColumn } from './numberColumn';
import { procedureColumn, referenceColumn } from './recordColumns';
import { dateColumn, textColumn, yearLabel } from './tidyDates';
import { notDecided, tidyHeadings } from './tidyHeadings';
import { tidyTable } from './tidyTable';
import type { TidyColumn } from './tidyTable';

/** One row a complaint that went to the Ombudsman: when it was decided, and how. */
export function ombudsmanTable(data: ReportData): TidyTable {
  const rows = data.records.filter(
    ({ timescales, case: { ombudsman } }) =>
      timescales !== null && (ombudsman.referred !== null || ombudsman.decided !== null),
  );
  return tidyTable('ombudsman', 'Complaints at the Ombudsman', columnsOf(data), rows);
}

function columnsOf(data: ReportData): readonly TidyColumn<ReportRecord>[] {
  return [
    referenceColumn,
    procedureColumn,
    textColumn(tidyHeadings.area, (record) => placeOf(record, null, data).area),
    textColumn(tidyHeadings.team, (record) => placeOf(record, null, data).team),
    dateColumn(tidyHeadings.begun, ({ case: { ombudsman } }) => ombudsman.referred),
    textColumn(tidyHeadings.begunIn, ({ case: { ombudsman } }) => yearLabel(ombudsman.referred, data)),
    dateColumn(tidyHeadings.decided, ({ case: { ombudsman } }) => ombudsman.decided),
    textColumn(tidyHeadings.decidedIn, ({ case: { ombudsman } }) =>
      ombudsman.decided === null ? notDecided : yearLabel(ombudsman.decided, data),
    ),
    textColumn(tidyHeadings.ombudsmanDecision, (record) =>
      record.case.ombudsman.decided === null ? notDecided : decisionLabel(record),
    ),
    numberColumn,
  ];
}
