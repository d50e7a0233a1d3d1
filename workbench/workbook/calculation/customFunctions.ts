import { cellAddress, quoteSheet } from '../address';
import type { CellError, CellValue } from '../workbook';
import { broadcast } from './broadcast';
import { toBoolean, toNumber, toText } from './coercion';
import { asMatrix, contentsOf } from './reading';
import type { CellPlace, CustomFunctions, Scope } from './scope';
import { fault, FormulaFault, isError, isMatrix, type Matrix, type Value } from './values';

export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function of functions.json. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
}

export type CustomResult =
  { readonly value: unknown } | { readonly error: CellError['error']; readonly message: string };

/** functions.json. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionDeclaration[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** Calls an add-in's function as Excel does. */
export type CallCustomFunction = (
  name: string,
  args: readonly unknown[],
  address: string,
) => Promise<CustomResult>;

/** Answers of calls made for one cell; a call not made yet is noted, and its answer is #BUSY! until it comes. */
export interface CallBook {
  answerTo(declaration: FunctionDeclaration, args: readonly unknown[], address: string): CustomResult | null;
}

/** How each cell of a custom function's answer is to be shown, where it said so. */
export const numberFormatsOf = new WeakMap<Matrix, readonly (readonly (string | null)[])[]>();

/** How arguments reach the functions. */
interface Passing {
  /** What blank cells are. */
  readonly blank: null | 0 | '';
  /** Whether cells that hold errors are let through. */
  readonly errors: boolean;
}

/** The functions that functions.json declares, called through `calls`. `blank` is what blank cells reach them as. */
export function customFunctions(
  metadata: FunctionsMetadata,
  calls: CallBook,
  blank: null | 0 | '',
): CustomFunctions {
  const byName = new Map(metadata.functions.map((one) => [one.name.toUpperCase(), one]));
  return {
    find: (name) => {
      const declaration = byName.get(name);
      if (!declaration) return null;
      const errors =
        declaration.options?.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny ?? false;
      return (args, scope) => called(declaration, args, scope, calls, { blank, errors });
    },
  };
}

function called(
  declaration: FunctionDeclaration,
  args: readonly (Value | undefined)[],
  scope: Scope,
  calls: CallBook,
  passing: Passing,
): Value {
  const { parameters } = declaration;
  const takesMore = parameters.at(-1)?.repeating === true;
  if (args.length > parameters.length && !takesMore)
    throw fault('#VALUE!', `${declaration.name} takes ${parameters.length} arguments.`);
  const address = scope.at ? addressOf(scope.at) : '';
  const call = (values: readonly unknown[]) => valueOf(calls.answerTo(declaration, values, address));
  const single = parameters.flatMap((parameter, i) =>
    parameter.dimensionality !== 'matrix' && !parameter.repeating && args[i] !== undefined ? [i] : [],
  );
  const contents = single.map((i) => contentsOf(args[i], scope));
  const shape = (i: number, value: CellValue | Matrix | undefined) =>
    shaped(parameters[i] as FunctionParameter, value, passing);
  const whole = parameters.map((parameter, i) => {
    if (single.includes(i)) return undefined;
    if (parameter.repeating)
      return args.slice(i).map((arg) => shape(i, arg === undefined ? undefined : asMatrix(arg, scope)));
    return shape(i, args[i] === undefined ? undefined : asMatrix(args[i], scope));
  });
  const filled = (values: readonly (CellValue | undefined)[]) =>
    parameters.map((_, i) => (single.includes(i) ? shape(i, values[single.indexOf(i)]) : whole[i]));
  if (!contents.some(isMatrix)) return call(filled(contents as CellValue[]));
  return broadcast(contents, (values) => {
    const value = call(filled(values));
    return isMatrix(value) ? (value[0]?.[0] ?? null) : (value as CellValue);
  });
}

function addressOf({ sheet, row, column }: CellPlace): string {
  return `${quoteSheet(sheet.name)}!${cellAddress(row, column)}`;
}

/** An argument as the function is given it; one left out is null. @throws the error of a cell, unless errors are let through */
function shaped(
  parameter: FunctionParameter,
  value: CellValue | Matrix | undefined,
  passing: Passing,
): unknown {
  if (value === undefined) return null;
  const one = (cell: CellValue): unknown => {
    const type = parameter.type ?? 'any';
    if (isError(cell) && !(passing.errors && type === 'any')) throw new FormulaFault(cell);
    return converted(cell, type, passing.blank);
  };
  if (parameter.dimensionality !== 'matrix') return one(isMatrix(value) ? (value[0]?.[0] ?? null) : value);
  return isMatrix(value) ? value.map((row) => row.map(one)) : [[one(value)]];
}

function converted(cell: CellValue, type: string, blank: null | 0 | ''): unknown {
  // As office.js takes an error to be made its own error class.
  if (isError(cell)) return { type: 'CustomFunctionError', code: cell.error };
  if (type === 'number') return toNumber(cell);
  if (type === 'string') return toText(cell);
  if (type === 'boolean') return toBoolean(cell);
  return cell ?? blank;
}

const busy: CellError = { error: '#BUSY!' };

function valueOf(result: CustomResult | null): Value {
  if (!result) return busy;
  if ('error' in result) throw fault(result.error, result.message || undefined);
  const { value } = result;
  if (!Array.isArray(value)) return single(value);
  const rows = value as unknown[];
  if (rows.length === 0 || !rows.every((row): row is unknown[] => Array.isArray(row) && row.length > 0)) {
    throw fault('#VALUE!', 'The function answered an array that is not one of rows of cells.');
  }
  const width = (rows[0] as unknown[]).length;
  if (rows.some((row) => (row as unknown[]).length !== width))
    throw fault('#VALUE!', 'The rows of the answer are not of one length.');
  return matrixOf(rows as unknown[][]);
}

function single(value: unknown): Value {
  return formatOf(value) === null ? cellOf(value) : matrixOf([[value]]);
}

function matrixOf(rows: readonly (readonly unknown[])[]): Matrix {
  const matrix = rows.map((row) => row.map(cellOf));
  if (rows.some((row) => row.some((value) => formatOf(value) !== null))) {
    numberFormatsOf.set(
      matrix,
      rows.map((row) => row.map(formatOf)),
    );
  }
  return matrix;
}

interface Entity {
  readonly type?: string;
  readonly basicValue?: unknown;
  readonly numberFormat?: string;
}

function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  const entity = value as Entity;
  if (entity.type === 'Error')
    return { error: (entity.basicValue as CellError['error'] | undefined) ?? '#VALUE!' };
  return entity.basicValue === undefined ? { error: '#VALUE!' } : cellOf(entity.basicValue);
}

function formatOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  return (value as Entity).numberFormat ?? null;
}
