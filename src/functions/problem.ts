/** Why a cell has no answer: shown as Excel's error with its message, or as the message alone within a range. */
export interface Problem {
  readonly error: '#VALUE!' | '#N/A';
  readonly message: string;
}

/** Something the formula was given is wrong. */
export function notValid(message: string): Problem {
  return { error: '#VALUE!', message };
}

/** Nothing is wrong, but the answer is not known. */
export function notAvailable(message: string): Problem {
  return { error: '#N/A', message };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'error' in value && 'message' in value;
}
