import { intersection, type Rect } from '../address';
import type { CellError, CellValue, Sheet, Workbook } from '../workbook';
import { CellMatrices } from './cellMatrices';
import { customFunctions, type CallCustomFunction, type FunctionsMetadata } from './customFunctions';
import { CustomCalls } from './customCalls';
import { Dependents, runsOf } from './dependents';
import { DirtyColumns } from './dirtyColumns';
import { evaluate, scopeWith } from './evaluate';
import { NeedsFirst, type FormulaCell } from './formulaCell';
import { FormulaCells } from './formulaCells';
import type { FormulaNode } from './formulaTree';
import { contentsOf, ownCellOf } from './reading';
import type { CellPlace, CellReader, CustomFunctions, Scope } from './scope';
import { shownAs } from './shownAs';
import { clearSpill, storeResult } from './storeResult';
import {
  answerOf,
  errorMeanings,
  isError,
  isLambda,
  isMatrix,
  isReference,
  type Area,
  type Matrix,
  type ToldError,
  type Value,
} from './values';

export interface CalculatorOptions {
  readonly workbook: Workbook;
  /** The add-in's functions; none when not given. */
  readonly functions?: FunctionsMetadata | undefined;
  readonly callCustomFunction?: CallCustomFunction | undefined;
  /** What TODAY gives, as a serial; a fraction is NOW's time of day. */
  readonly today: number;
  /** What blank cells reach the add-in's functions as; null when not given. */
  readonly blank?: null | 0 | '' | undefined;
}

/** What a formula gives. */
export interface Evaluation {
  readonly value: CellValue | Matrix;
  /** How it is shown, cell by cell for an array; null: as it is. */
  readonly numberFormat: string | null | readonly (readonly (string | null)[])[];
  /** Of an error: what is wrong. */
  readonly message: string | null;
}

/** Works out the formulas of a workbook as Excel does: only those that look at what has changed, each after those it needs. */
export class Calculator {
  /** Cells found to refer to themselves: they are 0. */
  readonly circular = new Set<FormulaCell>();
  private readonly workbook: Workbook;
  private readonly matrices: CellMatrices;
  private readonly dependents = new Dependents();
  private readonly dirty = new DirtyColumns();
  private readonly cells: FormulaCells;
  private readonly calls: CustomCalls;
  private readonly custom: CustomFunctions | null;
  private readonly reader: CellReader;
  private working: FormulaCell | null = null;
  /** Marked, and not looked at since. */
  private readonly queue = new Set<FormulaCell>();
  /** Asked a function of the add-in, or need a cell that did. */
  private readonly waiting = new Set<FormulaCell>();
  /** Asked, and answered, and not worked out since. */
  private readonly ready = new Set<FormulaCell>();
  private idle: (() => void)[] = [];

  constructor(private readonly options: CalculatorOptions) {
    this.workbook = options.workbook;
    this.matrices = new CellMatrices(this.workbook);
    this.calls = new CustomCalls(options.callCustomFunction ?? null, (cell) => this.answered(cell));
    this.custom =
      options.functions && options.callCustomFunction
        ? customFunctions(
            options.functions,
            { answerTo: (...call) => this.calls.answerTo(this.working, ...call) },
            options.blank ?? null,
          )
        : null;
    this.reader = this.createReader();
    this.cells = new FormulaCells(this.workbook, (place) => this.scopeAt(place, false));
    for (const cell of this.cells.readAll().added) {
      this.dependents.add(cell);
      cell.isNew = false;
    }
  }

  /** Whether functions of the add-in are still awaited. */
  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  /**
   * Works out what depends on cells that were written, and formulas that are new. What needs no function of the add-in is
   * done when this returns; the promise settles when the functions' answers are in their cells too.
   */
  recalculate(changed: readonly Area[] | 'all'): Promise<void> {
    if (changed === 'all') return this.recalculateAll();
    this.markChanged(changed);
    this.work();
    return this.whenIdle();
  }

  recalculateAll(): Promise<void> {
    this.markChanged([]);
    for (const cell of this.cells.all()) this.markDirty(cell);
    this.work();
    return this.whenIdle();
  }

