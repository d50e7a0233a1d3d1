import { setupSheetName } from '../domain/setup/setupTables';
import { runInExcel } from './excelSession';
import { askForMark, markOf } from './ourSheets';

/** Ends a watch. */
export type StopWatching = () => Promise<void>;

/**
 * Tells of every edit of a cell, sort of rows and deletion of a sheet, the officer's and a co-author's, by the id of its
 * sheet. Nothing of the workbook is changed by watching it, nor kept in it.
 *
 * @param onEdit is told while the edit is made: it is to take no time
 */
export async function watchEdits(onEdit: (sheetId: string) => void): Promise<StopWatching> {
  return runInExcel(async ({ workbook: { worksheets }, sync }) => {
    const tell = ({ worksheetId }: { readonly worksheetId: string }) => {
      onEdit(worksheetId);
      return Promise.resolve();
    };
    const changed = worksheets.onChanged.add(tell);
    const sorted = worksheets.onRowSorted.add(tell);
    const deleted = worksheets.onDeleted.add(tell);
    await sync();

    // A handler can be taken away only in the conversation in which it was added.
    return () =>
      Excel.run(changed.context, async (context) => {
        changed.remove();
        sorted.remove();
        deleted.remove();
        await context.sync();
      });
  });
}

/**
 * The ids of the sheets of ours that hold no part of the log and nothing that it is read by: all but Complaints setup.
 * Two round trips.
 */
export async function readOurSheets(): Promise<ReadonlySet<string>> {
  return runInExcel(async ({ workbook: { worksheets }, sync }) => {
    worksheets.load('items/id');
    await sync();

    const marks = worksheets.items.map((sheet) => ({ id: sheet.id, mark: askForMark(sheet) }));
    await sync();
    const isOurs = (mark: string | null) => mark !== null && mark !== setupSheetName;
    return new Set(marks.filter(({ mark }) => isOurs(markOf(mark))).map(({ id }) => id));
  });
}
