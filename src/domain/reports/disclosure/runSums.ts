import type { ReportTable } from '../reportTable';
import type { CellQuantities } from './cellQuantities';
import { everyRow } from './publication';
import type { ToldTable } from './publication';
import { wholeCohort } from './quantityBook';
import type { QuantityBook } from './quantityBook';
import { together } from './recordSets';
import type { Fingerprint } from './recordSets';
import type { Sum } from './ties';

/** So many neighbours are tried as a sum, at the most: the months of a year. */
const longestRun = 12;

interface CountedCell {
  readonly index: number;
  readonly set: Fingerprint;
}

/** Neighbours, down a column or along a row, that count exactly the records of another figure, in whatever table it stands. */
export function runSums(told: ToldTable, book: QuantityBook): readonly Sum[] {
  const { table, rows } = told;
  const details = rows.filter((_, index) => table.rows[index]?.labels.includes(null) === false);
  const columns = table.columns.map((_, column) => details.flatMap((row) => row[column] ?? []));
  const lines = [...columns, ...everyRow(told).map((row) => countsOf(row, table))];
  return lines.flatMap((line) => lineSums(countedCells(line, book), table.cohort, book));
}

function countsOf(row: readonly CellQuantities[], { columns }: ReportTable): readonly CellQuantities[] {
  return row.filter((_, index) => columns[index]?.unit === 'count');
}

function countedCells(line: readonly CellQuantities[], { quantities }: QuantityBook): readonly CountedCell[] {
  return line.flatMap(({ addend }) => {
    const set = addend === null ? null : (quantities[addend]?.set ?? null);
    return addend === null || set === null ? [] : [{ index: addend, set }];
  });
}

function lineSums(cells: readonly CountedCell[], cohort: string, book: QuantityBook): readonly Sum[] {
  const sums: Sum[] = [];
  cells.forEach((first, from) => {
    let run = first.set;
    const parts = [first.index];
    for (const { index, set } of cells.slice(from + 1, from + longestRun)) {
      run = together([run, set]);
      parts.push(index);
      const wholes = book.find(run, (place) => place === wholeCohort || place.startsWith(`${cohort}|`));
      for (const whole of wholes) if (!parts.includes(whole)) sums.push({ whole, parts: [...parts] });
    }
  });
  return sums;
}
