/** Excel's own error codes for what a PivotTable refuses. */
export type PivotErrorCode = 'InvalidArgument' | 'PivotTableRangeConflict' | 'MergedRangeConflict';

/** What Excel would refuse to do with a PivotTable. The host answers Office.js with its `code`. */
export class PivotError extends Error {
  override readonly name = 'PivotError';

  constructor(
    readonly code: PivotErrorCode,
    message: string,
  ) {
    super(message);
  }
}
