import type { StageNumber } from './cohorts';
import type { ReportRecord } from './reportData';

/** Whether a complaint went on from a stage: to the next, or after the procedure's last to the Ombudsman. */
export function hasMovedOn(stage: StageNumber, record: ReportRecord): boolean {
  const { timescales, case: complaint } = record;
  if (!timescales) return false;
  if (stage === 1) return timescales.stage2 !== null;

  const isLast = stage === 3 || complaint.procedure !== 'statutory';
  return isLast ? complaint.ombudsman.referred !== null : timescales.stage3 !== null;
}

/** Whether the procedure of the complaint has a stage after this one; the Ombudsman is none. */
export function hasNextStage(stage: StageNumber, { case: { procedure } }: ReportRecord): boolean {
  return stage === 1 || (stage === 2 && procedure === 'statutory');
}
