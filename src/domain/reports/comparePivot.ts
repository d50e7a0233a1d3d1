import type { PlainValue } from '../log/sheetValues';
import type { ReportCheck } from './annualReport';
import { roundedPence } from './measures';
import { pivotGrandTotal } from './pivots';
import { keyOf, readPivot } from './readPivot';
import type { PivotRow, PivotRows } from './readPivot';
import type { ReportPivot, ReportRow, ReportTable } from './reportTable';
import { isSubtotal } from './tableFigures';

/** One figure of the table beside what the PivotTable shows for it. */
interface Pair {
  readonly where: string;
  readonly inTable: number;
  readonly inPivot: number;
}

/** Differences named in one check; the rest are counted. */
const mostNamed = 3;

/**
 * Compares a table with its PivotTable, figure by figure, subtotals and totals included. A row that the pivot does not
 * show is 0 there; a row that the table lacks must be 0 in the columns that the table has, unless it picks its rows.
 *
 * @param cells the pivot as read back from the sheet, without its page filters: tabular layout, repeated labels, one
 * field across. Its heading row is found by the captions of its row fields.
 */
export function comparePivot(table: ReportTable, cells: readonly (readonly PlainValue[])[]): ReportCheck {
  const id = `pivot:${table.id}`;
  const rows = table.pivot && readPivot(table.pivot, cells);
  if (!table.pivot || !rows) {
    return { id, ok: false, detail: `The PivotTable of ${table.title} could not be read back.` };
  }

  const others = table.pivot.showsMore ? [] : unmatchedPairs(table, table.pivot, rows);
  const pairs = [...tablePairs(table, table.pivot, rows), ...others];
  const wrong = pairs.filter(({ inTable, inPivot }) => roundedPence(inTable - inPivot) !== 0);
  return { id, ok: wrong.length === 0, detail: detailOf(pairs.length, wrong) };
}

/** Every figure of the table that the pivot shows too. */
function tablePairs(table: ReportTable, pivot: ReportPivot, rows: PivotRows): readonly Pair[] {
  const shown = table.rows.filter(({ labels }) => !pivot.notShown?.includes(labels[0] ?? ''));
  const pairsOf = (row: ReportRow, key: string) =>
    sharedColumns(table, pivot).map(({ item, label, index }): Pair => {
      const value = row.values[index];
      return {
        where: `${row.labels.filter(Boolean).join(' > ')}, ${label}`,
        inTable: typeof value === 'number' ? value : 0,
        inPivot: rows.get(key)?.figures.get(item) ?? 0,
      };
    });

  const totals =
    table.total && table.totalCounts === undefined ? pairsOf(table.total, keyOf(totalLabels(pivot))) : [];
  return [...shown.flatMap((row) => pairsOf(row, keyOf(rowLabels(row)))), ...totals];
}

/** Rows of the pivot that the table lacks, its own subtotals aside: they may only count other years, or other columns. */
function unmatchedPairs(table: ReportTable, pivot: ReportPivot, rows: PivotRows): readonly Pair[] {
  const hasSubtotals = table.rows.some(isSubtotal);
  const isOwnSubtotal = ({ labels: [outer, ...inner] }: PivotRow) =>
    !hasSubtotals && inner.length > 0 && inner.every((label) => label === '') && / Total$/.test(outer ?? '');
  const known = new Set([...table.rows.map((row) => keyOf(rowLabels(row))), keyOf(totalLabels(pivot))]);
  return [...rows]
    .filter(([key, row]) => !known.has(key) && !isOwnSubtotal(row))
    .flatMap(([, { labels, figures }]) =>
      sharedColumns(table, pivot).map(({ item, label }) => ({
        where: `${labels.filter(Boolean).join(' > ')}, ${label}`,
        inTable: 0,
        inPivot: figures.get(item) ?? 0,
      })),
    );
}

function sharedColumns(table: ReportTable, { columnLabels }: ReportPivot) {
  return Object.entries(columnLabels).map(([item, label]) => ({
    item,
    label,
    index: table.columns.findIndex((column) => column.label === label),
  }));
}

/** A subtotal stands in a PivotTable as "North Total" in the area's own column. */
function rowLabels({ labels }: ReportRow): readonly string[] {
  const [outer] = labels;
  return labels.length > 1 && labels[1] === null ? [`${outer ?? ''} Total`, ''] : labels.map(String);
}

function totalLabels({ rows }: ReportPivot): readonly string[] {
  return rows.map((_, index) => (index === 0 ? pivotGrandTotal : ''));
}

function detailOf(compared: number, wrong: readonly Pair[]): string {
  if (wrong.length === 0) return `${compared} figures agree with the PivotTable.`;

  const named = wrong
    .slice(0, mostNamed)
    .map(({ where, inTable, inPivot }) => `${where}: ${inTable} in the table, ${inPivot} in the PivotTable`);
  const more = wrong.length > mostNamed ? `; and ${wrong.length - mostNamed} more` : '';
  return `${wrong.length} of ${compared} figures differ from the PivotTable. ${named.join('; ')}${more}.`;
}
