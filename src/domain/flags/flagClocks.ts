import type { FieldId } from '../log/columns';
import type { ClockId } from '../timescales/timeLimits';
import type { ClockTerms } from './clockTerms';
import { all, any, choose, not } from './expression';
import type { Expression } from './expression';
import { noStatus, statusCode } from './flagStatus';
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
const suspended: Expression = String(statusCode('suspended'));

const stage1: FlagClock = {
  places: ['stage1Responded', 'stage1Due', 'received'],
  extended: 'stage1Extended',
  looksAt: [...stageFields(1), ...suspension],
  formula: (terms) =>
    choose(
      isWithdrawn(terms, 1),
      withdrawnSince(terms, 1),
      choose(
        isEscalated(terms),
        choose(isStraightToStage2(terms), noStatus, terms.late),
        answeredOrRunning(terms, 1),
      ),
    ),
};

const stage2: FlagClock = {
  places: ['stage2Responded', 'stage2Due', 'stage2Requested'],
  extended: 'stage2Extended',
  looksAt: [...stageFields(2), ...suspension],
  formula: (terms) => choose(isWithdrawn(terms, 2), withdrawnSince(terms, 2), answeredOrRunning(terms, 2)),
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
        choose(`${held}>${until}`, terms.withdrawn, terms.judged('stage3Panel')),
        choose(isWithdrawn(terms, 3), withdrawn3Since(terms), goingOn(terms)),
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
        choose(`${came}>${until}`, terms.withdrawn, terms.judged('stage3ReportReceived')),
        choose(isWithdrawn(terms, 3), withdrawn3Since(terms), goingOn(terms)),
      );
    },
  },
  'stage3-response': {
    places: ['stage3Responded', 'stage3ReportReceived'],
    extended: null,
    looksAt: [...stageFields(3), ...suspension],
    formula: (terms) => choose(isWithdrawn(terms, 3), withdrawn3Since(terms), answeredOrRunning(terms, 3)),
  },
};

function answeredOrRunning(terms: ClockTerms, stage: StageNumber): Expression {
  const response = responseOf(stage);
  return choose(terms.isPast(response), terms.judged(response), goingOn(terms));
}

function goingOn(terms: ClockTerms): Expression {
  return choose(isSuspended(terms), suspended, terms.running);
}

/** Of a stage that was withdrawn: an answer before the clock started is when it was, and then nothing can be told. */
function withdrawnSince(terms: ClockTerms, ...stages: readonly StageNumber[]): Expression {
  const isBefore = stages.map((stage) => {
    const answered = responseOf(stage);
    return all(terms.isPast(answered), `${terms.day(answered)}<${terms.start}`);
  });
  return choose(any(...isBefore), noStatus, terms.withdrawn);
}

/** Stage 3's clocks start after the stage does, and it may have been withdrawn between. */
function withdrawn3Since(terms: ClockTerms): Expression {
  return choose(`${withdrawnOn(terms, 3, neverWithdrawn)}<${terms.start}`, noStatus, terms.withdrawn);
}

/**
 * It ends with the acknowledgement, or else with the first answer; with neither it stops when any stage is withdrawn. What came
 * after a day withdrawn ended nothing.
 */
function acknowledgement(terms: ClockTerms): Expression {
  const { isPast, judged } = terms;
  const endedBy = (field: FieldId, isAnswer: Expression, otherwise: Expression) => {
    const isTooLate = all(isPast('withdrawn'), isWithdrawnBefore(terms, field));
    return choose(all(isPast(field), isAnswer), choose(isTooLate, terms.withdrawn, judged(field)), otherwise);
  };
  const stages = [1, 2, 3] as const;
  const isStopped = any(...stages.map((stage) => isWithdrawn(terms, stage)));
  const unlessWithdrawn = choose(isStopped, withdrawnSince(terms, 1, 2), goingOn(terms));
  const answered1 = all(not(isAnsweredByWithdrawal(terms, 1)), not(isEscalated(terms)));
  const answered2 = not(isAnsweredByWithdrawal(terms, 2));
  const byAnswer2 = endedBy('stage2Responded', answered2, unlessWithdrawn);
  return endedBy('acknowledged', 'TRUE', endedBy('stage1Responded', answered1, byAnswer2));
}
