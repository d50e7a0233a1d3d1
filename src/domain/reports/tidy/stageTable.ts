import type { Day } from '../../calendar/day';
import type { StageTimescale } from '../../timescales/caseTimescales';
import type { Clock } from '../../timescales/clock';
import { stageOf } from '../cohorts';
import type { StageNumber } from '../cohorts';
import { escalationLabel } from '../escalationSteps';
import { investigatorLabel } from '../investigatorLabels';
import { hasMovedOn, hasNextStage } from '../nextStage';
import { costOf } from '../pounds';
import { statusAt } from '../stageStatus';
import { ladderLabels } from '../ladderLabels';
import { outcomeLabel } from '../recordLabels';
import type { ReportData, ReportRecord } from '../reportData';
import type { TidyTable } from '../reportTable';
import { placeOf } from '../rowScheme';
import { ladderStep, timedStage } from '../timeliness';
import type { TimedStage } from '../timeliness';
import { numberColumn } from './numberColumn';
import { procedureColumn, referenceColumn } from './recordColumns';
import { partColumn } from './partColumn';
import { dateColumn, textColumn, yearLabel } from './tidyDates';
import { ladderItems, notDecided, tidyHeadings } from './tidyHeadings';
import { ofRecord, tidyTable } from './tidyTable';
import type { TidyColumn } from './tidyTable';

/** A complaint at one stage, or at the Ombudsman. */
interface StageRow {
  readonly record: ReportRecord;
  readonly stage: StageNumber | 'Ombudsman';
  readonly begun: Day | null;
  /** Null for the Ombudsman. */
  readonly progress: StageTimescale | null;
}

const stageNumbers: readonly StageNumber[] = [1, 2, 3];
const notTimed = 'Not timed';
const notApplicable = 'Not applicable';

/** One row a complaint and stage it reached: when it began and was decided, how, and in how many working days. */
export function stageTable(data: ReportData): TidyTable {
  return tidyTable('stages', 'Complaints by stage', columnsOf(data), data.records.flatMap(stageRows));
}

function stageRows(record: ReportRecord): readonly StageRow[] {
  const { referred } = record.case.ombudsman;
  const stages = stageNumbers.flatMap((stage): StageRow[] => {
    const progress = stageOf(record, stage, 'all');
    return progress ? [{ record, stage, begun: progress.begun, progress }] : [];
  });
  const isReferred = record.timescales !== null && referred !== null;
  return isReferred ? [...stages, { record, stage: 'Ombudsman', begun: referred, progress: null }] : stages;
}

function columnsOf(data: ReportData): readonly TidyColumn<StageRow>[] {
  return [
    ofRecord(referenceColumn),
    ofRecord(procedureColumn),
    textColumn(tidyHeadings.stage, ({ stage }) => (stage === 'Ombudsman' ? stage : `Stage ${stage}`)),
    textColumn(tidyHeadings.area, (row) => placeOf(row.record, stageNumberOf(row), data).area),
    textColumn(tidyHeadings.team, (row) => placeOf(row.record, stageNumberOf(row), data).team),
    dateColumn(tidyHeadings.begun, ({ begun }) => begun),
    textColumn(tidyHeadings.begunIn, ({ begun }) => yearLabel(begun, data)),
    partColumn(tidyHeadings.quarterBegun, 'quarter', ({ begun }) => begun, data),
    dateColumn(tidyHeadings.decided, decidedOn),
    textColumn(tidyHeadings.decidedIn, (row) =>
      isDecided(row) ? yearLabel(decidedOn(row), data) : notDecided,
    ),
    partColumn(tidyHeadings.quarterDecided, 'quarter', decidedOn, data),
    textColumn(tidyHeadings.isDecided, (row) => (isDecided(row) ? 'Yes' : 'No')),
    textColumn(tidyHeadings.howDecided, howDecided),
    textColumn(tidyHeadings.outcome, outcomeOf),
    {
      label: tidyHeadings.workingDays,
      unit: 'days',
      valueOf: (row) => timedClock(row)?.workingDaysTaken ?? '',
    },
    textColumn(tidyHeadings.limit, (row) => keptLabel(timedClock(row))),
    textColumn(tidyHeadings.timeliness, (row) => stepLabel(row, data)),
    textColumn(tidyHeadings.isTimed, (row) => (timedOf(row) ? 'Yes' : 'No')),
    textColumn(tidyHeadings.ladderStep, (row) => {
      const timed = timedOf(row);
      return timed ? ladderItems[timed.step] : notTimed;
    }),
    textColumn(tidyHeadings.status, ({ record, stage }) =>
      stage === 2 || stage === 3 ? statusAt(stage, record) : notApplicable,
    ),
    textColumn(tidyHeadings.escalation, ({ stage }) =>
      stage === 1 || stage === 2 ? escalationLabel(stage) : notApplicable,
    ),
    textColumn(tidyHeadings.canGoFurther, ({ record, stage }) =>
      stage !== 'Ombudsman' && hasNextStage(stage, record) ? 'Yes' : 'No',
    ),
    textColumn(tidyHeadings.wentFurther, ({ record, stage }) =>
      stage !== 'Ombudsman' && hasMovedOn(stage, record) ? 'Yes' : 'No',
    ),
    textColumn(tidyHeadings.investigator, ({ record, stage }) =>
      stage === 2 ? investigatorLabel(record) : notApplicable,
    ),
    {
      label: tidyHeadings.cost,
      unit: 'pounds',
      valueOf: ({ record, stage }) => (stage === 2 || stage === 3 ? (costOf(stage)(record) ?? '') : ''),
    },
    numberColumn,
  ];
}

/** The Ombudsman looks at the complaint as a whole. */
function stageNumberOf({ stage }: StageRow): StageNumber | null {
  return stage === 'Ombudsman' ? null : stage;
}

function decidedOn({ progress }: StageRow): Day | null {
  return progress?.decision?.on ?? null;
}

function isDecided(row: StageRow): boolean {
  return decidedOn(row) !== null;
}

function howDecided({ progress }: StageRow): string {
  const how = progress?.decision?.how;
  return how
    ? { answered: 'Answered', withdrawn: 'Withdrawn', escalated: 'Escalated unanswered' }[how]
    : notDecided;
}

function outcomeOf({ stage, progress }: StageRow): string {
  return progress?.decision && stage !== 'Ombudsman'
    ? outcomeLabel(stage, progress.decision.outcome)
    : notDecided;
}

/** The clock of a stage that timeliness counts. */
function timedClock({ progress }: StageRow): Clock | null {
  return progress?.decision && progress.leftOut === null ? progress.clock : null;
}

/** An answer whose time can be told. */
function timedOf(row: StageRow): TimedStage | null {
  const clock = timedClock(row);
  return clock && timedStage(row.record, clock);
}

function keptLabel(clock: Clock | null): string {
  if (!clock?.kept) return notTimed;

  return {
    'first limit': 'Within the limit',
    extension: 'Within an agreed extension',
    late: 'Late',
  }[clock.kept];
}

function stepLabel(row: StageRow, { limits }: ReportData): string {
  const { stage, record } = row;
  const clock = timedClock(row);
  const step = clock && ladderStep(clock);
  const { procedure } = record.case;
  if (!step || typeof procedure !== 'string' || (stage !== 1 && stage !== 2)) return notTimed;

  const { first, second, over } = ladderLabels(limits, stage, procedure);
  return { first, second: second ?? over, over }[step];
}
