import { computePivot } from '../../../../workbench/workbook/pivots/computePivot';
import { PivotError, type PivotErrorCode } from '../../../../workbench/workbook/pivots/pivotError';
import type { CellValue, PivotModel } from '../../../../workbench/workbook/workbook';
import { addPivot, asText, field, figure, pivotBook, show, type PivotBook } from './pivotBook';

const complaints: CellValue[][] = [
  ['Area', 'Team', 'Stage', 'Days'],
  ['North', 'Duty', 'Stage 1', 10],
  ['North', 'Duty', 'Stage 2', 30],
  ['North', 'Leaving care', 'Stage 1', 8],
  ['South', 'Duty', 'Stage 1', 20],
  ['South', 'Fostering', 'Stage 1', null],
  ['South', 'Fostering', 'Stage 2', 40],
];

function gridOf(settings: Partial<PivotModel>, rows = complaints): string[] {
  return asText(computePivot(addPivot(pivotBook(rows), 'A3', settings)).cells);
}

const crosstab = {
  rowFields: [field('Team')],
  columnFields: [field('Stage')],
  dataFields: [figure('Sum', 'Days')],
};
const twoLevels = { rowFields: [field('Area'), field('Team')], dataFields: [figure('Sum', 'Days')] };

describe('a pivot with one row field and one data field', () => {
  test('has its captions on one row, an item a row, and a grand total', () => {
    expect(gridOf({ rowFields: [field('Team')], dataFields: [figure('Sum', 'Days')] })).toEqual([
      'Team | Sum of Days',
      'Duty | 60',
      'Fostering | 40',
      'Leaving care | 8',
      'Grand Total | 108',
    ]);
  });

  test('says "Row Labels" in compact form', () => {
    const [first] = gridOf({
      layout: 'Compact',
      rowFields: [field('Team')],
      dataFields: [figure('Sum', 'Days')],
    });
    expect(first).toBe('Row Labels | Sum of Days');
  });

  test('shows the captions it is given', () => {
    const [first] = gridOf({
      rowFields: [field('Team', { caption: 'Service' })],
      dataFields: [figure('Count', 'Stage', { caption: 'Complaints' })],
    });
    expect(first).toBe('Service | Complaints');
  });
});

describe('a crosstab', () => {
  test('has the column field above its items, and totals both ways', () => {
    expect(gridOf(crosstab)).toEqual([
      'Sum of Days | Stage',
      'Team | Stage 1 | Stage 2 | Grand Total',
      'Duty | 30 | 30 | 60',
      'Fostering |  | 40 | 40',
      'Leaving care | 8 |  | 8',
      'Grand Total | 38 | 70 | 108',
    ]);
  });

  test('says "Column Labels" in compact form', () => {
    expect(gridOf({ ...crosstab, layout: 'Compact' }).slice(0, 2)).toEqual([
      'Sum of Days | Column Labels',
      'Row Labels | Stage 1 | Stage 2 | Grand Total',
    ]);
  });

  test('can do without grand totals for rows', () => {
    expect(gridOf({ ...crosstab, showRowGrandTotals: false }).at(-1)).toBe('Grand Total | 38 | 70');
  });

  test('can do without grand totals for columns', () => {
    expect(gridOf({ ...crosstab, showColumnGrandTotals: false }).at(-1)).toBe('Leaving care | 8 |  | 8');
  });

  test('of two column fields totals the outer one at its right', () => {
    const settings = {
      rowFields: [],
      columnFields: [field('Area'), field('Stage')],
      dataFields: [figure('Count', 'Team')],
    };
    expect(gridOf(settings)).toEqual([
      'Count of Team | Area | Stage',
      ' | North |  | North Total | South |  | South Total | Grand Total',
      ' | Stage 1 | Stage 2 |  | Stage 1 | Stage 2',
      'Total | 2 | 1 | 3 | 2 | 1 | 3 | 6',
    ]);
  });
});

