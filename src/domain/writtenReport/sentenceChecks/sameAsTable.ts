import { columnsOf, detailRows, figureAt, grandTotal, headingOf, valueAt, yearPairs } from '../findColumns';
import { rowsNamedIn } from '../namedRows';
import type { NamedRow } from '../namedRows';
import type { PrintedFigure } from '../printedCell';
import type { PrintedReport } from '../printedTable';
import { agreementOf, isSame } from '../rounding';
import { directionOf, isHedged } from '../sentenceCheck';
import type { FoundInSentence, ReadSentence, SentenceCheck } from '../sentenceCheck';
import type { SentenceNumber } from '../sentenceNumbers';

/** Letters between a name and its figure: further apart, the figure may be of something else. */
const mostBetween = 45;
const toFigure =
  /^,?\s*(?:[(:–-]\s*|(?:(?:team|service|services)\s+)?(?:with|had|has|have|received|attracted|at|was|were|is|are|accounted for|made up)\s+(?:a total of\s+|the (?:highest|most)[\w\s]*\s)?)$/i;
const toName =
  /^\)?\s*(?:(?:complaints?|cases|compliments|of (?:all )?(?:complaints|cases|these|them|which))\s+)?(?:(?:were|was|are|being|came|arrived)\s+)?(?:received\s+)?(?:for|from|in|about|against|by|through|via|to|at|of|concerning|regarding)\s+(?:the\s+|a\s+)?$/i;

/** A figure beside the name of a row of a table: it must be one of that row's. */
export const sameAsTable: SentenceCheck = {
  id: 'text-and-table',
  title: 'Sentences and tables',
  find: (sentence, report) => {
    const named = rowsNamedIn(sentence.text, report);
    return [
      ...sentence.numbers.flatMap((number) => differs(sentence, number, named) ?? []),
      ...wrongDirection(sentence, named, report),
    ];
  },
};

function differs(
  sentence: ReadSentence,
  number: SentenceNumber,
  named: readonly NamedRow[],
): FoundInSentence | null {
  const own = ownersOf(sentence, number, named);
  const [first] = own;
  if (!first || own.some((name) => figuresOf(name).some((figure) => isFigureOf(number, figure)))) return null;
  if (isHedged(sentence, number)) return null;

  const column = likeliestColumn(first, number);
  const figure = column === null ? null : figureAt(first.row, column);
  if (column === null || !figure) return null;
  return {
    severity: 'error',
    printed: number.text,
    right: figure.text,
    message: `The sentence says ${number.text} beside “${first.row.label}”, but the table has ${figure.text} (${headingOf(first.table, column)}).`,
  };
}

/** The rows whose name the sentence ties to the figure: "29 for North", "North with 29", or the only name beside the only percentage. */
function ownersOf(
  { text, numbers }: ReadSentence,
  number: SentenceNumber,
  named: readonly NamedRow[],
): readonly NamedRow[] {
  const tied = named.filter(({ start, end }) =>
    end <= number.start
      ? toFigure.test(text.slice(end, number.start))
      : toName.test(text.slice(number.end, start)),
  );
  if (tied.length > 0) return tied;

  const isOnly = number.unit === 'percent' && numbers.filter(({ unit }) => unit === 'percent').length === 1;
  const places = new Set(named.map(({ start }) => start));
  return isOnly && places.size === 1 ? named.filter(({ start, end }) => isNear(number, start, end)) : [];
}

function isNear(number: SentenceNumber, start: number, end: number): boolean {
  return (end <= number.start ? number.start - end : start - number.end) <= mostBetween;
}

/** Its cells, and what can be worked out from them: its share of the total, its change. */
function figuresOf({
  table,
  row,
}: NamedRow): readonly { readonly exact: number; readonly isPercent: boolean }[] {
  const cells = table.columns.flatMap((_column, index) => {
    const figure = figureAt(row, index);
    const isPercent =
      ['percent', 'percent change'].includes(table.columns[index]?.kind ?? '') || figure?.unit === 'percent';
    return figure ? [{ exact: figure.value, isPercent }] : [];
  });
  const total = grandTotal(table);
  const shares = columnsOf(table, 'count').flatMap((column) => {
    const [count, printed] = [valueAt(row, column), total && valueAt(total, column)];
    const added = detailRows(table).reduce((sum, each) => sum + (valueAt(each, column) ?? 0), 0);
    return count === null
      ? []
      : [printed ?? 0, added].flatMap((base) =>
          base ? [{ exact: (count / base) * 100, isPercent: true }] : [],
        );
  });
  const changes = yearPairs(table).flatMap(({ now, before }) => {
    const [later, earlier] = [valueAt(row, now), valueAt(row, before)];
    if (later === null || earlier === null) return [];
    const percent =
      earlier === 0 ? [] : [{ exact: Math.abs((later - earlier) / earlier) * 100, isPercent: true }];
    return [{ exact: Math.abs(later - earlier), isPercent: false }, ...percent];
  });
  return [...cells, ...shares, ...changes];
}

function isFigureOf(
  number: SentenceNumber,
  { exact, isPercent }: { readonly exact: number; readonly isPercent: boolean },
): boolean {
  if ((number.unit === 'percent') !== isPercent) return false;

  return isPercent ? agreementOf(number, exact) !== 'wrong' : isSame(Math.abs(number.value), exact);
}

/** The first column of the figure's kind. */
function likeliestColumn({ table, row }: NamedRow, number: SentenceNumber): number | null {
  const kinds = number.unit === 'percent' ? (['percent'] as const) : (['count'] as const);
  return columnsOf(table, ...kinds).find((column) => isOfUnit(figureAt(row, column), number)) ?? null;
}

function isOfUnit(figure: PrintedFigure | null, number: SentenceNumber): boolean {
  return figure !== null && (figure.unit === 'pounds') === (number.unit === 'pounds');
}

/** "The biggest fall was in …", where the table has a rise. */
function wrongDirection(
  sentence: ReadSentence,
  named: readonly NamedRow[],
  report: PrintedReport,
): readonly FoundInSentence[] {
  const direction = directionOf(sentence.text);
  const [only] = named;
  if (!direction || !only || named.length > 1 || report.tables.length === 0) return [];

  const pairs = yearPairs(only.table);
  const [pair] = pairs;
  const [now, before] =
    pair && pairs.length === 1 ? [valueAt(only.row, pair.now), valueAt(only.row, pair.before)] : [null, null];
  if (now === null || before === null || now === before) return [];
  const went = now > before ? 'rise' : 'fall';
  return went === direction
    ? []
    : [
        {
          severity: 'error',
          printed: direction,
          right: `a ${went}`,
          message: `The sentence tells of a ${direction}, but “${only.row.label}” went from ${before} to ${now} in the table: a ${went}.`,
        },
      ];
}
