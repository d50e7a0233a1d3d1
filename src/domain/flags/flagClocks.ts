import type { FieldId } from '../log/columns';
import type { ClockId } from '../timescales/timeLimits';
import type { ClockTerms } from './clockTerms';
import { all, any, choose, not } from './expression';
import type { Expression } from './expression';
import {
  isAnsweredByWithdrawal,
  isEscalated,
  isStraightToStage2,
  isSuspended,
  isWithdrawn,
  isWithdrawnBefore,
  responseOf,
  stageFields,
  withdrawnOn,
} from './stageTerms';
import type { StageNumber } from './stageTerms';

/** How a clock is flagged in the log. */
export interface FlagClock {
  /** The cell its flag stands on: of the first of these columns that the log has. It is where the day that ends it is typed. */
  readonly places: readonly FieldId[];
  /** The column of its extension; null when it has none. */
  readonly extended: FieldId | null;
  /** The columns its formula looks at, beside its start and its extension. */
  readonly looksAt: readonly FieldId[];
  /** What it comes to, the clock having started and being of the row's procedure. */
  readonly formula: (terms: ClockTerms) => Expression;
}

const suspension: readonly FieldId[] = ['suspendedFrom', 'suspendedTo'];
/** A day later than any. */
const neverWithdrawn = '9999999';

const stage1: FlagClock = {
  places: ['stage1Responded', 'stage1Due', 'received'],
  extended: 'stage1Extended',
  looksAt: [...stageFields(1), ...suspension],
  formula: (terms) =>
    choose(
      isWithdrawn(terms, 1),
      '0',
      choose(
        isEscalated(terms),
        choose(isStraightToStage2(terms), '0', terms.late),
        answeredOrRunning(terms, 1),
      ),
    ),
};

const stage2: FlagClock = {
  places: ['stage2Responded', 'stage2Due', 'stage2Requested'],
  extended: 'stage2Extended',
  looksAt: [...stageFields(2), ...suspension],
  formula: (terms) => choose(isWithdrawn(terms, 2), '0', answeredOrRunning(terms, 2)),
};

/** Every clock that is flagged, in the order of the procedure. */
export const flagClocks: Readonly<Record<ClockId, FlagClock>> = {
  acknowledge: {
    places: ['acknowledged', 'received'],
    extended: null,
    looksAt: ['acknowledged', ...stageFields(1), ...stageFields(2), ...stageFields(3), ...suspension],
    formula: acknowledgement,
  },
  stage1,
  corporate1: stage1,
  stage2,
  corporate2: stage2,
  'stage3-panel': {
    places: ['stage3Panel', 'stage3Requested'],
    extended: null,
    looksAt: ['stage3Panel', ...stageFields(3), ...suspension],
    formula: (terms) => {
      const until = withdrawnOn(terms, 3, neverWithdrawn);
      const held = `MAX(${terms.day('stage3Panel')},${terms.day('stage3Requested')})`;
      return choose(
        terms.isPast('stage3Panel'),
        choose(`${held}>${until}`, '0', terms.judged('stage3Panel')),
        runningUnless(terms, isWithdrawn(terms, 3)),
      );
    },
  },
  'stage3-report': {
    places: ['stage3ReportReceived', 'stage3Panel'],
    extended: null,
    looksAt: ['stage3ReportReceived', ...stageFields(3), ...suspension],
    formula: (terms) => {
      const until = withdrawnOn(terms, 3, neverWithdrawn);
      const came = `MAX(${terms.day('stage3ReportReceived')},${terms.day('stage3Panel')})`;
      return choose(
        terms.isPast('stage3ReportReceived'),
        choose(`${came}>${until}`, '0', terms.judged('stage3ReportReceived')),
        runningUnless(terms, isWithdrawn(terms, 3)),
      );
    },
  },
  'stage3-response': {
    places: ['stage3Responded', 'stage3ReportReceived'],
    extended: null,
    looksAt: [...stageFields(3), ...suspension],
    formula: (terms) => choose(isWithdrawn(terms, 3), '0', answeredOrRunning(terms, 3)),
  },
};

function answeredOrRunning(terms: ClockTerms, stage: StageNumber): Expression {
  const response = responseOf(stage);
  return choose(
    terms.isPast(response),
    terms.judged(response),
    choose(isSuspended(terms), '0', terms.running),
  );
}

function runningUnless(terms: ClockTerms, isStopped: Expression): Expression {
  return choose(isStopped, '0', choose(isSuspended(terms), '0', terms.running));
}

/**
 * It ends with the acknowledgement, or else with the first answer; with neither it stops when any stage is withdrawn. What came
 * after a day withdrawn ended nothing.
 */
function acknowledgement(terms: ClockTerms): Expression {
  const { isPast, judged } = terms;
  const endedBy = (field: FieldId, isAnswer: Expression, otherwise: Expression) => {
    const isTooLate = all(isPast('withdrawn'), isWithdrawnBefore(terms, field));
    return choose(all(isPast(field), isAnswer), choose(isTooLate, '0', judged(field)), otherwise);
  };
  const isStopped = any(...([1, 2, 3] as const).map((stage) => isWithdrawn(terms, stage)));
  const answered1 = all(not(isAnsweredByWithdrawal(terms, 1)), not(isEscalated(terms)));
  const answered2 = not(isAnsweredByWithdrawal(terms, 2));
  const byAnswer2 = endedBy('stage2Responded', answered2, runningUnless(terms, isStopped));
  return endedBy('acknowledged', 'TRUE', endedBy('stage1Responded', answered1, byAnswer2));
}