describe('two row fields', () => {
  test('in tabular form have a column each, and totals below', () => {
    expect(gridOf(twoLevels)).toEqual([
      'Area | Team | Sum of Days',
      'North | Duty | 40',
      ' | Leaving care | 8',
      'North Total |  | 48',
      'South | Duty | 20',
      ' | Fostering | 40',
      'South Total |  | 60',
      'Grand Total |  | 108',
    ]);
  });

  test('in tabular form can repeat their labels', () => {
    expect(gridOf({ ...twoLevels, repeatLabels: true }).slice(1, 4)).toEqual([
      'North | Duty | 40',
      'North | Leaving care | 8',
      'North Total |  | 48',
    ]);
  });

  test('in outline form have totals beside the outer item', () => {
    expect(gridOf({ ...twoLevels, layout: 'Outline' })).toEqual([
      'Area | Team | Sum of Days',
      'North |  | 48',
      ' | Duty | 40',
      ' | Leaving care | 8',
      'South |  | 60',
      ' | Duty | 20',
      ' | Fostering | 40',
      'Grand Total |  | 108',
    ]);
  });

  test('in compact form share a column', () => {
    expect(gridOf({ ...twoLevels, layout: 'Compact' })).toEqual([
      'Row Labels | Sum of Days',
      'North | 48',
      'Duty | 40',
      'Leaving care | 8',
      'South | 60',
      'Duty | 20',
      'Fostering | 40',
      'Grand Total | 108',
    ]);
  });

  test('without subtotals leave the outer item of an outline blank', () => {
    const rowFields = [field('Area', { subtotals: false }), field('Team')];
    expect(gridOf({ ...twoLevels, rowFields, layout: 'Outline' })[1]).toBe('North');
    expect(gridOf({ ...twoLevels, rowFields })).not.toContain('North Total |  | 48');
  });
});

describe('several data fields', () => {
  const dataFields = [figure('Sum', 'Days'), figure('Count', 'Stage')];

  test('stand side by side under their own captions', () => {
    expect(gridOf({ rowFields: [field('Team')], dataFields }).slice(0, 2)).toEqual([
      'Team | Sum of Days | Count of Stage',
      'Duty | 60 | 3',
    ]);
  });

  test('stand under each column item, and have a grand total each', () => {
    expect(gridOf({ ...crosstab, dataFields })).toEqual([
      ' | Stage | Values',
      ' | Stage 1 |  | Stage 2 |  | Total Sum of Days | Total Count of Stage',
      'Team | Sum of Days | Count of Stage | Sum of Days | Count of Stage',
      'Duty | 30 | 2 | 30 | 1 | 60 | 3',
      'Fostering |  | 1 | 40 | 1 | 40 | 2',
      'Leaving care | 8 | 1 |  |  | 8 | 1',
      'Grand Total | 38 | 4 | 70 | 2 | 108 | 6',
    ]);
  });

  test('of one kind are told apart by a number', () => {
    const [first] = gridOf({ dataFields: [figure('Sum', 'Days'), figure('Sum', 'Days')] });
    expect(first).toBe('Sum of Days | Sum of Days2');
  });

  test('make a pivot by themselves', () => {
    expect(gridOf({ dataFields })).toEqual(['Sum of Days | Count of Stage', '108 | 6']);
  });
});

describe('a figure', () => {
  const values: CellValue[][] = [
    ['Kind', 'Value'],
    ...[4, 6, 'late', true, null].map((value) => ['a', value]),
  ];
  test.each([
    ['Sum', 10],
    ['Count', 4],
    ['CountNumbers', 2],
    ['Average', 5],
    ['Max', 6],
    ['Min', 4],
    ['Product', 24],
  ] as const)('%s of 4, 6, "late", TRUE and a blank is %d', (summarizeBy, expected) => {
    const grid = computePivot(
      addPivot(pivotBook(values), 'A3', { dataFields: [figure(summarizeBy, 'Value')] }),
    );
    expect(grid.cells[1]?.[0]).toBe(expected);
  });

  test.each([
    ['Sum', '0'],
    ['Max', '0'],
    ['Average', '#DIV/0!'],
    ['Count', '1'],
  ] as const)('%s of text alone is %s', (summarizeBy, expected) => {
    expect(gridOf({ dataFields: [figure(summarizeBy, 'V')] }, [['V'], ['late']])[1]).toBe(expected);
  });

  test('of blank cells alone is blank, also when they are counted', () => {
    expect(
      gridOf({ dataFields: [figure('Count', 'V'), figure('Sum', 'V')] }, [
        ['V', 'W'],
        [null, 1],
      ])[1],
    ).toBe('');
  });

  test('of an error is that error, but is counted', () => {
    const rows: CellValue[][] = [['V'], [1], [{ error: '#N/A' }]];
    expect(gridOf({ dataFields: [figure('Sum', 'V'), figure('Count', 'V')] }, rows)[1]).toBe('#N/A | 2');
  });
});

