import fc from 'fast-check';
import { PivotError } from '../../../../workbench/workbook/pivots/pivotError';
import { renderPivot, renderPivots } from '../../../../workbench/workbook/pivots/renderPivot';
import type { CellValue, PivotModel } from '../../../../workbench/workbook/workbook';
import { schemaFaults } from '../schemaOrder';
import { addPivot, field, figure, pivotBook } from './pivotBook';
import { pivotSchema } from './pivotSchema';

const complaints: CellValue[][] = [
  ['Area', 'Team', 'Stage', 'Days'],
  ['North', 'Duty', 'Stage 1', 10],
  ['North', 'Leaving care', 'Stage 2', 8.5],
  ['South', 'Duty', 'Stage 1', 20],
  ['South', 'duty', null, null],
];

function written(settings: Partial<PivotModel>, rows = complaints) {
  return renderPivot(addPivot(pivotBook(rows), 'A3', settings), 7);
}

/** The text of the first element of that name. */
function part(xml: string, name: string): string {
  return new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`).exec(xml)?.[0] ?? '';
}

function elements(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(([found]) => found);
}

const crosstab = {
  rowFields: [field('Team')],
  columnFields: [field('Stage')],
  dataFields: [figure('Sum', 'Days')],
};

describe('the table part', () => {
  test('of a crosstab names every item, row and column', () => {
    const { table } = written(crosstab);
    expect(part(table, 'location')).toBe(
      '<location ref="A3:E7" firstHeaderRow="1" firstDataRow="2" firstDataCol="1"/>',
    );
    expect(part(table, 'pivotFields')).toContain(
      '<pivotField axis="axisRow" compact="0" outline="0" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField>',
    );
    expect(part(table, 'rowFields')).toBe('<rowFields count="1"><field x="1"/></rowFields>');
    expect(part(table, 'rowItems')).toBe(
      '<rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems>',
    );
    expect(part(table, 'colFields')).toBe('<colFields count="1"><field x="2"/></colFields>');
    expect(part(table, 'colItems')).toBe(
      '<colItems count="4"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i><i t="grand"><x/></i></colItems>',
    );
    expect(part(table, 'dataFields')).toBe(
      '<dataFields count="1"><dataField name="Sum of Days" fld="3" baseField="0" baseItem="0"/></dataFields>',
    );
  });

  test('of several data fields has the values’ own field on columns', () => {
    const { table } = written({
      ...crosstab,
      dataFields: [figure('Average', 'Days'), figure('CountNumbers', 'Days')],
    });
    expect(part(table, 'colFields')).toBe('<colFields count="2"><field x="2"/><field x="-2"/></colFields>');
    expect(elements(part(table, 'colItems'), /<i[ >].*?<\/i>/g)).toEqual([
      '<i><x/><x/></i>',
      '<i r="1" i="1"><x v="1"/></i>',
      '<i><x v="1"/><x/></i>',
      '<i r="1" i="1"><x v="1"/></i>',
      '<i><x v="2"/><x/></i>',
      '<i r="1" i="1"><x v="1"/></i>',
      '<i t="grand"><x/></i>',
      '<i t="grand" i="1"><x/></i>',
    ]);
    expect(elements(table, / subtotal="\w+"/g)).toEqual([' subtotal="average"', ' subtotal="countNums"']);
  });

  test('of several data fields alone on columns has no heading row above theirs', () => {
    const { table } = written({
      rowFields: [field('Team')],
      dataFields: [figure('Sum', 'Days'), figure('Count', 'Area')],
    });
    expect(part(table, 'location')).toBe(
      '<location ref="A3:C6" firstHeaderRow="0" firstDataRow="1" firstDataCol="1"/>',
    );
    expect(part(table, 'colItems')).toBe('<colItems count="2"><i><x/></i><i i="1"><x v="1"/></i></colItems>');
    expect(table).toContain('<x14:pivotTableDefinition hideValuesRow="1"/>');
  });

  test('of two row fields says how many items a row shares with the row before', () => {
    const rowFields = [field('Area'), field('Team')];
    const { table } = written({ rowFields, dataFields: [figure('Sum', 'Days')] });
    expect(elements(part(table, 'rowItems'), /<i[ >].*?<\/i>/g)).toEqual([
      '<i><x/><x/></i>',
      '<i r="1"><x v="1"/></i>',
      '<i t="default"><x/></i>',
      '<i><x v="1"/><x/></i>',
      '<i t="default"><x v="1"/></i>',
      '<i t="grand"><x/></i>',
    ]);
  });

  test('in outline form gives an outer item its own row, and no total below', () => {
    const rowFields = [field('Area'), field('Team')];
    const { table } = written({ layout: 'Outline', rowFields, dataFields: [figure('Sum', 'Days')] });
    expect(elements(part(table, 'rowItems'), /<i[ >].*?<\/i>/g).slice(0, 4)).toEqual([
      '<i><x/></i>',
      '<i r="1"><x/></i>',
      '<i r="1"><x v="1"/></i>',
      '<i><x v="1"/></i>',
    ]);
    expect(table).toContain(' compact="0" outline="1" outlineData="1" compactData="0"');
  });

  test('names items by their place in the order shown', () => {
    const { table } = written({ ...crosstab, rowFields: [field('Team', { sort: 'Descending' })] });
    expect(table).toContain(
      'sortType="descending"><items count="3"><item x="1"/><item x="0"/><item t="default"/>',
    );
    expect(part(table, 'rowItems')).toContain('<i><x/></i><i><x v="1"/></i>');
  });

  test('hides what a filter on rows leaves out', () => {
    const { table } = written({ ...crosstab, rowFields: [field('Team', { selected: ['Leaving care'] })] });
    expect(table).toContain('<item h="1" x="0"/><item x="1"/>');
    expect(part(table, 'rowItems')).toContain('<rowItems count="2"><i><x v="1"/></i>');
  });

  test('has a page filter set to one item', () => {
    const { table } = written({
      filterFields: [field('Stage', { selected: ['Stage 2'] })],
      dataFields: [figure('Sum', 'Days')],
    });
    expect(part(table, 'location')).toBe(
      '<location ref="A3:A4" firstHeaderRow="1" firstDataRow="1" firstDataCol="0" rowPageCount="1" colPageCount="1"/>',
    );
    expect(part(table, 'pageFields')).toBe(
      '<pageFields count="1"><pageField fld="2" item="1" hier="-1"/></pageFields>',
    );
    expect(table).not.toContain('h="1"');
  });

  test('has a page filter set to several items', () => {
    const filterFields = [field('Stage', { selected: ['Stage 2', '(blank)'] })];
    const { table } = written({ filterFields, dataFields: [figure('Sum', 'Days')] });
    expect(part(table, 'pageFields')).toBe(
      '<pageFields count="1"><pageField fld="2" hier="-1"/></pageFields>',
    );
    expect(table).toContain('multipleItemSelectionAllowed="1"');
    expect(table).toContain('<item h="1" x="0"/><item x="1"/><item x="2"/>');
  });

  test('repeats labels, and holds alternative text', () => {
    const { table } = written({ ...crosstab, repeatLabels: true, altTextTitle: 'Days & teams' });
    expect(table).toContain('<x14:pivotField fillDownLabels="1"/>');
    expect(table).toContain('fillDownLabelsDefault="1" altText="Days &amp; teams"');
  });

  test('names number formats by their ids, new ones as they are registered', () => {
    const dataFields = [
      figure('Sum', 'Days', { numberFormat: '0.00' }),
      figure('Max', 'Days', { numberFormat: '0.0"d"' }),
    ];
    const pivot = addPivot(pivotBook(complaints), 'A3', { dataFields });
    const { table } = renderPivot(pivot, 1, (format) => (format === '0.0"d"' ? 170 : 0));
    expect(elements(part(table, 'dataFields'), /numFmtId="\d+"/g)).toEqual([
      'numFmtId="2"',
      'numFmtId="170"',
    ]);
  });
});

describe('the cache', () => {
  const sharedItems = (values: readonly CellValue[], settings: Partial<PivotModel> = {}) =>
    part(
      written({ dataFields: [figure('Count', 'V')], ...settings }, [['V'], ...values.map((value) => [value])])
        .cacheDefinition,
      'sharedItems',
    );

  test.each<[string, CellValue[], string]>([
    ['text', ['b', 'a'], '<sharedItems count="2"><s v="a"/><s v="b"/></sharedItems>'],
    ['text and blanks', ['a', null], '<sharedItems containsBlank="1" count="2"><s v="a"/><m/></sharedItems>'],
    [
      'whole numbers',
      [3, 1],
      '<sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="3"/>',
    ],
    [
      'numbers and blanks',
      [3, null, 1.5],
      '<sharedItems containsString="0" containsBlank="1" containsNumber="1" minValue="1.5" maxValue="3"/>',
    ],
    [
      'numbers and text',
      [3, 'x'],
      '<sharedItems containsMixedTypes="1" containsNumber="1" containsInteger="1" minValue="3" maxValue="3" count="2"><n v="3"/><s v="x"/></sharedItems>',
    ],
    ['blanks', [null], '<sharedItems containsNonDate="0" containsString="0" containsBlank="1"/>'],
    ['logicals', [true, false], '<sharedItems count="2"><b v="0"/><b v="1"/></sharedItems>'],
    ['errors', [{ error: '#N/A' }], '<sharedItems count="1"><e v="#N/A"/></sharedItems>'],
    [
      'long text',
      ['x'.repeat(256)],
      `<sharedItems count="1" longText="1"><s v="${'x'.repeat(256)}"/></sharedItems>`,
    ],
    [
      'text that looks escaped',
      ['_x0041_\n"'],
      '<sharedItems count="1"><s v="_x005F_x0041_&#10;&quot;"/></sharedItems>',
    ],
  ])('tells the truth about %s', (_, values, expected) => expect(sharedItems(values)).toBe(expected));

  test('lists numbers that a pivot shows as items', () => {
    expect(sharedItems([3, 1], { rowFields: [field('V')] })).toContain('count="2"><n v="1"/><n v="3"/>');
  });

  test('holds days as dates', () => {
    const book = pivotBook([['Received'], [45_000], [45_001]]);
    const style = book.workbook.styles.changed(0, { numberFormat: '[$-809]dd mmm yyyy' });
    [1, 2].forEach((row) => book.data.setStyle(row, 0, style));
    const { cacheDefinition, cacheRecords } = renderPivot(
      addPivot(book, 'A3', { dataFields: [figure('Count', 'Received')] }),
      1,
    );
    expect(part(cacheDefinition, 'cacheField')).toContain('numFmtId="14"');
    expect(part(cacheDefinition, 'sharedItems')).toBe(
      '<sharedItems containsSemiMixedTypes="0" containsNonDate="0" containsDate="1" containsString="0" minDate="2023-03-15T00:00:00" maxDate="2023-03-17T00:00:00"/>',
    );
    expect(part(cacheRecords, 'r')).toBe('<r><d v="2023-03-15T00:00:00"/></r>');
  });

  test('has a record a source row: listed values by number, others themselves', () => {
    expect(elements(written(crosstab).cacheRecords, /<r>.*?<\/r>/g)).toEqual([
      '<r><x v="0"/><x v="0"/><x v="0"/><n v="10"/></r>',
      '<r><x v="0"/><x v="1"/><x v="1"/><n v="8.5"/></r>',
      '<r><x v="1"/><x v="0"/><x v="0"/><n v="20"/></r>',
      '<r><x v="1"/><x v="0"/><x v="2"/><m/></r>',
    ]);
  });

  test('names its table, or its range and sheet', () => {
    expect(part(written(crosstab).cacheDefinition, 'worksheetSource')).toBe(
      '<worksheetSource name="Complaints"/>',
    );
    const book = pivotBook(complaints);
    const source = { kind: 'range', sheet: book.data, rect: book.table.rect } as const;
    const { cacheDefinition } = renderPivot(addPivot(book, 'A3', { ...crosstab, source }), 1);
    expect(part(cacheDefinition, 'worksheetSource')).toBe('<worksheetSource ref="A1:D5" sheet="Data"/>');
  });

  test('asks to be refreshed only when its pivot does', () => {
    expect(written(crosstab).cacheDefinition).not.toContain('refreshOnLoad');
    expect(written({ ...crosstab, refreshOnOpen: true }).cacheDefinition).toContain('refreshOnLoad="1"');
  });

  test('is shared by the pivots of one source, and lists what any of them shows', () => {
    const book = pivotBook(complaints);
    const first = addPivot(book, 'A3', crosstab);
    const second = addPivot(book, 'H3', {
      rowFields: [field('Days')],
      dataFields: [figure('Count', 'Area')],
    });
    const source = { kind: 'range', sheet: book.data, rect: book.table.rect } as const;
    const third = addPivot(book, 'M3', { ...crosstab, source });
    const caches = renderPivots([first, second, third], 5);
    expect(caches.map(({ cacheId, tables }) => [cacheId, tables.map(({ pivot }) => pivot.name)])).toEqual([
      [5, ['Pivot 1', 'Pivot 2']],
      [6, ['Pivot 3']],
    ]);
    expect(caches[0]?.definition).toContain('<n v="8.5"/><n v="10"/><n v="20"/><m/>');
    expect(caches[0]?.tables.every(({ xml }) => xml.includes('cacheId="5"'))).toBe(true);
  });
});

describe('the schema’s order, and its attributes', () => {
  const names = ['Area', 'Team', 'Stage', 'Days'] as const;
  const cell = fc.constantFrom<CellValue>('a', 'B', '<&">', 1, 2.5, true, null, { error: '#REF!' });
  const axes = fc.shuffledSubarray([...names]).chain((used) =>
    fc.tuple(fc.nat(used.length), fc.nat(used.length)).map(([a, b]) => ({
      rows: used.slice(0, Math.min(a, b)),
      columns: used.slice(Math.min(a, b), Math.max(a, b)),
      filters: used.slice(Math.max(a, b)),
    })),
  );
  const settings = fc.record({
    axes,
    data: fc.subarray(['Sum', 'Count', 'Max', 'CountNumbers'] as const),
    layout: fc.constantFrom('Tabular' as const, 'Outline' as const, 'Compact' as const),
    flags: fc.record({
      subtotals: fc.boolean(),
      showAllItems: fc.boolean(),
      repeatLabels: fc.boolean(),
      grand: fc.boolean(),
    }),
    sort: fc.constantFrom('Ascending' as const, 'Descending' as const, null),
    selected: fc.constantFrom<string[] | null>(['a', '1', '(blank)'], ['B'], null),
    rows: fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 8 }),
  });

  test('hold in whatever is written, and lists count what they hold', () => {
    let tried = 0;
    fc.assert(
      fc.property(settings, ({ axes, data, layout, flags, sort, selected, rows }) => {
        const axisField = (name: string) => field(name, { ...flags, sort, selected });
        const pivot = addPivot(pivotBook([[...names], ...rows]), 'A9', {
          rowFields: axes.rows.map(axisField),
          columnFields: axes.columns.map(axisField),
          filterFields: axes.filters.map(axisField),
          dataFields: data.map((summarizeBy, at) => figure(summarizeBy, 'Days', { caption: `Figure ${at}` })),
          layout,
          repeatLabels: flags.repeatLabels,
          showRowGrandTotals: flags.grand,
        });
        const parts = renderedOrRefused(pivot);
        if (!parts) return;
        tried++;
        for (const xml of [parts.table, parts.cacheDefinition, parts.cacheRecords]) {
          expect(schemaFaults(xml, pivotSchema)).toEqual([]);
          expect(wrongCounts(xml)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});

/** A filter may leave nothing to show, which Excel refuses. */
function renderedOrRefused(pivot: PivotModel): ReturnType<typeof renderPivot> | null {
  try {
    return renderPivot(pivot, 1);
  } catch (error) {
    if (error instanceof PivotError) return null;
    throw error;
  }
}

const listed: Readonly<Record<string, string>> = {
  rowItems: 'i',
  colItems: 'i',
  items: 'item',
  pivotFields: 'pivotField',
  cacheFields: 'cacheField',
  pivotCacheRecords: 'r',
};

function wrongCounts(xml: string): string[] {
  return Object.entries(listed).flatMap(([list, child]) =>
    elements(xml, new RegExp(`<${list} .*?</${list}>`, 'g')).filter(
      (text) =>
        Number(/count="(\d+)"/.exec(text)?.[1]) !== elements(text, new RegExp(`<${child}[ >/]`, 'g')).length,
    ),
  );
}