  /** Works out the cells whose formulas call one of the add-in's functions, and what depends on them. */
  recalculateCustom(): Promise<void> {
    this.markChanged([]);
    this.spread([...this.cells.all()].filter((cell) => this.callsCustom(cell)));
    this.work();
    return this.whenIdle();
  }

  /** Works out formulas that came without a value, and volatile ones, as Excel does when it opens a file. */
  recalculateOnOpening(): Promise<void> {
    this.markChanged([]);
    this.spread([...this.cells.all()].filter(({ sheet, row, column }) => sheet.value(row, column) === null));
    this.work();
    return this.whenIdle();
  }

  /** The cells whose formulas call one of the add-in's functions. */
  customCells(): FormulaCell[] {
    return [...this.cells.all()].filter((cell) => this.callsCustom(cell));
  }

  /** The areas of a sheet that answers fill. */
  spills(sheet: Sheet): readonly Rect[] {
    return this.cells.spills(sheet);
  }

  /** Settles when no function of the add-in is awaited. */
  whenIdle(): Promise<void> {
    if (this.waiting.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.idle.push(resolve));
  }

  /** Works out a formula that stands in no cell, or as if it stood in `at`. A formula that cannot be read is #NAME?. */
  async evaluate(formula: string, at: CellPlace | null = null): Promise<Evaluation> {
    await this.whenIdle();
    const probe = this.cells.probe(formula, at);
    if (typeof probe === 'string') return { value: { error: '#NAME?' }, numberFormat: null, message: probe };
    const scope = this.scopeAt(at, false);
    const node = probe.node ?? { kind: 'missing' as const };
    for (;;) {
      this.working = probe;
      const value = answerOf(() => collapsed(evaluate(node, scope), scope));
      const shown = probe.awaited === 0 ? answerOf(() => shownAs(node, value, scope)) : null;
      this.working = null;
      if (probe.awaited === 0) return evaluation(value, shown);
      await this.calls.answersOf(probe);
    }
  }

  /**
   * What a conditional format's formula gives in a cell, from the values as they are. Functions of the add-in cannot be
   * called there, in Excel as here. Null while a cell that it needs is still being worked out.
   */
  valueInRule(node: FormulaNode, at: CellPlace): CellValue {
    const scope: Scope = { ...this.scopeAt(at, false), custom: null };
    try {
      const value = answerOf(() => collapsed(evaluate(node, scope), scope));
      return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
    } catch (thrown) {
      if (thrown instanceof NeedsFirst) return null;
      throw thrown;
    }
  }

  private callsCustom(cell: FormulaCell): boolean {
    return [...cell.precedents.mentions].some((name) => Boolean(this.custom?.find(name)));
  }

  private markChanged(changed: readonly Area[]): void {
    this.matrices.forget();
    const { added, removed, unsettled } = this.cells.readAll(changed);
    const spilled = this.cells.spilledOver(changed);
    const areas = [
      ...changed,
      ...[...removed, ...spilled].map((cell) => ({ sheet: cell.sheet, rect: filledBy(cell) })),
    ];
    const direct = areas.flatMap((area) => [...this.dependents.of(area)]);
    for (const cell of removed) {
      this.dependents.remove(cell);
      this.forgetWork(cell);
    }
    for (const cell of unsettled) {
      this.dependents.remove(cell);
      this.cells.settlePrecedents(cell);
      this.dependents.add(cell);
    }
    for (const cell of added) this.dependents.add(cell);
    for (const cell of [...removed, ...spilled]) clearSpill(cell, isIn(changed, cell.sheet));
    const written = changed.flatMap((area) => this.cells.within(area));
    const { volatile } = this.cells;
    const gone = new Set(removed);
    this.spread(
      [...added, ...unsettled, ...written, ...volatile, ...spilled, ...direct].filter(
        (cell) => !gone.has(cell),
      ),
    );
  }

  /** Marks cells and all that depends on them, level by level. */
  private spread(first: readonly FormulaCell[]): void {
    let level: FormulaCell[] = [];
    const take = (cell: FormulaCell) => {
      if (cell.isDirty && !cell.isNew) return;
      const wasDirty = cell.isDirty;
      this.markDirty(cell);
      if (!wasDirty) level.push(cell);
    };
    first.forEach(take);
    while (level.length > 0) {
      const areas = runsOf(level.filter((cell) => !cell.spill));
      for (const cell of level) if (cell.spill) areas.push({ sheet: cell.sheet, rect: cell.spill });
      level = [];
      for (const area of areas) this.dependents.of(area).forEach(take);
    }
  }

