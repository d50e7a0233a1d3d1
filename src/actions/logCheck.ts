import type { Finding } from '../domain/finding';
import type { Fix } from '../domain/fixes/fix';
import type { NonRow } from '../domain/log/parseRows';
import type { LogDescription } from '../domain/reports/annualReport';
import type { ReportOptions } from './reportOptions';

/** What the log was understood as and everything found in it. */
export interface LogCheck {
  readonly log: LogDescription;
  /** The reporting years in which a complaint was received, the latest first: "2024-25". */
  readonly years: readonly string[];
  /** Of the log, and of Complaints setup. */
  readonly findings: readonly Finding[];
  /** What can be put right without a doubt; nothing is changed until the officer chooses. */
  readonly fixes: readonly Fix[];
  /** Rows that are no records, and why. */
  readonly nonRows: readonly NonRow[];
  /** The sheet the findings were written to, or null when they were not. */
  readonly sheet: string | null;
  /** What can be chosen of the annual report, and what was chosen last. */
  readonly report: ReportOptions;
}
