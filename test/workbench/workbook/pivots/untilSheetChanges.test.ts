import { computePivot } from '../../../../workbench/workbook/pivots/computePivot';
import { fieldItems } from '../../../../workbench/workbook/pivots/pivotItems';
import { readSource } from '../../../../workbench/workbook/pivots/pivotSource';
import type { CellValue, PivotModel } from '../../../../workbench/workbook/workbook';
import { addPivot, asText, field, figure, pivotBook, type PivotBook } from './pivotBook';

const rows: CellValue[][] = [
  ['Team', 'Days'],
  ['East', 10],
  ['West', 20],
];

function daysByTeam(book: PivotBook, at = 'A3'): PivotModel {
  return addPivot(book, at, { rowFields: [field('Team')], dataFields: [figure('Sum', 'Days')] });
}

describe('a source is read once while its sheet stays as it is', () => {
  test('by all the pivots that stand on it', () => {
    const book = pivotBook(rows);
    const [first, second] = [daysByTeam(book, 'A3'), daysByTeam(book, 'F3')];
    const source = readSource(first);
    expect(readSource(second)).toBe(source);
    expect(fieldItems(readSource(second).fields[0]!.values)).toBe(fieldItems(source.fields[0]!.values));
  });

  test('whatever is written on other sheets', () => {
    const book = pivotBook(rows);
    const pivot = daysByTeam(book);
    const source = readSource(pivot);
    book.pivots.setValue(0, 0, 'Complaints by team');
    expect(readSource(pivot)).toBe(source);
  });
});

describe('a pivot shows what its source holds now', () => {
  const changes: readonly [string, (book: PivotBook) => void, readonly string[]][] = [
    ['a value', ({ data }) => data.setValue(1, 1, 11), ['East | 11', 'West | 20', 'Grand Total | 31']],
    ['a label', ({ data }) => data.setValue(2, 0, 'East'), ['East | 30', 'Grand Total | 30']],
    [
      'a formula’s result',
      ({ data }) => data.setResult(2, 1, 5),
      ['East | 10', 'West | 5', 'Grand Total | 15'],
    ],
    [
      'the table’s size',
      ({ table }) => (table.rect = { ...table.rect, rows: 2 }),
      ['East | 10', 'Grand Total | 10'],
    ],
  ];

  test.each(changes)('when %s has changed', (_what, change, expected) => {
    const book = pivotBook(rows);
    const pivot = daysByTeam(book);
    expect(asText(computePivot(pivot).cells).slice(1)).toEqual([
      'East | 10',
      'West | 20',
      'Grand Total | 30',
    ]);
    change(book);
    expect(asText(computePivot(pivot).cells).slice(1)).toEqual(expected);
  });

  test('when a column became one of dates', () => {
    const book = pivotBook([rows[0]!, [45_000, 10]]);
    const pivot = daysByTeam(book);
    expect(readSource(pivot).fields[0]).toMatchObject({ isDate: false });
    book.data.setStyle(1, 0, book.workbook.styles.changed(0, { numberFormat: 'dd/mm/yyyy' }));
    expect(readSource(pivot).fields[0]).toMatchObject({ isDate: true });
  });

  test('when its workbook counts days from 1904', () => {
    const book = pivotBook([rows[0]!, [45_000, 10]]);
    book.data.setStyle(1, 0, book.workbook.styles.changed(0, { numberFormat: 'dd/mm/yyyy' }));
    const pivot = daysByTeam(book);
    expect(readSource(pivot).fields[0]).toMatchObject({ isDate: true });
    book.workbook.date1904 = true;
    expect(readSource(pivot).fields[0]).toMatchObject({ isDate: false });
  });

  test('and refuses again what it refused before', () => {
    const book = pivotBook([
      ['Team', ''],
      ['East', 1],
    ]);
    const pivot = daysByTeam(book);
    for (let time = 0; time < 2; time++) expect(() => readSource(pivot)).toThrow('has no heading');
    book.data.setValue(0, 1, 'Days');
    expect(readSource(pivot).rowCount).toBe(1);
  });
});
