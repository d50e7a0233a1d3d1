import type { Case } from '../log/case';
import { columnOf } from '../log/columns';
import type { LogDescription, ReportCheck } from './annualReport';
import type { BuiltTables, TableLeftOut } from './buildTables';
import { cohortChecks } from './cohortChecks';
import { publishedChecks } from './published/publishedChecks';
import type { ReportData } from './reportData';
import type { TidyTable } from './reportTable';
import { rowChecks } from './rowChecks';
import { sumChecks } from './sumChecks';

/**
 * What is claimed of the figures, and whether it holds: every row accounted for, every sum added again, every cohort
 * counted again from the tidy data; and the tables that the log has no columns for.
 */
export function reportChecks(
  cases: readonly Case[],
  log: LogDescription,
  data: ReportData,
  { tables, leftOut }: BuiltTables,
  tidy: readonly TidyTable[],
): readonly ReportCheck[] {
  return [
    ...rowChecks(cases, log, data),
    ...tables.flatMap(sumChecks),
    ...cohortChecks(tables, tidy),
    ...publishedChecks(data),
    ...leftOut.map(leftOutCheck),
  ];
}

/** Not a fault: the table waits for a column, or for what Complaints setup may tell. */
function leftOutCheck({ id, missing, lacks }: TableLeftOut): ReportCheck {
  if (lacks !== undefined) return { id: 'left-out', ok: true, detail: `${id}: ${lacks}.` };

  const names = missing.map((field) => `${columnOf(field).label} (${field})`).join(', ');
  return { id: 'left-out', ok: true, detail: `${id}: the log has no column for ${names}.` };
}
