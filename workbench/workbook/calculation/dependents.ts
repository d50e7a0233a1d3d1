import { intersection, type Rect } from '../address';
import type { Sheet } from '../workbook';
import { cellKey, type FormulaCell } from './formulaCell';
import type { Area } from './values';

/** Areas of no more cells than this are found by their cells. */
const smallArea = 16;

interface SheetIndex {
  readonly byCell: Map<number, Set<FormulaCell>>;
  /** Larger areas: the same area of many formulas is kept once. */
  readonly byArea: Map<string, { readonly rect: Rect; readonly cells: Set<FormulaCell> }>;
}

/** Which formulas look at which cells. */
export class Dependents {
  private readonly sheets = new Map<Sheet, SheetIndex>();

  add(cell: FormulaCell): void {
    for (const area of cell.precedents.areas) this.entriesOf(area, (cells) => cells.add(cell), true);
  }

  remove(cell: FormulaCell): void {
    for (const area of cell.precedents.areas) this.entriesOf(area, (cells) => cells.delete(cell), false);
  }

  /** The formulas that look at any cell of an area. */
  of({ sheet, rect }: Area): Set<FormulaCell> {
    const found = new Set<FormulaCell>();
    const index = this.sheets.get(sheet);
    if (!index) return found;
    if (rect.rows * rect.columns <= index.byCell.size) {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          for (const cell of index.byCell.get(cellKey(row, column)) ?? []) found.add(cell);
        }
      }
    } else {
      for (const [key, cells] of index.byCell) {
        const place = { row: Math.floor(key / 16_384), column: key % 16_384, rows: 1, columns: 1 };
        if (intersection(rect, place)) for (const cell of cells) found.add(cell);
      }
    }
    for (const { rect: watched, cells } of index.byArea.values()) {
      if (intersection(rect, watched)) for (const cell of cells) found.add(cell);
    }
    return found;
  }

  private entriesOf({ sheet, rect }: Area, use: (cells: Set<FormulaCell>) => void, adds: boolean): void {
    const index = this.indexOf(sheet);
    if (rect.rows * rect.columns > smallArea) {
      const key = `${rect.row},${rect.column},${rect.rows},${rect.columns}`;
      const entry = index.byArea.get(key) ?? { rect, cells: new Set<FormulaCell>() };
      use(entry.cells);
      if (adds) index.byArea.set(key, entry);
      else if (entry.cells.size === 0) index.byArea.delete(key);
      return;
    }
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const key = cellKey(row, column);
        const cells = index.byCell.get(key) ?? new Set<FormulaCell>();
        use(cells);
        if (adds) index.byCell.set(key, cells);
        else if (cells.size === 0) index.byCell.delete(key);
      }
    }
  }

  private indexOf(sheet: Sheet): SheetIndex {
    let index = this.sheets.get(sheet);
    if (!index) {
      index = { byCell: new Map(), byArea: new Map() };
      this.sheets.set(sheet, index);
    }
    return index;
  }
}

/** Cells one above another as one area: many changes of a column are looked up at once. */
export function runsOf(cells: Iterable<FormulaCell>): Area[] {
  const columns = new Map<Sheet, Map<number, number[]>>();
  for (const { sheet, row, column } of cells) {
    const ofSheet = columns.get(sheet) ?? new Map<number, number[]>();
    columns.set(sheet, ofSheet);
    const rows = ofSheet.get(column) ?? [];
    ofSheet.set(column, rows);
    rows.push(row);
  }
  const runs: Area[] = [];
  for (const [sheet, ofSheet] of columns) {
    for (const [column, rows] of ofSheet) {
      rows.sort((a, b) => a - b);
      let start = 0;
      rows.forEach((row, i) => {
        if (rows[i + 1] === row + 1) return;
        const first = rows[start] as number;
        runs.push({ sheet, rect: { row: first, column, rows: row - first + 1, columns: 1 } });
        start = i + 1;
      });
    }
  }
  return runs;
}
