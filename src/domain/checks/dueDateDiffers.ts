import type { Day } from '../calendar/day';
import type { LogRecord } from '../log/logRecord';
import type { CaseTimescales } from '../timescales/caseTimescales';
import { dayOf } from './caseDays';
import type { CheckContext, Problem, RecordCheck } from './check';
import { limitEnds } from './limitWording';
import { timescalesOf } from './recordTimescales';
import { extensionOf, isComplaint, stages } from './stageFields';
import type { StageFields } from './stageFields';
import { dateNamed } from './wording';

/** A due date typed by hand, or by a formula of the officer's, that the time limit does not give. */
export const dueDateDiffers: RecordCheck = {
  id: 'due-date-differs',
  severity: 'warning',
  title: 'Due date differs from the rule',
  about:
    'A due date in the log is neither the end of the first limit nor, where the stage was extended or is complex, of the extension. Bank holidays and the council’s closure days are not working days. Timeliness is judged by the rule.',
  problems(record, context) {
    return isComplaint(record) ? stages.flatMap((stage) => problemsAt(record, stage, context)) : [];
  },
};

function problemsAt(record: LogRecord, stage: StageFields, context: CheckContext): Problem[] {
  const typed = dayOf(record.case, stage.due);
  const cell = record.cell(stage.due);
  if (typed === null || !cell) return [];

  const timescales = timescalesOf(record, context);
  const clock = timescales[stage.stage]?.clock;
  if (!clock || clock.due === null || allowed(record, stage, timescales).includes(typed)) return [];

  const message = `${dateNamed(record, stage.due)} differs from the time limit: ${limitEnds(record, stage, clock, clock.limit.workingDays, clock.due)}. Correct the date${stage.extended ? ', or record the extension' : ''}.`;
  return [{ cell, message }];
}

/** A complex complaint's due date is often typed as the longest, and a stage 3's as the day by which the panel meets. */
function allowed(record: LogRecord, stage: StageFields, timescales: CaseTimescales): readonly (Day | null)[] {
  const clock = timescales[stage.stage]?.clock;
  if (!clock) return [];

  const extension = extensionOf(record.case, stage);
  const isExtended = extension !== null && extension !== false;
  const isComplex = stage.stage === 'stage1' && record.case.stage1.complex === true;
  return [
    clock.due,
    ...(isExtended ? [extension === true ? null : extension, clock.extendedDue] : []),
    ...(isExtended || isComplex ? [clock.longestDue] : []),
    ...(stage.stage === 'stage3' ? panelLimits(timescales) : []),
  ];
}

function panelLimits({ stage3 }: CaseTimescales): readonly (Day | null)[] {
  return [stage3?.panel?.due ?? null, stage3?.report?.due ?? null, stage3?.response?.due ?? null];
}
