import { activateSheet } from '../excel/activateSheet';

/**
 * Shows the officer a place in the workbook.
 *
 * @param address "A1", or a range
 * @throws AddinError when the sheet has gone
 */
export async function goTo(sheet: string, address: string): Promise<void> {
  await activateSheet(sheet, address);
}
