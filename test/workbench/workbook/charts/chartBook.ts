import { Workbook, type ChartModel, type Sheet } from '../../../../workbench/workbook/workbook';

export interface ChartBook {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** A sheet called "Annual tables" with two years' figures of four teams, in A1:C5. */
export function chartBook(): ChartBook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Annual tables', '{00000000-0000-0000-0000-000000000001}');
  const rows = [
    ['Team', '2023-24', '2024-25'],
    ['Assessment', 12, 15],
    ['Fostering & adoption', 7, 9],
    ['Leaving care', 3, null],
    ['Disability', 22, 18],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  return { workbook, sheet };
}

/** A chart of both years, or of the columns given, beside the figures. */
export function addChart(
  { sheet }: ChartBook,
  type: string,
  settings: Partial<ChartModel> = {},
  columns: readonly string[] = ['B', 'C'],
): ChartModel {
  const chart: ChartModel = {
    id: String(sheet.charts.length + 1),
    name: `Chart ${sheet.charts.length + 1}`,
    sheet,
    type,
    title: 'Complaints by team',
    series: columns.map((column) => ({
      name: { reference: `'Annual tables'!$${column}$1` },
      values: `'Annual tables'!$${column}$2:$${column}$5`,
      categories: "'Annual tables'!$A$2:$A$5",
      color: null,
      hasDataLabels: true,
    })),
    left: 200,
    top: 0,
    width: 380,
    height: 215,
    legend: { visible: true, position: 'Bottom' },
    categoryAxis: { title: null, reversed: false, visible: true },
    valueAxis: {
      title: null,
      numberFormat: null,
      minimum: null,
      maximum: null,
      gridlines: true,
      visible: true,
    },
    gapWidth: null,
    ...settings,
  };
  sheet.charts.push(chart);
  sheet.touch('charts');
  return chart;
}
