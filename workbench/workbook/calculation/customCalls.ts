import type { CallCustomFunction, CustomResult, FunctionDeclaration } from './customFunctions';
import type { FormulaCell } from './formulaCell';

/**
 * The calls that cells make of the add-in's functions. They are sent as they are met and answered together: a cell is
 * worked out once to learn what it asks, and again when all of it has been answered.
 */
export class CustomCalls {
  constructor(
    private readonly send: CallCustomFunction | null,
    /** Told when all that a cell asked has come. */
    private readonly answered: (cell: FormulaCell) => void,
  ) {}

  /** Null: asked now, or before, and not answered yet. */
  answerTo(
    cell: FormulaCell | null,
    { id }: FunctionDeclaration,
    args: readonly unknown[],
    address: string,
  ): CustomResult | null {
    if (!cell || !this.send) return { error: '#NAME?', message: `${id} cannot be called here.` };
    const answers = (cell.answers ??= new Map<string, CustomResult | null>());
    const key = `${id}(${JSON.stringify(args)})`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    answers.set(key, null);
    cell.awaited += 1;
    this.send(id, args, address).then(
      (result) => this.take(cell, answers, key, result),
      () => this.take(cell, answers, key, { error: '#VALUE!', message: `${id} could not be called.` }),
    );
    return null;
  }

  /** Settles when all that a cell asked so far has come. */
  async answersOf(cell: FormulaCell): Promise<void> {
    while (cell.awaited > 0) await new Promise<void>((resolve) => this.listeners.set(cell, resolve));
  }

  private readonly listeners = new Map<FormulaCell, () => void>();

  private take(
    cell: FormulaCell,
    answers: Map<string, CustomResult | null>,
    key: string,
    result: CustomResult,
  ): void {
    // The cell may have been written since: then it asks anew.
    if (cell.answers !== answers) return;
    answers.set(key, result);
    cell.awaited -= 1;
    if (cell.awaited > 0) return;
    this.listeners.get(cell)?.();
    this.listeners.delete(cell);
    this.answered(cell);
  }
}
