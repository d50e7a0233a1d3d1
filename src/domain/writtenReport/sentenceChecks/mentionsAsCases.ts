import { columnsOf, figureAt, grandTotal } from '../findColumns';
import type { PrintedTable } from '../printedTable';
import { numberInWords } from '../rounding';
import type { SentenceCheck } from '../sentenceCheck';

/** Of these one complaint can have several. */
const several =
  /\b(?:themes?|issues?|categor(?:y|ies)|subjects?|nature|reasons?|outcomes?|resolutions?|originators?|complainants?)\b/i;
const casesAfter =
  /^\s*(?:(?:new|statutory|corporate|formal|stage|stage 1|social care|children’s|children's)\s+)*(?:complaints?|cases)\b/i;
const said = /\bmore than one\b|\bseveral\b|\bmentions\b|\bmultiple\b/i;

/** A table that counts mentions, beside a sentence that gives fewer complaints: the table must say so. */
export const mentionsAsCases: SentenceCheck = {
  id: 'mentions-as-cases',
  title: 'Mentions shown as complaints',
  find: ({ text, numbers }, { tables, sentences }) => {
    if (sentences.some((sentence) => said.test(sentence.text))) return [];

    const cases = numbers.find(({ unit, end }) => unit === 'number' && casesAfter.test(text.slice(end)));
    return cases === undefined
      ? []
      : tables.flatMap((table) => {
          const total = mentionsIn(table);
          // A few more are one complaint with two themes; far more are another population.
          return total !== null &&
            total > cases.value &&
            total <= cases.value * 4 &&
            !holds(table, cases.value)
            ? [
                {
                  severity: 'note' as const,
                  printed: numberInWords(total),
                  right: null,
                  message: `“${table.name}” adds to ${numberInWords(total)}, more than the ${cases.text} complaints of the sentence: if one complaint can stand in several rows, say so beside the table, and take no percentage of ${numberInWords(total)} for one of complaints.`,
                },
              ]
            : [];
        });
  },
};

function mentionsIn(table: PrintedTable): number | null {
  const total = grandTotal(table);
  const [column] = columnsOf(table, 'count');
  if (!several.test(table.labelHeading) || !total || column === undefined) return null;

  return figureAt(total, column)?.value ?? null;
}

/** A figure of one row tells of that row. */
function holds({ rows }: PrintedTable, value: number): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.kind === 'figure' && cell.value === value));
}
