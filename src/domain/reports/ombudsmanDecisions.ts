import type { Day } from '../calendar/day';
import type { FieldId } from '../log/columns';
import type { Cohort } from './cohorts';
import { notRecorded } from './labels';
import type { ReportRecord } from './reportData';
import { isInScope, scopeName } from './scope';
import type { Scope } from './scope';

export const upheldByOmbudsman = 'Upheld';

/** What the Ombudsman did with a complaint, and the day that puts it into a year. */
export interface OmbudsmanStep {
  readonly label: string;
  readonly needs: readonly FieldId[];
  readonly dayOf: (record: ReportRecord) => Day | null;
}

export const ombudsmanSteps: readonly OmbudsmanStep[] = [
  {
    label: 'Referred',
    needs: ['ombudsmanReferred'],
    dayOf: ({ case: { ombudsman } }) => ombudsman.referred,
  },
  {
    label: 'Decided',
    needs: ['ombudsmanDecided'],
    dayOf: ({ case: { ombudsman } }) => ombudsman.decided,
  },
  {
    label: upheldByOmbudsman,
    needs: ['ombudsmanDecided', 'ombudsmanDecision'],
    dayOf: (record) => (decisionLabel(record) === upheldByOmbudsman ? record.case.ombudsman.decided : null),
  },
];

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
