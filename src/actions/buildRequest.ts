import * as z from 'zod';
import { dayFromIso, dayInWords } from '../domain/calendar/day';
import type { Day } from '../domain/calendar/day';
import { periodBetween, reportingYear } from '../domain/calendar/period';
import type { Period } from '../domain/calendar/period';
import { AddinError } from '../domain/errors';
import type { TableChoice } from '../domain/reports/buildTables';
import { thresholdShape } from '../domain/setup/disclosureSetting';
import type { DisclosureAsked } from '../domain/setup/disclosureSetting';
import { countsBy } from '../domain/reports/countBy';
import type { CountBy } from '../domain/reports/countBy';
import { sharesChoices } from '../domain/reports/shares';
import type { Shares } from '../domain/reports/shares';

// The page forbids code made from text, which zod would otherwise try for speed.
z.config({ jitless: true });

/** Which sheets and Excel tables are the log; found by their headings when not given. */
export interface LogChoice {
  readonly sheets?: readonly string[] | undefined;
  readonly tables?: readonly string[] | undefined;
}

/** What Build annual tables is asked for, as plain values. */
export interface BuildRequest {
  /** "2024-25"; or else `from` and `to`. */
  readonly year?: string | undefined;
  /** "2025-01-01" */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The day the report is made as at, "2025-05-16". */
  readonly today: string;
  /** The report tables by id, `all` of them, or by `default` those of statutory complaints. */
  readonly tables?: TableChoice | undefined;
  /** Which day puts a complaint into the year, where it is not to be as each table usually has it. */
  readonly countBy?: CountBy | undefined;
  /** Whether tables with values across show percentages of each row's or column's total too. */
  readonly shares?: Shares | undefined;
  /** Teams to leave out, like for like. */
  readonly withoutTeams?: readonly string[] | undefined;
  /** Whether Complaints setup keeps what was asked for, for the next time. What is not asked for here is as kept there. */
  readonly keep?: boolean | undefined;
  readonly log?: LogChoice | undefined;
  /** The council's own non-working days: "2024-12-27". */
  readonly closures?: readonly string[] | undefined;
  /** Asked for: a publishable copy too. Without a threshold or a rule, those of Complaints setup hold. */
  readonly publish?: DisclosureAsked | undefined;
  /** The day at which response times are split in two, "2024-10-01": before it, and from it on. "": not split, whatever is kept. */
  readonly split?: string | undefined;
}

/** The same, read and found in order. */
export interface CheckedRequest {
  readonly period: Period;
  readonly today: Day;
  /** Null: as kept on Complaints setup. */
  readonly tables: TableChoice | null;
  readonly countBy: CountBy | null;
  readonly shares: Shares | null;
  readonly withoutTeams: readonly string[] | null;
  readonly keep: boolean;
  readonly log: LogChoice;
  readonly closures: readonly Day[];
  /** Null where no publishable copy is asked for. */
  readonly publish: DisclosureAsked | null;
  /** Null: as kept on Complaints setup. */
  readonly split: Day | 'none' | null;
}

export const logChoiceShape = z.object({
  sheets: z.array(z.string()).optional(),
  tables: z.array(z.string()).optional(),
});

export const dayShape = z.string().transform((text, context): Day => {
  const day = dayFromIso(text);
  if (day !== null) return day;
  context.addIssue(`“${text}” must be a real date, written like 2025-03-31`);
  return z.NEVER;
});

const requestShape = z.object({
  year: z.string().optional(),
  from: dayShape.optional(),
  to: dayShape.optional(),
  today: dayShape,
  tables: z
    .union([z.enum(['default', 'all']), z.array(z.string())])
    .nullable()
    .default(null),
  countBy: z.enum(countsBy).nullable().default(null),
  shares: z.enum(sharesChoices).nullable().default(null),
  withoutTeams: z.array(z.string().trim().min(1)).nullable().default(null),
  keep: z.boolean().default(false),
  log: logChoiceShape.default({}),
  closures: z.array(dayShape).default([]),
  publish: z
    .object({ threshold: thresholdShape.optional(), rule: z.enum(['protect', 'dfe']).optional() })
    .nullable()
    .default(null),
  split: z.union([z.literal('').transform(() => 'none' as const), dayShape]).optional(),
});

/**
 * Reads a request that comes from outside.
 *
 * @throws AddinError that says what is wrong with it
 */
export function checkRequest(request: unknown): CheckedRequest {
  const { year, from, to, split = null, ...rest } = parsed(requestShape, request);
  const period = periodOf(year, from, to);
  refuseSplitOutside(period, split);
  if (rest.tables?.length === 0) throw new AddinError('Choose at least one table.');
  return { period, split, ...rest };
}

/** Before the first day and after the last there would be nothing on one side. */
function refuseSplitOutside({ from, to, label }: Period, split: CheckedRequest['split']): void {
  if (split === null || split === 'none' || (split > from && split <= to)) return;
  throw new AddinError(
    `Response times can be split at a day of ${label} after its first, and ${dayInWords(split)} is not one; choose another day.`,
  );
}

/** @throws AddinError with the first thing that is wrong */
export function parsed<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.join(', ');
  throw new AddinError(`The request cannot be read: ${place ? `${place}: ` : ''}${issue?.message ?? ''}.`);
}

function periodOf(year: string | undefined, from: Day | undefined, to: Day | undefined): Period {
  if (year !== undefined && from === undefined && to === undefined) {
    const period = reportingYear(year);
    if (!period) throw new AddinError(`“${year}” must be a reporting year, written like 2024-25.`);
    return period;
  }
  if (year !== undefined || from === undefined || to === undefined) {
    throw new AddinError('Enter a reporting year, or the first and the last day of a period.');
  }
  const period = periodBetween(from, to);
  if (!period) throw new AddinError('The last day of the period must be the same as or after its first day.');
  return period;
}
