import { isCompound } from './compoundCells';
import { isYear } from './headingYears';
import { isFigure, printedCell } from './printedCell';
import type { PrintedReport, PrintedSentence, PrintedTable } from './printedTable';
import { sentencesOf } from './sentencesOf';
import { splitLines } from './splitLines';
import type { CellLine } from './splitLines';
import { printedTable } from './tableLines';
import type { TableLines } from './tableLines';

/** Reads what was pasted: its tables, and the sentences above, between and below them. */
export function readPastedText(text: string): PrintedReport {
  return readLines(splitLines(text));
}

/**
 * Reads the cells of a selected range, as they are shown.
 *
 * @param firstRow the sheet's row of the first, counted from 1
 */
export function readSelectedCells(rows: readonly (readonly string[])[], firstRow: number): PrintedReport {
  return readLines(rows.map((cells, index) => ({ cells, line: firstRow + index })));
}

function readLines(lines: readonly CellLine[]): PrintedReport {
  const tables: TableLines[] = [];
  const words: CellLine[] = [];
  for (const line of lines) {
    const kind = lineKind(line);
    if (kind === 'blank') continue;
    if (kind === 'words') {
      words.push(line);
      continue;
    }
    let open = tables.at(-1);
    if (!open || beginsAnother(open, line, kind, words.at(-1)?.line ?? 0)) {
      open = { headings: [], rows: [] };
      tables.push(open);
    }
    const isHeading = kind === 'headings' && open.rows.length === 0;
    (isHeading ? open.headings : open.rows).push(line);
  }
  return { tables: tablesOf(tables), sentences: sentencesIn(words) };
}

type LineKind = 'blank' | 'words' | 'headings' | 'figures';

function lineKind({ cells: [first = '', ...rest] }: CellLine): LineKind {
  const filled = rest.filter((cell) => cell !== '');
  if (filled.length === 0) return first === '' ? 'blank' : 'words';
  if (filled.some((cell) => isFigureOrMark(cell) && !isYear(cell))) return 'figures';

  return first === '' && filled.length === 1 && rest.length === 1 ? 'words' : 'headings';
}

function isFigureOrMark(cell: string): boolean {
  const printed = printedCell(cell);
  return isFigure(printed) || printed.kind === 'hidden' || isCompound(cell);
}

/**
 * Headings below rows begin another table, and so does a row after words that are no banner of this one, when the table
 * has its total or the row another width.
 */
function beginsAnother(open: TableLines, line: CellLine, kind: LineKind, wordsAt: number): boolean {
  const last = open.rows.at(-1) ?? open.headings.at(-1);
  if (!last) return false;

  const isApart = line.line > last.line + 1;
  if (open.rows.length === 0 && kind === 'headings') return isApart;
  if (kind === 'headings') return !isRowOfWords(line);

  // A banner, "Area 2", stands close between two rows.
  const isBanner = line.line - last.line === 2 && wordsAt === line.line - 1;
  return isOther(isApart, last, line) || (wordsAt > last.line && !isBanner);
}

function isOther(isApart: boolean, last: CellLine, line: CellLine): boolean {
  return isApart && line.cells.length !== last.cells.length;
}

const wordsForFigures =
  /^(?:not (?:recorded|known|applicable|available|collected)|unknown|n\/[ak]|no data|tbc)$/i;

/** A row whose figures are all "Not recorded" or "-". */
function isRowOfWords({ cells: [, ...cells] }: CellLine): boolean {
  return cells.every(
    (cell) => ['blank', 'dash'].includes(printedCell(cell).kind) || wordsForFigures.test(cell),
  );
}

function tablesOf(gathered: readonly TableLines[]): readonly PrintedTable[] {
  return gathered.flatMap((lines, index) => printedTable(lines, `Table ${index + 1}`) ?? []);
}

function sentencesIn(words: readonly CellLine[]): readonly PrintedSentence[] {
  return sentencesOf(
    words.map(({ cells, line }) => ({ text: cells.find((cell) => cell !== '') ?? '', line })),
  );
}
