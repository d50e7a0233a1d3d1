import type { CellValue } from '../workbook';
import { answerOf, isMatrix, type Matrix } from './values';

export type Scalars = CellValue | undefined | Matrix;

/**
 * Runs a function of single values on arrays, cell by cell: one row or column serves every row or column, and where
 * an array is too short the answer is #N/A. What the function throws as a fault is that cell's answer.
 */
export function broadcast(
  args: readonly Scalars[],
  run: (values: readonly (CellValue | undefined)[]) => CellValue,
): CellValue | Matrix {
  const matrices = args.filter((arg): arg is Matrix => arg !== undefined && isMatrix(arg));
  if (matrices.length === 0) return answerOf(() => run(args as readonly (CellValue | undefined)[]));
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const answers: CellValue[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: CellValue[] = [];
    for (let column = 0; column < columns; column++) line.push(answerAt(args, run, row, column));
    answers.push(line);
  }
  return answers;
}

function answerAt(
  args: readonly Scalars[],
  run: (values: readonly (CellValue | undefined)[]) => CellValue,
  row: number,
  column: number,
): CellValue {
  const values: (CellValue | undefined)[] = [];
  for (const arg of args) {
    if (arg === undefined || !isMatrix(arg)) {
      values.push(arg);
      continue;
    }
    const line = arg[arg.length === 1 ? 0 : row];
    const value = line?.[line.length === 1 ? 0 : column];
    if (value === undefined) return { error: '#N/A' };
    values.push(value);
  }
  return answerOf(() => run(values));
}
