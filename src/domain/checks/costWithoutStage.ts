import type { Stage2, Stage3 } from '../log/case';
import type { LogRecord } from '../log/logRecord';
import type { Problem, RecordCheck } from './check';

/** The cost of a stage that, by its dates, never was. */
export const costWithoutStage: RecordCheck = {
  id: 'cost-without-stage',
  severity: 'warning',
  title: 'Cost of a stage that is not told',
  about:
    'Costs are counted by the day the stage was decided. A cost with no request, response or outcome of its stage is in no year’s figures.',
  problems: (record) => [
    ...problemsOf(record, 2, record.case.stage2),
    ...problemsOf(record, 3, record.case.stage3),
  ],
};

function problemsOf(
  { cell }: LogRecord,
  number: 2 | 3,
  { cost, requested, responded, outcome }: Stage2 | Stage3,
): readonly Problem[] {
  const isTold = requested !== null || responded !== null || outcome !== null;
  const at = cost === null || cost === 0 || isTold ? null : cell(`stage${number}Cost`);
  if (!at) return [];

  const message = `This is a cost of stage ${number}, but the record has no stage ${number}. Enter the dates of stage ${number}, or move the cost to its own column.`;
  return [{ cell: at, message }];
}
