import type { CellValue } from '../workbook';
import { FormulaSyntaxError } from './formulaSyntaxError';
import type { BinaryOperator, FormulaNode } from './formulaTree';
import { parseTableReference } from './tableReference';
import { tokenise, type Token } from './tokens';

/** From the loosest to the tightest; those of one level from the left. */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads a formula, with or without its "=". @throws FormulaSyntaxError when it is not one */
export function parseFormula(formula: string): FormulaNode {
  const parser = new Parser(tokenise(formula.startsWith('=') ? formula.slice(1) : formula));
  return parser.whole();
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): FormulaNode {
    const node = this.expression();
    if (this.next().kind !== 'end') throw unexpected(this.next());
    return node;
  }

  private expression(level = 0): FormulaNode {
    const operators = levels[level];
    if (!operators) return this.percent();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = operators.find((sign) => this.isSign(sign));
      if (operator === undefined) return left;
      this.at++;
      const right = this.expression(level + 1);
      left = { kind: 'binary', operator: operator as BinaryOperator, left, right };
    }
  }

  private percent(): FormulaNode {
    let operand = this.signed();
    while (this.takeSign('%')) operand = { kind: 'percent', operand };
    return operand;
  }

  /** A sign binds tighter than "^" in Excel: -2^2 is 4. */
  private signed(): FormulaNode {
    for (const operator of ['-', '+'] as const) {
      if (this.takeSign(operator)) return { kind: 'sign', operator, operand: this.signed() };
    }
    if (this.takeSign('@')) return { kind: 'single', operand: this.signed() };
    return this.overlapping();
  }

  /** Two references with nothing but a space between them: the cells they share. */
  private overlapping(): FormulaNode {
    let left = this.spanning();
    while (this.next().spaced && isReference(left) && this.startsReference()) {
      left = { kind: 'overlap', left, right: this.spanning() };
    }
    return left;
  }

  private spanning(): FormulaNode {
    let left = this.postfixed();
    while (this.takeSign(':')) left = { kind: 'span', left, right: this.postfixed() };
    return left;
  }

  private postfixed(): FormulaNode {
    let node = this.primary();
    for (;;) {
      if (isReference(node) && this.takeSign('#')) node = { kind: 'spilled', operand: node };
      else if (isCallable(node) && this.isSign('(') && !this.next().spaced) {
        node = { kind: 'apply', callee: node, args: this.callArguments() };
      } else return node;
    }
  }

  private primary(): FormulaNode {
    const token = this.take();
    switch (token.kind) {
      case 'number':
      case 'text':
        return { kind: 'value', value: token.value };
      case 'error':
        return { kind: 'value', value: { error: token.error } };
      case 'area':
        return { kind: 'area', sheet: token.sheet, rect: token.rect };
      case 'brackets':
        return { kind: 'table', reference: parseTableReference(null, token.text) };
      case 'word':
        return this.word(token.word, token.sheet);
      case 'sign':
        if (token.sign === '(') return this.bracketed();
        if (token.sign === '{') return this.arrayConstant();
    }
    throw unexpected(token);
  }

  private word(word: string, sheet: string | null): FormulaNode {
    const next = this.next();
    if (this.isSign('(') && !next.spaced) {
      return { kind: 'call', name: word.toUpperCase(), args: this.callArguments() };
    }
    if (next.kind === 'brackets' && !next.spaced) {
      this.at++;
      return { kind: 'table', reference: parseTableReference(word, next.text) };
    }
    if (sheet === null && /^(TRUE|FALSE)$/i.test(word)) {
      return { kind: 'value', value: word.toUpperCase() === 'TRUE' };
    }
    return { kind: 'name', sheet, name: word };
  }

  private bracketed(): FormulaNode {
    let node = this.expression();
    while (this.takeSign(',')) node = { kind: 'union', left: node, right: this.expression() };
    this.expect(')');
    return node;
  }

  private callArguments(): FormulaNode[] {
    this.expect('(');
    if (this.takeSign(')')) return [];
    const args: FormulaNode[] = [];
    for (;;) {
      args.push(this.isSign(',') || this.isSign(')') ? { kind: 'missing' } : this.expression());
      if (this.takeSign(')')) return args;
      this.expect(',');
    }
  }

  private arrayConstant(): FormulaNode {
    const rows: CellValue[][] = [[]];
    for (;;) {
      (rows.at(-1) as CellValue[]).push(this.constant());
      if (this.takeSign('}')) break;
      if (this.takeSign(';')) rows.push([]);
      else this.expect(',');
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) {
      throw new FormulaSyntaxError('The rows of an array in the formula are not of one length.');
    }
    return { kind: 'array', rows };
  }

  private constant(): CellValue {
    const negative = this.takeSign('-');
    if (!negative) this.takeSign('+');
    const token = this.take();
    if (token.kind === 'number') return negative ? -token.value : token.value;
    if (!negative && token.kind === 'text') return token.value;
    if (!negative && token.kind === 'error') return { error: token.error };
    if (!negative && token.kind === 'word' && /^(TRUE|FALSE)$/i.test(token.word)) {
      return token.word.toUpperCase() === 'TRUE';
    }
    throw unexpected(token);
  }

  private startsReference(): boolean {
    const { kind } = this.next();
    return kind === 'area' || kind === 'word' || kind === 'brackets' || this.isSign('(');
  }

  private isSign(sign: string): boolean {
    const token = this.next();
    return token.kind === 'sign' && token.sign === sign;
  }

  private takeSign(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.at++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.takeSign(sign)) throw unexpected(this.next(), sign);
  }

  private next(): Token {
    return this.tokens[this.at] as Token;
  }

  private take(): Token {
    const token = this.next();
    if (token.kind !== 'end') this.at++;
    return token;
  }
}

function isReference(node: FormulaNode): boolean {
  return ['area', 'table', 'name', 'span', 'overlap', 'union', 'spilled', 'call'].includes(node.kind);
}

function isCallable(node: FormulaNode): boolean {
  return node.kind === 'apply' || (node.kind === 'call' && node.name === 'LAMBDA');
}

function unexpected(token: Token, wanted?: string): FormulaSyntaxError {
  const instead = wanted ? `; "${wanted}" was expected` : '';
  return new FormulaSyntaxError(
    token.kind === 'end'
      ? `The formula ends too soon${instead}.`
      : `The formula has ${written(token)} where it cannot be${instead}.`,
  );
}

function written(token: Token): string {
  switch (token.kind) {
    case 'number':
      return String(token.value);
    case 'text':
      return `"${token.value}"`;
    case 'error':
      return token.error;
    case 'word':
      return `"${token.word}"`;
    case 'sign':
      return `"${token.sign}"`;
    default:
      return 'a reference';
  }
}
