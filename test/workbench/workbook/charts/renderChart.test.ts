import { chartTypes } from '../../../../workbench/workbook/charts/chartTypes';
import { textOn } from '../../../../workbench/workbook/charts/palette';
import { referenceReader } from '../../../../workbench/workbook/charts/readReference';
import { renderChart } from '../../../../workbench/workbook/charts/renderChart';
import type { ChartModel } from '../../../../workbench/workbook/workbook';
import { schemaFaults } from '../schemaOrder';
import { addChart, chartBook } from './chartBook';
import { chartSchema } from './chartSchema';

function written(type: string, settings: Partial<ChartModel> = {}, columns?: readonly string[]): string {
  const book = chartBook();
  return renderChart(addChart(book, type, settings, columns), referenceReader(book.workbook));
}

const everything: Partial<ChartModel> = {
  categoryAxis: { title: 'Team', reversed: true, visible: true, position: 'Maximum', tickLabelSpacing: 1 },
  fontSize: 10,
  titleFont: { size: 12, bold: true, color: '#12355B' },
  valueAxis: {
    title: 'Complaints',
    numberFormat: '0%',
    minimum: 0,
    maximum: 1,
    gridlines: true,
    visible: true,
  },
  gapWidth: 40,
};
const nothing: Partial<ChartModel> = {
  title: null,
  series: [
    {
      name: { text: 'A & B' },
      values: "'Annual tables'!$B$2:$B$5",
      categories: null,
      color: '#0B7A75',
      hasDataLabels: false,
    },
  ],
  legend: { visible: false, position: 'Right' },
  categoryAxis: { title: null, reversed: false, visible: false },
  valueAxis: {
    title: null,
    numberFormat: null,
    minimum: null,
    maximum: null,
    gridlines: false,
    visible: false,
  },
};