describe('items', () => {
  const labels = (values: readonly CellValue[], settings = {}) =>
    gridOf(
      {
        rowFields: [field('Item', settings)],
        dataFields: [figure('Count', 'One')],
        showColumnGrandTotals: false,
      },
      [['Item', 'One'], ...values.map((value) => [value, 1])],
    )
      .slice(1)
      .map((line) => line.split(' | ')[0]);

  test('stand in order: numbers, text whatever its case, logicals, errors, blanks', () => {
    const values = [null, 'beta', { error: '#N/A' } as const, true, 10, 'Alpha', false, 9, 'Gamma'];
    expect(labels(values)).toEqual(['9', '10', 'Alpha', 'beta', 'Gamma', 'false', 'true', '#N/A', '(blank)']);
  });

  test('of months stand in the months’ order, as Excel’s own lists have it', () => {
    expect(labels(['Apr', 'Jan', 'Dec', 'Mar'])).toEqual(['Jan', 'Mar', 'Apr', 'Dec']);
  });

  test('that are a word beside months stand by letter', () => {
    expect(labels(['May', 'Jan', 'Zoe'])).toEqual(['Jan', 'May', 'Zoe']);
  });

  test('that differ only in case are one, written as first met', () => {
    expect(labels(['duty', 'Duty', 'DUTY'])).toEqual(['duty']);
  });

  test('1 and "1" are two', () => {
    expect(labels(['1', 1])).toEqual(['1', '1']);
  });

  test('can stand in descending order, the blank still last', () => {
    expect(labels(['a', null, 'b'], { sort: 'Descending' })).toEqual(['b', 'a', '(blank)']);
  });

  test('met nowhere beneath an outer item are shown when their field shows all items', () => {
    const rowFields = [field('Area'), field('Team', { showAllItems: true })];
    expect(gridOf({ ...twoLevels, rowFields }).slice(1, 5)).toEqual([
      'North | Duty | 40',
      ' | Fostering',
      ' | Leaving care | 8',
      'North Total |  | 48',
    ]);
  });

  test('filtered away count in no total', () => {
    expect(gridOf({ ...crosstab, rowFields: [field('Team', { selected: ['duty'] })] }).slice(2)).toEqual([
      'Duty | 30 | 30 | 60',
      'Grand Total | 30 | 30 | 60',
    ]);
  });

  test('that are dates keep their serials and how they are shown', () => {
    const book = pivotBook([
      ['Received', 'One'],
      [45_000, 1],
    ]);
    book.data.setStyle(1, 0, book.workbook.styles.changed(0, { numberFormat: 'dd/mm/yyyy' }));
    const rowFields = [field('Received'), field('One')];
    const grid = computePivot(addPivot(book, 'A3', { rowFields, dataFields: [] }));
    expect(grid.cells[1]?.[0]).toBe(45_000);
    expect(grid.numberFormats?.[1]?.[0]).toBe('dd/mm/yyyy');
    expect(grid.cells[2]?.[0]).toBe('15/03/2023 Total');
  });
});

describe('page filters', () => {
  const withFilter = (selected: readonly string[] | null) =>
    gridOf({
      rowFields: [field('Team')],
      filterFields: [field('Stage', { selected })],
      dataFields: [figure('Count', 'Area')],
    });

  test('stand above, with one blank row between', () => {
    expect(withFilter(null).slice(0, 3)).toEqual(['Stage | (All)', '', 'Team | Count of Area']);
  });

  test('show the item they are set to', () => {
    expect(withFilter(['Stage 2'])).toEqual([
      'Stage | Stage 2',
      '',
      'Team | Count of Area',
      'Duty | 1',
      'Fostering | 1',
      'Grand Total | 2',
    ]);
  });

  test('set to several items say so', () => {
    const rows: CellValue[][] = [...complaints, ['North', 'Duty', 'Stage 3', 1]];
    const [first] = gridOf(
      {
        filterFields: [field('Stage', { selected: ['Stage 1', 'Stage 3'] })],
        dataFields: [figure('Sum', 'Days')],
      },
      rows,
    );
    expect(first).toBe('Stage | (Multiple Items)');
  });

  test('push the table down when there is no room above it', () => {
    const filterFields = [field('Stage'), field('Area')];
    const pivot = addPivot(pivotBook(complaints), 'A1', {
      filterFields,
      dataFields: [figure('Sum', 'Days')],
    });
    expect(computePivot(pivot)).toMatchObject({ rect: { row: 0, rows: 5 }, tableRect: { row: 3, rows: 2 } });
  });
});

describe('where a pivot lies', () => {
  test('its table begins at its place, filters above it', () => {
    const pivot = addPivot(pivotBook(complaints), 'B5', { ...crosstab, filterFields: [field('Area')] });
    const { rect, tableRect, bodyRect } = computePivot(pivot);
    expect(rect).toEqual({ row: 2, column: 1, rows: 8, columns: 4 });
    expect(tableRect).toEqual({ row: 4, column: 1, rows: 6, columns: 4 });
    expect(bodyRect).toEqual({ row: 6, column: 2, rows: 4, columns: 3 });
  });

  test('without fields it keeps Excel’s place to drop them', () => {
    expect(computePivot(addPivot(pivotBook(complaints), 'A3', {})).rect).toEqual({
      row: 2,
      column: 0,
      rows: 18,
      columns: 3,
    });
  });
});

