import type { Period } from '../calendar/period';
import type { ReportData } from './reportData';
import type { ReportTable } from './reportTable';
import { isReportingYear } from './reportYears';

export interface SentenceInput {
  readonly tables: readonly ReportTable[];
  readonly data: ReportData;
}

/** One sentence of the summary, or null when the tables do not tell it. */
export type Sentence = (input: SentenceInput) => string | null;

/** "1 complaint was", "57 complaints were", "No complaint was" */
export function countWas(count: number, one: string, many: string): string {
  if (count === 0) return `No ${one} was`;

  return count === 1 ? `1 ${one} was` : `${count} ${many} were`;
}

/** "in 2018-19"; "between 1 April 2024 and 30 September 2024" */
export function during(period: Period): string {
  return isReportingYear(period) ? `in ${period.label}` : `between ${period.label.replace(' to ', ' and ')}`;
}

/** ", a decrease from 67 in 2018-19", ", the same as in 2018-19"; nothing when last year cannot be told. */
export function beside(count: number, before: number | null, lastYear: Period): string {
  if (before === null) return '';
  if (count === before) return `, the same as ${during(lastYear)}`;

  return `, ${count > before ? 'an increase' : 'a decrease'} from ${before} ${during(lastYear)}`;
}
