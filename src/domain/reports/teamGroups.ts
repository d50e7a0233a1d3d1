import { notRecorded } from './labels';
import type { ReportData, ReportRecord } from './reportData';
import { recordsBy } from './recordsBy';
import { placeOf } from './rowScheme';

/** Records by the team alone, whatever its area; those without one are left out. */
export function teamGroups(
  records: readonly ReportRecord[],
  data: ReportData,
): ReadonlyMap<string, readonly ReportRecord[]> {
  return recordsBy(records, (record) => {
    const { team } = placeOf(record, null, data);
    return team === notRecorded ? [] : [team];
  });
}
