import { intersection, type Rect } from '../address';
import type { Sheet, Workbook } from '../workbook';
import { cellKey, type FormulaCell } from './formulaCell';
import { FormulaSyntaxError } from './formulaSyntaxError';
import type { FormulaNode } from './formulaTree';
import { parseFormula } from './parseFormula';
import { ownTable, precedentsOf, type Precedents } from './precedents';
import type { CellPlace, Scope } from './scope';
import type { Area } from './values';

const nothing: Precedents = { areas: [], mentions: new Set(), isVolatile: false };
/** Formulas whose reading is kept: those of tables are the same in each row. */
const mostKept = 50_000;

export interface Differences {
  readonly added: readonly FormulaCell[];
  readonly removed: readonly FormulaCell[];
  /** A name, table or sheet that they mention is no longer what it was. */
  readonly unsettled: readonly FormulaCell[];
}

/** The workbook's formulas, kept in step with it. Whoever writes formulas, in whatever way, need not tell. */
export class FormulaCells {
  /** Worked out again whenever anything is. */
  readonly volatile = new Set<FormulaCell>();
  private readonly sheets = new Map<Sheet, Map<number, FormulaCell>>();
  private readonly versions = new Map<Sheet, number>();
  private readonly spilling = new Set<FormulaCell>();
  private meanings = new Map<string, string>();
  private readonly nodes = new Map<string, FormulaNode | null>();
  private isFirst = true;

  constructor(
    private readonly workbook: Workbook,
    private readonly scopeAt: (place: CellPlace) => Scope,
  ) {}