  private markDirty(cell: FormulaCell): void {
    cell.isDirty = true;
    cell.answers = null;
    cell.awaited = 0;
    this.waiting.delete(cell);
    this.dirty.add(cell);
    this.queue.add(cell);
  }

  /** Works out every cell that is marked, those first that others need. */
  private work(): void {
    for (const cell of this.queue) {
      this.queue.delete(cell);
      if (cell.isDirty && !this.waiting.has(cell)) this.workOut(cell);
    }
    this.settleIdle();
  }

  private workOut(first: FormulaCell): void {
    const stack = [first];
    const onStack = new Set(stack);
    while (stack.length > 0) {
      const cell = stack.at(-1) as FormulaCell;
      const needed = cell.isDirty && !this.waiting.has(cell) ? this.attempt(cell) : [];
      const loops = needed.some((one) => onStack.has(one));
      if (loops) this.settleCircular(stack, needed);
      else if (needed.some((one) => this.waiting.has(one))) this.waiting.add(cell);
      const next = loops ? [] : needed.filter((one) => !this.waiting.has(one));
      if (next.length > 0 && !this.waiting.has(cell)) {
        for (const one of next.reverse())
          if (!onStack.has(one)) {
            stack.push(one);
            onStack.add(one);
          }
        continue;
      }
      stack.pop();
      onStack.delete(cell);
    }
  }

  /** Works one cell out and stores what it gives; or answers the cells that must be worked out before it. */
  private attempt(cell: FormulaCell): readonly FormulaCell[] {
    this.working = cell;
    try {
      const scope = this.scopeAt(cell, cell.takesOneOfRange);
      const value = answerOf(() => this.resultOf(cell, scope));
      if (cell.awaited > 0) {
        this.waiting.add(cell);
        cell.sheet.setResult(cell.row, cell.column, { error: '#BUSY!' });
        return [];
      }
      this.store(cell, value, scope);
      this.settled(cell);
      return [];
    } catch (thrown) {
      if (thrown instanceof NeedsFirst) return thrown.cells;
      throw thrown;
    } finally {
      this.working = null;
    }
  }

  private resultOf(cell: FormulaCell, scope: Scope): CellValue | Matrix {
    // A formula of the officer's that we cannot read keeps what Excel last made of it.
    if (!cell.node) return cell.isNew ? { error: '#NAME?' } : cell.sheet.value(cell.row, cell.column);
    return collapsed(evaluate(cell.node, scope), scope);
  }

  private store(cell: FormulaCell, value: CellValue | Matrix, scope: Scope): void {
    // Only what is new takes a format; dates that the add-in's functions give are always shown as such.
    const { node } = cell;
    const shown =
      node && (cell.isNew || isMatrix(value)) ? answerOf(() => shownAs(node, value, scope)) : null;
    const formats = isError(shown) || (typeof shown === 'string' && !cell.isNew) ? null : shown;
    const before = filledBy(cell);
    storeResult(cell, value, formats);
    this.cells.noteSpill(cell);
    this.matrices.written(cell.sheet, filledBy(cell));
    const after = filledBy(cell);
    if (before.rows === 1 && before.columns === 1 && after.rows === 1 && after.columns === 1) return;
    for (const rect of [before, after])
      this.spread(
        [...this.dependents.of({ sheet: cell.sheet, rect })].filter((one) => one !== cell && !one.isDirty),
      );
  }

  private settled(cell: FormulaCell): void {
    cell.isDirty = false;
    cell.isNew = false;
    cell.answers = null;
    this.dirty.remove(cell);
  }

  /** Cells that need each other are 0, as Excel makes them. */
  private settleCircular(stack: readonly FormulaCell[], needed: readonly FormulaCell[]): void {
    const from = stack.findIndex((cell) => needed.includes(cell));
    for (const cell of stack.slice(from)) {
      this.circular.add(cell);
      storeResult(cell, 0, null);
      this.matrices.written(cell.sheet, own(cell));
      this.settled(cell);
    }
  }

