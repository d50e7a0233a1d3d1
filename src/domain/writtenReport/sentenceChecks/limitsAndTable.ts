import { columnsOf, figureAt } from '../findColumns';
import { stepOf } from '../ladderSteps';
import type { PrintedReport, PrintedRow, PrintedTable } from '../printedTable';
import { agreementOf } from '../rounding';
import type { ReadSentence, SentenceCheck } from '../sentenceCheck';

const smallWords =
  /^(?:within|in|the|of|a|day|days|working|timescale|timescales|all|complaints?|cases?|under)$/;

/** A percentage in time as a sentence gives it, beside the row of that limit: "2.6% … corporate stage 1 … 10 days". */
export const limitsAndTable: SentenceCheck = {
  id: 'text-and-table',
  title: 'Sentences and tables',
  find: (sentence, report) => {
    const percents = sentence.numbers.filter(({ unit }) => unit === 'percent');
    const [stated] = percents;
    const row = stated && percents.length === 1 ? rowOfLimit(sentence, report) : null;
    const printed = row?.figures.map((column) => figureAt(row.row, column)).find((figure) => figure !== null);
    if (!stated || !row || !printed || agreementOf(stated, printed.value) !== 'wrong') return [];

    return [
      {
        severity: 'error',
        printed: stated.text,
        right: printed.text,
        message: `The sentence says ${stated.text}, but the table has ${printed.text} for “${row.row.label}”.`,
      },
    ];
  },
};

interface LimitRow {
  readonly row: PrintedRow;
  /** Its columns of percentages. */
  readonly figures: readonly number[];
}

/** The one row of a ladder all of whose words are in the sentence. */
function rowOfLimit({ text }: ReadSentence, { tables }: PrintedReport): LimitRow | null {
  const said = new Set(wordsOf(text));
  const found = tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const words = wordsOf(row.label).filter((word) => !smallWords.test(word));
      const isNamed =
        words.length > 2 && words.every((word) => said.has(word)) && stepOf(row.label)?.kind === 'within';
      return isNamed ? [{ row, figures: percentsOf(table) }] : [];
    }),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function percentsOf(table: PrintedTable): readonly number[] {
  return columnsOf(table, 'percent');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}
