import type { Rect } from '../address';
import type { Sheet } from '../workbook';
import type { CustomResult } from './customFunctions';
import type { FormulaNode } from './formulaTree';
import type { Precedents } from './precedents';

/** A cell that holds a formula, as the calculator knows it. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Null: it cannot be read. */
  readonly node: FormulaNode | null;
  readonly takesOneOfRange: boolean;
  precedents: Precedents;
  /** To be worked out. */
  isDirty: boolean;
  /** Written since the calculator last looked: its cell may take the format of what it gives. */
  isNew: boolean;
  /** The cells that its answer fills, when that is more than its own. */
  spill: Rect | null;
  /** What the add-in's functions answered it so far; null: asked, and not answered. Null altogether: never asked. */
  answers: Map<string, CustomResult | null> | null;
  /** Asked of the add-in and not answered. */
  awaited: number;
}

export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Thrown while a cell is worked out: these are to be worked out before it. */
export class NeedsFirst {
  constructor(readonly cells: readonly FormulaCell[]) {}
}
