import type { ReportData } from '../reportData';
import type { TidyTable } from '../reportTable';
import { mentionTable } from './mentionTable';
import { numberColumn } from './numberColumn';
import { peopleColumns, recordColumns } from './recordColumns';
import { stageTable } from './stageTable';
import { tidyHeadings } from './tidyHeadings';
import { tidyTable } from './tidyTable';

/**
 * The tidy tables that the PivotTables stand on. They hold reference numbers and the council's own categories: no names,
 * no free text. What is blank in the log is "Not recorded", so that a PivotTable says so too.
 */
export function tidyTables(data: ReportData): readonly TidyTable[] {
  return [
    tidyTable(
      'records',
      'Records received',
      [...recordColumns(data), ...peopleColumns, numberColumn],
      data.records,
    ),
    stageTable(data),
    mentionTable(
      data,
      { id: 'issues', title: 'Complaints by issue', heading: tidyHeadings.issue },
      (record) => record.case.issues,
    ),
    mentionTable(
      data,
      { id: 'complainants', title: 'Complaints by complainant', heading: tidyHeadings.complainant },
      (record) => record.case.complainants,
    ),
  ];
}
