import { pageRoom, placeTables } from '../../src/excel/placeTables';
import type { PlacedTable } from '../../src/excel/placeTables';
import { pageScale } from '../../src/excel/paperSize';
import { headingPoints, notePoints } from '../../src/excel/tableHeights';
import { pageColumns, widthOfColumns } from '../../src/excel/tableWidths';
import { blockOf } from '../../src/excel/printPages';
import { plainTable } from './plainTable';
import type { PlainTable } from './plainTable';

const place = (table: PlainTable): PlacedTable => {
  const [placed] = placeTables([plainTable(table)], 4);
  if (!placed) throw new Error('Nothing was placed.');
  return placed;
};

const chartOf = (placed: PlacedTable) => {
  const [chart] = placed.charts;
  if (!chart) throw new Error('No chart was placed.');
  return chart;
};

/** A chart as high as its rows, those below the table as Excel has them. */
const heightOf = (placed: PlacedTable): number => {
  const { row, rows } = chartOf(placed);
  const heights = [...placed.heights, ...placed.noteHeights];
  return Array.from({ length: rows }, (_, index) => heights[row - placed.headingRow + index] ?? 15).reduce(
    (sum, height) => sum + height,
    0,
  );
};

test('what is printed on A4 can be read: no text of a table below 7 points, figures at 8', () => {
  const scale = pageScale(widthOfColumns(pageColumns));
  expect(11 * scale).toBeGreaterThan(7.9);
  expect(Math.min(headingPoints, notePoints) * scale).toBeGreaterThan(7);
});

test('a page holds the labels, the months of a year and their total', () => {
  expect(pageColumns).toBe(2 + 12 + 1);
});

test.each<[string, PlainTable]>([
  ['of one figure', { figureColumns: 1, chart: {} }],
  ['of three', { figureColumns: 3, chart: {} }],
  ['of teams in areas', { labelColumns: 2, figureColumns: 5, rows: 18, chart: { type: 'barClustered' } }],
])('the chart of a narrow table %s stands beside it, from its headings down, within the page', (_, table) => {
  const placed = place(table);
  const chart = chartOf(placed);
  expect(chart.row).toBe(placed.headingRow);
  expect(chart.column).toBeGreaterThan(placed.columns);
  expect(chart.column + chart.columns).toBeLessThanOrEqual(pageColumns);
  expect(widthOfColumns(chart.columns, chart.column)).toBeGreaterThanOrEqual(390);
});

test.each<[string, PlainTable]>([
  ['of outcomes', { labelColumns: 2, figureColumns: 6, chart: {} }],
  ['of months', { labelColumns: 2, figureColumns: 13, chart: {}, notes: ['A note.'] }],
  ['wider than a page', { figureColumns: 30, chart: {} }],
])('the chart of a wide table %s stands below its notes, no wider than it or the page', (_, table) => {
  const placed = place(table);
  const chart = chartOf(placed);
  expect(chart.row).toBe(placed.tableEnd + 1);
  expect(chart.column).toBe(0);
  expect(chart.columns).toBe(Math.min(placed.columns, pageColumns));
});

test('the next table begins below the chart and the table, whichever is longer', () => {
  const short = plainTable({ rows: 2, chart: {} });
  const long = plainTable({ rows: 40, chart: {} });
  const [first, second, third] = placeTables([short, long, short], 0);
  const chart = first?.charts[0];
  expect(second?.titleRow).toBe((chart?.row ?? 0) + (chart?.rows ?? 0) + 2);
  expect(third?.titleRow).toBe((second?.tableEnd ?? 0) + 2);
});

test.each([
  ['few bars', 3, 195],
  ['thirteen pairs of bars', 13, 13 * 24 + 84],
  ['more than go on a page', 60, 600],
])('a chart of %s is as high as its labels need', (_, rows, height) => {
  const placed = place({ rows, chart: { type: 'barClustered' } });
  expect(Math.abs(heightOf(placed) - height)).toBeLessThanOrEqual(8);
});

test('a chart below its table is made a little lower where both then go on one page', () => {
  const table = { labelColumns: 2, figureColumns: 10, chart: { type: 'barStacked' } as const };
  const free = place({ ...table, rows: 13 });
  const tight = place({ ...table, rows: 18 });
  expect(Math.abs(heightOf(free) - (13 * 16 + 84))).toBeLessThanOrEqual(8);
  expect(heightOf(tight)).toBeLessThan(18 * 16 + 84 - 15);
  expect(blockOf(free).height).toBeLessThanOrEqual(pageRoom);
  expect(blockOf(tight).height).toBeLessThanOrEqual(pageRoom);
});

test('labels that are long fold, and the row is as high as they take', () => {
  expect(place({ label: 'Fostering' }).heights.at(1)).toBe(15);
  expect(place({ label: 'Disagreement with decision or assessment' }).heights.at(1)).toBe(31);
  // The apostrophe that keeps a text a text is not shown.
  expect(place({ label: 'Looked After Children Team 1' }).heights.at(1)).toBe(15);
});

test('words too long for a column of figures fold, those that are short do not', () => {
  expect(place({ lastValue: 'Not applicable' }).heights.at(1)).toBe(31);
  expect(place({ lastValue: 'c' }).heights.at(1)).toBe(15);
});

test('words in the last column have the columns beside it too, as many as they need', () => {
  const words = 'LGSCO, Complaint Handling Code; counted from the day received';
  const placed = place({ figureColumns: 2, lastUnit: 'text', lastValue: words });
  expect(placed.columns).toBe(3);
  expect(widthOfColumns(placed.sheetColumns - 2, 2)).toBeGreaterThan(250);
  expect(placed.heights.at(1)).toBe(15);
});

test('the notes of a narrow table go further across than it, but not under its chart', () => {
  const notes = ['Number of complaints: 133. A complaint with several counts once in each of its rows.'];
  expect(place({ figureColumns: 1, notes })).toMatchObject({ noteColumns: 8, noteHeights: [13.5] });
  expect(place({ figureColumns: 1, notes, chart: {} })).toMatchObject({ noteColumns: 2 });
});
