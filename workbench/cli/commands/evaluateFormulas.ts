import { TextDecoder } from 'node:util';
import type { Day } from '../../../src/domain/calendar/day';
import { shownText } from '../../host/objects/cellValue';
import type { Calculator, Evaluation } from '../../workbook/calculation/calculator';
import { numberText } from '../../workbook/calculation/coercion';
import { Workbook, type CellValue } from '../../workbook/workbook';
import { readInput } from '../files';
import { openOffice } from '../openOffice';
import { asAt } from '../options';
import { writeJson, type Terminal } from '../terminal';
import { UsageError } from '../usageError';

export interface EvaluateOptions {
  readonly json: boolean;
  readonly today?: Day | undefined;
  readonly file?: string | undefined;
}

type Plain = string | number | boolean | null;

/** What `complaints eval` prints of one formula. */
export type Answer =
  | {
      readonly formula: string;
      readonly value: Plain | readonly (readonly Plain[])[];
      readonly text: string | string[][];
    }
  | { readonly formula: string; readonly error: string; readonly message: string };

/** `complaints eval`: formulas worked out as in a cell, the add-in's functions called through office.js. */
export async function evaluateFormulas(
  given: readonly string[],
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<void> {
  const formulas = [...given, ...(options.file === undefined ? [] : formulasIn(options.file))];
  if (formulas.length === 0) {
    throw new UsageError(
      "Give a formula to work out, for example: complaints eval '=STAGE1DUE(DATE(2024,12,20))'",
    );
  }
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1', '{00000000-0001-0000-0000-000000000000}');
  const { office, calculator } = await openOffice(workbook, asAt(options.today));
  try {
    const at = { sheet, row: 0, column: 0 };
    // All at once: office.js gathers the functions' answers and gives them together.
    const answers = await Promise.all(formulas.map((formula) => answerTo(formula, calculator, at)));
    if (options.json) return writeJson(terminal, answers);
    for (const answer of answers) terminal.out(inWords(answer));
  } finally {
    office.close();
  }
}

/** One formula a line; blank lines are passed over. */
function formulasIn(path: string): string[] {
  const text = new TextDecoder('utf-8').decode(readInput(path));
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

async function answerTo(
  formula: string,
  calculator: Calculator,
  at: Parameters<Calculator['evaluate']>[1],
): Promise<Answer> {
  const { value, numberFormat, message }: Evaluation = await calculator.evaluate(formula, at ?? null);
  if (Array.isArray(value)) {
    const rows = value as readonly (readonly CellValue[])[];
    return {
      formula,
      value: rows.map((row) => row.map(plain)),
      text: rows.map((row, r) => row.map((cell, c) => textOf(cell, formatAt(numberFormat, r, c)))),
    };
  }
  const cell = value as CellValue;
  if (typeof cell === 'object' && cell !== null)
    return { formula, error: cell.error, message: message ?? '' };
  return { formula, value: cell, text: textOf(cell, formatAt(numberFormat, 0, 0)) };
}

function formatAt(format: Evaluation['numberFormat'], row: number, column: number): string {
  if (typeof format === 'string') return format;
  return format?.[row]?.[column] ?? 'General';
}

function textOf(value: CellValue, format: string): string {
  return typeof value === 'number' && format === 'General' ? numberText(value) : shownText(value, format);
}

function plain(value: CellValue): Plain {
  return typeof value === 'object' && value !== null ? value.error : value;
}

function inWords(answer: Answer): string {
  if ('error' in answer) return `${answer.formula}\t${answer.error}\t${answer.message}`;
  const { formula, text } = answer;
  if (typeof text === 'string') return `${formula}\t${text}`;
  return [formula, ...text.map((row) => `\t${row.join('\t')}`)].join('\n');
}
