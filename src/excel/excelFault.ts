/**
 * A failure that is not the officer's to put right. `message` is one plain sentence for them; `details` is for whoever
 * helps them, and holds nothing of the workbook's contents.
 */
export class ExcelFault extends Error {
  override readonly name = 'ExcelFault';

  constructor(
    message: string,
    readonly details: string,
  ) {
    super(message);
  }
}
