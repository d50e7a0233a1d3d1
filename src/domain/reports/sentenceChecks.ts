import type { PlainValue } from '../log/sheetValues';
import type { ReportCheck } from './annualReport';
import type { ReportTable } from './reportTable';
import { isFigure, sentenceText, shown } from './sentenceParts';
import type { DrawnCell, SentenceFigure, ToldSentence } from './sentenceParts';

/** The cells of a table as read back from its sheet: headings first, then rows, then total. */
export type WrittenCells = ReadonlyMap<string, readonly (readonly PlainValue[])[]>;

/**
 * Makes every figure of every sentence again from the cells that were written, and compares it with what the sentence
 * says. A sentence that draws on no cell makes no claim.
 */
export function sentenceChecks(
  sentences: readonly ToldSentence[],
  tables: readonly ReportTable[],
  written: WrittenCells,
): readonly ReportCheck[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return sentences.flatMap((sentence) => {
    const figures = sentence.parts.filter(isFigure);
    return figures.length === 0 ? [] : [sentenceCheck(sentence, figures, byId, written)];
  });
}

/** The ids of the tables that sentences draw on. */
export function tablesDrawnOn(sentences: readonly ToldSentence[]): ReadonlySet<string> {
  const figures = sentences.flatMap(({ parts }) => parts.filter(isFigure));
  return new Set(figures.flatMap(({ cells }) => cells.map(({ table }) => table)));
}

function sentenceCheck(
  sentence: ToldSentence,
  figures: readonly SentenceFigure[],
  tables: ReadonlyMap<string, ReportTable>,
  written: WrittenCells,
): ReportCheck {
  const wrong = figures.flatMap((figure) => {
    const values = figure.cells.map((cell) => valueWritten(cell, tables, written));
    const isTold = values.every((value) => value !== null);
    return isTold && shown(figure.shownAs, values) === figure.text ? [] : [{ figure, values }];
  });
  const [first] = wrong;
  return {
    id: `sentence:${sentence.id}`,
    ok: first === undefined,
    detail: first
      ? `“${first.figure.text}” in “${sentenceText(sentence)}”, but in the table: ${first.figure.cells.map((cell, index) => `${placeOf(cell)}: ${first.values[index] ?? 'no number'}`).join('; ')}.`
      : `${figures.length} ${figures.length === 1 ? 'figure agrees' : 'figures agree'} with the tables: “${sentenceText(sentence)}”`,
  };
}

function valueWritten(
  { table: id, row: labels, column }: DrawnCell,
  tables: ReadonlyMap<string, ReportTable>,
  written: WrittenCells,
): number | null {
  const table = tables.get(id);
  if (!table) return null;

  const rows = table.total ? [...table.rows, table.total] : table.rows;
  const down = rows.findIndex(({ labels: own }) => own === labels || own.join('\0') === labels.join('\0'));
  const across = table.columns.findIndex(({ label }) => label === column);
  if (down < 0 || across < 0) return null;
  const value = written.get(id)?.[1 + down]?.[table.labelHeadings.length + across];
  return typeof value === 'number' ? value : null;
}

/** "stage1-by-team, Total, This year" */
function placeOf({ table, row, column }: DrawnCell): string {
  return [table, row.filter(Boolean).join(' > '), column].join(', ');
}
