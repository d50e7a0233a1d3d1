import { cellText, isExcelError, wordKey } from './cellText';
import type { CellValue } from './cellValue';
import type { Column } from './columns';
import { parseDate } from './parseDate';
import type { PlainValue } from './sheetValues';
import { meaningOfOutcome } from './words/outcomeWords';
import { meaningOfYesNo, saysDitto, saysNoDateYet, saysNotKnown, saysNothing } from './words/plainWords';
import { meaningOfProcedure } from './words/procedureWords';
import { meaningOfRecordType } from './words/recordTypeWords';
import { meaningOfStage } from './words/stageWords';

/** Why a cell could not be read: the id of the finding it becomes. */
export type CellProblem =
  | 'unreadable-date'
  | 'unreadable-amount'
  | 'unknown-outcome'
  | 'unknown-procedure'
  | 'unknown-stage'
  | 'unknown-yes-no'
  | 'cell-error'
  | 'ditto-mark';

export interface ParsedCell {
  /** Null when the cell is blank or says that there is nothing ("-", "TBC"). */
  readonly value: CellValue | null;
  readonly problem: CellProblem | null;
}

/** What the officer settled: the meaning of a word in this column, or the word itself. */
export type SettleWord = (column: Column, text: string) => string;

const nothing: ParsedCell = { value: null, problem: null };

/** Reads one cell of a column by the kind of its field. Never throws: what cannot be read is a problem. */
export function parseCell(column: Column, heading: string, cell: PlainValue, settle: SettleWord): ParsedCell {
  if (cell === '') return nothing;
  if (typeof cell === 'number' && column.kind === 'date') return readDate(cell);
  const typed = cellText(cell);
  if (typed === '') return nothing;
  if (isExcelError(typed)) return problem('cell-error');
  if (saysDitto(typed)) return problem('ditto-mark');

  const text = settle(column, typed);
  return readByKind(column, heading, text === typed ? cell : text, text);
}

function readByKind(column: Column, heading: string, cell: PlainValue, text: string): ParsedCell {
  switch (column.kind) {
    case 'date':
      return readDate(cell);
    case 'date or yes':
      return readDateOrYes(cell, text);
    case 'yes-no':
      return readYesNo(text);
    case 'money':
      return readMoney(cell, text);
    case 'outcome':
      return readOutcome(heading, text);
    case 'record type':
      return saysNothing(text) ? nothing : read({ kind: 'record type', meaning: meaningOfRecordType(text) });
    case 'procedure':
      return readProcedure(heading, text);
    case 'stage':
      return readStage(text);
    case 'age':
      return readAge(cell, text);
    case 'list':
      return readList(text);
    case 'equality':
      return readEquality(text);
    case 'words':
      return saysNothing(text) ? nothing : read({ kind: 'text', text: oneLine(text) });
    case 'reference':
    case 'text':
      return saysNothing(text) ? nothing : read({ kind: 'text', text });
    default:
      return column.kind satisfies never;
  }
}

function readDate(cell: PlainValue): ParsedCell {
  const { day, unreadable } = parseDate(cell);
  if (unreadable) return problem('unreadable-date');

  return day === null ? nothing : read({ kind: 'day', day });
}

/** A date, alone or after Yes ("Yes - 14/03/2025", "to 14/03/2025"); or Yes or No alone. */
function readDateOrYes(cell: PlainValue, text: string): ParsedCell {
  const yes = cell === 1 ? true : meaningOfYesNo(text);
  if (yes !== null) return read({ kind: 'day or yes', value: yes });

  const date =
    typeof cell === 'string'
      ? text.replace(/^(?:yes|y)?\s*[-–,:(]*\s*(?:to|until)?\s*(?=\d)/i, '').replace(/\)$/, '')
      : cell;
  const { day, unreadable } = parseDate(date);
  if (unreadable) return problem('unreadable-date');

  return day === null ? nothing : read({ kind: 'day or yes', value: day });
}

