import type { Day } from '../calendar/day';
import type { Case } from '../log/case';

/**
 * The case as it stood on a day: nothing dated after it has happened yet, so those dates are null (a panel date in the
 * future is arranged, not held). Days that lie ahead by nature stay: due dates, agreed extensions, actions due.
 */
export function asAt(record: Case, today: Day): Case {
  const past = (day: Day | null) => (day !== null && day <= today ? day : null);
  const { stage1, stage2, stage3, ombudsman, remedy, learning } = record;

  return {
    ...record,
    received: past(record.received),
    acknowledged: past(record.acknowledged),
    withdrawn: past(record.withdrawn),
    suspendedFrom: past(record.suspendedFrom),
    suspendedTo: past(record.suspendedTo),
    stage1: { ...stage1, responded: past(stage1.responded) },
    stage2: {
      ...stage2,
      requested: past(stage2.requested),
      statementAgreed: past(stage2.statementAgreed),
      investigatorAppointed: past(stage2.investigatorAppointed),
      independentPersonAppointed: past(stage2.independentPersonAppointed),
      reportReceived: past(stage2.reportReceived),
      responded: past(stage2.responded),
    },
    stage3: {
      ...stage3,
      requested: past(stage3.requested),
      panel: past(stage3.panel),
      reportReceived: past(stage3.reportReceived),
      responded: past(stage3.responded),
    },
    ombudsman: { ...ombudsman, referred: past(ombudsman.referred), decided: past(ombudsman.decided) },
    remedy: { ...remedy, date: past(remedy.date) },
    learning: { ...learning, done: past(learning.done) },
  };
}
