import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import type { Finding, Severity } from '../finding';
import type { FieldId } from '../log/columns';
import type { LogCell, LogRecord } from '../log/logRecord';
import type { FixedList } from '../log/unifySpellings';
import type { TimeLimits } from '../timescales/timeLimits';

/** All that a check may look at. */
export interface CheckContext {
  readonly records: readonly LogRecord[];
  /** The fields that some column gives. */
  readonly fields: ReadonlySet<FieldId>;
  /** The day the log is checked as at. */
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly limits: TimeLimits;
  /** The council's fixed lists; a field without one takes any value. */
  readonly lists: readonly FixedList[];
}

/** Something wrong: the cell that is to be put right, and how, in the officer's words. */
export interface Problem {
  readonly cell: LogCell;
  readonly message: string;
  /** Two values that may be one, as in a `Finding`. */
  readonly joins?: NonNullable<Finding['joins']>;
}

interface CheckDefinition {
  /** Its name everywhere, "response-before-receipt": in findings, the pane and `docs/reference/checks.md`. */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, as a heading over its findings: "Response before receipt". */
  readonly title: string;
  /** What it looks at and why it matters, in a sentence or two for the officer. */
  readonly about: string;
}

/** A check of each record by itself. */
export interface RecordCheck extends CheckDefinition {
  readonly problems: (record: LogRecord, context: CheckContext) => readonly Problem[];
}

/** A check that must see the whole log: repeated references, a team in two areas. */
export interface LogCheck extends CheckDefinition {
  readonly problemsInLog: (context: CheckContext) => readonly Problem[];
}

export type Check = RecordCheck | LogCheck;
