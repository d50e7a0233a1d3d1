import { Workbook, type CellValue } from '../../../../workbench/workbook/workbook';
import { readXlsx } from '../../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../workbench/workbook/xlsx/writeXlsx';
import { convert, sheetsAsShown } from '../../../libreoffice';
import { newChart, newPivot } from './newParts';
import { officersWorkbook } from './officersWorkbook';

const values: CellValue[][] = [
  ['Team', 'Cases', 'Note'],
  ['North', 4, '=not a formula'],
  ['South & "East"', 7.25, ' two\nlines '],
  ['Wëst <£>', -1234567.5, 'emoji 👍'],
];

function ownWorkbook(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Officer's tables", '{1}');
  values.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
  const date = workbook.styles.changed(0, { numberFormat: 'yyyy-mm-dd', bold: true, fill: '#FFC7CE' });
  sheet.setValue(4, 1, 45730);
  sheet.setStyle(4, 1, date);
  sheet.setValue(5, 0, true);
  sheet.setFormula(5, 1, 'SUM(B2:B3)');
  sheet.setFormula(5, 2, 'MAXIFS(tblCases[Cases],tblCases[Team],"North")');
  const rect = { row: 0, column: 0, rows: 4, columns: 3 };
  const look = { showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true };
  const table = {
    id: 1,
    name: 'tblCases',
    sheet,
    rect,
    columns: ['Team', 'Cases', 'Note'],
    ...look,
    style: null,
  };
  sheet.tables.push(table);
  const second = workbook.addSheet('Pivot', '{2}');
  second.pivots.push(newPivot(second, table));
  second.charts.push(newChart(second, "'Officer''s tables'"));
  return workbook;
}

test('LibreOffice opens a new workbook of ours and shows what we set', async () => {
  const shown = await sheetsAsShown(writeXlsx(ownWorkbook()), 'stored');
  const rows = shown.get("Officer's tables");
  expect(rows?.slice(1, 4)).toEqual([
    ['North', '4', '=not a formula'],
    ['South & "East"', '7.25', ' two\nlines '],
    ['Wëst <£>', '-1234567.5', 'emoji 👍'],
  ]);
  expect(rows?.[5]?.slice(0, 3)).toEqual(['TRUE', '11.25', '4']);
});

test('what LibreOffice writes is read as it was set: values, formulas, formats, merges, names', async () => {
  const workbook = ownWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.merges.push({ row: 8, column: 0, rows: 1, columns: 2 });
  workbook.names.push({
    name: 'Cases',
    formula: "'Officer''s tables'!$B$2:$B$4",
    sheet: null,
    visible: true,
    comment: '',
  });
  const again = readXlsx(await convert(writeXlsx(workbook), 'xlsx'));
  const read = again.sheet("Officer's tables");
  expect([1, 2, 3].map((row) => [0, 1, 2].map((column) => read?.value(row, column)))).toEqual(
    values.slice(1),
  );
  expect([read?.value(5, 0), read?.value(5, 1), read?.formula(5, 1)]).toEqual([true, 11.25, 'SUM(B2:B3)']);
  expect(again.styles.format(read?.style(4, 1) ?? 0)).toMatchObject({
    numberFormat: 'yyyy\\-mm\\-dd',
    bold: true,
    fill: '#FFC7CE',
  });
  expect(read?.merges).toEqual(sheet.merges);
  expect(again.names.map(({ name, formula }) => [name, formula.replaceAll('$', '')])).toContainEqual([
    'Cases',
    "'Officer''s tables'!B2:B4",
  ]);
  expect(again.sheet('Pivot')?.pivots).toMatchObject([
    { name: 'Pivot by team', rowFields: [{ field: 'Team' }] },
  ]);
  expect(again.sheet('Pivot')?.charts).toMatchObject([{ type: 'ColumnClustered', title: 'Cases by team' }]);
});

test('an officer’s workbook, changed by us, opens with its rules, its validations and our change', async () => {
  const workbook = readXlsx(officersWorkbook());
  const log = workbook.sheet('Log');
  if (!log) throw new Error('no log');
  log.setValue(3, 2, 'Withdrawn');
  log.setFormula(9, 0, 'SUM(A4:A7)');
  const fods = new TextDecoder().decode(await convert(writeXlsx(workbook), 'fods'));
  expect(fods).toContain('Withdrawn');
  expect(fods).toMatch(/table:formula="of:=SUM\(\[\.A4:\.A7\]\)"[^>]* office:value="10"/);
  expect(fods.match(/<calcext:condition /g)).toHaveLength(2);
  expect(fods).toContain('<calcext:data-bar');
  expect(fods).toContain('cell-content-is-in-list');
});
