/** Whether an action stopped because the officer asked it to. */
export function isCancellation(error: unknown): boolean {
  return error instanceof Error && error.name === 'CancelledError';
}
