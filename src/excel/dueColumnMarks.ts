import type { CellArea } from './cellAddress';
import type { ExcelSession } from './excelSession';
import { parseArea } from './parseArea';

/** The hidden names, of the log's own sheet, that tell a column of ours from the officer's, wherever it is moved. */
const stem = 'ComplaintsToolkit_due_';

/** How the ids of columns of statuses begin. */
const statusStem = 'status-';

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

/** Whether a column of ours, by its id, is one of statuses and not of due dates. */
export function isStatusColumn(id: string): boolean {
  return id.startsWith(statusStem);
}

/** @param number of this sheet's columns of the same clock, counted from 1: "status-stage1", "status-stage1-2" */
export function statusColumnId(clock: string, number: number): string {
  return `${statusStem}${clock}${number === 1 ? '' : `-${number}`}`;
}

/** "stage1" of "status-stage1-2" */
export function clockOfColumn(id: string): string {
  return id.slice(statusStem.length).replace(/-\d+$/, '');
}

/** The cells of this sheet that its columns of statuses take up, by what their marks stand for. */
export function statusAreas(names: readonly Excel.NamedItem[]): readonly CellArea[] {
  return names
    .filter(({ name }) => name.startsWith(markName(statusStem)))
    .flatMap(({ formula }) => parseArea(String(formula).slice(1))?.area ?? []);
}
