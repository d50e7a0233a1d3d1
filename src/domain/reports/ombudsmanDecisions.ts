import type { Cohort } from './cohorts';
import { notRecorded } from './labels';
import type { ReportRecord } from './reportData';
import { isInScope, scopeName } from './scope';
import type { Scope } from './scope';

export const upheldByOmbudsman = 'Upheld';

/** By the day the Ombudsman decided. */
export function decidedByOmbudsman(scope: Scope): Cohort {
  return {
    name: `${scopeName(scope)} decided by the Ombudsman`,
    counted: 'Complaints decided by the Ombudsman',
    dayOf: ({ case: complaint, timescales }) =>
      timescales && isInScope(complaint, scope) ? complaint.ombudsman.decided : null,
    needs: ['ombudsmanDecided'],
  };
}

/** "Upheld" for every decision that begins with it ("Upheld: fault and injustice"); the council's own words for the others. */
export function decisionLabel({ case: { ombudsman } }: ReportRecord): string {
  const decision = ombudsman.decision?.trim() ?? '';
  if (decision === '') return notRecorded;

  return /^upheld\b/i.test(decision) ? upheldByOmbudsman : decision;
}