describe('what it reads', () => {
  test('a table’s totals row is no data', () => {
    const book = pivotBook([...complaints, ['Total', null, null, 999]]);
    book.table.showTotals = true;
    const grid = computePivot(addPivot(book, 'A3', { dataFields: [figure('Sum', 'Days')] }));
    expect(grid.cells[1]?.[0]).toBe(108);
  });

  test('whole columns end with a blank item', () => {
    const book = pivotBook(complaints);
    const source = {
      kind: 'range',
      sheet: book.data,
      rect: { row: 0, column: 0, rows: 1_048_576, columns: 4 },
    } as const;
    book.data.tables = [];
    const pivot = addPivot(book, 'A3', {
      source,
      rowFields: [field('Area')],
      dataFields: [figure('Count', 'Team')],
    });
    expect(asText(computePivot(pivot).cells).slice(-2)).toEqual(['(blank)', 'Grand Total | 6']);
  });

  test('a heading met twice gets a number', () => {
    const rows: CellValue[][] = [
      ['Days', 'Days'],
      [1, 2],
    ];
    expect(gridOf({ dataFields: [figure('Sum', 'Days2')] }, rows)[1]).toBe('2');
  });

  test('50,000 rows take less than two seconds', () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => [
      `Area ${n % 4}`,
      `Team ${n % 31}`,
      `Stage ${n % 3}`,
      n % 90,
    ]);
    const pivot = addPivot(pivotBook([complaints[0] as CellValue[], ...rows]), 'A3', {
      rowFields: [field('Area'), field('Team')],
      columnFields: [field('Stage')],
      dataFields: [figure('Sum', 'Days'), figure('Count', 'Team')],
    });
    const start = performance.now();
    expect(computePivot(pivot).cells.at(-1)?.at(-1)).toBe(50_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('Excel refuses', () => {
  function codeOf(
    settings: Partial<PivotModel>,
    prepare: (book: PivotBook) => void = () => undefined,
  ): PivotErrorCode {
    const book = pivotBook(complaints);
    prepare(book);
    try {
      computePivot(addPivot(book, 'A3', settings));
    } catch (error) {
      if (error instanceof PivotError) return error.code;
      throw error;
    }
    throw new Error('It was accepted.');
  }

  test.each<[string, Partial<PivotModel>]>([
    ['a field that is not in the source', { rowFields: [field('Region')] }],
    ['a data field that is not in the source', { dataFields: [figure('Sum', 'Weeks')] }],
    ['a field on two axes', { rowFields: [field('Area')], columnFields: [field('Area')] }],
    ['a data caption that is a field’s name', { dataFields: [figure('Sum', 'Days', { caption: 'days' })] }],
    [
      'two data fields of one caption',
      {
        dataFields: ['Sum', 'Max'].map((by) =>
          figure(by as 'Sum' | 'Max', 'Days', { caption: 'Days taken' }),
        ),
      },
    ],
    ['a filter that leaves nothing', { filterFields: [field('Area', { selected: ['East'] })] }],
  ])('%s', (_, settings) => expect(codeOf(settings)).toBe('InvalidArgument'));

  test('a column without a heading', () => {
    expect(codeOf(crosstab, ({ data }) => data.setValue(0, 2, null))).toBe('InvalidArgument');
  });

  test('headings with no row beneath', () => {
    expect(codeOf(crosstab, ({ table }) => (table.rect = { ...table.rect, rows: 1 }))).toBe(
      'InvalidArgument',
    );
  });

  test('a place where another pivot lies', () => {
    const other = (book: PivotBook) => show(addPivot(book, 'C8', { dataFields: [figure('Sum', 'Days')] }));
    expect(codeOf(crosstab, other)).toBe('PivotTableRangeConflict');
  });

  test('a place where a table lies', () => {
    const place = (book: PivotBook) =>
      book.pivots.tables.push({
        ...book.table,
        id: 2,
        name: 'Other',
        rect: { row: 7, column: 0, rows: 2, columns: 2 },
      });
    expect(codeOf(crosstab, place)).toBe('PivotTableRangeConflict');
  });

  test('merged cells', () => {
    const merge = (book: PivotBook) => book.pivots.merges.push({ row: 7, column: 0, rows: 1, columns: 2 });
    expect(codeOf(crosstab, merge)).toBe('MergedRangeConflict');
  });

  test('a place over its own source', () => {
    const source = (book: PivotBook) =>
      ({ kind: 'range', sheet: book.pivots, rect: { row: 0, column: 0, rows: 4, columns: 1 } }) as const;
    const book = pivotBook(complaints);
    ['Days', 1, 2, 3].forEach((value, row) => book.pivots.setValue(row, 0, value));
    const pivot = addPivot(book, 'A3', { source: source(book), dataFields: [figure('Sum', 'Days')] });
    expect(() => computePivot(pivot)).toThrow(expect.objectContaining({ code: 'PivotTableRangeConflict' }));
  });
});
