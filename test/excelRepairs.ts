import { chartRepairs } from './excelRepairs/chartRepairs';
import { OpenedFile } from './excelRepairs/openedFile';
import { missingParts, packageRepairs } from './excelRepairs/packageRepairs';
import { pivotRepairs } from './excelRepairs/pivotRepairs';
import { sheetRepairs } from './excelRepairs/sheetRepairs';
import { tableRepairs } from './excelRepairs/tableRepairs';
import { workbookRepairs } from './excelRepairs/workbookRepairs';

/**
 * What Excel would repair ("We found a problem with some content ...") though a validator lets it pass, because it is where
 * two parts do not agree: a heading and its table's column, a cache and its cells, a chart and its sheet. A sentence a
 * fault; none when Excel would open the workbook as it is.
 */
export function excelRepairs(bytes: Uint8Array): string[] {
  const file = new OpenedFile(bytes);
  const missing = missingParts(file);
  // Parts that are not there cannot be compared with others.
  if (missing.length > 0) return missing;
  return [
    ...packageRepairs(file),
    ...workbookRepairs(file),
    ...sheetRepairs(file),
    ...tableRepairs(file),
    ...pivotRepairs(file),
    ...chartRepairs(file),
  ];
}
