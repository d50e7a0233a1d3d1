/** What goes wrong on purpose. */
export interface Faults {
  /** The number (from 1) of the add-in's round trip that fails. */
  readonly failAt?: number | undefined;
  /** Fail before this action of it, the ones before it being applied; otherwise nothing of it is applied. */
  readonly actionIndex?: number | undefined;
  /** Excel's error code; GeneralException when not given. */
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** Office's own error number instead of Excel's: 5012 session timed out, 5102 too busy, 5004 a cell is being edited. */
  readonly officeError?: number | undefined;
  /** Milliseconds added to each of the add-in's round trips. */
  readonly latency?: number | undefined;
}

export const officeErrors = {
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  notSupported: 5000,
} as const;

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
