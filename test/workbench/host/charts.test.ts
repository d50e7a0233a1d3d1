import type { NodeOffice } from '../../../workbench/host/nodeOffice';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { boot, failure, workbookWith } from './office';

let office: NodeOffice;
let workbook: Workbook;

beforeEach(async () => {
  workbook = workbookWith([
    ['Team', '2023-24', '2024-25'],
    ['East', 5, 7],
    ['West', 4, 2],
  ]);
  office = await boot(workbook);
});

function onLog<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.Excel.run((context) => work(context.workbook.worksheets.getItem('Log'), context));
}

test('series, their names and categories come from the range', async () => {
  const seen = await onLog(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.series.load('items/name,count');
    chart.load('name');
    const values = chart.series.getItemAt(1);
    values.load('name');
    await context.sync();
    return [chart.name, chart.series.items.map((series) => series.name), values.name];
  });
  expect(seen).toEqual(['Chart 1', ['2023-24', '2024-25'], '2024-25']);
  expect(workbook.sheet('Log')?.charts[0]?.series).toMatchObject([
    { name: { reference: 'Log!$B$1' }, values: 'Log!$B$2:$B$3', categories: 'Log!$A$2:$A$3' },
    { name: { reference: 'Log!$C$1' }, values: 'Log!$C$2:$C$3', categories: 'Log!$A$2:$A$3' },
  ]);
});

test('by rows, each row is a series', async () => {
  await onLog(async (sheet, context) => {
    sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Rows');
    await context.sync();
  });
  expect(workbook.sheet('Log')?.charts[0]?.series[0]).toMatchObject({
    name: { reference: 'Log!$A$2' },
    values: 'Log!$B$2:$C$2',
    categories: 'Log!$B$1:$C$1',
  });
});

test('title, axes, legend, labels, colours and place reach the workbook', async () => {
  await onLog(async (sheet, context) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Complaints by team';
    chart.title.text = 'Complaints by team';
    chart.legend.position = 'Bottom';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.title.text = 'Complaints';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorUnit = 1;
    chart.axes.valueAxis.numberFormat = '0';
    chart.axes.valueAxis.majorGridlines.visible = false;
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor('#1F4E79');
    first.hasDataLabels = true;
    first.gapWidth = 60;
    chart.setPosition('E2', 'H10');
    await context.sync();
  });
  expect(workbook.sheet('Log')?.charts[0]).toMatchObject({
    name: 'Complaints by team',
    type: 'BarClustered',
    title: 'Complaints by team',
    legend: { visible: true, position: 'Bottom' },
    categoryAxis: { reversed: true },
    valueAxis: { title: 'Complaints', minimum: 0, majorUnit: 1, numberFormat: '0', gridlines: false },
    gapWidth: 60,
    left: 192,
    top: 15,
    width: 192,
    height: 135,
    series: [
      { color: '#1F4E79', hasDataLabels: true },
      { color: null, hasDataLabels: false },
    ],
  });
});

test('the size of all words, the look of the title, and which categories are named reach the workbook', async () => {
  await onLog(async (sheet, context) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.format.font.size = 10;
    chart.title.text = 'Complaints by team';
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
    chart.title.format.font.color = '#12355B';
    chart.axes.categoryAxis.tickLabelSpacing = 1;
    const all = chart.format.font.load('size');
    const title = chart.title.format.font.load('size,bold,color');
    await context.sync();
    expect([all.size, title.size, title.bold, title.color]).toEqual([10, 12, true, '#12355B']);
  });
  expect(workbook.sheet('Log')?.charts[0]).toMatchObject({
    fontSize: 10,
    titleFont: { size: 12, bold: true, color: '#12355B' },
    categoryAxis: { tickLabelSpacing: 1 },
  });
});

test('the labels of a line stand above or below it, those of bars where they are', async () => {
  await onLog(async (sheet, context) => {
    const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:C3'), 'Columns');
    chart.series.getItemAt(1).dataLabels.position = 'Bottom';
    await context.sync();
  });
  expect(workbook.sheet('Log')?.charts[0]?.series.map(({ labelPosition }) => labelPosition)).toEqual([
    undefined,
    'Bottom',
  ]);
  const refused = onLog(async (sheet, context) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.series.getItemAt(0).dataLabels.position = 'Top';
    await context.sync();
  });
  expect(await failure(refused)).toMatchObject({ code: 'NotImplemented' });
});

test('charts are found by name or id, and deleted', async () => {
  await onLog(async (sheet, context) => {
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns').load('id');
    await context.sync();
    const byId = sheet.charts.getItem(chart.id).load('chartType');
    const none = sheet.charts.getItemOrNullObject('Chart 9');
    await context.sync();
    expect([byId.chartType, none.isNullObject]).toEqual(['Pie', true]);
    byId.delete();
    await context.sync();
  });
  expect(workbook.sheet('Log')?.charts).toEqual([]);
});

test('a series can be given other ranges', async () => {
  await onLog(async (sheet, context) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
    const added = chart.series.add('Limit');
    added.setValues(sheet.getRange('C2:C3'));
    added.setXAxisValues(sheet.getRange('A2:A3'));
    await context.sync();
  });
  expect(workbook.sheet('Log')?.charts[0]?.series[1]).toMatchObject({
    name: { text: 'Limit' },
    values: 'Log!$C$2:$C$3',
    categories: 'Log!$A$2:$A$3',
  });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  [
    'a type that is not one',
    (sheet) => sheet.charts.add('Columns' as 'Line', sheet.getRange('A1:C3'), 'Columns'),
  ],
  [
    'a place on another sheet',
    (sheet) => sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns').setPosition('Other!A1'),
  ],
])('Excel refuses %s', async (_what, change) => {
  const error = await failure(
    onLog(async (sheet, context) => {
      context.workbook.worksheets.add('Other');
      change(sheet);
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});
