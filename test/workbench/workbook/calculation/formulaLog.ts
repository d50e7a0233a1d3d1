import { Workbook, type CellValue } from '../../../../workbench/workbook/workbook';

/** Fri 20 Dec 2024 */
export const today = 45_646;

/** A log of five rows as a table and a few loose cells beside it. */
export function formulaLog(): Workbook {
  const book = new Workbook();
  const sheet = book.addSheet('My log', '{1}');
  const rows: CellValue[][] = [
    ['Team', 'Received', 'Days', 'Upheld?'],
    ['North', 45_383, 10, 'Yes'],
    ['South', 45_390, 25, 'no'],
    ['north', 45_400, null, 'Yes'],
    ['East', 45_500, 7.5, ''],
    ['South', null, 12, { error: '#N/A' }],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => value !== null && sheet.setValue(r, c, value)));
  sheet.tables.push({
    id: 1,
    name: 'Log',
    sheet,
    rect: { row: 0, column: 0, rows: 6, columns: 4 },
    columns: ['Team', 'Received', 'Days', 'Upheld?'],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: null,
  });
  book.names.push({ name: 'Limit', formula: '10', sheet: null, visible: true, comment: '' });
  book.names.push({ name: 'Teams', formula: "'My log'!$A$2:$A$6", sheet: null, visible: true, comment: '' });
  book.names.push({
    name: 'Twice',
    formula: 'LAMBDA(x,x*2)',
    sheet: null,
    visible: true,
    comment: '',
  });
  return book;
}
