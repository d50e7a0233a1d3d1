import type { CellError } from '../workbook/workbook';
import type { MessageEntry } from './events';

/** What a custom function gave: a value (or rows of values), or an error with what was said of it. */
export type FunctionResult =
  { readonly value: unknown } | { readonly error: CellError['error']; readonly message: string };

/** Messages of this category and type call a custom function. */
const functionCategory = 1;
const callType = 1000;

/** Flag of a call among whose arguments are error cells: `{ type: 'CustomFunctionError', code: '#N/A' }`. */
const errorsAllowed = 4;

/** Office.js's numbers of what went wrong, as the cell shows it. What is not here was thrown: #VALUE!. */
const cellErrors: Readonly<Record<number, CellError['error']>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Calls of the add-in's custom functions that have not been answered yet. */
export class FunctionCalls {
  /** How a call reaches the add-in. */
  send: (entry: MessageEntry) => void = () => {};
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private count = 0;

  /**
   * Calls a custom function as a cell would.
   * @param name its id, such as "STAGE1DUE"
   * @param args its arguments, ranges as rows of values
   * @param address of the cell that holds the formula, such as "Log!B2"
   */
  call(name: string, args: readonly unknown[], address: string): Promise<FunctionResult> {
    this.count += 1;
    const id = this.count;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      const flags = holdsError(args) ? errorsAllowed : 0;
      const message = JSON.stringify([id, name.toUpperCase(), args, address, flags, null]);
      this.send([functionCategory, callType, '', message, id, false]);
    });
  }

  /** `[[id, succeeded, value, errorNumber], …]`, as newer office.js answers. */
  takeArrayResults(results: unknown): void {
    for (const [id, succeeded, value, errorNumber] of results as [number, boolean, unknown, number?][]) {
      this.answer(id, succeeded ? resultOf(value) : failure(errorNumber, value));
    }
  }

  /** `[{ id, failed, value, errorCode }, …]`. */
  takeResults(results: unknown): void {
    type Result = { id: number; failed?: boolean; value: unknown; errorCode?: number };
    for (const { id, failed, value, errorCode } of results as Result[]) {
      this.answer(id, failed ? failure(errorCode, value) : resultOf(value));
    }
  }

  private answer(id: number, result: FunctionResult): void {
    this.waiting.get(id)?.(result);
    this.waiting.delete(id);
  }
}

function holdsError(argument: unknown): boolean {
  if (Array.isArray(argument)) return argument.some(holdsError);
  return (argument as { type?: string } | null)?.type === 'CustomFunctionError';
}

/** A function may also return an error object rather than throw it. */
function resultOf(value: unknown): FunctionResult {
  const entity = value as { type?: string; basicValue?: CellError['error'] } | null;
  if (typeof entity === 'object' && entity?.type === 'Error') {
    return { error: entity.basicValue ?? '#VALUE!', message: '' };
  }
  return { value };
}

function failure(errorNumber: number | undefined, message: unknown): FunctionResult {
  return {
    error: cellErrors[errorNumber ?? 0] ?? '#VALUE!',
    message: typeof message === 'string' ? message : '',
  };
}
