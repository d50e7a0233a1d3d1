/** To be evaluated in the pane, so it holds all it needs: selects the first count of this year that is not 0. */
export async function selectFirstFigure(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(
      (await namesOf(context)).find((name) => name.startsWith('Annual tables')) ?? '',
    );
    const used = sheet.getUsedRange().load('values,rowIndex,columnIndex');
    await context.sync();
    const heading = used.values.findIndex((row) => row.includes('This year'));
    const column = (used.values[heading] ?? []).indexOf('This year');
    const row = used.values.findIndex((cells, index) => index > heading && Number(cells[column]) > 0);
    sheet.activate();
    sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex + column, 1, 1).select();
    await context.sync();
  });

  async function namesOf(context: Excel.RequestContext): Promise<readonly string[]> {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  }
}
