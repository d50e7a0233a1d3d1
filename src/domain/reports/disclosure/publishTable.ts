import { alphabetical, lastPlaces } from '../arrangeRows';
import type { Figure, ReportChart, ReportRow, ReportTable } from '../reportTable';
import type { CellQuantities } from './cellQuantities';
import { suppressed as suppressedMark } from './disclosureRule';
import type { ToldTable } from './publication';
import { withoutNumbers } from './withoutNumbers';

/** With fewer rows there is nothing to compare. */
const fewestChartRows = 2;

/** A row as it is published, with whether any of its figures is left out, and its place in the table as built. */
interface PublishedRow {
  readonly row: ReportRow;
  readonly isWhole: readonly boolean[];
  readonly place: number;
}

/**
 * The table as it is published: figures that tell a suppressed quantity are c, rows stand in an order that tells nothing
 * of those, and notes, base and charts hold only what the figures tell. Nothing leads to the log.
 */
export function publishTable(told: ToldTable, suppressed: ReadonlySet<number>): ReportTable {
  const { table } = told;
  const rows = table.rows.map((row, place) => publishRow(row, told.rows[place] ?? [], place, suppressed));
  const total = table.total && publishRow(table.total, told.total ?? [], -1, suppressed);
  const isWhole = [...rows, ...(total ? [total] : [])].every((row) => row.isWhole.every(Boolean));
  const inOrder = table.rowOrder === 'by size' && !isWhole ? alphabetically(rows) : rows;
  const charts = publishCharts(table, inOrder);

  const { id, title, cohort, labelHeadings, columns } = table;
  return {
    id,
    title,
    cohort,
    base: publishBase(told, suppressed),
    labelHeadings,
    columns,
    rows: inOrder.map(({ row }) => row),
    total: total?.row ?? null,
    notes: [...table.notes.flatMap(withoutNumbers), ...charts.notes],
    charts: charts.charts,
    pivot: null,
  };
}

function publishRow(
  { labels, values }: ReportRow,
  cells: readonly CellQuantities[],
  place: number,
  suppressed: ReadonlySet<number>,
): PublishedRow {
  const isWhole = values.map((_, index) => isPublished(cells[index], suppressed));
  const published = values.map((value, index): Figure => (isWhole[index] ? value : suppressedMark));
  return { row: { labels, values: published, tracedTo: values.map(() => []) }, isWhole, place };
}

function isPublished(cell: CellQuantities | undefined, suppressed: ReadonlySet<number>): boolean {
  return cell !== undefined && !cell.isNeverPublished && !cell.restsOn.some((each) => suppressed.has(each));
}

/** "Complaints received: 57", or without its number, "Complaints received", where that is left out or cannot be judged. */
function publishBase(
  { table: { base, baseRecords }, base: told }: ToldTable,
  suppressed: ReadonlySet<number>,
): string {
  const isTold = told === null ? baseRecords?.length === 0 : !suppressed.has(told);
  return isTold ? base : withoutNumbers(base.replace(/: *[\d,]+$/, '')).join('');
}

/** A to Z, area by area, each with its subtotal last. */
function alphabetically(rows: readonly PublishedRow[]): readonly PublishedRow[] {
  const levels = Math.max(0, ...rows.map(({ row }) => row.labels.length));
  return [...rows].sort((a, b) => {
    for (let level = 0; level < levels; level += 1) {
      const order = labelOrder(a.row.labels[level], b.row.labels[level]);
      if (order !== 0) return order;
    }
    return a.place - b.place;
  });
}

/** Not understood and Not recorded are last; after them the subtotal, which has no label. */
function labelOrder(a: string | null | undefined, b: string | null | undefined): number {
  const places = new Map(lastPlaces);
  const placeOf = (label: string | null | undefined) =>
    label === null || label === undefined ? Infinity : (places.get(label) ?? 0);
  const order = placeOf(a) - placeOf(b);
  if (Number.isNaN(order)) return 0;
  return order === 0 ? alphabetical.compare(a ?? '', b ?? '') : order;
}

interface PublishedCharts {
  readonly charts: readonly ReportChart[];
  readonly notes: readonly string[];
}

/** A chart keeps the rows whose figures are all published; a line, or a share of a whole, must be whole. */
function publishCharts(table: ReportTable, rows: readonly PublishedRow[]): PublishedCharts {
  const charts: ReportChart[] = [];
  const notes: string[] = [];
  for (const chart of table.charts) {
    const wanted = chartRows(chart, table, rows);
    const kept = wanted.filter((index) => chartFigures(chart, table, rows[index])?.isWhole);
    if (kept.length === wanted.length) {
      charts.push({ ...chart, rows: chart.rows === 'detail' ? 'detail' : kept });
      continue;
    }
    const shown = kept.filter((index) => chartFigures(chart, table, rows[index])?.hasAny);
    const isWorthShowing = shown.length >= fewestChartRows && chart.type !== 'line' && !chart.isTurned;
    if (isWorthShowing) charts.push({ ...chart, rows: shown });
    notes.push(
      isWorthShowing
        ? 'The chart leaves out rows with a figure that is shown as c.'
        : 'There is no chart, for figures of it are shown as c.',
    );
  }
  return { charts, notes: [...new Set(notes)] };
}

/** Whether a row's figures in the chart are all published, and any of them is not 0. */
function chartFigures({ series }: ReportChart, { columns }: ReportTable, row: PublishedRow | undefined) {
  if (!row) return null;
  const indexes = series.map((label) => columns.findIndex((column) => column.label === label));
  return {
    isWhole: indexes.every((index) => row.isWhole[index]),
    hasAny: indexes.some((index) => (row.row.values[index] ?? 0) !== 0),
  };
}

/** Indexes among the rows as published. */
function chartRows(
  chart: ReportChart,
  { rows: built }: ReportTable,
  rows: readonly PublishedRow[],
): readonly number[] {
  const { rows: chosen } = chart;
  return rows.flatMap(({ row, place }, index) => {
    const isWanted = chosen === 'detail' ? !row.labels.includes(null) : chosen.includes(place);
    return isWanted && built.length > 0 ? [index] : [];
  });
}
