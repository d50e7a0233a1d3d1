import type { ReportTable } from '../reportTable';
import type { CellQuantities } from './cellQuantities';
import { everyRow } from './publication';
import type { ToldTable } from './publication';
import { sumOf } from './ties';
import type { Sum } from './ties';

/** The sums that a table shows: its total, subtotals, Total column and declared sums, and its base where its rows split it. */
export function tableSums(told: ToldTable): readonly Sum[] {
  const across = everyRow(told).map((row) => acrossSum(row, told.table));
  const down = told.table.columns.flatMap((_, column) => columnSums(told, column));
  return [...across, ...down].flatMap((sum) => sum ?? []);
}

function acrossSum(row: readonly CellQuantities[], { columns }: ReportTable): Sum | null {
  const last = columns.findIndex(({ label }) => label === 'Total');
  const counts = row.filter((_, index) => index < last && columns[index]?.unit === 'count');
  return sumOf(row[last]?.addend ?? null, addends(counts));
}

/** One row's cell of the column. */
interface ColumnCell {
  readonly label: string | null;
  readonly isSubtotal: boolean;
  readonly addend: number | null;
}

function columnSums(told: ToldTable, column: number): readonly (Sum | null)[] {
  const { table, rows, total, base } = told;
  const cells = rows.map((row, index): ColumnCell => {
    const labels = table.rows[index]?.labels ?? [];
    return {
      label: labels[0] ?? null,
      isSubtotal: labels.includes(null),
      addend: row[column]?.addend ?? null,
    };
  });
  const details = cells.filter(({ isSubtotal }) => !isSubtotal);
  const wholes = new Set([base, ...rows.map((row) => row[column]?.whole ?? null)]);
  const splitting = details.filter(({ label }) => !(table.sums ?? []).some(({ row }) => row === label));
  const subtotals = cells.filter(({ isSubtotal }) => isSubtotal);
  return [
    sumOf(total?.[column]?.addend ?? null, addends(subtotals.length > 0 ? subtotals : details)),
    ...subtotals.map(({ label, addend }) =>
      sumOf(addend, addends(details.filter((cell) => cell.label === label))),
    ),
    ...declaredSums(table, cells),
    ...[...wholes].map((whole) => sumOf(whole, addends(subtotals.length > 0 ? subtotals : splitting))),
  ];
}

function declaredSums({ sums = [] }: ReportTable, cells: readonly ColumnCell[]): readonly (Sum | null)[] {
  return sums.map(({ row, of }) =>
    sumOf(
      cells.find(({ label }) => label === row)?.addend ?? null,
      addends(cells.filter(({ label }) => of.includes(label ?? ''))),
    ),
  );
}

function addends(cells: readonly { readonly addend: number | null }[]): readonly (number | null)[] {
  return cells.map(({ addend }) => addend);
}
