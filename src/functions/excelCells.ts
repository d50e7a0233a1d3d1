import type { Answer, DateAnswer } from './answerEachCell';
import { dateOffset, whenDatesAreKnown } from './dateSystem';
import { isProblem } from './problem';

const dateFormat = 'dd/mm/yyyy';

/**
 * The answers as Excel takes them. Always a block, as the functions are declared: Excel turns a block from a function
 * declared to give one value, and takes a block of one cell as that cell.
 *
 * @throws CustomFunctions.Error, which Excel shows in the cell with its message, when the only answer is a problem.
 * Within a larger block a problem is its message, for one error there would spoil the whole block.
 */
export function excelCells(answers: () => readonly (readonly Answer[])[]): unknown[][] {
  return whenDatesAreKnown(() => inExcelsTerms(answers()));
}

function inExcelsTerms(answers: readonly (readonly Answer[])[]): unknown[][] {
  const only = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : null;
  if (isProblem(only)) throw excelError(only.error, only.message);

  const showsDates = canShowDates();
  return answers.map((row) => row.map((answer) => excelCell(answer, showsDates)));
}

function excelCell(answer: Answer, showsDates: boolean): unknown {
  if (typeof answer !== 'object') return answer;
  if (isProblem(answer)) return answer.message;

  return excelDate(answer, showsDates);
}

function excelDate({ date }: DateAnswer, showsDates: boolean): unknown {
  const serial = date - dateOffset();
  return showsDates ? { type: 'FormattedNumber', basicValue: serial, numberFormat: dateFormat } : serial;
}

function excelError(error: '#VALUE!' | '#N/A', message: string): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === '#N/A' ? notAvailable : invalidValue, message);
}

/** Perpetual Excel (2021, 2024) takes no formatted numbers from functions: there a date is its serial. */
function canShowDates(): boolean {
  // Excel may call a function before Office is ready, and then there is no context yet, whatever its type says.
  const context = Office.context as Office.Context | undefined;
  return context?.requirements.isSetSupported('CustomFunctionsRuntime', '1.4') ?? false;
}
