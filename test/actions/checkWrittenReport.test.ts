import { checkWrittenReport } from '../../src/actions/checkWrittenReport';
import { Workbook } from '../../workbench/workbook/workbook';
import { complaintOf, startOffice } from './addinOffice';

jest.setTimeout(60_000);

const rows = [
  ['Issue', '2024-25', '%', '2023-24'],
  ['Delay', 48, 0.6, 44],
  ['Conduct', 32, 0.4, 17],
  ['Total', 81, 1, 61],
];

function workbookWith(cells: readonly (readonly (string | number)[])[]): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Draft', '{00000000-0000-4000-8000-000000000001}');
  const percent = workbook.styles.changed(0, { numberFormat: '0.0%' });
  cells.forEach((row, index) =>
    row.forEach((value, column) => {
      sheet.setValue(index + 3, column + 1, value);
      if (column === 2 && index > 0) sheet.setStyle(index + 3, column + 1, percent);
    }),
  );
  return workbook;
}

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Draft').getRange(address).select();
    await context.sync();
  });
}

describe('the selected cells', () => {
  test('are read as they are shown, in two round trips', async () => {
    const office = await startOffice(workbookWith(rows));
    await select('A1:H20');
    const before = office.counts.roundTrips;
    const result = await checkWrittenReport({ selection: true });

    expect(office.counts.roundTrips - before).toBe(2);
    expect(result.place).toEqual({ sheet: 'Draft', address: 'B4:E7' });
    expect(result.tables).toEqual([{ name: 'Issue', rows: 3, columns: 3 }]);
    expect(result.findings.map(({ line, row, column, right }) => ({ line, row, column, right }))).toEqual([
      { line: 7, row: 'Total', column: '2024-25', right: '80' },
    ]);
  });

  test('of whole columns are only those with something in them', async () => {
    await startOffice(workbookWith(rows));
    await select('B:E');
    expect((await checkWrittenReport({ selection: true })).place?.address).toBe('B4:E7');
  });

  test('that are empty, or hold no figure, say what to select', async () => {
    await startOffice(workbookWith([['Issue', 'Team']]));
    await select('H1:J3');
    expect((await complaintOf(checkWrittenReport({ selection: true }))).message).toBe(
      'The selected cells are empty; select a table of figures with its headings, then try again.',
    );
    await select('B4:C4');
    expect((await complaintOf(checkWrittenReport({ selection: true }))).message).toBe(
      'No figures were found in it; choose a table with its headings and its total, then try again.',
    );
  });
});

test('pasted text needs no workbook', async () => {
  const { place, findings } = await checkWrittenReport({
    text: 'Issue\tNumber\nDelay\t3\nConduct\t2\nTotal\t6',
  });
  expect(place).toBeNull();
  expect(findings.map(({ message }) => message)).toEqual([
    'The total is printed as 6, but its 2 rows add to 5.',
  ]);
});

test('nothing pasted says what to paste', async () => {
  expect((await complaintOf(checkWrittenReport({ text: ' \n ' }))).message).toBe(
    'Nothing has been pasted; paste a table or a page of the report, then try again.',
  );
});
