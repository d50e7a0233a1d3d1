import { runInExcel } from './excelSession';

/**
 * Tells whenever other cells are selected, on any sheet, until it is stopped.
 *
 * @returns what stops it
 */
export async function watchSelection(onSelected: () => void): Promise<() => Promise<void>> {
  const handler = await runInExcel(async ({ workbook, sync }) => {
    const added = workbook.worksheets.onSelectionChanged.add(() => {
      onSelected();
      return Promise.resolve();
    });
    await sync();
    return added;
  });
  return async () => {
    // A handler is taken away in the context it was added in.
    handler.remove();
    await handler.context.sync();
  };
}
