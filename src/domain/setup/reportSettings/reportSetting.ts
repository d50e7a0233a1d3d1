import type { ReportChoice } from '../../reports/reportChoice';

/** One setting of the report, by its name on Complaints setup. Adding one is one of these, and one line of `allReportSettings.ts`. */
export interface ReportSetting {
  /** As the table SetupReport has it. */
  readonly name: string;
  /** What it takes, in the officer's words: for the finding of a value that cannot be read, and the reference. */
  readonly takes: string;
  readonly example: string;
  /** What the value says; null when it cannot be read. */
  readonly read: (value: string | number) => Partial<ReportChoice> | null;
  /** The value that says so; null when nothing was chosen, and the value is left blank. */
  readonly write: (choice: ReportChoice) => string | null;
}

/** The parts of a list with commas or semicolons between them. */
export function listed(value: string | number): readonly string[] {
  return String(value)
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
