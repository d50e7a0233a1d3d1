import type { Sheet, Workbook } from '../workbook';
import type { OpcPackage } from './opcPackage';
import type { SharedFormula } from './readCells';

export interface SheetSource {
  readonly part: string;
  readonly shared: ReadonlyMap<string, SharedFormula>;
}

/** What the writer must know of the file that a workbook was read from. */
export interface WorkbookSource {
  readonly opc: OpcPackage;
  readonly workbookPart: string;
  /** The shared strings, rich ones as their plain text. */
  readonly strings: readonly string[];
  readonly sheets: ReadonlyMap<Sheet, SheetSource>;
  readonly styleCount: number;
  readonly activeSheet: Sheet | null;
  /** What each thing of the file said when it was read: what still says the same is kept as the file has it. */
  readonly asRead: WeakMap<object, string>;
  /** Which of several elements of its kind each thing was read from. */
  readonly places: WeakMap<object, number>;
}

const sources = new WeakMap<Workbook, WorkbookSource>();

export function sourceOf(workbook: Workbook): WorkbookSource | null {
  return sources.get(workbook) ?? null;
}

export function setSource(workbook: Workbook, source: WorkbookSource): void {
  sources.set(workbook, source);
}

/** What a thing says, without the sheets and tables it merely points to. */
export function fingerprint(thing: object): string {
  return JSON.stringify(thing, (key, value: unknown) =>
    key === 'sheet' || key === 'table' || key === 'xml' || key === 'priority' || key === 'id'
      ? undefined
      : value,
  );
}
