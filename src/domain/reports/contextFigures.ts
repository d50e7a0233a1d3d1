import type { Period } from '../calendar/period';
import type { ReportData } from './reportData';

/** What complaints are set against, as Complaints setup names it, and as the rows and columns do. */
export const rateMeasures = [
  { measure: 'Open cases', per: 'Complaints per 1,000 open cases' },
  { measure: 'Referrals', per: 'Complaints per 1,000 referrals' },
] as const;

/** A figure that the officer gave for a reporting year; null when there is none. A null team is the whole service. */
export function contextFigure(
  { context }: Pick<ReportData, 'context'>,
  { label }: Period,
  measure: string,
  team: string | null,
): number | null {
  const isSame = (a: string | null, b: string | null) => a?.trim().toLowerCase() === b?.trim().toLowerCase();
  return (
    context.find((one) => one.year === label && isSame(one.measure, measure) && isSame(one.team, team))
      ?.figure ?? null
  );
}
