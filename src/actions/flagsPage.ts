import { columnOf } from '../domain/log/columns';
import type { FlagNames } from '../domain/flags/flagNames';
import type { FlagsPlan } from '../domain/flags/planFlags';
import { clockLimits, isSameLimit } from '../domain/timescales/clockLimits';
import { limitInWords } from '../domain/timescales/limitInWords';
import { timeLimits } from '../domain/timescales/timeLimits';
import type { ClockId, TimeLimits } from '../domain/timescales/timeLimits';
import type { FlagsPage } from '../excel/writeFlagsSheet';
import type { StatusColumnPlace } from './statusColumns';

export const flagsSheet = 'Deadline flags';

/** What the sheet of the flags says: what they are, where they stand, by which limits. */
export function flagsPage(
  plan: FlagsPlan,
  limits: TimeLimits,
  names: FlagNames,
  statuses: readonly StatusColumnPlace[],
): FlagsPage {
  return {
    title: flagsSheet,
    lines: [
      'The flags are conditional formats of Excel’s own: they follow sorting and filtering, change as days pass, and show to colleagues who have no add-in.',
      'They count by the limits below and by the non-working days of Complaints setup. Put them on again after changing a limit, or a heading of the log.',
      ...statusesInWords(statuses),
      ...untoldInWords(plan),
      ...plan.leftOut.map(({ sheet, why }) => `${sheet}: ${why}`),
    ],
    places: plan.regions.flatMap(({ sheet, clocks }) =>
      clocks.map(({ clock, field, letter }) => ({
        sheet,
        clock: timeLimits[clock].name,
        column: `${columnOf(field).label}, column ${letter}`,
        limit: limitsInWords(limits, clock),
      })),
    ),
    hasStatusColumns: statuses.length > 0,
    words: plan.words,
    names,
  };
}

/** One line, or none. */
function statusesInWords(statuses: readonly StatusColumnPlace[]): readonly string[] {
  if (statuses.length === 0) return [];

  const columns = statuses.map(({ heading, sheet, column }) => `${heading} (${sheet}, column ${column})`);
  return [
    `Columns of the log say the same in words: ${columns.join('; ')}. A cell is blank where the row has no such deadline, or does not tell. Taking the flags away takes them away.`,
  ];
}

/** "2 rows cannot be flagged, …": one line, or none. */
export function untoldInWords({ untold }: Pick<FlagsPlan, 'untold'>): readonly string[] {
  if (untold.length === 0) return [];

  const whys = [...new Set(untold.map(({ why }) => why))];
  const rows = untold.length === 1 ? '1 row may lack a flag' : `${untold.length} rows may lack a flag`;
  return [
    `${rows}, since Excel’s own formulas cannot tell what the log says there: ${whys.join('; ')}. The chase list has them all the same.`,
  ];
}

/** One that both procedures have is said once. */
function limitsInWords(limits: TimeLimits, clock: ClockId): string {
  const [one, other] = Object.values(clockLimits[clock]).map((id) => limits[id]);
  if (!one) return '';
  if (!other || isSameLimit(one, other)) return limitInWords(one);

  return [one, other].map((limit) => `${limit.procedure}: ${limitInWords(limit)}`).join('; ');
}
