import type { ReportCheck } from './annualReport';
import { roundedPence } from './measures';
import type { Figure, ReportRow, ReportTable } from './reportTable';
import { isSubtotal, numberOrNull, valueOf } from './tableFigures';

/** One sum that was added again: what it should be, and what stands in the table. */
interface Sum {
  readonly where: string;
  readonly stands: number;
  readonly added: number;
}

/** Adds again every total, subtotal, Total column and row that is the sum of others. */
export function sumChecks(table: ReportTable): readonly ReportCheck[] {
  return [
    check(`total:${table.id}`, 'total', totalSums(table)),
    check(`subtotal:${table.id}`, 'subtotal', subtotalSums(table)),
    check(`across:${table.id}`, 'row total', acrossSums(table)),
    check(`sums:${table.id}`, 'sum', rowSums(table)),
    check(`balance:${table.id}`, 'balance', balances(table)),
  ].flatMap((each) => each ?? []);
}

function check(id: string, what: string, sums: readonly Sum[]): ReportCheck | null {
  if (sums.length === 0) return null;

  const wrong = sums.filter(({ stands, added }) => stands !== added);
  const [first] = wrong;
  return {
    id,
    ok: wrong.length === 0,
    detail: first
      ? `${first.where} is ${first.stands}, but its parts add to ${first.added} (${wrong.length} of ${sums.length} wrong).`
      : `${sums.length} ${what}${sums.length === 1 ? '' : 's'} added again: all agree.`,
  };
}

function totalSums(table: ReportTable): readonly Sum[] {
  const { total, rows, totalCounts } = table;
  return total && totalCounts === undefined
    ? columnSums(
        table,
        total,
        rows.filter((row) => !isSubtotal(row)),
      )
    : [];
}

function subtotalSums(table: ReportTable): readonly Sum[] {
  return table.rows.filter(isSubtotal).flatMap((subtotal) =>
    columnSums(
      table,
      subtotal,
      table.rows.filter((row) => !isSubtotal(row) && row.labels[0] === subtotal.labels[0]),
    ),
  );
}

/** The cells of a row before its Total add to it. */
function acrossSums({ columns, rows, total }: ReportTable): readonly Sum[] {
  const place = columns.findIndex(({ label }) => label === 'Total');
  if (place === -1) return [];

  return [...rows, ...(total ? [total] : [])].flatMap((row) => {
    const stands = numberOrNull(row.values[place]);
    return stands === null
      ? []
      : [{ where: `${nameOf(row)}, Total`, stands, added: sumOf(row.values.slice(0, place)) }];
  });
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce<number>((sum, figure) => sum + (numberOrNull(figure) ?? 0), 0);
}

function rowSums(table: ReportTable): readonly Sum[] {
  return (table.sums ?? []).flatMap(({ row: label, of }) => {
    const sum = table.rows.find(({ labels }) => labels[0] === label);
    const parts = table.rows.filter(({ labels }) => of.includes(labels[0] ?? ''));
    return sum ? columnSums(table, sum, parts) : [];
  });
}

/** A row with a figure that cannot be told is not added up. */
function balances(table: ReportTable): readonly Sum[] {
  const { balance } = table;
  if (!balance) return [];

  const { plus, minus, makes, more = [] } = balance;
  return table.rows.flatMap((row, index) => {
    const figures = (columns: readonly string[]) =>
      columns.map((column) => numberOrNull(valueOf(table, row, column)));
    const [stands = null] = figures([makes]);
    if (stands === null || figures([...plus, ...minus]).includes(null)) return [];

    const added = sumOf(figures(plus)) - sumOf(figures(minus)) + (more[index] ?? 0);
    return [{ where: `${nameOf(row)}, ${makes}`, stands, added }];
  });
}

/** Column by column where figures can be added; a part that cannot be told counts nothing, one not published tells nothing. */
function columnSums(
  { columns, published }: ReportTable,
  sum: ReportRow,
  parts: readonly ReportRow[],
): readonly Sum[] {
  return columns.flatMap(({ label, unit }, index): Sum[] => {
    const stands = numberOrNull(sum.values[index]);
    if ((unit !== 'count' && unit !== 'pounds') || stands === null) return [];
    if (published && parts.some(({ values }) => values[index] === null)) return [];

    const added = roundedPence(parts.reduce((so, { values }) => so + (numberOrNull(values[index]) ?? 0), 0));
    return [{ where: `${nameOf(sum)}, ${label}`, stands, added }];
  });
}

function nameOf({ labels }: ReportRow): string {
  return labels.filter(Boolean).join(' > ');
}
