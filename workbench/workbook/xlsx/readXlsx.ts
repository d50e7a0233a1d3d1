import { Workbook } from '../workbook';
import { WorkbookFileError } from './workbookFileError';

export interface ReadOptions {
  /** The add-in's id in its manifest: whose saved settings are read into `workbook.settings`. */
  readonly addinId?: string | undefined;
}

/**
 * Reads an .xlsx (or .xlsm) file.
 * @throws WorkbookFileError when the file is not one, is encrypted, broken or too large.
 */
export function readXlsx(_bytes: Uint8Array, _fileName = 'Book1.xlsx', _options: ReadOptions = {}): Workbook {
  throw new WorkbookFileError('Workbooks cannot be opened yet.');
}
