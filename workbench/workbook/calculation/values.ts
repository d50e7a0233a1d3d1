import type { Rect } from '../address';
import type { CellError, CellValue, Sheet } from '../workbook';

export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Cells that a formula names, not yet read. */
export class Reference {
  constructor(readonly areas: readonly [Area, ...Area[]]) {}

  /** @throws #VALUE! when it is made of several areas */
  get area(): Area {
    if (this.areas.length > 1) throw fault('#VALUE!', 'Several areas stand where one is wanted.');
    return this.areas[0];
  }
}

/** Rows of values, all of one length, at least one by one. */
export type Matrix = readonly (readonly CellValue[])[];

/** A function made by LAMBDA. */
export interface LambdaValue {
  readonly parameters: readonly string[];
  readonly call: (args: readonly Value[]) => Value;
}

export type Value = CellValue | Matrix | Reference | LambdaValue;

/** An error with what is said of it. A cell keeps only the error. */
export interface ToldError extends CellError {
  readonly message?: string;
}

/** Thrown within a function, and caught where its answer is made: the answer is this error. */
export class FormulaFault {
  constructor(readonly value: ToldError) {}
}

export function fault(error: CellError['error'], message?: string): FormulaFault {
  return new FormulaFault(message === undefined ? { error } : { error, message });
}

export function isError(value: unknown): value is ToldError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

export function isReference(value: Value): value is Reference {
  return value instanceof Reference;
}

export function isLambda(value: Value): value is LambdaValue {
  return typeof value === 'object' && value !== null && 'call' in value;
}

/** Runs a function's body: what it throws as a fault is its answer. */
export function answerOf<T>(run: () => T): T | ToldError {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof FormulaFault) return thrown.value;
    throw thrown;
  }
}

/** What each error means, for those who see no more than the error. */
export const errorMeanings: Readonly<Record<CellError['error'], string>> = {
  '#NULL!': 'The ranges have no cell in common.',
  '#DIV/0!': 'A number is divided by zero or by a blank.',
  '#VALUE!': 'A value is of the wrong kind.',
  '#REF!': 'A cell, sheet or table named in the formula is not there.',
  '#NAME?': 'A name or function in the formula is not known.',
  '#NUM!': 'A number is too large, too small or not one the function takes.',
  '#N/A': 'No value is available.',
  '#SPILL!': 'The result has no room: other cells are in its way.',
  '#CALC!': 'The result is an empty array.',
  '#BUSY!': 'The result is still awaited.',
};
