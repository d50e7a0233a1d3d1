/** Microsoft's published texts of the error codes the host gives. */
const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel. Please update to a newer version and try again.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  FormulaLengthExceedsLimit: "The formula's bytecode or length exceeds the maximum supported limit.",
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    'Microsoft Excel cannot insert new cells because it would push non-empty cells off the end of the worksheet.',
  NotImplemented: "The requested feature isn't implemented.",
  PivotTableRangeConflict: 'The attempted operation causes a conflict with a PivotTable range.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type ErrorCode = keyof typeof messages;

/** An error as Excel gives it: it stops the batch, and office.js turns it into an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
    /** Where it arose, such as "WorksheetCollection.getItem"; filled by the batch when not given. */
    readonly location?: string,
  ) {
    super(message ?? messages[code as ErrorCode] ?? code);
  }
}

export function invalidArgument(detail?: string): HostError {
  return new HostError('InvalidArgument', detail ? `${messages.InvalidArgument} (${detail})` : undefined);
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound');
}

export function httpStatus(code: string): number {
  if (code === 'AccessDenied') return 403;
  if (code === 'ItemNotFound') return 404;
  if (code === 'GeneralException') return 500;
  return 400;
}
