/** A file that cannot be opened as a workbook. Its message is one plain sentence for the person who chose the file. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';
}
