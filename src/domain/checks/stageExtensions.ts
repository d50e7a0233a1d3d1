import type { Day } from '../calendar/day';
import type { LogCell, LogRecord } from '../log/logRecord';
import type { Clock } from '../timescales/clock';
import type { CheckContext } from './check';
import { timescalesOf } from './recordTimescales';
import { extensionOf, isComplaint, stages } from './stageFields';
import type { StageFields } from './stageFields';

/** A stage that is extended to a day, the cell that says so, and the clock that it extends. */
export interface StageExtension {
  readonly stage: StageFields;
  readonly field: NonNullable<StageFields['extended']>;
  readonly cell: LogCell;
  readonly day: Day;
  readonly clock: Clock;
}

/** The stages of a complaint that are extended to a day; not those of which no day is told, or no limit known. */
export function stageExtensions(record: LogRecord, context: CheckContext): readonly StageExtension[] {
  if (!isComplaint(record)) return [];

  return stages.flatMap((stage) => {
    const field = stage.extended;
    const day = extensionOf(record.case, stage);
    const clock = timescalesOf(record, context)[stage.stage]?.clock;
    const cell = field && record.cell(field);
    return typeof day === 'number' && clock && cell ? [{ stage, field, cell, day, clock }] : [];
  });
}
