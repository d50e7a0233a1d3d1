import type { ReportData } from '../reportData';
import type { TidyTable } from '../reportTable';
import { hasFields } from '../cohorts';
import { caseflowTable } from './caseflowTable';
import { gapTable } from './gapTable';
import { issueTable } from './issueTable';
import { mentionTable } from './mentionTable';
import { clockTable } from './clockTable';
import { numberColumn } from './numberColumn';
import { ombudsmanIssueTable } from './ombudsmanIssueTable';
import { ombudsmanTable } from './ombudsmanTable';
import { afterwardsColumns, peopleColumns, recordColumns } from './recordColumns';
import { stage1Columns } from './stage1Columns';
import { stage1TimeColumns } from './stage1TimeColumns';
import { stageTable } from './stageTable';
import { tidyHeadings } from './tidyHeadings';
import { ofRecord, tidyTable } from './tidyTable';

/**
 * The tidy tables that the PivotTables stand on. They hold reference numbers and the council's own categories: no names,
 * no free text. What is blank in the log is "Not recorded", so that a PivotTable says so too.
 */
export function tidyTables(data: ReportData): readonly TidyTable[] {
  return [
    tidyTable(
      'records',
      'Records received',
      [...recordColumns(data), ...peopleColumns, ...afterwardsColumns(data), numberColumn],
      data.records,
    ),
    stageTable(data),
    clockTable(data),
    issueTable(data),
    mentionTable(data, {
      id: 'complainants',
      title: 'Complaints by complainant',
      heading: tidyHeadings.complainant,
      valuesOf: ({ case: complaint }) => complaint.complainants,
      more: stage1TimeColumns(data).map(ofRecord),
    }),
    caseflowTable(data),
    gapTable(data),
    ...(data.fields.has('ombudsmanReferred') ? [ombudsmanTable(data)] : []),
    ...(hasFields(data, ['ombudsmanReferred', 'issues']) ? [ombudsmanIssueTable(data)] : []),
    ...(data.fields.has('resolutions') ? [resolutionTable(data)] : []),
    ...(data.fields.has('complimentTheme') ? [themeTable(data)] : []),
  ];
}

/** Only where the log tells them. */
function themeTable(data: ReportData): TidyTable {
  return mentionTable(data, {
    id: 'compliments',
    title: 'Compliments by theme',
    heading: tidyHeadings.complimentTheme,
    valuesOf: ({ case: record }) => record.complimentThemes,
    isIn: ({ case: record }) => record.recordType === 'Compliment',
  });
}

/** Only where the log tells them: most councils' logs do not. */
function resolutionTable(data: ReportData): TidyTable {
  return mentionTable(data, {
    id: 'resolutions',
    title: 'Complaints by resolution',
    heading: tidyHeadings.resolution,
    valuesOf: ({ case: complaint }) => complaint.resolutions,
    more: stage1Columns(data).map(ofRecord),
  });
}
