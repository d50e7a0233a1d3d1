import type { CellQuantities } from './cellQuantities';
import type { ToldTable } from './publication';
import type { QuantityBook } from './quantityBook';
import { together } from './recordSets';
import { sumOf } from './ties';
import type { Sum } from './ties';

/**
 * What the columns of a row that must balance tell of one another: those added make the last; or, where some are taken away,
 * both sides make what no figure tells by itself (all that was open at the start or came, and all that went or is open).
 */
export function balanceSums({ table, rows }: ToldTable, book: QuantityBook): readonly Sum[] {
  const { balance } = table;
  if (!balance) return [];

  const { plus, minus, makes } = balance;
  return rows.flatMap((row) => {
    const addends = (labels: readonly string[]) => labels.map((label) => addendOf(table, row, label));
    const added = addends(plus);
    const [made = null] = addends([makes]);
    if (minus.length === 0) return sumOf(made, added) ?? [];

    const all = allOf(added, book);
    return [added, [...addends(minus), made]].flatMap((side) => sumOf(all, side) ?? []);
  });
}

function addendOf(
  { columns }: ToldTable['table'],
  row: readonly CellQuantities[],
  label: string,
): number | null {
  return row[columns.findIndex((column) => column.label === label)]?.addend ?? null;
}

/** All the records of a side, as one quantity. */
function allOf(side: readonly (number | null)[], book: QuantityBook): number | null {
  const sets = side.flatMap((part) => (part === null ? [] : (book.quantities[part]?.set ?? [])));
  return sets.length === 0 ? null : book.untold(together(sets));
}
