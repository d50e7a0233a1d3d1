import type { CellValue, Sheet, Workbook } from '../workbook';
import type { FormulaNode } from './formulaTree';
import type { Area, Matrix, Value } from './values';

export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** How a formula sees cells. Reading may find that a cell must be worked out first. */
export interface CellReader {
  value(sheet: Sheet, row: number, column: number): CellValue;
  /** The cells of an area as far down and across as any sheet is used. */
  matrix(area: Area): Matrix;
  /** The area that a formula's answer fills, when it spills from this cell. */
  spillOf(place: CellPlace): Area | null;
}

/** The add-in's functions. Null: no function of the name. */
export interface CustomFunctions {
  find(name: string): ((args: readonly (Value | undefined)[], scope: Scope) => Value) | null;
}

/** What a formula is worked out in. */
export interface Scope {
  readonly workbook: Workbook;
  /** The cell that holds the formula. */
  readonly at: CellPlace | null;
  /** As a serial. */
  readonly today: number;
  readonly cells: CellReader;
  readonly custom: CustomFunctions | null;
  /** What LET and LAMBDA have named, in capitals. */
  readonly variables: ReadonlyMap<string, Value>;
  /**
   * Formulas read from a file that are not marked as arrays take, of a range where one value is wanted, the cell in
   * their own row or column.
   */
  readonly takesOneOfRange: boolean;
  /** How deep names, LAMBDAs and the like are in one another. */
  readonly depth: number;
  evaluate(node: FormulaNode, variables?: ReadonlyMap<string, Value>): Value;
}

/** A function that is given its arguments' values. */
export interface ValueFunction {
  readonly kind: 'values';
  readonly least: number;
  readonly most: number;
  run(args: readonly (Value | undefined)[], scope: Scope): Value;
}

/** A function that decides itself which of its arguments to work out. */
export interface LazyFunction {
  readonly kind: 'lazy';
  readonly least: number;
  readonly most: number;
  run(args: readonly FormulaNode[], scope: Scope): Value;
}

export type BuiltIn = ValueFunction | LazyFunction;
export type BuiltIns = Readonly<Record<string, BuiltIn>>;
