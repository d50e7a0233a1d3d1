import { z } from 'zod';
import { dayFromDate, dayFromIso, type Day } from '../../src/domain/calendar/day';
import { periodBetween, reportingYear } from '../../src/domain/calendar/period';
import { sharesChoices } from '../../src/domain/reports/shares';
import { countsBy } from '../../src/domain/reports/countBy';
import { UsageError } from './usageError';

const dateMessage = (option: string) =>
  `${option} must be a real date written YYYY-MM-DD, for example 2025-03-31.`;

function dateOption(option: string) {
  return z.string().transform((text, context) => dayFromIso(text) ?? refused(context, dateMessage(option)));
}

function wholeNumberOption(option: string, least: number) {
  const message = `${option} must be a whole number, ${least} or more.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((number) => number >= least, message);
}

const outFile = z
  .string({ error: 'Give the file to write with --out, for example --out annual-tables.xlsx.' })
  .regex(/\.xlsx$/i, '--out must be the name of an .xlsx file, for example annual-tables.xlsx.');

/** What every command takes. */
const common = { json: z.boolean().default(false), today: dateOption('--today').optional() };

const log = { sheet: z.array(z.string()).default([]), table: z.array(z.string()).default([]) };

const faults = {
  failAt: wholeNumberOption('--fail-at', 1).optional(),
  latency: wholeNumberOption('--latency', 0).optional(),
};

export const functionsOptions = z.object({ json: common.json });

export const evalOptions = z.object({ ...common, file: z.string().optional() });

export const checkOptions = z.object({ ...common, ...log });

export type CheckOptions = z.output<typeof checkOptions>;

export const deadlinesOptions = z.object({ ...common, ...log });

export type DeadlinesOptions = z.output<typeof deadlinesOptions>;

export const scriptOptions = z.object({ ...common, out: outFile.optional() });

export const recalcOptions = z.object({ ...common, out: outFile });

export const flagOptions = z.object({
  ...common,
  ...log,
  ...faults,
  out: outFile,
  statusColumns: z.boolean().default(false),
});

export type FlagOptions = z.output<typeof flagOptions>;

export const removeOptions = z.object({ ...common, ...faults, out: outFile });

export type RemoveOptions = z.output<typeof removeOptions>;

export const serveOptions = z.object({
  port: wholeNumberOption('--port', 0)
    .refine((port) => port < 65_536, '--port must be less than 65536.')
    .optional(),
});

const tablesMessage =
  '--tables must name tables by their ids, for example --tables issues,stage1-outcomes; or all.';
const allTablesMessage = '--tables all is every table; give no other ids with it.';

export const buildOptions = z
  .object({
    ...common,
    ...log,
    ...faults,
    out: outFile,
    year: z
      .string()
      .transform((text, context) => reportingYear(text) ?? refused(context, yearMessage))
      .optional(),
    from: dateOption('--from').optional(),
    to: dateOption('--to').optional(),
    publish: z.boolean().optional(),
    split: dateOption('--split').optional(),
    countBy: z.enum(countsBy, '--count-by must be usual, received or decided.').optional(),
    shares: z.enum(sharesChoices, '--shares must be none, row or column.').optional(),
    keep: z.boolean().default(false),
    tables: z
      .string()
      .transform((text) =>
        text
          .split(',')
          .map((id) => id.trim())
          .filter((id) => id !== ''),
      )
      .refine((ids) => ids.length > 0, tablesMessage)
      .refine((ids) => ids.length === 1 || !ids.includes('all'), allTablesMessage)
      .optional(),
  })
  .transform(({ year, from, to, ...rest }, context) => {
    if (year && (from || to)) return refused(context, 'Give --year, or --from and --to, but not both.');
    if (year) return { ...rest, period: year };
    if (from && !to) return refused(context, 'Give the last day of the period with --to.');
    if (to && !from) return refused(context, 'Give the first day of the period with --from.');
    if (!from || !to)
      return refused(context, 'Give the year to build with --year, for example --year 2024-25.');
    const period = periodBetween(from, to) ?? refused(context, '--to must be the same as or after --from.');
    return { ...rest, period };
  });

export type BuildOptions = z.output<typeof buildOptions>;

const yearMessage = '--year must be a reporting year written 2024-25.';

function refused(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

/** The options as their command takes them. @throws UsageError with what is wrong with the first that is */
export function checkedOptions<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new UsageError(result.error.issues[0]?.message ?? 'The options cannot be read.');
}

/** The day the work is done "as at": the one given, or the system's. */
export function asAt(today: Day | undefined): Day {
  if (today !== undefined) return today;
  const now = new Date();
  const day = dayFromDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null)
    throw new UsageError("The system's clock shows no date that Excel knows; give one with --today.");
  return day;
}
