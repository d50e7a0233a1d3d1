import type { ExcelSession } from './excelSession';

/** The hidden names, of the log's own sheet, that tell a column of ours from the officer's, wherever it is moved. */
const stem = 'ComplaintsToolkit_due_';

/** One of our columns, and where it is now. */
export interface MarkedColumn {
  readonly sheet: string;
  readonly id: string;
  readonly name: string;
}

export function markColumn(sheet: Excel.Worksheet, id: string, range: Excel.Range): void {
  const mark = sheet.names.add(markName(id), range);
  mark.visible = false;
}

/** "ComplaintsToolkit_due_stage1_extended" */
export function markName(id: string): string {
  return `${stem}${id.replaceAll('-', '_')}`;
}

/** The columns of ours on some sheets. */
export async function markedColumns(
  session: ExcelSession,
  sheets: readonly string[],
): Promise<readonly MarkedColumn[]> {
  const asked = sheets.map((sheet) => ({
    sheet,
    names: session.workbook.worksheets.getItem(sheet).names.load('items/name'),
  }));
  await session.sync();
  return asked.flatMap(({ sheet, names }) =>
    names.items
      .filter(({ name }) => name.startsWith(stem))
      .map(({ name }) => ({ sheet, name, id: name.slice(stem.length).replaceAll('_', '-') })),
  );
}
