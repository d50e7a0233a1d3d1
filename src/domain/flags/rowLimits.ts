import type { Procedure } from '../log/case';
import type { SheetMeaning } from '../log/sheetMeaning';
import { clockLimits, isSameLimit } from '../timescales/clockLimits';
import type { ClockId, TimeLimit, TimeLimits } from '../timescales/timeLimits';
import { isOfProcedure } from './complaintTerms';
import { always, any, choose } from './expression';
import type { Expression } from './expression';
import type { RowTerms } from './rowTerms';

/** The limits of a clock, and which of them is the row's. */
export interface RowLimits {
  /** Whether the row's complaint is of a procedure that has a limit. */
  readonly applies: Expression;
  /** What follows from the row's own limit. */
  readonly choose: (follows: (limit: TimeLimit) => number) => Expression;
}

const procedures: readonly Procedure[] = ['statutory', 'corporate'];

/** A limit that both procedures have holds for every row, its procedure understood or not. */
export function rowLimits(
  clock: ClockId,
  limits: TimeLimits,
  terms: RowTerms,
  meaning: SheetMeaning,
): RowLimits {
  const own = procedures.flatMap((procedure) => {
    const id = clockLimits[clock][procedure];
    return id ? [{ limit: limits[id], isOf: isOfProcedure(terms, procedure, meaning) }] : [];
  });
  const [one, other] = own;
  if (!one) throw new Error(`The clock ${clock} has no limit.`);
  if (!other) return { applies: one.isOf, choose: (follows) => String(follows(one.limit)) };
  if (isSameLimit(one.limit, other.limit))
    return { applies: always, choose: (follows) => String(follows(one.limit)) };

  return {
    applies: any(one.isOf, other.isOf),
    choose: (follows) => choose(one.isOf, String(follows(one.limit)), String(follows(other.limit))),
  };
}
