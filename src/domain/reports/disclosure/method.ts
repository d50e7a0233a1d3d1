import type { Publication } from './publication';
import type { System } from './system';
import type { Differences } from './world';

/** Work that stops after each piece of it, so that the caller can say how far it is, or end it: what share is done, 0 to 1. */
export type Work<Result> = Generator<number, Result, void>;

/** How a method chooses what to suppress beside the small numbers. */
export interface Method {
  /**
   * @param small the quantities that must not be told
   * @param hidden those that no figure tells
   */
  readonly choose: (
    publication: Publication,
    system: System,
    small: readonly number[],
    hidden: readonly number[],
  ) => Work<Chosen>;
}

export interface Chosen {
  /** The small ones, the others, and those that no figure tells. */
  readonly suppressed: ReadonlySet<number>;
  /** Worlds in which suppressed quantities differ from the truth: the proof that they cannot be worked out. */
  readonly worlds: readonly Differences[];
}
