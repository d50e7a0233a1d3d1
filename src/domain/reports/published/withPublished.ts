import { change, percentChange } from '../measures';
import { lastYearNote } from '../notes';
import type { ReportData } from '../reportData';
import type { Figure, ReportChart, ReportColumn, ReportRow, RestsOn } from '../reportTable';
import type { BuiltTable } from '../tableDefinition';
import { isSubtotal, numberOrNull } from '../tableFigures';
import { comparisonsOf } from './comparisons';
import type { Comparison } from './comparisons';
import { publishedFigure, totalLabels } from './figuresOfTable';

/** A column whose figures the log does not hold, and where they stood in an earlier report. */
interface FilledColumn {
  readonly index: number;
  readonly year: string;
  readonly column: string;
}

/**
 * Fills a table's columns of years that the log does not reach back to with the figures that the council published of
 * them. What was not published cannot be told; a total is that published, or else the sum when every row was.
 *
 * @param data with the figures published of this table alone
 */
export function withPublished(table: BuiltTable, data: ReportData): BuiltTable {
  const labels = table.columns.map(({ label }) => label);
  const compared = comparisonsOf(labels);
  const filled = filledColumns(labels, compared, data);
  if (filled.length === 0) return table;

  const rows = table.rows.map((row) => filledRow(row, filled, data));
  const withSums = rows.map((row) => summedRow(row, { ...table, rows }, filled));
  const total = table.total && totalRow(table.total, { ...table, rows: withSums }, filled, data);
  const changed = (row: ReportRow) => withChanges(row, labels, compared, filled);
  const published = filled.map(({ index }) => labels[index] ?? '');
  const done = { ...table, rows: withSums.map(changed), total: total && changed(total) };
  return {
    ...done,
    published,
    notes: [...table.notes.filter((note) => !lastYearNote(data).includes(note)), sourceNote(done, filled)],
    charts: table.charts.map((chart) => withLastYear(chart, compared, published)),
  };
}

function filledColumns(
  labels: readonly string[],
  compared: readonly Comparison[],
  { years, logYears, lastYear, knowsLastYear, published }: ReportData,
): readonly FilledColumn[] {
  const knowsPublished = !knowsLastYear && published.some(({ year }) => year === lastYear.label);
  return labels.flatMap((label, index): FilledColumn[] => {
    const isOtherYear = years.some((year) => year.label === label) && !logYears.has(label);
    if (isOtherYear) return [{ index, year: label, column: label }];

    const comparison = knowsPublished ? compared.find(({ before }) => before === label) : undefined;
    return comparison ? [{ index, year: lastYear.label, column: comparison.now }] : [];
  });
}

function filledRow(row: ReportRow, filled: readonly FilledColumn[], data: ReportData): ReportRow {
  const labels = row.labels.filter((label) => label !== null);
  return withValues(row, filled, ({ year, column }) => publishedFigure(data, year, labels, column));
}

/** A subtotal, and a row that is the sum of others, when it was not published and all its parts were. */
function summedRow(row: ReportRow, table: BuiltTable, filled: readonly FilledColumn[]): ReportRow {
  const [label] = row.labels;
  const sum = table.sums?.find((each) => each.row === label);
  const isPart = (other: ReportRow) =>
    isSubtotal(row)
      ? !isSubtotal(other) && other.labels[0] === label
      : sum !== undefined && sum.of.includes(other.labels[0] ?? '');
  const parts = table.rows.filter(isPart);
  return parts.length === 0 ? row : withValues(row, filled, sumOf(row, parts, table.columns));
}

function totalRow(
  total: ReportRow,
  table: BuiltTable,
  filled: readonly FilledColumn[],
  data: ReportData,
): ReportRow {
  const found = withValues(total, filled, ({ year, column }) =>
    totalLabels.reduce<number | null>(
      (figure, label) => figure ?? publishedFigure(data, year, [label], column),
      null,
    ),
  );
  const parts = table.rows.filter((row) => !isSubtotal(row));
  return withValues(found, filled, sumOf(found, parts, table.columns));
}

/** The figure that stands, or else the sum of the parts where they can be added and all are known. */
function sumOf(row: ReportRow, parts: readonly ReportRow[], columns: readonly ReportColumn[]) {
  return ({ index }: FilledColumn): Figure => {
    const stands = row.values[index] ?? null;
    const unit = columns[index]?.unit;
    if (stands !== null || (unit !== 'count' && unit !== 'pounds')) return stands;

    return parts.reduce<number | null>((sum, { values }) => {
      const value = numberOrNull(values[index]);
      return sum === null || value === null ? null : sum + value;
    }, 0);
  };
}

function withChanges(
  row: ReportRow,
  labels: readonly string[],
  compared: readonly Comparison[],
  filled: readonly FilledColumn[],
): ReportRow {
  const isFilled = (label: string) => filled.some(({ index }) => labels[index] === label);
  const values = compared
    .filter(({ before }) => isFilled(before))
    .reduce<readonly Figure[]>((so, comparison) => {
      const now = numberOrNull(so[labels.indexOf(comparison.now)]);
      const before = numberOrNull(so[labels.indexOf(comparison.before)]);
      const place = (label: string | undefined, figure: Figure, into: readonly Figure[]) =>
        into.map((value, index) => (label !== undefined && labels[index] === label ? figure : value));
      const changed = place(comparison.change, now === null ? null : change(now, before), so);
      return place(comparison.percentChange, now === null ? null : percentChange(now, before), changed);
    }, row.values);
  return { ...row, values, ...(row.restsOn && { restsOn: changesRestOn(row.restsOn, labels, compared) }) };
}

/** Last year's figure being published, a change tells this year's. */
function changesRestOn(
  restsOn: readonly RestsOn[],
  labels: readonly string[],
  compared: readonly Comparison[],
): readonly RestsOn[] {
  return restsOn.map((sets, index) => {
    const label = labels[index];
    const comparison = compared.find(
      ({ change: changed, percentChange: share }) => label !== undefined && [changed, share].includes(label),
    );
    return comparison ? (restsOn[labels.indexOf(comparison.now)] ?? []) : sets;
  });
}

/** No row of the log stands behind a published figure. */
function withValues(
  row: ReportRow,
  filled: readonly FilledColumn[],
  valueOf: (column: FilledColumn) => Figure,
): ReportRow {
  const columnAt = (index: number) => filled.find((column) => column.index === index);
  return {
    ...row,
    values: row.values.map((value, index) => {
      const column = columnAt(index);
      return column ? valueOf(column) : value;
    }),
    tracedTo: row.tracedTo.map((rows, index) => (columnAt(index) ? [] : rows)),
    ...(row.restsOn && { restsOn: row.restsOn.map((sets, index) => (columnAt(index) ? [] : sets)) }),
  };
}

function sourceNote({ rows }: BuiltTable, filled: readonly FilledColumn[]): string {
  const years = [...new Set(filled.map(({ year }) => year))];
  const isPart = rows.some(({ values }) => filled.some(({ index }) => values[index] === null));
  const part = isPart ? '; what was not published is blank' : '';
  return `The figures of ${years.join(', ')} are those published at the time, not counted from the log${part}.`;
}

function withLastYear(
  chart: ReportChart,
  compared: readonly Comparison[],
  published: readonly string[],
): ReportChart {
  const series = chart.series.flatMap((label) => {
    const before = compared.find(({ now }) => now === label)?.before;
    const isAdded = before !== undefined && published.includes(before) && !chart.series.includes(before);
    return isAdded ? [label, before] : [label];
  });
  return { ...chart, series };
}
