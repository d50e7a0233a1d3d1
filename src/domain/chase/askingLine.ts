import type { LogRecord } from '../log/logRecord';
import type { FieldId } from '../log/columns';
import { asAt } from '../timescales/asAt';
import { askingWindow, stageNames } from '../timescales/askingWindow';
import type { AskedStage } from '../timescales/askingWindow';
import type { ClockSettings } from '../timescales/caseClocks';
import { caseProgress } from '../timescales/caseProgress';
import { withAnswersOnly } from '../timescales/caseTimescales';
import { timeLimits } from '../timescales/timeLimits';
import type { ApartLine } from './apartLine';
import { rowOf } from './deadline';

/** The stage that a complainant may ask for when one is answered, and the field that tells the answer. */
const asked: readonly {
  readonly stage: AskedStage;
  readonly answered: 'stage1' | 'stage2';
  readonly field: FieldId;
}[] = [
  { stage: 'stage3', answered: 'stage2', field: 'stage2Responded' },
  { stage: 'stage2', answered: 'stage1', field: 'stage1Responded' },
];

/** The next stage that a complainant may still ask for within the usual time; null when there is none. */
export function askingLine(record: LogRecord, settings: ClockSettings): ApartLine | null {
  const { calendar, today, limits = timeLimits } = settings;
  if (record.case.recordType !== 'Complaint') return null;

  const progress = caseProgress(record.case, today);
  const complaint = withAnswersOnly(asAt(record.case, today), progress);
  const { withdrawn, suspendedFrom, suspendedTo } = complaint;
  const isSuspended = suspendedFrom !== null && (suspendedTo === null || suspendedTo >= today);
  // The last stage that was reached is the one that counts.
  const last = asked.find(({ stage, answered }) => progress[stage] !== null || progress[answered] !== null);
  if (!last || withdrawn !== null || isSuspended || progress[last.stage] !== null) return null;

  const window = askingWindow(last.stage, complaint, limits, calendar);
  if (window === null || window.lastDay < today) return null;

  const place = complaint[last.answered];
  const { sheet, row } = rowOf(record, last.field);
  const { reference, area, team } = complaint;
  return {
    kind: 'may-ask',
    reference,
    sheet,
    row,
    area: place.area ?? area,
    team: place.team ?? team,
    awaited: `Whether ${stageNames[last.stage].toLowerCase()} is asked for`,
    due: window.lastDay,
    since: window.from,
    note: '',
  };
}
