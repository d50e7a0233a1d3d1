import { columnIndex, parseAddress, rectAddress, type Rect } from '../address';
import type { Sheet } from '../workbook';
import type { ElementEditor } from './elementEditor';

/** The first and last rows and columns of a place. */
interface Edges {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Rows and columns by their numbers. */
interface Lines {
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

/**
 * States where a changed sheet's cells stand: round the place that the file states and every cell that was filled since, less
 * the rows and columns at its edges of which the last cell was taken away. An edge that nobody touched stays as the file has it.
 *
 * @param rowsInFile the rows of the file as text, read only when an edge was emptied
 */
export function writeDimension(
  sheet: Sheet,
  editor: ElementEditor,
  rowsInFile: () => Iterable<string>,
): void {
  const [old] = editor.all('dimension');
  const stated = parseAddress(old?.attributes['ref'] ?? '');
  if (!old || !stated) return;

  const edges = edgesOf(stated);
  const emptied: Lines = { rows: new Set(), columns: new Set() };
  for (const [row, columns] of sheet.changedCells) {
    for (const column of columns) {
      if (sheet.value(row, column) !== null || sheet.formula(row, column) !== null) grow(edges, row, column);
      else {
        emptied.rows.add(row);
        emptied.columns.add(column);
      }
    }
  }
  narrow(edges, emptied, sheet, rowsInFile);
  const { top, left } = edges;
  const rect = { row: top, column: left, rows: edges.bottom - top + 1, columns: edges.right - left + 1 };
  if (rectAddress(rect) !== rectAddress(stated))
    editor.replace('dimension', `<dimension ref="${rectAddress(rect)}"/>`);
}

function grow(edges: Edges, row: number, column: number): void {
  edges.top = Math.min(edges.top, row);
  edges.bottom = Math.max(edges.bottom, row);
  edges.left = Math.min(edges.left, column);
  edges.right = Math.max(edges.right, column);
}

/** Only what the file had cells in can have been emptied: an edge it states beyond all its cells is its own. */
function narrow(edges: Edges, emptied: Lines, sheet: Sheet, rowsInFile: () => Iterable<string>): void {
  const { rows, columns } = emptied;
  const isAtEdge =
    rows.has(edges.top) || rows.has(edges.bottom) || columns.has(edges.left) || columns.has(edges.right);
  if (!isAtEdge) return;

  const used = sheet.usedRect();
  const kept = used && edgesOf(used);
  const inFile = linesIn(rowsInFile());
  const isGone = (line: 'rows' | 'columns', number: number) =>
    emptied[line].has(number) && inFile[line].has(number);

  while (edges.right > (kept?.right ?? edges.left) && isGone('columns', edges.right)) edges.right -= 1;
  while (edges.bottom > (kept?.bottom ?? edges.top) && isGone('rows', edges.bottom)) edges.bottom -= 1;
  if (!kept) return;
  while (edges.left < kept.left && isGone('columns', edges.left)) edges.left += 1;
  while (edges.top < kept.top && isGone('rows', edges.top)) edges.top += 1;
}

function edgesOf({ row, column, rows, columns }: Rect): Edges {
  return { top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 };
}

/** The rows and columns that hold a cell in the file. */
function linesIn(rowTexts: Iterable<string>): Lines {
  const lines: Lines = { rows: new Set(), columns: new Set() };
  for (const text of rowTexts) {
    for (const [, letters = '', digits = ''] of text.matchAll(/<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"/g)) {
      lines.columns.add(columnIndex(letters));
      lines.rows.add(Number(digits) - 1);
    }
  }
  return lines;
}
