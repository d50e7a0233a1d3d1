import type { Day } from '../../calendar/day';
import { hasFields } from '../cohorts';
import { ombudsmanSteps } from '../ombudsmanDecisions';
import type { OmbudsmanStep } from '../ombudsmanDecisions';
import type { ReportData, ReportRecord } from '../reportData';
import type { TidyTable } from '../reportTable';
import { mentions } from '../rowScheme';
import { numberColumn } from './numberColumn';
import { procedureColumn, referenceColumn } from './recordColumns';
import { dateColumn, textColumn, yearLabel } from './tidyDates';
import { tidyHeadings } from './tidyHeadings';
import { ofRecord, tidyTable } from './tidyTable';

interface StepRow {
  readonly record: ReportRecord;
  readonly issue: string;
  readonly step: OmbudsmanStep;
  readonly on: Day;
}

/** One row a complaint at the Ombudsman, issue and step: referred, decided, upheld, each with its own date. */
export function ombudsmanIssueTable(data: ReportData): TidyTable {
  return tidyTable(
    'ombudsman-issues',
    'Complaints at the Ombudsman by issue',
    [
      ofRecord(referenceColumn),
      ofRecord(procedureColumn),
      textColumn<StepRow>(tidyHeadings.issue, ({ issue }) => issue),
      textColumn<StepRow>(tidyHeadings.ombudsmanStep, ({ step }) => step.label),
      dateColumn<StepRow>(tidyHeadings.date, ({ on }) => on),
      textColumn<StepRow>(tidyHeadings.dateIn, ({ on }) => yearLabel(on, data)),
      numberColumn,
    ],
    data.records.filter(({ timescales }) => timescales !== null).flatMap((record) => rowsOf(record, data)),
  );
}

function rowsOf(record: ReportRecord, data: ReportData): readonly StepRow[] {
  return ombudsmanSteps.flatMap((step): StepRow[] => {
    const on = hasFields(data, step.needs) ? step.dayOf(record) : null;
    return on === null ? [] : mentions(record.case.issues).map((issue) => ({ record, issue, step, on }));
  });
}
