/**
 * Something the officer can put right: no log in the workbook, a protected sheet, a year with no complaints.
 * `message` says what happened and what to do, in one plain sentence; it never holds a cell's contents.
 */
export class AddinError extends Error {
  override readonly name = 'AddinError';
}
