declare const TOOLKIT_VERSION: string;

/** As much of an Office error as tells nothing of the workbook's contents. */
interface OfficeError extends Error {
  readonly code?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/**
 * What a developer needs to know of a fault of ours. Messages are left out, since Excel's may quote a cell;
 * the stack's lines say only where in our own code it happened.
 */
export function failureDetails(error: unknown): string {
  const { name = 'Unknown', code, debugInfo, stack = '' } = (error ?? {}) as Partial<OfficeError>;
  const places = stack.split('\n').filter((line) => /^\s*at |@/.test(line));
  return [
    `Complaints Toolkit ${TOOLKIT_VERSION}`,
    `${name}${code ? ` ${code}` : ''}${debugInfo?.errorLocation ? ` in ${debugInfo.errorLocation}` : ''}`,
    ...places.slice(0, 5).map((line) => line.trim()),
  ].join('\n');
}
