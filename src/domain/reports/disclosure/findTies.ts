import { balanceSums } from './balanceSums';
import { everyRow } from './publication';
import type { Publication, ToldTable } from './publication';
import { runSums } from './runSums';
import { scopeSums } from './scopeSums';
import { tableSums } from './tableSums';
import type { PartOfWhole, Sum, Ties } from './ties';

/**
 * Finds what ties the quantities together: totals, subtotals, Total columns, declared sums and balances of every table; runs of
 * neighbouring cells that count exactly the records of another figure, in whatever table (three months that are a quarter);
 * both procedures together; and percentages, whose part is never more than their whole.
 */
export function findTies(publication: Publication): Ties {
  const { tables, book } = publication;
  const valueOf = (index: number) => book.quantities[index]?.value ?? 0;
  const holds = ({ whole, parts }: Sum) =>
    parts.reduce((sum, part) => sum + valueOf(part), 0) === valueOf(whole);
  const sums = [
    ...tables.flatMap(tableSums),
    ...tables.flatMap((told) => runSums(told, book)),
    ...tables.flatMap((told) => balanceSums(told, book)),
    ...scopeSums(publication),
  ];
  return { sums: onlyOnce(sums.filter(holds)), partsOfWholes: tables.flatMap(partsOfWholes) };
}

function partsOfWholes(told: ToldTable): readonly PartOfWhole[] {
  return everyRow(told).flatMap((row) =>
    row.flatMap(({ addend, whole }) =>
      addend === null || whole === null || addend === whole ? [] : [{ part: addend, whole }],
    ),
  );
}

function onlyOnce(sums: readonly Sum[]): readonly Sum[] {
  const keyOf = ({ whole, parts }: Sum) => `${whole}=${[...parts].sort((a, b) => a - b).join('+')}`;
  return [...new Map(sums.map((sum) => [keyOf(sum), sum])).values()];
}
