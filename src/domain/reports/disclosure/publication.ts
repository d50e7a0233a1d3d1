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
  const told = tables.map((table) => toldTable(table, book, rule));
  for (const restsOn of told.flatMap(figuresOf)) {
    for (const each of new Set(restsOn)) {
      const quantity = book.quantities[each];
      if (quantity) quantity.figures += 1;
    }
  }
  return { book, tables: told };
}

/** What each figure of a table rests on, that of its base line too. */
export function figuresOf(told: ToldTable): readonly (readonly number[])[] {
  const cells = everyRow(told).flatMap((row) => row.map(({ restsOn }) => restsOn));
  return told.base === null ? cells : [...cells, [told.base]];
}

function toldTable(table: ReportTable, book: QuantityBook, rule: DisclosureRule): ToldTable {
  const { rows, total, baseRecords } = table;
  const base = baseRecords ? book.ofRecords(baseRecords, wholeCohort) : null;
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
  return columns.map(({ unit }, index) =>
    cellQuantities(values[index] ?? null, unit, restsOn?.[index], context),
  );
}

/** The rows of a table with its total, in printed order. */
export function everyRow({ rows, total }: ToldTable): readonly (readonly CellQuantities[])[] {
  return total ? [...rows, total] : rows;
}
