import type { ReportRow, ReportTable } from '../reportTable';
import { cellQuantities } from './cellQuantities';
import type { CellQuantities } from './cellQuantities';
import type { DisclosureRule } from './disclosureRule';
import { quantityBook } from './quantityBook';
import type { QuantityBook } from './quantityBook';

/** A table, and what each of its figures tells. */
export interface ToldTable {
  readonly table: ReportTable;
  readonly rows: readonly (readonly CellQuantities[])[];
  readonly total: readonly CellQuantities[] | null;
  /** Of the number in its base line; null where that is not told, or 0. */
  readonly base: number | null;
}

/** All that the tables tell together. */
export interface Publication {
  readonly book: QuantityBook;
  readonly tables: readonly ToldTable[];
}

/** Finds every quantity that the tables tell of. */
export function publicationOf(tables: readonly ReportTable[], rule: DisclosureRule): Publication {
  const book = quantityBook(rule);
  return {
    book,
    tables: tables.map((table) => toldTable(table, book, rule)),
  };
}

function toldTable(table: ReportTable, book: QuantityBook, rule: DisclosureRule): ToldTable {
  const base = table.baseRecords ? book.ofRecords(table.baseRecords) : null;
  if (base !== null) countFigure([base], book);
  return {
    table,
    rows: table.rows.map((row) => rowQuantities(table, row, book, rule)),
    total: table.total && rowQuantities(table, table.total, book, rule),
    base,
  };
}

function rowQuantities(
  { columns }: ReportTable,
  { values, restsOn }: ReportRow,
  book: QuantityBook,
  rule: DisclosureRule,
): readonly CellQuantities[] {
  return columns.map(({ unit }, index) => {
    const cell = cellQuantities(values[index] ?? null, unit, restsOn?.[index], book, rule);
    countFigure(cell.restsOn, book);
    return cell;
  });
}

function countFigure(restsOn: readonly number[], { quantities }: QuantityBook): void {
  for (const each of new Set(restsOn)) {
    const quantity = quantities[each];
    if (quantity) quantity.figures += 1;
  }
}

/** The rows of a table with its total, in printed order. */
export function everyRow({ rows, total }: ToldTable): readonly (readonly CellQuantities[])[] {
  return total ? [...rows, total] : rows;
}
