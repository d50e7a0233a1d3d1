import { recordsIn } from '../cohorts';
import { countedFields, isFieldTold, qualityCohort, qualityOf } from '../fieldQuality';
import type { Quality } from '../fieldQuality';
import type { ReportData, ReportRecord } from '../reportData';
import type { TidyTable } from '../reportTable';
import { numberColumn } from './numberColumn';
import { referenceColumn } from './recordColumns';
import { textColumn } from './tidyDates';
import { tidyHeadings } from './tidyHeadings';
import { ofRecord, tidyTable } from './tidyTable';

interface Gap {
  readonly record: ReportRecord;
  readonly field: string;
  readonly quality: Quality;
}

/** One row a complaint of the period and field of it that is blank, not known or not understood. */
export function gapTable(data: ReportData): TidyTable {
  const told = countedFields.filter((field) => isFieldTold(field, data));
  const gaps = recordsIn(data.period, qualityCohort, data).flatMap((record) =>
    told
      .map((field): Gap => ({ record, field: field.label, quality: qualityOf(field, record, data) }))
      .filter(({ quality }) => quality !== 'Filled'),
  );
  return tidyTable(
    'gaps',
    'What the log leaves open',
    [
      ofRecord(referenceColumn),
      textColumn<Gap>(tidyHeadings.field, ({ field }) => field),
      textColumn<Gap>(tidyHeadings.gap, ({ quality }) => quality),
      numberColumn,
    ],
    gaps,
  );
}
