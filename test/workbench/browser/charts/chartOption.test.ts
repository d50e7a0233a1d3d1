import { chartOption } from '../../../../workbench/browser/charts/chartOption';
import { Workbook, type ChartModel } from '../../../../workbench/workbook/workbook';
import { fill } from '../../host/office';

const sheet = new Workbook().addSheet('Figures', '{11111111-0000-0000-0000-000000000001}');
fill(sheet, [
  ['Area', 'Team', 'Upheld', 'Not upheld'],
  ['East', 'One', 3, 1],
  [null, 'Two', 2, 2],
  ['West', 'Three', null, 4],
]);

const chart: ChartModel = {
  id: '1',
  name: 'Chart 1',
  sheet,
  type: 'ColumnClustered',
  title: 'Outcomes',
  series: ['C', 'D'].map((column) => ({
    name: { reference: `Figures!$${column}$1` },
    values: `Figures!$${column}$2:$${column}$4`,
    categories: 'Figures!$A$2:$B$4',
    color: column === 'C' ? '#123456' : null,
    hasDataLabels: true,
  })),
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  legend: { visible: true, position: 'Bottom' },
  categoryAxis: { title: null, reversed: false, visible: true },
  valueAxis: {
    title: 'Number',
    numberFormat: '0',
    minimum: 0,
    maximum: null,
    gridlines: true,
    visible: true,
  },
  gapWidth: 50,
};

interface Axis {
  readonly type: string;
  readonly data?: readonly string[];
  readonly inverse?: boolean;
  readonly min?: number;
  readonly axisLabel: { readonly formatter?: (value: number) => string };
}
interface Drawn {
  readonly title: { readonly text: string };
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly legend: { readonly show: boolean };
  readonly series: readonly {
    readonly type: string;
    readonly name: string;
    readonly data: readonly unknown[];
    readonly stack?: string;
    readonly itemStyle: { readonly color: string };
    readonly barCategoryGap?: string;
    readonly radius?: unknown;
  }[];
}

function drawn(changes: Partial<ChartModel> = {}): Drawn {
  return chartOption({ ...chart, ...changes }) as unknown as Drawn;
}

describe('a chart of the workbook, as it is drawn', () => {
  test('has its title, its series with their names and colours, and a gap where a cell holds no number', () => {
    const { title, series } = drawn();
    expect(title.text).toBe('Outcomes');
    expect(series.map(({ name, data }) => [name, data])).toEqual([
      ['Upheld', [3, 2, null]],
      ['Not upheld', [1, 2, 4]],
    ]);
    expect(series[0]?.itemStyle.color).toBe('#123456');
  });

  test('has categories of two levels in one line, the upper carried down', () => {
    expect(drawn().xAxis.data).toEqual(['East, One', 'East, Two', 'West, Three']);
  });

  test('lies down when it is a bar chart, its first category at the bottom unless reversed', () => {
    const lying = drawn({ type: 'BarClustered' });
    expect([lying.xAxis.type, lying.yAxis.type, lying.yAxis.inverse]).toEqual(['value', 'category', false]);
    const axis = { ...chart.categoryAxis, reversed: true };
    expect(drawn({ type: 'BarClustered', categoryAxis: axis }).yAxis.inverse).toBe(true);
  });

  test('stacks what is stacked, and shows shares where the whole is 100%', () => {
    expect(drawn().series.map(({ stack }) => stack)).toEqual([undefined, undefined]);
    expect(drawn({ type: 'ColumnStacked' }).series.map(({ stack }) => stack)).toEqual(['all', 'all']);
    expect(drawn({ type: 'ColumnStacked100' }).series[0]?.data).toEqual([0.75, 0.5, null]);
  });

  test('shows its axis from its minimum, in its number format', () => {
    const { yAxis } = drawn({ valueAxis: { ...chart.valueAxis, numberFormat: '0%', minimum: 0 } });
    expect(yAxis.min).toBe(0);
    expect(yAxis.axisLabel.formatter?.(0.5)).toBe('50%');
  });

  test('makes of Excel’s gap, a share of one bar, the share of a category', () => {
    expect(drawn().series[0]?.barCategoryGap).toBe('20%');
    expect(drawn({ type: 'ColumnStacked' }).series[0]?.barCategoryGap).toBe('33%');
  });

  test.each([
    ['Line', 'line'],
    ['LineMarkers', 'line'],
    ['AreaStacked', 'line'],
    ['Pie', 'pie'],
    ['Doughnut', 'pie'],
    ['BarStacked', 'bar'],
  ])('of the type %s is drawn as a %s', (type, expected) => {
    expect(drawn({ type }).series[0]?.type).toBe(expected);
  });
});
