import type { Sheet } from '../workbook';
import type { FormulaCell } from './formulaCell';
import type { Area } from './values';

interface DirtyColumn {
  readonly rows: Map<number, FormulaCell>;
  /** No row that is left is less than it, or more. */
  least: number;
  most: number;
}

/** The cells still to be worked out, so that reading an area tells in no time whether it holds any. */
export class DirtyColumns {
  private readonly sheets = new Map<Sheet, Map<number, DirtyColumn>>();

  add(cell: FormulaCell): void {
    const columns = this.sheets.get(cell.sheet) ?? new Map<number, DirtyColumn>();
    this.sheets.set(cell.sheet, columns);
    const column = columns.get(cell.column) ?? {
      rows: new Map<number, FormulaCell>(),
      least: Infinity,
      most: -1,
    };
    columns.set(cell.column, column);
    column.rows.set(cell.row, cell);
    column.least = Math.min(column.least, cell.row);
    column.most = Math.max(column.most, cell.row);
  }

  remove(cell: FormulaCell): void {
    const columns = this.sheets.get(cell.sheet);
    const column = columns?.get(cell.column);
    if (!columns || !column?.rows.delete(cell.row)) return;
    if (column.rows.size === 0) {
      columns.delete(cell.column);
      return;
    }
    while (!column.rows.has(column.least)) column.least++;
    while (!column.rows.has(column.most)) column.most--;
  }

  at(sheet: Sheet, row: number, column: number): FormulaCell | null {
    return this.sheets.get(sheet)?.get(column)?.rows.get(row) ?? null;
  }

  within({ sheet, rect }: Area): FormulaCell[] {
    const columns = this.sheets.get(sheet);
    if (!columns || columns.size === 0) return [];
    const found: FormulaCell[] = [];
    for (const [index, column] of columns) {
      if (index < rect.column || index >= rect.column + rect.columns) continue;
      const from = Math.max(rect.row, column.least);
      const to = Math.min(rect.row + rect.rows - 1, column.most);
      for (let row = from; row <= to; row++) {
        const cell = column.rows.get(row);
        if (cell) found.push(cell);
      }
    }
    return found;
  }
}
