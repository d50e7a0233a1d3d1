import type { PeriodOption, ReportOptions } from '../../actions/reportOptions';

export type PeriodKind = 'year' | 'quarter' | 'month' | 'dates';

/** The period to report on; its days as "2024-04-01", blank while they are not typed. */
export interface ChosenPeriod {
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
}

type Periods = ReportOptions['periods'];

export const periodKinds: readonly { readonly kind: PeriodKind; readonly label: string }[] = [
  { kind: 'year', label: 'A reporting year' },
  { kind: 'quarter', label: 'A quarter' },
  { kind: 'month', label: 'A month' },
  { kind: 'dates', label: 'Any two dates' },
];

/** The periods of a kind in which a complaint was received; none of any two dates. */
export function periodsOfKind(periods: Periods, kind: PeriodKind): readonly PeriodOption[] {
  switch (kind) {
    case 'year':
      return periods.years;
    case 'quarter':
      return periods.quarters;
    case 'month':
      return periods.months;
    case 'dates':
      return [];
    default:
      return noSuchKind(kind);
  }
}

/** The latest of a kind; for any two dates, those of the period before, to be changed. */
export function firstOfKind(periods: Periods, kind: PeriodKind, before: ChosenPeriod): ChosenPeriod {
  const { from, to } = periodsOfKind(periods, kind)[0] ?? before;
  return { kind, from, to };
}

/** What was chosen here, else what Complaints setup keeps, else the latest year; null where the log has no year. */
export function periodInForce(
  { periods, kept }: ReportOptions,
  chosen: ChosenPeriod | null,
): ChosenPeriod | null {
  const [latest] = periods.years;
  if (!latest) return null;
  if (chosen && isStillThere(periods, chosen)) return chosen;
  if (chosen) return firstOfKind(periods, chosen.kind, { kind: 'year', from: latest.from, to: latest.to });
  if (kept.period) return ofItsKind(periods, kept.period);

  return { kind: 'year', from: latest.from, to: latest.to };
}

/** The log may have been read again, and another one. */
function isStillThere(periods: Periods, { kind, from, to }: ChosenPeriod): boolean {
  return kind === 'dates' || periodsOfKind(periods, kind).some((one) => one.from === from && one.to === to);
}

function ofItsKind(periods: Periods, { from, to }: PeriodOption): ChosenPeriod {
  const found = periodKinds.find(({ kind }) => isStillThere(periods, { kind, from, to }));
  return { kind: found?.kind ?? 'dates', from, to };
}

function noSuchKind(kind: never): never {
  throw new Error(`There is no period of kind ${String(kind)}.`);
}
