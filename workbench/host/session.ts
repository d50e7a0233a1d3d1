import type { Rect } from '../workbook/address';
import type { Sheet, Workbook } from '../workbook/workbook';
import { EventHub } from './events';
import { FunctionCalls } from './functionCalls';
import { HostObject } from './hostObject';
import type { OfficeMeta } from './meta';
import { References } from './references';
import type { RequirementSets } from './requirementSets';

/** Cells whose values or formulas were written. */
export interface CellsChanged {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Works out formulas. Results go into the sheet by `setResult`. */
export interface Calculator {
  /** Called before anything is read after writes, and at the end of each request that wrote. */
  recalculate(changed: readonly CellsChanged[]): void | Promise<void>;
  /** `application.calculate("Full")` and `worksheet.calculate()`. */
  recalculateAll?(): void | Promise<void>;
  /** The areas of a sheet that the answers of formulas fill beyond their own cells. */
  spills?(sheet: Sheet): readonly Rect[];
}

/** What the objects share while the add-in is running. */
export class Session {
  readonly references = new References();
  readonly events = new EventHub(this.references);
  /** "Chart.foo": each member that was asked for and is not implemented. */
  readonly missing = new Set<string>();
  readonly functionCalls = new FunctionCalls();
  /** Settles when office.js says that custom functions may be called. */
  readonly whenFunctionsReady: Promise<void>;
  functionsReady: () => void = () => {};
  /** Of the task pane: "Visible", "Background". */
  paneState = 'Visible';
  /** Called when the add-in shows or hides its pane. */
  onPaneState: () => void = () => {};
  startState = 'Inactive';
  /** What the add-in asked of the ribbon, in order. */
  readonly ribbonUpdates: unknown[] = [];
  private changes: CellsChanged[] = [];
  private wantsFullCalculation = false;
  private counter = 0;
  private readonly ids = new WeakMap<object, string>();
  private readonly waiting = new Map<object, () => void>();

  constructor(
    readonly workbook: Workbook,
    readonly meta: OfficeMeta,
    readonly requirementSets: RequirementSets,
    /** Works out formulas; null: they keep the values they have. */
    public calculator: Calculator | null,
  ) {
    this.whenFunctionsReady = new Promise((resolve) => {
      this.functionsReady = resolve;
    });
  }

  /** A new id of Excel's kind, the same in every run. */
  newId(): string {
    this.counter += 1;
    const id = `{${this.counter.toString(16).toUpperCase().padStart(8, '0')}-0C0A-4B0B-8D0D-00000000C0DE}`;
    // A workbook may have been open before, and have sheets from then.
    return this.workbook.sheets.some((sheet) => sheet.id === id) ? this.newId() : id;
  }

  /** The same id for the same thing, as long as the workbook is open. */
  idOf(thing: object): string {
    const known = this.ids.get(thing) ?? this.newId();
    this.ids.set(thing, known);
    return known;
  }

  /** Work that waits until something is read or the request ends, once for each key however often it is asked. */
  later(key: object, work: () => void): void {
    this.waiting.set(key, work);
  }

  cellsChanged(sheet: Sheet, rect: Rect, changeType = 'RangeEdited'): void {
    this.changes.push({ sheet, rect });
    this.events.cellsChanged(sheet, rect, changeType);
  }

  calculateAll(): void {
    this.wantsFullCalculation = true;
  }

  /** While formulas are worked out, and a custom function may itself ask something of the workbook. */
  isCalculating = false;

  /** Brings formulas, then PivotTables, then the formulas that stand on those, up to date with what was written. */
  async settle(): Promise<void> {
    await this.calculate();
    if (this.waiting.size === 0) return;
    const works = [...this.waiting.values()];
    this.waiting.clear();
    for (const work of works) work();
    await this.calculate();
  }

  get isSettled(): boolean {
    return this.changes.length === 0 && !this.wantsFullCalculation && this.waiting.size === 0;
  }

  /** Whether a PivotTable is not as it will show. */
  get hasWaiting(): boolean {
    return this.waiting.size > 0;
  }

  private async calculate(): Promise<void> {
    const changed = this.changes;
    this.changes = [];
    this.isCalculating = true;
    try {
      if (this.wantsFullCalculation) {
        this.wantsFullCalculation = false;
        await this.calculator?.recalculateAll?.();
      }
      if (changed.length > 0) await this.calculator?.recalculate(changed);
    } finally {
      this.isCalculating = false;
    }
  }

  object<T>(type: string, target: T): HostObject<T> {
    return new HostObject(type, target);
  }
}
