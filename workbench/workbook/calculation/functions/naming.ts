import type { CellValue } from '../../workbook';
import { lazy, whole } from '../builtIn';
import { toWhole } from '../coercion';
import type { FormulaNode } from '../formulaTree';
import { asMatrix, asNumber, asScalar, contentsOf } from '../reading';
import type { BuiltIns, Scope } from '../scope';
import {
  fault,
  FormulaFault,
  isError,
  isLambda,
  isMatrix,
  type LambdaValue,
  type Matrix,
  type Value,
} from '../values';

/** LET, LAMBDA and the functions that call a LAMBDA. */
export const naming: BuiltIns = {
  LET: lazy(3, Infinity, (args, scope) => {
    if (args.length % 2 === 0) throw fault('#VALUE!', 'LET ends with what it is to give.');
    const variables = new Map(scope.variables);
    for (let i = 0; i + 1 < args.length; i += 2) {
      variables.set(
        nameOf(args[i] as FormulaNode),
        scope.evaluate(args[i + 1] as FormulaNode, new Map(variables)),
      );
    }
    return scope.evaluate(args.at(-1) as FormulaNode, variables);
  }),
  LAMBDA: lazy(1, Infinity, (args, scope): LambdaValue => {
    const parameters = args.slice(0, -1).map(nameOf);
    const body = args.at(-1) as FormulaNode;
    return {
      parameters,
      call: (values) => {
        if (values.length > parameters.length)
          throw fault('#VALUE!', 'A LAMBDA is given too many arguments.');
        const variables = new Map(scope.variables);
        parameters.forEach((name, i) => variables.set(name, values[i] ?? null));
        return scope.evaluate(body, variables);
      },
    };
  }),
  MAP: whole(2, Infinity, (args, scope) => {
    const lambda = lambdaOf(args.at(-1));
    const matrices = args.slice(0, -1).map((arg) => asMatrix(arg, scope));
    const rows = Math.max(...matrices.map((matrix) => matrix.length));
    const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
    return made(rows, columns, (row, column) =>
      single(lambda.call(matrices.map((matrix) => matrix[row]?.[column] ?? notThere)), scope),
    );
  }),
  REDUCE: whole(3, 3, ([first, array, last], scope) => {
    const lambda = lambdaOf(last);
    let sum: Value = first ?? null;
    for (const cell of asMatrix(array, scope).flat()) sum = lambda.call([sum, cell]);
    return sum;
  }),
  SCAN: whole(3, 3, ([first, array, last], scope) => {
    const lambda = lambdaOf(last);
    let sum: Value = first ?? null;
    return asMatrix(array, scope).map((row) =>
      row.map((cell) => {
        sum = lambda.call([sum, cell]);
        return single(sum, scope);
      }),
    );
  }),
  BYROW: whole(2, 2, ([array, last], scope) => {
    const lambda = lambdaOf(last);
    return asMatrix(array, scope).map((row) => [single(lambda.call([[row]]), scope)]);
  }),
  BYCOL: whole(2, 2, ([array, last], scope) => {
    const lambda = lambdaOf(last);
    const matrix = asMatrix(array, scope);
    const columns = matrix[0]?.length ?? 0;
    return [
      Array.from({ length: columns }, (_, column) =>
        single(lambda.call([matrix.map((row) => [row[column] ?? null])]), scope),
      ),
    ];
  }),
  MAKEARRAY: whole(3, 3, ([rows, columns, last], scope) => {
    const lambda = lambdaOf(last);
    const height = Math.trunc(asNumber(rows, scope));
    const width = toWhole(asScalar(columns, scope));
    if (height < 1 || width < 1) throw fault('#VALUE!');
    return made(height, width, (row, column) => single(lambda.call([row + 1, column + 1]), scope));
  }),
};

const notThere: CellValue = { error: '#N/A' };

function nameOf(node: FormulaNode): string {
  if (node.kind !== 'name' || node.sheet !== null)
    throw fault('#VALUE!', 'LET and LAMBDA want a name there.');
  return node.name.toUpperCase();
}

function lambdaOf(value: Value | undefined): LambdaValue {
  if (isError(value)) throw new FormulaFault(value);
  if (value === undefined || !isLambda(value)) throw fault('#VALUE!', 'A LAMBDA is wanted.');
  return value;
}

function single(value: Value, scope: Scope): CellValue {
  const contents = contentsOf(value, scope);
  if (!isMatrix(contents)) return contents;
  if (contents.length > 1 || (contents[0]?.length ?? 0) > 1) return { error: '#CALC!' };
  return contents[0]?.[0] ?? null;
}

function made(rows: number, columns: number, at: (row: number, column: number) => CellValue): Matrix {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => at(row, column)),
  );
}
