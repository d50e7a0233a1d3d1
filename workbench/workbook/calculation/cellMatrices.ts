import { maxColumns, maxRows, type Rect } from '../address';
import type { CellValue, Sheet, Workbook } from '../workbook';
import type { Area, Matrix } from './values';

/** Areas of fewer cells are read afresh each time. */
const worthKeeping = 64;
const mostKept = 64;
/** Areas of so many rows are as good as whole columns: "A2:A1048576". */
const tall = 500_000;

/** The cells of areas, kept as long as nothing in their sheet changes. */
export class CellMatrices {
  private readonly versions = new Map<Sheet, number>();
  private readonly kept = new Map<string, { readonly version: number; readonly matrix: Matrix }>();
  private extent: { rows: number; columns: number } | null = null;

  constructor(private readonly workbook: Workbook) {}

  /** Something was written to a sheet: what was kept of it is no longer true. */
  written(sheet: Sheet, rect: Rect): void {
    this.versions.set(sheet, this.version(sheet) + 1);
    if (!this.extent) return;
    this.extent.rows = Math.max(this.extent.rows, Math.min(rect.row + rect.rows, maxRows));
    this.extent.columns = Math.max(this.extent.columns, Math.min(rect.column + rect.columns, maxColumns));
  }

  /** The workbook may have been changed in any way. */
  forget(): void {
    this.kept.clear();
    this.extent = null;
  }

  /** Whole rows and columns, or nearly, are read only as far as any sheet of the workbook is used: all alike, so that they stay in step. */
  read(area: Area): Matrix {
    const rect = this.clipped(area.rect);
    if (rect.rows * rect.columns < worthKeeping) return cellsOf(area.sheet, rect);
    const key = `${area.sheet.id}|${rect.row},${rect.column},${rect.rows},${rect.columns}`;
    const version = this.version(area.sheet);
    const known = this.kept.get(key);
    if (known?.version === version) return known.matrix;
    const matrix = cellsOf(area.sheet, rect);
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(key, { version, matrix });
    return matrix;
  }

  clipped(rect: Rect): Rect {
    if (rect.rows < tall && rect.columns < maxColumns) return rect;
    const used = this.usedExtent();
    return {
      ...rect,
      rows: rect.rows < tall ? rect.rows : Math.max(used.rows - rect.row, 1),
      columns: rect.columns < maxColumns ? rect.columns : Math.max(used.columns, 1),
    };
  }

  private usedExtent(): { rows: number; columns: number } {
    if (!this.extent) {
      this.extent = { rows: 0, columns: 0 };
      for (const sheet of this.workbook.sheets) {
        const used = sheet.usedRect(true);
        if (!used) continue;
        this.extent.rows = Math.max(this.extent.rows, used.row + used.rows);
        this.extent.columns = Math.max(this.extent.columns, used.column + used.columns);
      }
    }
    return this.extent;
  }

  private version(sheet: Sheet): number {
    return this.versions.get(sheet) ?? 0;
  }
}

function cellsOf(sheet: Sheet, rect: Rect): Matrix {
  const lines: CellValue[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const values = sheet.rows.get(row)?.values;
    const line: CellValue[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      line.push(values?.[column] ?? null);
    lines.push(line);
  }
  return lines;
}
