import { allSentences } from './allSentences';
import type { ReportData } from './reportData';
import type { ReportTable } from './reportTable';

/**
 * What the tables say, in sentences. Every number in them is a figure of a table; what a table cannot tell, or a table
 * that was not built, makes no sentence.
 */
export function narrative(tables: readonly ReportTable[], data: ReportData): readonly string[] {
  return allSentences.flatMap((sentence) => sentence({ tables, data }) ?? []);
}
