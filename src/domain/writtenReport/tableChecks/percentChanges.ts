import { columnsOf, figureAt, headingOf, valueAt, yearPairs } from '../findColumns';
import type { YearPair } from '../findColumns';
import { judgePercentChange } from '../percentChange';
import type { PrintedRow, PrintedTable } from '../printedTable';
import { numberInWords } from '../rounding';
import type { FoundInTable, TableCheck } from '../writtenFinding';

const fallHeading = /\b(?:decrease|fall|reduction|drop)\b/i;
const plainMark = /^[+-]?0?$/;

/** Each percentage change: of last year's figure, with its sign, and none from 0. */
export const percentChanges: TableCheck = {
  id: 'percent-change',
  title: 'Percentage changes',
  find: (table) =>
    columnsOf(table, 'percent change').flatMap((column) => {
      const pair = pairOf(table, column);
      return pair ? table.rows.flatMap((row) => wrongChange(table, row, column, pair) ?? []) : [];
    }),
};

/** The two years by which most come out; else the nearest to the left of the percentages. */
function pairOf(table: PrintedTable, column: number): YearPair | null {
  const [best] = yearPairs(table)
    .map((pair) => ({ pair, right: table.rows.filter((row) => isRight(row, column, pair)).length }))
    .sort((a, b) => b.right - a.right || nearness(a.pair, column) - nearness(b.pair, column));
  return best?.pair ?? null;
}

function nearness({ now, before }: YearPair, column: number): number {
  return (now < column ? column - now : 100) + Math.abs(now - before) / 100;
}

function isRight(row: PrintedRow, column: number, { now, before }: YearPair): boolean {
  const printed = figureAt(row, column);
  const [later, earlier] = [valueAt(row, now), valueAt(row, before)];
  return (
    printed !== null &&
    later !== null &&
    earlier !== null &&
    earlier !== 0 &&
    judgePercentChange(printed, later, earlier, false) === null
  );
}

function wrongChange(
  table: PrintedTable,
  row: PrintedRow,
  column: number,
  pair: YearPair,
): FoundInTable | null {
  const printed = figureAt(row, column);
  const [now, before] = [valueAt(row, pair.now), valueAt(row, pair.before)];
  if (!printed || now === null || before === null) return null;

  const heading = headingOf(table, column);
  const wrong = judgePercentChange(
    printed,
    now,
    before,
    fallHeading.test(heading) && !/increase/i.test(heading),
  );
  if (!wrong) return null;

  const { right, why, isRounding } = wrong;
  const sum = `From ${numberInWords(before)} to ${numberInWords(now)}`;
  const shown = plainMark.test(printed.text) ? `“${printed.text}”` : printed.text;
  return {
    severity: isRounding ? 'warning' : 'error',
    row: row.label,
    column: heading,
    line: row.line,
    printed: printed.text,
    right,
    message:
      right === null
        ? `${sum}: ${why}, so leave it blank; ${shown} is printed.`
        : `${sum} is ${right}, but ${shown} is printed${why ? `: ${why}` : ''}.`,
  };
}