  *all(): Generator<FormulaCell> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }

  at(sheet: Sheet, row: number, column: number): FormulaCell | null {
    return this.sheets.get(sheet)?.get(cellKey(row, column)) ?? null;
  }

  within({ sheet, rect }: Area): FormulaCell[] {
    const cells = this.sheets.get(sheet);
    if (!cells) return [];
    if (rect.rows * rect.columns > cells.size) return [...cells.values()].filter((cell) => isIn(rect, cell));
    const found: FormulaCell[] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = cells.get(cellKey(row, column));
        if (cell) found.push(cell);
      }
    }
    return found;
  }

  /** Cells whose answers fill, or would fill, cells that were written. */
  spilledOver(changed: readonly Area[]): FormulaCell[] {
    return [...this.spilling].filter(({ sheet, spill }) => {
      // One that had no room may have it now.
      if (!spill) return true;
      return changed.some((area) => area.sheet === sheet && intersection(area.rect, spill));
    });
  }

  /** The areas of a sheet that answers fill. */
  spills(sheet: Sheet): Rect[] {
    return [...this.spilling].flatMap((cell) => (cell.sheet === sheet && cell.spill ? [cell.spill] : []));
  }

  /** Notes whether a cell's answer is one that fills other cells, or has no room to. */
  noteSpill(cell: FormulaCell): void {
    const value = cell.sheet.value(cell.row, cell.column);
    const isBlocked = typeof value === 'object' && value?.error === '#SPILL!';
    if (cell.spill || isBlocked) this.spilling.add(cell);
    else this.spilling.delete(cell);
  }

  /**
   * Looks for formulas that came, went or mean something else than the last time: in the sheets that were written, and
   * in those whose formulas were changed in passing (rows inserted, a table renamed).
   */
  readAll(changed: readonly Area[] = []): Differences {
    const written = new Set(changed.map(({ sheet }) => sheet));
    const changedMeanings = this.changedMeanings();
    const added: FormulaCell[] = [];
    const removed: FormulaCell[] = [];
    for (const [sheet, cells] of this.sheets) {
      if (this.workbook.sheets.includes(sheet)) continue;
      removed.push(...cells.values());
      this.sheets.delete(sheet);
      this.versions.delete(sheet);
    }
    for (const sheet of this.workbook.sheets) {
      const isAsItWas = this.versions.get(sheet) === sheet.formulaVersion && !written.has(sheet);
      if (!isAsItWas) this.readSheet(sheet, added, removed);
    }
    for (const cell of removed) this.forget(cell);
    const unsettled = changedMeanings.size === 0 ? [] : this.mentioning(changedMeanings, new Set(added));
    for (const cell of added) this.settlePrecedents(cell);
    this.isFirst = false;
    return { added, removed, unsettled };
  }

  private readSheet(sheet: Sheet, added: FormulaCell[], removed: FormulaCell[]): void {
    const cells = this.sheets.get(sheet) ?? new Map<number, FormulaCell>();
    this.sheets.set(sheet, cells);
    this.versions.set(sheet, sheet.formulaVersion);
    let found = 0;
    for (const [row, { formulas }] of sheet.rows) {
      if (formulas.size === 0) continue;
      found += formulas.size;
      for (const [column, formula] of formulas) {
        const key = cellKey(row, column);
        const old = cells.get(key);
        if (old?.formula === formula) continue;
        if (old) removed.push(old);
        const cell = this.read(sheet, row, column, formula);
        cells.set(key, cell);
        added.push(cell);
      }
    }
    if (found === cells.size) return;
    for (const [key, cell] of cells) {
      if (sheet.formula(cell.row, cell.column) !== null) continue;
      removed.push(cell);
      cells.delete(key);
    }
  }

  private forget(cell: FormulaCell): void {
    this.spilling.delete(cell);
    this.volatile.delete(cell);
  }

  private mentioning(changed: ReadonlySet<string>, except: ReadonlySet<FormulaCell>): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const cell of this.all()) {
      if (!except.has(cell) && this.mentionsAny(cell, changed)) found.push(cell);
    }
    return found;
  }

  settlePrecedents(cell: FormulaCell): void {
    cell.precedents = cell.node ? precedentsOf(cell.node, this.scopeAt(cell)) : nothing;
    if (cell.precedents.isVolatile) this.volatile.add(cell);
    else this.volatile.delete(cell);
  }

  /** A formula that stands in no cell; what is wrong with it when it cannot be read. */
  probe(formula: string, at: CellPlace | null): FormulaCell | string {
    try {
      const node = parseFormula(formula);
      const sheet = at?.sheet ?? (this.workbook.sheets[0] as Sheet);
      return {
        ...this.blankCell(sheet, at?.row ?? 0, at?.column ?? 0, formula, node),
        takesOneOfRange: false,
      };
    } catch (thrown) {
      if (thrown instanceof FormulaSyntaxError) return thrown.message;
      throw thrown;
    }
  }

  private read(sheet: Sheet, row: number, column: number, formula: string): FormulaCell {
    const cell = this.blankCell(sheet, row, column, formula, this.nodeOf(formula));
    const array = sheet.rows.get(row)?.arrays?.get(column);
    if (array && array.rows * array.columns > 1) {
      cell.spill = array;
      this.spilling.add(cell);
    }
    return cell;
  }

  private blankCell(
    sheet: Sheet,
    row: number,
    column: number,
    formula: string,
    node: FormulaNode | null,
  ): FormulaCell {
    const isArray = sheet.rows.get(row)?.arrays?.has(column) ?? false;
    return {
      sheet,
      row,
      column,
      formula,
      node,
      takesOneOfRange: this.isFirst && !isArray,
      precedents: nothing,
      isDirty: false,
      isNew: true,
      spill: null,
      answers: null,
      awaited: 0,
    };
  }

  private nodeOf(formula: string): FormulaNode | null {
    const known = this.nodes.get(formula);
    if (known !== undefined) return known;
    const node = parsed(formula);
    if (this.nodes.size >= mostKept) this.nodes.clear();
    this.nodes.set(formula, node);
    return node;
  }

  private mentionsAny(cell: FormulaCell, changed: ReadonlySet<string>): boolean {
    for (const name of cell.precedents.mentions) if (changed.has(name)) return true;
    return false;
  }

  /** The names, tables and sheets, in capitals, that came, went or changed since the last time. */
  private changedMeanings(): Set<string> {
    const meanings = new Map<string, string>();
    for (const sheet of this.workbook.sheets) meanings.set(sheet.name.toUpperCase(), `sheet ${sheet.id}`);
    for (const table of this.workbook.tables()) {
      const { row, column, rows, columns } = table.rect;
      const parts = [
        table.sheet.id,
        row,
        column,
        rows,
        columns,
        table.showHeaders,
        table.showTotals,
        ...table.columns,
      ];
      meanings.set(table.name.toUpperCase(), parts.join('\n'));
    }
    for (const { name, formula, sheet } of this.workbook.names) {
      const upper = name.toUpperCase();
      meanings.set(upper, `${meanings.get(upper) ?? ''}\n${sheet?.id ?? ''} ${formula}`);
    }
    const changed = new Set<string>();
    for (const [name, meaning] of meanings) if (this.meanings.get(name) !== meaning) changed.add(name);
    for (const name of this.meanings.keys()) if (!meanings.has(name)) changed.add(name);
    const tablesChanged = this.workbook.tables().some((table) => changed.has(table.name.toUpperCase()));
    if (tablesChanged) changed.add(ownTable);
    this.meanings = meanings;
    return changed;
  }
}

function parsed(formula: string): FormulaNode | null {
  try {
    return parseFormula(formula);
  } catch (thrown) {
    if (thrown instanceof FormulaSyntaxError) return null;
    throw thrown;
  }
}

function isIn(rect: Rect, { row, column }: FormulaCell): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}
