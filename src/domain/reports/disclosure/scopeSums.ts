import type { ReportRow, ReportTable } from '../reportTable';
import { scopedId, unscopedId } from '../scope';
import type { CellQuantities } from './cellQuantities';
import type { QuantityBook } from './quantityBook';
import type { Publication, ToldTable } from './publication';
import { together, without } from './recordSets';
import type { Sum } from './ties';

/**
 * Both procedures together are the statutory complaints and the corporate ones, row by row. What is left over when the tables
 * that are published are taken from both is told by no figure, but anybody can work it out: of neither procedure, or of the
 * one whose table is not published, for want of a figure that could be shown or of a wish. Where that is small, it must not
 * be told either.
 */
export function scopeSums(publication: Publication): readonly Sum[] {
  const byId = new Map(publication.tables.map((told) => [told.table.id, told]));
  const ids = new Set(publication.tables.map(({ table }) => unscopedId(table.id)));
  return [...ids].flatMap((id) => {
    const both = byId.get(scopedId(id, 'all'));
    const apart = [byId.get(id), byId.get(scopedId(id, 'corporate'))].flatMap((told) => told ?? []);
    return both ? tableSums(both, apart, publication) : [];
  });
}

function tableSums(both: ToldTable, apart: readonly ToldTable[], publication: Publication): readonly Sum[] {
  const lookUps = apart.map(cellsByLabel);
  return [...cellsByLabel(both)].flatMap(([label, { addend }]) => {
    const parts = lookUps.flatMap((cells) => cells.get(label)?.addend ?? []);
    return addend === null ? [] : cellSums(addend, parts, publication);
  });
}

/** Where something is of neither procedure, it is left over with the other one when a single table is taken away. */
function cellSums(whole: number, parts: readonly number[], publication: Publication): readonly Sum[] {
  const sum = cellSum(whole, parts, publication);
  if (!sum) return [];
  if (parts.length < 2 || sum.parts.length === parts.length) return [sum];
  return [sum, ...parts.flatMap((part) => cellSum(whole, [part], publication) ?? [])];
}

function cellSum(whole: number, parts: readonly number[], { book }: Publication): Sum | null {
  if (parts.length === 0 || parts.includes(whole)) return null;

  const left = leftOf(whole, parts, book);
  if (left === null) return null;
  return { whole, parts: left === 0 ? parts : [...parts, left.quantity] };
}

/** What is left of a whole: records, or where it is no number of records, what was added up over them. Null where that is less than nothing. */
function leftOf(
  whole: number,
  parts: readonly number[],
  book: QuantityBook,
): { readonly quantity: number } | 0 | null {
  const sets = [whole, ...parts].map((each) => book.quantities[each]?.set ?? null);
  const [all, ...taken] = sets.every((set) => set !== null) ? sets : [];
  if (all) {
    const left = without(all, together(taken));
    if (left.size <= 0) return left.size === 0 ? 0 : null;
    return { quantity: book.leftOver(left) };
  }
  const valueOf = (each: number) => book.quantities[each]?.value ?? 0;
  const left = parts.reduce((value, part) => value - valueOf(part), valueOf(whole));
  if (left <= 0) return left === 0 ? 0 : null;
  return { quantity: book.ofItsOwn(left) };
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
