/** Begins with a letter and holds no digit: Excel can take it for nothing but text. */
const isPlain = /^\p{L}\P{Nd}*$/u;
const isLogical = /^(true|false)\s*$/i;

/**
 * A text as Excel must be given it to keep it as it is. Excel would make a formula of "=1+1" or "+Smith", a date of
 * "2011-12", a number of "007" and a logical value of "true"; a leading apostrophe, which no cell shows, stops it.
 */
export function asText(text: string): string {
  if (text === '' || (isPlain.test(text) && !isLogical.test(text))) return text;
  return `'${text}`;
}

/** A cell's contents as Excel shows them: without the apostrophe of `asText`. */
export function shownText(cell: string | number): string {
  return String(cell).replace(/^'/, '');
}

/** A cell's contents: texts kept as texts, what is not known left blank. */
export function asCell(value: string | number | null): string | number {
  if (value === null) return '';
  return typeof value === 'string' ? asText(value) : value;
}

/** The first so many characters of a text, the last of them "…" where there are more. */
export function cutShort(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Never half of a character that takes two.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