  private forgetWork(cell: FormulaCell): void {
    this.dirty.remove(cell);
    this.queue.delete(cell);
    this.waiting.delete(cell);
    cell.isDirty = false;
  }

  /** All that a cell asked of the add-in has come. Those that come together are worked out together. */
  private answered(cell: FormulaCell): void {
    if (!this.waiting.has(cell)) return;
    if (this.ready.size === 0) void Promise.resolve().then(() => this.workAnswered());
    this.ready.add(cell);
  }

  private workAnswered(): void {
    const ready = [...this.ready];
    this.ready.clear();
    for (const cell of ready) this.waiting.delete(cell);
    // Those that waited for these cells, not for the add-in, are tried again.
    const others = [...this.waiting].filter((cell) => cell.awaited === 0);
    for (const cell of others) this.waiting.delete(cell);
    for (const cell of [...ready, ...others]) this.queue.add(cell);
    this.work();
  }

  private settleIdle(): void {
    if (this.waiting.size > 0) return;
    const idle = this.idle;
    this.idle = [];
    for (const resolve of idle) resolve();
  }

  private scopeAt(at: CellPlace | null, takesOneOfRange: boolean): Scope {
    const scope: Scope = {
      workbook: this.workbook,
      at,
      today: this.options.today,
      cells: this.reader,
      custom: this.custom,
      variables: new Map(),
      takesOneOfRange,
      depth: 0,
      evaluate: (node, variables) => evaluate(node, variables ? scopeWith(scope, variables) : scope),
    };
    return scope;
  }

  private createReader(): CellReader {
    return {
      value: (sheet, row, column) => {
        const first = this.dirty.at(sheet, row, column);
        if (first) throw new NeedsFirst([first]);
        return sheet.value(row, column);
      },
      matrix: (area) => {
        const first = this.dirty.within(area);
        if (first.length > 0) throw new NeedsFirst(first);
        return this.matrices.read(area);
      },
      spillOf: ({ sheet, row, column }) => {
        const first = this.dirty.at(sheet, row, column);
        if (first) throw new NeedsFirst([first]);
        const rect = this.cells.at(sheet, row, column)?.spill;
        return rect ? { sheet, rect } : null;
      },
    };
  }
}

function own({ row, column }: { row: number; column: number }): Rect {
  return { row, column, rows: 1, columns: 1 };
}

/** The cells that its answer fills. */
function filledBy(cell: FormulaCell): Rect {
  return cell.spill ?? own(cell);
}

function isIn(areas: readonly Area[], sheet: Sheet): (row: number, column: number) => boolean {
  const rects = areas.filter((area) => area.sheet === sheet).map((area) => area.rect);
  return (row, column) => rects.some((rect) => intersection(rect, own({ row, column })) !== null);
}

/** What a cell shows of a formula's value: a blank is 0, an array of one cell is that cell. */
function collapsed(value: Value, scope: Scope): CellValue | Matrix {
  if (isLambda(value)) return { error: '#CALC!' };
  const contents =
    isReference(value) && scope.takesOneOfRange ? ownCellOf(value, scope) : contentsOf(value, scope);
  if (!isMatrix(contents)) return contents ?? 0;
  if (contents.length === 0 || contents[0]?.length === 0) return { error: '#CALC!' };
  return contents;
}

function evaluation(value: CellValue | Matrix, shown: Evaluation['numberFormat'] | ToldError): Evaluation {
  const format = isError(shown) ? null : shown;
  if (!isMatrix(value)) return { value, numberFormat: format, message: messageOf(value) };
  if (value.length > 1 || (value[0]?.length ?? 0) > 1) {
    return { value: value.map((row) => row.map((cell) => cell ?? 0)), numberFormat: format, message: null };
  }
  const only = value[0]?.[0] ?? 0;
  const onlyFormat = Array.isArray(format)
    ? ((format as readonly (readonly (string | null)[])[])[0]?.[0] ?? null)
    : format;
  return { value: only, numberFormat: onlyFormat, message: messageOf(only) };
}

function messageOf(value: CellValue): string | null {
  if (!isError(value)) return null;
  return value.message ?? errorMeanings[value.error as CellError['error']];
}
