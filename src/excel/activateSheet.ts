import { AddinError } from '../domain/errors';
import { runInExcel } from './excelSession';

/**
 * Brings a sheet to the front with a range of it selected.
 *
 * @throws AddinError when the sheet has gone
 */
export async function activateSheet(sheetName: string, address: string): Promise<void> {
  await runInExcel(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(sheetName);
    await sync();
    if (sheet.isNullObject) {
      throw new AddinError(
        `The sheet “${sheetName}” is no longer in the workbook; build the annual tables again.`,
      );
    }
    sheet.activate();
    sheet.getRange(address).select();
    await sync();
  });
}
