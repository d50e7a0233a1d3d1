/** A cell of a report table that a sentence draws a figure from. */
export interface DrawnCell {
  readonly table: string;
  /** As the table has them; the total row's own. */
  readonly row: readonly (string | null)[];
  readonly column: string;
  readonly value: number;
}

/** A word or number made from cells, and from nothing else: what its check makes again from the cells as written. */
export interface SentenceFigure {
  readonly text: string;
  readonly shownAs: ShownAs;
  readonly cells: readonly DrawnCell[];
}

/** A name whose digits are no figure: a year, a stage, a limit of the law, what a row is called. */
export interface SentenceName {
  readonly name: string;
}

/** Plain words hold no digits. */
export type SentencePart = string | SentenceFigure | SentenceName;

/** A sentence of the summary. */
export interface ToldSentence {
  /** For example `stage1-received`, `corporate-stage1-received`. */
  readonly id: string;
  readonly parts: readonly SentencePart[];
}

/** How the values of cells are put into words. */
const inWords = {
  count: (value = 0) => String(value),
  /** At the head of a sentence. */
  countOrNo: (value = 0) => (value === 0 ? 'No' : String(value)),
  countOrNone: (value = 0) => (value === 0 ? 'None' : String(value)),
  /** Within a sentence. */
  noneOrCount: (value = 0) => (value === 0 ? 'none' : String(value)),
  /** Without its sign, which the words beside it give. */
  size: (value = 0) => String(Math.abs(value)),
  percent: (value = 0) => `${value}%`,
  percentSize: (value = 0) => `${Math.abs(value)}%`,
  pounds: (value = 0) => pounds.format(value),
  /** This year's figure beside last year's. */
  direction: (now = 0, before = 0) => direction(now, before, ''),
  significantDirection: (now = 0, before = 0) => direction(now, before, 'significant '),
} as const;

export type ShownAs = keyof typeof inWords;

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** The text of a figure whose cells hold these values. */
export function shown(as: ShownAs, values: readonly number[]): string {
  return inWords[as](...(values as [number, number]));
}

export function sentenceText({ parts }: Pick<ToldSentence, 'parts'>): string {
  return parts.map(partText).join('');
}

export function isFigure(part: SentencePart): part is SentenceFigure {
  return typeof part === 'object' && 'cells' in part;
}

function partText(part: SentencePart): string {
  if (typeof part === 'string') return part;
  return isFigure(part) ? part.text : part.name;
}

function direction(now: number, before: number, how: string): string {
  if (now === before) return 'the same';
  return `a${how === '' && now > before ? 'n' : ''} ${how}${now > before ? 'increase' : 'decrease'}`;
}
