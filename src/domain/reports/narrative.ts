import { dayInWords } from '../calendar/day';
import { allSentences } from './allSentences';
import type { ReportData } from './reportData';
import type { ReportTable } from './reportTable';
import { isReportingYear } from './reportYears';
import { scopedId } from './scope';
import type { ToldSentence } from './sentenceParts';
import { name, told } from './sentenceWords';
import { everyScope } from './tableDefinition';

/**
 * What the tables say, in sentences. Every number in them is drawn from a cell of a table; what a table cannot tell, or a
 * table that was not built, makes no sentence. A period that is not over is not set beside the whole of last year's.
 *
 * @param significant from how much of last year's figure, in per cent, a change is called significant; null: never
 */
export function narrative(
  tables: readonly ReportTable[],
  data: ReportData,
  significant: number | null = null,
): readonly ToldSentence[] {
  const isOver = data.today >= data.period.to;
  const shown = isOver ? tables : tables.map((table) => withoutLastYear(table, data));
  const sentences = everyScope.flatMap((scope) =>
    allSentences
      .filter(({ scopes }) => scopes.includes(scope))
      .flatMap(({ id, tell }): readonly ToldSentence[] => {
        const parts = tell({ tables: shown, data, scope, significant });
        return parts ? [{ id: scopedId(id, scope), parts }] : [];
      }),
  );
  return [...(isOver ? [] : [notOver(data)]), ...sentences, ...statedThreshold(sentences, significant)];
}

function notOver({ period, today }: ReportData): ToldSentence {
  const year = name(isReportingYear(period) ? period.label : 'The period');
  const parts = told`${year} is not over: these are its figures as at ${name(dayInWords(today))}, so they are not set beside last year's.`;
  return { id: 'not-over', parts };
}

/** A word such as significant means nothing by itself. */
function statedThreshold(
  sentences: readonly ToldSentence[],
  significant: number | null,
): readonly ToldSentence[] {
  const isUsed = sentences.some(({ parts }) =>
    parts.some(
      (part) => typeof part === 'object' && 'shownAs' in part && part.shownAs === 'significantDirection',
    ),
  );
  if (!isUsed || significant === null) return [];
  const share = name(`${significant}%`);
  return [
    {
      id: 'significant',
      parts: told`A change is called significant when it is ${share} of last year's figure or more.`,
    },
  ];
}

function withoutLastYear(table: ReportTable, { lastYear }: ReportData): ReportTable {
  const compares = table.columns.map(
    ({ label }) => label === lastYear.label || /last year|change/i.test(label),
  );
  const blanked = <Row extends ReportTable['rows'][number]>(row: Row): Row => ({
    ...row,
    values: row.values.map((value, index) => (compares[index] ? null : value)),
  });
  return { ...table, rows: table.rows.map(blanked), total: table.total && blanked(table.total) };
}
