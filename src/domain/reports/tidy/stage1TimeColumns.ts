import { stage1Kind } from '../clockKinds';
import { inTimeLabel } from '../complexity';
import { isWithin } from '../judgedClocks';
import type { ReportData, ReportRecord } from '../reportData';
import { textColumn, yearLabel } from './tidyDates';
import { tidyHeadings } from './tidyHeadings';
import type { TidyColumn } from './tidyTable';

const notTimed = 'Not timed';

/** Whether the answer at stage 1 was in time, and the year that counts it. */
export function stage1TimeColumns(data: ReportData): readonly TidyColumn<ReportRecord>[] {
  return [
    textColumn(tidyHeadings.inTime, (record) => {
      const ended = judged(record);
      return ended ? inTimeLabel(isWithin(ended)) : notTimed;
    }),
    textColumn(tidyHeadings.judgedIn, (record) => {
      const ended = judged(record);
      return ended ? yearLabel(ended.on, data) : notTimed;
    }),
  ];
}

function judged(record: ReportRecord) {
  const ended = stage1Kind.ended(record, 'all');
  return ended?.leftOut === null ? ended : null;
}
