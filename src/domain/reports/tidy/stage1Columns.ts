import { stageOf } from '../cohorts';
import { outcomeLabel } from '../recordLabels';
import type { ReportData, ReportRecord } from '../reportData';
import { textColumn, yearLabel } from './tidyDates';
import { notDecided, tidyHeadings } from './tidyHeadings';
import type { TidyColumn } from './tidyTable';

/** The year in which a complaint was decided at stage 1, and how. */
export function stage1Columns(data: ReportData): readonly TidyColumn<ReportRecord>[] {
  const decisionOf = (record: ReportRecord) => stageOf(record, 1, 'all')?.decision ?? null;
  return [
    textColumn(tidyHeadings.stage1DecidedIn, (record) => {
      const decision = decisionOf(record);
      return decision ? yearLabel(decision.on, data) : notDecided;
    }),
    textColumn(tidyHeadings.stage1Outcome, (record) => {
      const decision = decisionOf(record);
      return decision ? outcomeLabel(1, decision.outcome) : notDecided;
    }),
  ];
}
