import type { ReportRecord } from '../reportData';
import type { ReportRow, ReportTable } from '../reportTable';
import { cellQuantities } from './cellQuantities';
import type { CellContext, CellQuantities } from './cellQuantities';
import type { DisclosureRule } from './disclosureRule';
import { quantityBook, wholeCohort } from './quantityBook';
import type { QuantityBook } from './quantityBook';
import { fingerprintKey } from './recordSets';

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
  const { rows, total, baseRecords } = table;
  const base = baseRecords ? book.ofRecords(baseRecords, wholeCohort) : null;
  if (base !== null) countFigure([base], book);
  const isWhole = wholeSets(table, book);
  const quantitiesOf = (row: ReportRow) => {
    const place = total ? `${table.cohort}|${row.labels.join('|')}` : wholeCohort;
    const placeOf = (records: readonly ReportRecord[]) => (isWhole(records) ? wholeCohort : place);
    return rowQuantities(table, row, { book, rule, placeOf });
  };
  return { table, rows: rows.map(quantitiesOf), total: total && quantitiesOf(total), base };
}

/** Whether a set is what the table counts in all: its base, or a cell of its total. */
function wholeSets({ total, baseRecords = [] }: ReportTable, book: QuantityBook) {
  const sets = [
    baseRecords,
    ...(total?.restsOn ?? []).flatMap((restsOn) => restsOn.flatMap((set) => (set ? [set] : []))),
  ];
  const keys = new Set(sets.map((records) => fingerprintKey(book.fingerprint(records))));
  return (records: readonly ReportRecord[]) => keys.has(fingerprintKey(book.fingerprint(records)));
}

function rowQuantities(
  { columns }: ReportTable,
  { values, restsOn }: ReportRow,
  context: CellContext,
): readonly CellQuantities[] {
  return columns.map(({ unit }, index) => {
    const cell = cellQuantities(values[index] ?? null, unit, restsOn?.[index], context);
    countFigure(cell.restsOn, context.book);
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
