/** The names, of the workbook, that the flags' formulas look things up by: a rule may name no cell of another sheet. */
export interface FlagNames {
  /** Texts that may stand in the log, each after the tag of what it stands for. */
  readonly keys: string;
  /** What each of them means, as a number. */
  readonly values: string;
  /** The digits, 0 to 9. */
  readonly digits: string;
  /** Every day that is no working day but weekends. */
  readonly days: string;
}

/** Two sets, so that new flags can stand beside the earlier ones until all is done. */
export const flagSets = [1, 2] as const;

export type FlagSet = (typeof flagSets)[number];

export function namesOfSet(set: FlagSet): FlagNames {
  return { keys: `ctk_${set}`, values: `ctv_${set}`, digits: `ctn_${set}`, days: `ctd_${set}` };
}

/** Whether a formula looks something up by a name of ours, of either set. */
export function usesFlagNames(formula: string): boolean {
  return /\bct[kvnd]_[12]\b/.test(formula);
}

export function namesIn(set: FlagSet): readonly string[] {
  return Object.values(namesOfSet(set));
}
