/** A figure as printed. */
export interface PrintedFigure {
  readonly kind: 'figure';
  readonly text: string;
  readonly value: number;
  readonly unit: 'number' | 'percent' | 'pounds';
  /** Digits after the decimal point, as printed. */
  readonly decimals: number;
  /** Whether "+" or "-" stands before it. */
  readonly isSigned: boolean;
}

/** `hidden`: a small number withheld, "c" or "<5". `text`: words, "Not recorded". */
export interface PrintedWords {
  readonly kind: 'blank' | 'dash' | 'hidden' | 'text';
  readonly text: string;
}

export type PrintedCell = PrintedFigure | PrintedWords;

const dash = /^[-–—−]+$/;
const withheld = /^(?:\[?c\]?|x|\*+|\[x\]|(?:<|under|fewer than|less than)\s*\d+|suppressed)$/i;
const nothing = /^(?:nil|none|zero)$/i;
const markup = /<[^>]{1,40}>|\*\*|__/g;
/** "12¹", "12*", "12 [3]", "12 (a)". */
const footnote = /(?<=[\d%])\s*(?:[¹²³⁴-⁹⁰]+|[*†‡§]+|\[\d+\]|\([a-e]\))+$/;
const figure =
  /^(\()?([+\-−–]?)\s*(£?)\s*([+\-−–]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?)\s*(%|per cent|percent)?\)?$/i;
/** "13 – without the 83 above": the figure, and a remark that is passed over. */
const remark = /^(£?\d[\d,]*(?:\.\d+)?\s*%?)\s*(?:[-–—;,]\s+|\(\s*)[a-z].*$/i;

/** Reads one cell of a printed table; a footnote mark or a remark after the figure is passed over. */
export function printedCell(printed: string): PrintedCell {
  const text = cleanText(printed);
  if (text === '') return { kind: 'blank', text };
  if (dash.test(text)) return { kind: 'dash', text };
  if (withheld.test(text)) return { kind: 'hidden', text };
  if (nothing.test(text)) {
    return { kind: 'figure', text, value: 0, unit: 'number', decimals: 0, isSigned: false };
  }
  return printedFigure(text) ?? { kind: 'text', text };
}

/** Null when the text is no figure. */
export function printedFigure(text: string): PrintedFigure | null {
  const bare = text.replace(footnote, '').trim();
  const match = figure.exec(remark.exec(bare)?.[1]?.trim() ?? bare);
  const digits = match?.[5];
  if (!match || !digits) return null;

  const [, bracket, sign = '', pounds, innerSign = '', , fraction = '', percent] = match;
  const signs = sign + innerSign;
  // Accounts print a loss in brackets; a report of complaints so prints last year's figure.
  const isNegative = /[-−–]/.test(signs) || (bracket !== undefined && pounds !== '');
  const size = Number(digits.replaceAll(',', ''));
  return {
    kind: 'figure',
    text: bare,
    value: isNegative ? -size : size,
    unit: unitOf(percent, pounds),
    decimals: fraction.length,
    isSigned: signs !== '',
  };
}

function unitOf(percent: string | undefined, pounds: string | undefined): PrintedFigure['unit'] {
  if (percent) return 'percent';

  return pounds ? 'pounds' : 'number';
}

/** Without the marks of bold type, hard spaces and spaces around it. */
export function cleanText(text: string): string {
  return text
    .replace(markup, '')
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll('\u00ad', '')
    .trim();
}

export function isFigure(cell: PrintedCell | undefined): cell is PrintedFigure {
  return cell?.kind === 'figure';
}
