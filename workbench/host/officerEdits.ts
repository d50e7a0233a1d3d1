import { contentsOf, type CellContents } from '../workbook/cellContents';
import type { Sheet } from '../workbook/workbook';
import type { ExcelHost } from './excelHost';

interface Edit {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly before: CellContents;
  readonly after: CellContents;
}

/** What came of undoing or doing again: the place, or why nothing was done. */
export type EditStep =
  | { readonly kind: 'done'; readonly sheet: Sheet; readonly row: number; readonly column: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'changed-since'; readonly sheet: Sheet; readonly row: number; readonly column: number };

const most = 200;

/**
 * What the officer typed, to be undone and done again. A cell that has been changed since, by the add-in say, is left as it is:
 * what stands there is not what was typed.
 */
export class OfficerEdits {
  private undoable: Edit[] = [];
  private redoable: Edit[] = [];

  constructor(private readonly host: ExcelHost) {}

  get canUndo(): boolean {
    return this.undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.redoable.length > 0;
  }

  /** What is typed is read as Excel reads it: a formula after "=", a number, a date, TRUE or FALSE, or text. */
  async type(sheet: Sheet, row: number, column: number, text: string): Promise<void> {
    const before = contentsOf(sheet, row, column);
    await this.host.edit(sheet, { row, column, rows: 1, columns: 1 }, [[text]]);
    this.undoable.push({ sheet, row, column, before, after: contentsOf(sheet, row, column) });
    if (this.undoable.length > most) this.undoable.shift();
    this.redoable = [];
  }

  async undo(): Promise<EditStep> {
    const edit = this.undoable.pop();
    const step = await this.put(edit, 'after', 'before');
    if (edit && step.kind === 'done') this.redoable.push(edit);
    return step;
  }

  async redo(): Promise<EditStep> {
    const edit = this.redoable.pop();
    const step = await this.put(edit, 'before', 'after');
    if (edit && step.kind === 'done') this.undoable.push(edit);
    return step;
  }

  private async put(
    edit: Edit | undefined,
    from: 'before' | 'after',
    to: 'before' | 'after',
  ): Promise<EditStep> {
    if (!edit) return { kind: 'nothing' };
    const { sheet, row, column } = edit;
    if (!this.isAsLeft(edit, edit[from])) return { kind: 'changed-since', sheet, row, column };
    await this.host.putBack(sheet, row, column, edit[to]);
    return { kind: 'done', sheet, row, column };
  }

  private isAsLeft({ sheet, row, column }: Edit, left: CellContents): boolean {
    if (!sheet.workbook.sheets.includes(sheet)) return false;
    const now = contentsOf(sheet, row, column);
    // A formula's value may have followed the cells it looks at.
    if (left.formula !== null || now.formula !== null) return left.formula === now.formula;
    return JSON.stringify(left.value) === JSON.stringify(now.value);
  }
}
