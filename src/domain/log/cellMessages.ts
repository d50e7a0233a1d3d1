import type { Severity } from '../finding';
import { outcomes } from './case';
import { dateMessage } from './dateMessage';
import type { CellProblem } from './parseCell';

interface Message {
  readonly severity: Severity;
  /** What is wrong and how to put it right; `value` as typed, `heading` as in the log, the year of the dates around it. */
  readonly text: (value: string, heading: string, usualYear: number | null) => string;
}

const outcomeList = outcomes.slice(0, -1).join(', ') + ' or ' + outcomes[outcomes.length - 1];

/** What the officer reads when a cell cannot be read. */
export const cellMessages: Readonly<Record<CellProblem, Message>> = {
  'unreadable-date': { severity: 'error', text: dateMessage },
  'unreadable-amount': {
    severity: 'error',
    text: (value, heading) =>
      `${heading} must be an amount in pounds. Change "${value}" to a number, such as 250 or £1,200.50, or leave the cell blank.`,
  },
  'unknown-outcome': {
    severity: 'error',
    text: (value) =>
      `"${value}" is not an outcome we know, so it is counted as Not understood. Say what it means on Complaints setup, or change it to ${outcomeList}.`,
  },
  'unknown-procedure': {
    severity: 'error',
    text: (value) =>
      `"${value}" is not a procedure we know, so it is counted as Not understood. Say what it means on Complaints setup, or change it to Statutory or Corporate.`,
  },
  'unknown-stage': {
    severity: 'error',
    text: (value) =>
      `"${value}" is not a stage we know, so what this row says of its stage is not counted. Say what it means on Complaints setup, or change it to 1, 2 or 3.`,
  },
  'unknown-yes-no': {
    severity: 'warning',
    text: (value, heading) => `${heading} must be Yes or No. Change "${value}", or leave the cell blank.`,
  },
  'cell-error': {
    severity: 'error',
    text: (value, heading) =>
      `${heading} shows Excel's error ${value}, so it is read as blank. Correct the formula, or type the value.`,
  },
  'ditto-mark': {
    severity: 'warning',
    text: (value, heading) =>
      `${heading} ${/[a-z]/i.test(value) ? `says "${value}"` : 'has a ditto mark'}, so it is read as blank: sorting or filtering would part it from the row above. Type the value itself.`,
  },
};
