import { cleanText, printedCell } from './printedCell';
import { isYear } from './headingYears';

/** One line of what was pasted, as cells; a sentence, a caption or a banner is one cell. */
export interface CellLine {
  readonly cells: readonly string[];
  /** Counted from 1. */
  readonly line: number;
}

const sentenceEnd = /[.;:?!]$/;
const mostLabelWords = 12;

/**
 * Cuts pasted text into cells: at tabs (a table copied from Word or Excel), bars, commas (a CSV file), runs of spaces (a
 * PDF), or else before the figures at the end of a line.
 */
export function splitLines(text: string): readonly CellLine[] {
  const lines = text.split(/\r\n|\r|\n/);
  const isCsv = looksLikeCsv(lines);
  const cut = lines.map((line) => cellsOf(line, isCsv));
  return lines.map((line, index) => {
    const cells = cut[index] ?? [line];
    const isAlone = isCutAtWords(line) && cells.length > 1 && !hasNeighbour(cut, index);
    return { cells: (isAlone ? [line] : cells).map(cleanText), line: index + 1 };
  });
}

/** One line that ends in a figure is a sentence; several are a table. */
function hasNeighbour(cut: readonly (readonly string[])[], index: number): boolean {
  const filled = (step: number) => {
    let at = index + step;
    while (at in cut && cut[at]?.every((cell) => cell.trim() === '')) at += step;
    return cut[at] ?? [];
  };
  return filled(1).length > 1 || filled(-1).length > 1;
}

function isCutAtWords(line: string): boolean {
  return (
    !line.includes('\t') && !/\S\s{2,}\S/.test(line) && !line.trim().startsWith('|') && !line.includes(',')
  );
}

function cellsOf(line: string, isCsv: boolean): readonly string[] {
  if (line.includes('\t')) return line.split('\t');
  if (/^\s*\|.*\|\s*$/.test(line)) return barred(line);
  if (isCsv) return csvCells(line);

  const spaced = line.trim().split(/\s{2,}/);
  if (spaced.length > 1) return spaced;

  return figuresAtEnd(line.trim());
}

function barred(line: string): readonly string[] {
  const cells = line.trim().slice(1, -1).split('|');
  // The rule under a heading.
  return cells.every((cell) => /^[\s:-]+$/.test(cell) && cell.includes('--')) ? [''] : cells;
}

/** "Total 116": a label and figures. A sentence that ends in a number has a full stop, or too many words. */
function figuresAtEnd(line: string): readonly string[] {
  const words = line.split(' ');
  let first = words.length;
  while (first > 0 && isFigureLike(words[first - 1] ?? '')) first -= 1;
  const isRow = first > 0 && first < words.length && first <= mostLabelWords && !sentenceEnd.test(line);
  return isRow ? [words.slice(0, first).join(' '), ...words.slice(first)] : [line];
}

function isFigureLike(word: string): boolean {
  const { kind } = printedCell(word);
  return kind === 'figure' || kind === 'dash' || isYear(word);
}

/** Each line has as many commas that part cells, two lines of them at the least, and the last cell of most is a figure. */
function looksLikeCsv(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length < 2 || filled.some((line) => line.includes('\t'))) return false;

  const rows = filled.map(csvCells);
  const width = rows[0]?.length ?? 0;
  const figures = rows.filter((row) => printedCell(row.at(-1) ?? '').kind === 'figure').length;
  return width > 1 && rows.every((row) => row.length === width) && figures * 2 >= rows.length;
}

function csvCells(line: string): readonly string[] {
  const cells = line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];
  return cells.map((cell) =>
    cell
      .replace(/^,/, '')
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  );
}
