import { parseAddress, splitSheet, type Rect } from '../address';
import type { CellError } from '../workbook';
import { FormulaSyntaxError } from './formulaSyntaxError';

export type Token = { readonly spaced: boolean } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly error: CellError['error'] }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly rect: Rect }
  /** A name, a table's name or a function's. */
  | { readonly kind: 'word'; readonly sheet: string | null; readonly word: string }
  /** What stands between a table's square brackets, with its inner brackets. */
  | { readonly kind: 'brackets'; readonly text: string }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'end' }
);

const spacePattern = /[ \t\r\n\u00a0]+/y;
const sheetPattern = /(?:'(?:[^']|'')+'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!/y;
const cellsPattern =
  /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\w.(!\\[?\u0080-\uffff])/y;
const columnsPattern = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!\\[?\u0080-\uffff])/y;
const rowsPattern = /\$?\d{1,7}:\$?\d{1,7}(?![\w.])/y;
const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const textPattern = /"(?:[^"]|"")*"/y;
const errorPattern = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)/iy;
const wordPattern = /[A-Za-z_\\\u0080-\uffff][\w.?\\\u0080-\uffff]*/y;
const signPattern = /<=|>=|<>|[-+*/^&=<>%(),;{}:@#]/y;

/** Cuts a formula, without its "=", into tokens; the last is `end`. @throws FormulaSyntaxError */
export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  while (at < formula.length) {
    const space = match(spacePattern, formula, at);
    if (space !== null) {
      spaced = true;
      at += space.length;
      continue;
    }
    const [token, length] = tokenAt(formula, at, spaced);
    tokens.push(token);
    at += length;
    spaced = false;
  }
  return [...tokens, { kind: 'end', spaced }];
}

function tokenAt(formula: string, at: number, spaced: boolean): [Token, number] {
  const first = formula[at] as string;
  if (first === '"') return textAt(formula, at, spaced);
  if (first === '[') return bracketsAt(formula, at, spaced);
  const error = match(errorPattern, formula, at);
  if (error !== null)
    return [{ kind: 'error', error: error.toUpperCase() as CellError['error'], spaced }, error.length];
  const sheet = match(sheetPattern, formula, at) ?? '';
  const reference = referenceAt(formula, at + sheet.length, sheet, spaced);
  if (reference) return reference;
  const number = match(numberPattern, formula, at);
  if (number !== null) return [{ kind: 'number', value: Number(number), spaced }, number.length];
  const sign = match(signPattern, formula, at);
  if (sign !== null) return [{ kind: 'sign', sign, spaced }, sign.length];
  throw new FormulaSyntaxError(`The formula has "${first}" where it cannot be.`);
}

function referenceAt(formula: string, at: number, prefix: string, spaced: boolean): [Token, number] | null {
  const sheet = prefix === '' ? null : splitSheet(prefix).sheet;
  const address =
    match(columnsPattern, formula, at) ?? match(cellsPattern, formula, at) ?? match(rowsPattern, formula, at);
  const rect = address === null ? null : parseAddress(address);
  if (address !== null && rect)
    return [{ kind: 'area', sheet, rect, spaced }, prefix.length + address.length];
  const word = match(wordPattern, formula, at);
  if (word !== null) return [{ kind: 'word', sheet, word, spaced }, prefix.length + word.length];
  if (prefix === '') return null;
  const error = match(errorPattern, formula, at);
  if (error === null) throw new FormulaSyntaxError(`The formula names no cell after "${prefix}".`);
  return [{ kind: 'error', error: '#REF!', spaced }, prefix.length + error.length];
}

function textAt(formula: string, at: number, spaced: boolean): [Token, number] {
  const text = match(textPattern, formula, at);
  if (text === null) throw new FormulaSyntaxError('A text in the formula has no closing quotation mark.');
  return [{ kind: 'text', value: text.slice(1, -1).replaceAll('""', '"'), spaced }, text.length];
}

/** A single quote guards the character after it: `Log['#Days]`. */
function bracketsAt(formula: string, at: number, spaced: boolean): [Token, number] {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const character = formula[i];
    if (character === "'") i++;
    else if (character === '[') depth++;
    else if (character === ']') depth--;
    if (depth === 0) return [{ kind: 'brackets', text: formula.slice(at + 1, i), spaced }, i + 1 - at];
  }
  throw new FormulaSyntaxError('A "[" in the formula has no "]".');
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
