import type { FieldId } from '../log/columns';
import { all, always, any, choose, never, not } from './expression';
import type { Expression } from './expression';
import type { RowTerms } from './rowTerms';
import { outcomeCodes, yesCode } from './wordCodes';

export type StageNumber = 1 | 2 | 3;

interface StageFields {
  readonly begun: FieldId;
  readonly responded: FieldId;
  readonly outcome: FieldId;
  /** The request for the next stage; null after the last. */
  readonly next: FieldId | null;
}

const fieldsOf: Readonly<Record<StageNumber, StageFields>> = {
  1: { begun: 'received', responded: 'stage1Responded', outcome: 'stage1Outcome', next: 'stage2Requested' },
  2: {
    begun: 'stage2Requested',
    responded: 'stage2Responded',
    outcome: 'stage2Outcome',
    next: 'stage3Requested',
  },
  3: { begun: 'stage3Requested', responded: 'stage3Responded', outcome: 'stage3Outcome', next: null },
};

/** The columns that the formulas of a stage look at to see how it ended. */
export function stageFields(stage: StageNumber): readonly FieldId[] {
  const { begun, responded, outcome, next } = fieldsOf[stage];
  return [
    begun,
    responded,
    outcome,
    'withdrawn',
    ...(next ? [next] : []),
    'stage2Requested',
    'stage3Requested',
  ];
}

/** The day the stage was answered, whatever its outcome. */
export function responseOf(stage: StageNumber): FieldId {
  return fieldsOf[stage].responded;
}

/** Withdrawn while the stage was open; or its outcome is Withdrawn, and only a response date is given. */
export function isWithdrawn(terms: RowTerms, stage: StageNumber): Expression {
  const { responded } = fieldsOf[stage];
  return any(
    isWithdrawnAsAnswered(terms, stage),
    all(
      isWithdrawnWhileOn(terms, stage),
      any(not(terms.isPast(responded)), isWithdrawnBefore(terms, responded)),
    ),
  );
}

/** The day the stage was withdrawn; `otherwise` when it was not. */
export function withdrawnOn(terms: RowTerms, stage: StageNumber, otherwise: Expression): Expression {
  const { responded } = fieldsOf[stage];
  const whileOpen = all(
    isWithdrawnWhileOn(terms, stage),
    any(hasOutcomeWithdrawn(terms, stage), not(terms.isPast(responded)), isWithdrawnBefore(terms, responded)),
  );
  const asAnswered = choose(isWithdrawnAsAnswered(terms, stage), terms.day(responded), otherwise);
  return choose(whileOpen, terms.day('withdrawn'), asAnswered);
}

/** Of a stage that has a response: whether that answered nothing, the stage having been withdrawn. */
export function isAnsweredByWithdrawal(terms: RowTerms, stage: StageNumber): Expression {
  const before = isWithdrawnBefore(terms, fieldsOf[stage].responded);
  return any(hasOutcomeWithdrawn(terms, stage), all(isWithdrawnWhileOn(terms, stage), before));
}

function isWithdrawnAsAnswered(terms: RowTerms, stage: StageNumber): Expression {
  return all(terms.isPast(fieldsOf[stage].responded), hasOutcomeWithdrawn(terms, stage));
}

/** Withdrawn when the stage had begun, and the next had not been asked for. Stage 1 may lack the day it began. */
function isWithdrawnWhileOn(terms: RowTerms, stage: StageNumber): Expression {
  const { begun, responded, next } = fieldsOf[stage];
  const hasBegun = all(terms.isPast(begun), `${terms.day(begun)}<=${terms.day('withdrawn')}`);
  const withoutDay = all(not(terms.isPast(begun)), stage === 1 ? always : terms.isPast(responded));
  return all(
    terms.isPast('withdrawn'),
    any(hasBegun, withoutDay),
    next ? any(not(terms.isPast(next)), isWithdrawnBefore(terms, next)) : always,
  );
}

/** Whether the day withdrawn comes before another. */
export function isWithdrawnBefore({ day }: RowTerms, field: FieldId): Expression {
  return `${day('withdrawn')}<${day(field)}`;
}

/** Stage 2 was asked for and stage 1 was never answered; a complaint that went straight to stage 2 among them. */
export function isEscalated(terms: RowTerms): Expression {
  const typed = isTypedEscalated(terms);
  return all(
    any(typed, hasNothingAtStage1(terms)),
    any(terms.isPast('stage2Requested'), all(typed, terms.isPast('stage1Responded'))),
  );
}

/** Of an escalated complaint: stage 2 was asked for on or before the day received, with nothing at stage 1. */
export function isStraightToStage2(terms: RowTerms): Expression {
  const { day, isPast } = terms;
  return all(
    not(isTypedEscalated(terms)),
    isPast('received'),
    isPast('stage2Requested'),
    `${day('stage2Requested')}<=${day('received')}`,
  );
}

/** Suspended, and not yet going on. */
export function isSuspended({ day, isPast, isDay }: RowTerms): Expression {
  return all(isPast('suspendedFrom'), not(all(isDay('suspendedTo'), `${day('suspendedTo')}<TODAY()`)));
}

function hasNothingAtStage1(terms: RowTerms): Expression {
  return all(
    not(terms.isPast('stage1Responded')),
    hasNoOutcome(terms, 1),
    not(isWithdrawnWithoutDay(terms, 1)),
  );
}

/** "Escalated" alone says so of a stage 1 that has no response, past or to come. */
function isTypedEscalated(terms: RowTerms): Expression {
  if (!terms.has('stage1Outcome')) return never;

  const code = terms.code('stage1Outcome');
  return any(
    `${code}=${outcomeCodes.escalatedUnanswered}`,
    all(`${code}=${outcomeCodes.escalated}`, not(terms.isDay('stage1Responded'))),
  );
}

function hasOutcomeWithdrawn(terms: RowTerms, stage: StageNumber): Expression {
  const { outcome } = fieldsOf[stage];
  const typed = terms.has(outcome) ? `${terms.code(outcome)}=${outcomeCodes.withdrawn}` : never;
  return any(typed, all(isWithdrawnWithoutDay(terms, stage), hasNoOutcome(terms, stage)));
}

function hasNoOutcome(terms: RowTerms, stage: StageNumber): Expression {
  const { outcome } = fieldsOf[stage];
  if (!terms.has(outcome)) return always;

  return any(terms.isBlank(outcome), `${terms.code(outcome)}=${outcomeCodes.nothing}`);
}

/** Withdrawn with a Yes and no day, which is said of the last stage that was asked for. */
function isWithdrawnWithoutDay({ has, day, isDay }: RowTerms, stage: StageNumber): Expression {
  if (!has('withdrawn')) return never;

  const yes = `${day('withdrawn')}=${yesCode}`;
  const [asked2, asked3] = [isDay('stage2Requested'), isDay('stage3Requested')];
  const isLast: Readonly<Record<StageNumber, Expression>> = {
    1: all(not(asked2), not(asked3)),
    2: all(asked2, not(asked3)),
    3: asked3,
  };
  return all(yes, isLast[stage]);
}
