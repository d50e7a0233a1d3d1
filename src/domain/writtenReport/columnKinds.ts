import { yearsIn } from './headingYears';
import { isFigure } from './printedCell';
import type { PrintedCell } from './printedCell';
import type { ColumnKind, PrintedColumn } from './printedTable';

const changeWords =
  /\b(?:change[sd]?|difference|variance|variation|increase|decrease|movement)\b|\+\s*\/\s*-/i;
const percentWords = /%|\bper ?cent|\bpercentage|\bproportion\b/i;
const measureWords = /\b(?:mean|average|median|longest|shortest|rate|target|rank|per 1,?000)\b/i;
const lastYearWords = /\b(?:last|previous|prior) year/i;

/** What a column holds: by its heading, and by whether its cells have percent signs. */
export function printedColumn(heading: string, cells: readonly PrintedCell[]): PrintedColumn {
  const [year] = yearsIn(heading);
  return {
    heading,
    kind: kindOf(heading, cells),
    year: year?.from ?? null,
    isLastYear: lastYearWords.test(heading) && !changeWords.test(heading),
  };
}

function kindOf(heading: string, cells: readonly PrintedCell[]): ColumnKind {
  const filled = cells.filter(({ kind }) => kind !== 'blank' && kind !== 'dash');
  const figures = filled.filter(isFigure);
  if (figures.length === 0) return 'text';

  const withSign = figures.filter(({ unit }) => unit === 'percent').length;
  const isPercent = percentWords.test(heading) || withSign * 2 > figures.length;
  if (changeWords.test(heading)) return isPercent ? 'percent change' : 'change';
  if (isPercent) return 'percent';

  return measureWords.test(heading) ? 'measure' : 'count';
}
