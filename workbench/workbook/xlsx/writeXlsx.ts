import type { Workbook } from '../workbook';
import { WorkbookFileError } from './workbookFileError';

export interface WriteOptions {
  /** The add-in's id in its manifest: under which `workbook.settings` are saved when they changed. */
  readonly addinId?: string | undefined;
}

/**
 * The workbook as an .xlsx file: every part of the file it was read from that was not changed is given back byte for byte.
 * Writing changes nothing in the workbook, so it can be written again.
 */
export function writeXlsx(_workbook: Workbook, _options: WriteOptions = {}): Uint8Array {
  throw new WorkbookFileError('Workbooks cannot be saved yet.');
}
