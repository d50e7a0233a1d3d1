import type { ReportRow, ReportTable } from '../reportTable';
import { scopedId } from '../scope';
import type { CellQuantities } from './cellQuantities';
import type { Publication, ToldTable } from './publication';
import { together, without } from './recordSets';
import type { Sum } from './ties';

/**
 * Both procedures together are the statutory complaints and the corporate ones, row by row, where the same table is
 * published of each; what is of neither is left over, and no figure tells it.
 */
export function scopeSums(publication: Publication): readonly Sum[] {
  const byId = new Map(publication.tables.map((told) => [told.table.id, told]));
  return publication.tables.flatMap((told) => {
    const both = byId.get(scopedId(told.table.id, 'all'));
    const corporate = byId.get(scopedId(told.table.id, 'corporate'));
    return both && corporate ? tableSums(both, [told, corporate], publication) : [];
  });
}

function tableSums(both: ToldTable, apart: readonly ToldTable[], publication: Publication): readonly Sum[] {
  const lookUps = apart.map(cellsByLabel);
  return [...cellsByLabel(both)].flatMap(([label, { addend }]) => {
    const parts = lookUps.flatMap((cells) => cells.get(label)?.addend ?? []);
    return addend === null ? [] : (cellSum(addend, parts, publication) ?? []);
  });
}

function cellSum(whole: number, parts: readonly number[], { book }: Publication): Sum | null {
  const set = book.quantities[whole]?.set;
  const sets = parts.map((part) => book.quantities[part]?.set ?? null);
  if (!set || !sets.every((one) => one !== null) || parts.includes(whole)) return null;

  const left = without(set, together(sets));
  if (left.size < 0 || parts.length === 0) return null;
  if (left.size === 0) return parts.length > 1 ? { whole, parts } : null;
  return { whole, parts: [...parts, book.untold(left)] };
}

function cellsByLabel({ table, rows, total }: ToldTable): ReadonlyMap<string, CellQuantities> {
  const all: readonly (readonly [ReportRow, readonly CellQuantities[]])[] = [
    ...rows.map((cells, index) => [table.rows[index]!, cells] as const),
    ...(table.total && total ? [[table.total, total] as const] : []),
  ];
  return new Map(
    all.flatMap(([row, cells]) =>
      cells.map((cell, column) => [cellLabel(table, row, column), cell] as const),
    ),
  );
}

function cellLabel({ columns }: ReportTable, { labels }: ReportRow, column: number): string {
  return JSON.stringify([labels, columns[column]?.label]);
}
