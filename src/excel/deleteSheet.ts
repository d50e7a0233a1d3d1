import type { ExcelSession } from './excelSession';

/** Takes a sheet of ours out of the workbook, if it is there. */
export async function deleteSheet({ workbook, sync }: ExcelSession, name: string): Promise<void> {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  await sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await sync();
}