describe('a chart part', () => {
  test.each([...chartTypes])(
    'of the type %s keeps the schema’s order, with everything and with nothing',
    (type) => {
      expect(schemaFaults(written(type), chartSchema)).toEqual([]);
      expect(schemaFaults(written(type, everything), chartSchema)).toEqual([]);
      expect(schemaFaults(written(type, nothing), chartSchema)).toEqual([]);
    },
  );

  test('out of the schema’s order would be caught', () => {
    const swapped = written('ColumnClustered').replace(
      /(<c:invertIfNegative val="0"\/>)(<c:dLbls>.*?<\/c:dLbls>)/,
      '$2$1',
    );
    expect(schemaFaults(swapped, chartSchema)).toEqual([
      expect.stringContaining('<ser> holds "idx order tx spPr dLbls invertIfNegative cat val"'),
    ]);
  });

  test('has its words in the size that was set, its title in its own look, and every category named', () => {
    const chart = written('BarClustered', everything);
    expect(chart).toContain(
      '<a:rPr lang="en-GB" sz="1200" b="1"><a:solidFill><a:srgbClr val="12355B"/></a:solidFill></a:rPr><a:t>Complaints by team',
    );
    expect(chart.match(/sz="\d+"/g)?.filter((size) => size !== 'sz="1200"')).not.toContain('sz="900"');
    expect(chart).toContain('<c:tickLblSkip val="1"/>');
    expect(written('BarClustered')).not.toContain('tickLblSkip');
  });

  test('has the labels of a line below it where that was asked for', () => {
    const book = chartBook();
    const lines = addChart(book, 'LineMarkers');
    const [, second] = lines.series;
    if (second) second.labelPosition = 'Bottom';
    const chart = renderChart(lines, referenceReader(book.workbook));
    expect(chart.match(/<c:dLblPos val="\w+"\/>/g)).toEqual(['<c:dLblPos val="t"/>', '<c:dLblPos val="b"/>']);
  });

  test('keeps its names, categories and figures, a blank cell without a point', () => {
    const xml = written('ColumnClustered');
    expect(xml).toContain(
      '<c:tx><c:strRef><c:f>\'Annual tables\'!$C$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>2024-25</c:v></c:pt></c:strCache></c:strRef></c:tx>',
    );
    expect(xml).toContain('<c:pt idx="1"><c:v>Fostering &amp; adoption</c:v></c:pt>');
    expect(xml).toContain(
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>15</c:v></c:pt><c:pt idx="1"><c:v>9</c:v></c:pt><c:pt idx="3"><c:v>18</c:v></c:pt></c:numCache>',
    );
  });

  test('keeps years as numbers on its category axis', () => {
    const book = chartBook();
    [2021, 2022, 2023, 2024].forEach((year, at) => book.sheet.setValue(at + 1, 0, year));
    const xml = renderChart(addChart(book, 'Line'), referenceReader(book.workbook));
    expect(xml).toContain("<c:cat><c:numRef><c:f>'Annual tables'!$A$2:$A$5</c:f>");
  });

  test('has a level of categories for each of their columns, the innermost first', () => {
    const { workbook, sheet } = chartBook();
    [
      ['North', 'Duty'],
      [null, 'Care'],
      ['South', 'Duty'],
      [null, 'Care'],
    ].forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row + 10, column, value)));
    const categories = "'Annual tables'!$A$11:$B$14";
    const values = "'Annual tables'!$B$2:$B$5";
    const series = [{ name: { text: 'Complaints' }, values, categories, color: null, hasDataLabels: false }];
    const xml = renderChart(
      addChart({ workbook, sheet }, 'ColumnClustered', { series }),
      referenceReader(workbook),
    );
    expect(schemaFaults(xml, chartSchema)).toEqual([]);
    expect(xml).toContain(
      '<c:ptCount val="4"/><c:lvl><c:pt idx="0"><c:v>Duty</c:v></c:pt><c:pt idx="1"><c:v>Care</c:v></c:pt><c:pt idx="2"><c:v>Duty</c:v></c:pt><c:pt idx="3"><c:v>Care</c:v></c:pt></c:lvl><c:lvl><c:pt idx="0"><c:v>North</c:v></c:pt><c:pt idx="2"><c:v>South</c:v></c:pt></c:lvl>',
    );
  });

  test.each([
    ['ColumnClustered', 'col', 'clustered', null],
    ['ColumnStacked', 'col', 'stacked', '100'],
    ['ColumnStacked100', 'col', 'percentStacked', '100'],
    ['BarClustered', 'bar', 'clustered', null],
    ['BarStacked', 'bar', 'stacked', '100'],
    ['BarStacked100', 'bar', 'percentStacked', '100'],
  ])('%s: bars %s, %s, overlap %s', (type, direction, grouping, overlap) => {
    const xml = written(type);
    expect(xml).toContain(`<c:barDir val="${direction}"/><c:grouping val="${grouping}"/>`);
    expect(/<c:overlap val="(\d+)"/.exec(xml)?.[1] ?? null).toBe(overlap);
  });

  test('ranks its bars from the top when its category axis is reversed', () => {
    const xml = written('BarClustered', everything);
    expect(xml).toContain(
      '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling>',
    );
    expect(xml).toContain('<c:crossAx val="111111111"/><c:crosses val="max"/>');
  });

  test('puts labels only where Excel lets that type have them', () => {
    const place = (type: string) => /<c:dLblPos val="(\w+)"/.exec(written(type))?.[1] ?? null;
    expect(['ColumnClustered', 'ColumnStacked', 'Line', 'Pie', 'Doughnut', 'Area'].map(place)).toEqual([
      'outEnd',
      'ctr',
      't',
      'outEnd',
      null,
      null,
    ]);
  });

  test('gives each slice of a pie its colour', () => {
    expect(written('Pie', {}, ['B']).match(/<c:dPt>/g)).toHaveLength(4);
  });

  test('takes a series’ colour, and has light grey gridlines', () => {
    expect(written('ColumnClustered', nothing)).toContain(
      '<c:spPr><a:solidFill><a:srgbClr val="0B7A75"/></a:solidFill></c:spPr>',
    );
    expect(written('ColumnClustered')).toContain(
      '<c:majorGridlines><c:spPr><a:ln w="9525" cap="flat"><a:solidFill><a:srgbClr val="D9D9D9"/>',
    );
  });

  test('of another type is refused by name', () => {
    expect(() => written('Sunburst')).toThrow('Charts of the type Sunburst cannot be written.');
  });
});

test.each([
  ['FFFFFF', '000000'],
  ['FFC000', '000000'],
  ['ED7D31', '000000'],
  ['264478', 'FFFFFF'],
  ['43682B', 'FFFFFF'],
])('text on %s is %s', (fill, text) => expect(textOn(fill)).toBe(text));

describe('reading a reference', () => {
  const { workbook } = chartBook();
  const read = referenceReader(workbook);

  test.each([
    ["'Annual tables'!$B$2:$B$3", [12, 7]],
    ["='annual tables'!A1", ['Team']],
    ["'Annual tables'!B:B", ['2023-24', 12, 7, 3, 22]],
    ["'Gone'!A1:A3", []],
    ['#REF!', []],
  ])('%s', (reference, expected) => expect(read(reference).values).toEqual(expected));
});
