declare const TOOLKIT_VERSION: string;

/** As much of a failure as tells nothing of the workbook's contents. */
interface KnownFailure extends Error {
  /** Of an `ExcelFault`: for whoever helps the officer. */
  readonly details?: string;
}

/**
 * What a developer needs to know of a fault of ours. Messages are left out, since Excel's may quote a cell;
 * the stack's lines say only where in our own code it happened.
 */
export function failureDetails(error: unknown): string {
  const { name = 'Unknown', details, stack = '' } = (error ?? {}) as Partial<KnownFailure>;
  const places = stack.split('\n').filter((line) => /^\s*at |@/.test(line));
  return [
    `Complaints Toolkit ${TOOLKIT_VERSION}`,
    name,
    ...(details ? [details] : []),
    ...places.slice(0, 5).map((line) => line.trim()),
  ].join('\n');
}

/** What to tell the officer of it: an `ExcelFault` has a sentence of its own; no other message is safe to show. */
export function failureMessage(error: unknown): string {
  const isExcelFault = error instanceof Error && error.name === 'ExcelFault';
  return isExcelFault ? error.message : 'Something went wrong in Complaints Toolkit.';
}
