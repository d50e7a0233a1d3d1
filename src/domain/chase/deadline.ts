import type { LogRow } from '../log/case';
import type { FieldId } from '../log/columns';
import type { LogRecord } from '../log/logRecord';
import { caseClocks, stageOfClock } from '../timescales/caseClocks';
import type { CaseClock, ClockSettings } from '../timescales/caseClocks';
import type { ClockId } from '../timescales/timeLimits';

/** A clock of a complaint in the log, and who has it. */
export interface Deadline extends CaseClock, LogRow {
  readonly reference: string | null;
  readonly area: string | null;
  readonly team: string | null;
}

/** Where every clock of every complaint stands, in the log's order. The row is the stage's own where it has one. */
export function deadlinesOf(records: readonly LogRecord[], settings: ClockSettings): readonly Deadline[] {
  return records.flatMap((record) =>
    caseClocks(record.case, settings).map((clock) => deadline(record, clock)),
  );
}

function deadline(record: LogRecord, clock: CaseClock): Deadline {
  const { case: complaint } = record;
  const stage = stageOfClock[clock.clock];
  const place = stage === null ? null : complaint[stage];
  const { sheet, row } = rowOf(record, toldIn[clock.clock]);
  return {
    reference: complaint.reference,
    sheet,
    row,
    ...clock,
    area: place?.area ?? complaint.area,
    team: place?.team ?? complaint.team,
  };
}

/** Whose cell stands in the stage's own row; a row of what came before stage 1 has a day received too. */
const toldIn: Readonly<Record<ClockId, FieldId>> = {
  acknowledge: 'acknowledged',
  stage1: 'stage1Responded',
  corporate1: 'stage1Responded',
  stage2: 'stage2Requested',
  corporate2: 'stage2Requested',
  'stage3-panel': 'stage3Requested',
  'stage3-report': 'stage3Requested',
  'stage3-response': 'stage3Requested',
};

/** The row of the log in which a record tells a field; its first when it has no column for it. */
export function rowOf({ case: { rows }, cell }: LogRecord, field: FieldId): LogRow {
  return cell(field) ?? rows[0];
}