function readYesNo(text: string): ParsedCell {
  const flag = meaningOfYesNo(text);
  if (flag !== null) return read({ kind: 'flag', flag });

  return saysNoDateYet(text) || saysNotKnown(text) ? nothing : problem('unknown-yes-no');
}

function readMoney(cell: PlainValue, text: string): ParsedCell {
  if (typeof cell === 'number') return read({ kind: 'number', number: cell });
  if (saysNothing(text) || wordKey(text) === 'none' || wordKey(text) === 'no') return nothing;

  const plain = withPlainDigits(text)
    .replace(/^(?:£|gbp)\s*/i, '')
    .replace(/\s*(?:gbp)$/i, '');
  // More digits than a number can hold are no amount.
  const isAmount =
    /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain) && Number.isFinite(Number(plain.replace(/,/g, '')));
  return isAmount
    ? read({ kind: 'number', number: Number(plain.replace(/,/g, '')) })
    : problem('unreadable-amount');
}

function readOutcome(heading: string, text: string): ParsedCell {
  // Under "Upheld?" a Yes says upheld; under "Outcome" it says nothing.
  const upheld = /upheld/i.test(heading) ? meaningOfYesNo(text) : null;
  if (upheld !== null) {
    return read({ kind: 'outcome', outcomes: [upheld ? 'Upheld' : 'Not upheld'], text });
  }
  const meaning = meaningOfOutcome(text);
  if (meaning === 'none yet') return nothing;

  const outcome = meaning ?? { notUnderstood: text };
  return {
    value: { kind: 'outcome', outcomes: [outcome], text },
    problem: meaning === null ? 'unknown-outcome' : null,
  };
}

function readProcedure(heading: string, text: string): ParsedCell {
  if (saysNothing(text)) return nothing;
  const yes = /^\W*stat/i.test(heading) ? meaningOfYesNo(text) : null;
  if (yes !== null) return read({ kind: 'procedure', procedure: yes ? 'statutory' : 'corporate' });

  const procedure = meaningOfProcedure(text);
  if (procedure) return read({ kind: 'procedure', procedure });

  return { value: { kind: 'procedure', procedure: { notUnderstood: text } }, problem: 'unknown-procedure' };
}

function readStage(text: string): ParsedCell {
  if (saysNothing(text)) return nothing;
  const meaning = meaningOfStage(text);
  if (meaning) return read({ kind: 'stage', meaning });

  return { value: { kind: 'stage', meaning: { notUnderstood: text } }, problem: 'unknown-stage' };
}

/** An age, a band or a date of birth: officers type each under the heading of the others. */
function readAge(cell: PlainValue, text: string): ParsedCell {
  if (saysNotKnown(text)) return read({ kind: 'text', text: 'Not known' });
  if (saysNothing(text)) return nothing;

  const years = /^(\d{1,3})\s*(?:years?|yrs?|y)?(?:\s*old)?$/i.exec(withPlainDigits(text))?.[1];
  if (years) return read({ kind: 'number', number: Number(years) });

  const { day } = parseDate(cell);
  return read(day === null ? { kind: 'text', text: oneLine(text) } : { kind: 'day', day });
}

/** Semicolons and line breaks always part values; commas and slashes only later, when every value of the log is known. */
function readList(text: string): ParsedCell {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.replace(/^[\s•·*]+|\s+$/g, ''))
    .filter((part) => !saysNothing(part));
  return parts.length === 0 ? nothing : read({ kind: 'list', parts: [...new Set(parts)] });
}

function readEquality(text: string): ParsedCell {
  if (saysNotKnown(text)) return read({ kind: 'text', text: 'Not known' });
  if (saysNothing(text)) return nothing;

  return read({ kind: 'text', text: oneLine(text) });
}

/** "１４" as "14". */
function withPlainDigits(text: string): string {
  return text.normalize('NFKC');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function read(value: CellValue): ParsedCell {
  return { value, problem: null };
}

function problem(id: CellProblem): ParsedCell {
  return { value: null, problem: id };
}
