import { columnsOf, detailRows, figureAt, grandTotal, headingOf, valueAt } from './findColumns';
import type { PrintedRow, PrintedTable } from './printedTable';
import { agreementOf } from './rounding';

/** What the percentages of one column are of. */
export interface ShareBase {
  readonly percent: number;
  /** The column, or columns added together, whose share they are. */
  readonly of: readonly number[];
  readonly base:
    | { readonly kind: 'column'; readonly column: number }
    /** Of one number: the printed total of the column, or what its rows add to. */
    | { readonly kind: 'number'; readonly value: number; readonly isPrinted: boolean };
}

/** One percentage beside the two figures it is worked out from. */
export interface Share {
  readonly row: PrintedRow;
  readonly count: number;
  readonly base: number;
  /** 0 to 100. */
  readonly exact: number;
}

/** Finds what a column of percentages is of: the base by which most of them come out. Null when none does. */
export function shareBaseOf(table: PrintedTable, percent: number): ShareBase | null {
  const scored = candidates(table, percent)
    .map((candidate) => ({ candidate, score: scoreOf(table, candidate) }))
    .sort((a, b) => b.score.right - a.score.right || b.score.close - a.score.close);
  const [best] = scored;
  return best && best.score.close > 0 && best.score.close * 2 >= best.score.of ? best.candidate : null;
}

/** The percentages of a column that can be worked out again. */
export function sharesIn(
  table: PrintedTable,
  { of, base }: Pick<ShareBase, 'of' | 'base'>,
): readonly Share[] {
  return table.rows.flatMap((row) => {
    const count = of.reduce<number | null>((sum, column) => {
      const value = valueAt(row, column);
      return sum === null || value === null ? null : sum + value;
    }, 0);
    const value = base.kind === 'number' ? base.value : valueAt(row, base.column);
    return count === null || value === null || value === 0
      ? []
      : [{ row, count, base: value, exact: (count / value) * 100 }];
  });
}

/** The nearest column to the left first, of the printed total first. */
function candidates(table: PrintedTable, percent: number): readonly ShareBase[] {
  const counts = columnsOf(table, 'count');
  const near = [...counts].sort((a, b) => nearness(a, percent) - nearness(b, percent));
  const upheld = counts.filter((column) =>
    /^(?:partially |partly |part |fully )?upheld\b/i.test(headingOf(table, column)),
  );
  const isUpheld = /upheld/i.test(headingOf(table, percent)) && upheld.length > 1;
  const numerators = [...(isUpheld ? [upheld] : []), ...near.map((column) => [column])];

  return numerators.flatMap((of) => [
    ...(of.length === 1 ? numbersFor(table, of[0] as number) : []).map((base) => ({ percent, of, base })),
    ...near
      .filter((column) => !of.includes(column))
      .map((column) => ({ percent, of, base: { kind: 'column' as const, column } })),
  ]);
}

function nearness(column: number, percent: number): number {
  return column < percent ? percent - column : 100 + column;
}

function numbersFor(table: PrintedTable, column: number): readonly ShareBase['base'][] {
  const total = grandTotal(table);
  const printed = total && valueAt(total, column);
  const added = detailRows(table).reduce((sum, row) => sum + (valueAt(row, column) ?? 0), 0);
  const isOther = added > 0 && added !== printed;
  return [
    ...(printed ? [{ kind: 'number' as const, value: printed, isPrinted: true }] : []),
    ...(isOther ? [{ kind: 'number' as const, value: added, isPrinted: false }] : []),
  ];
}

/** Rows that are 0% of anything, or the whole of it, tell nothing. */
function scoreOf(table: PrintedTable, candidate: ShareBase) {
  const telling = sharesIn(table, candidate).flatMap((share) => {
    const printed = figureAt(share.row, candidate.percent);
    const isTelling = printed && !(printed.value === 0 && share.count === 0) && share.row.kind !== 'total';
    return isTelling ? [agreementOf(printed, share.exact)] : [];
  });
  return {
    of: telling.length,
    right: telling.filter((agreement) => agreement === 'right').length,
    close: telling.filter((agreement) => agreement !== 'wrong').length,
  };
}
