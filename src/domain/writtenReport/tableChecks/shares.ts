import { columnsOf, figureAt, headingOf } from '../findColumns';
import type { PrintedFigure } from '../printedCell';
import type { PrintedTable } from '../printedTable';
import { agreementOf, numberInWords, percentInWords } from '../rounding';
import type { Agreement } from '../rounding';
import { shareBaseOf, sharesIn } from '../shareBase';
import type { Share } from '../shareBase';
import type { FoundInTable, TableCheck } from '../writtenFinding';

/** Each percentage, worked out again from the figures it is of. */
export const shares: TableCheck = {
  id: 'percentage',
  title: 'Percentages',
  find: (table) => columnsOf(table, 'percent').flatMap((column) => wrongShares(table, column)),
};

function wrongShares(table: PrintedTable, column: number): readonly FoundInTable[] {
  const base = shareBaseOf(table, column);
  if (!base) return [];

  return sharesIn(table, base).flatMap((share) => {
    const printed = figureAt(share.row, column);
    // A total is 100% of itself, whichever of the two sums the percentages are of.
    const isWhole = base.base.kind === 'number' && share.row.kind === 'total' && printed?.value === 100;
    return printed && !isWhole ? (wrongShare(share, printed, headingOf(table, column)) ?? []) : [];
  });
}

function wrongShare(
  { row, count, base, exact }: Share,
  printed: PrintedFigure,
  column: string,
): FoundInTable | null {
  const agreement = agreementOf(printed, exact);
  if (agreement === 'right') return null;

  const right = percentInWords(exact, printed.decimals);
  const sum = `${numberInWords(count)} of ${numberInWords(base)}`;
  return {
    severity: agreement === 'wrong' ? 'error' : 'warning',
    row: row.label,
    column,
    line: row.line,
    printed: printed.text,
    right,
    message: `${sum} is ${right}, but ${printed.text} is printed${why[agreement]}.`,
  };
}

const why: Readonly<Record<Agreement, string>> = {
  right: '',
  'cut off': ': it was cut off instead of rounded',
  near: ': it was rounded wrongly',
  wrong: '',
};
