import type { ExcelSession } from './excelSession';

/** The first column of each sheet, counted from 1, to the right of all that is on it, formats and merged cells too: one round trip. */
export async function firstFreeColumns(
  session: ExcelSession,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (sheets.length === 0) return new Map();
  const used = sheets.map((sheet) =>
    session.workbook.worksheets.getItem(sheet).getUsedRange().load('columnIndex,columnCount'),
  );
  await session.sync();
  return new Map(
    sheets.map((sheet, index) => [sheet, used[index]!.columnIndex + used[index]!.columnCount + 1]),
  );
}
