import type { PlainValue } from './sheetValues';

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const excelErrors =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;
const longestQuote = 200;
const quotedOfLonger = 60;

/** What a cell says, without the spaces, hard spaces and invisible marks that pasted text carries; its line breaks stay. */
export function cellText(value: PlainValue): string {
  // Excel shows the booleans TRUE and FALSE, and numbers with a capital E.
  if (typeof value !== 'string') return String(value).toUpperCase();

  return value
    .replace(invisible, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** A text as a message quotes it: of a long account only the beginning, which is enough to know it by. */
export function shortened(text: string): string {
  if (text.length <= longestQuote) return text;

  const beginning = text.slice(0, quotedOfLonger).replace(/[\ud800-\udbff]$/, '');
  return `${beginning.trimEnd()}…`;
}

/** Whether there is nothing to read in a cell. */
export function isBlankCell(value: PlainValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && (value === '' || cellText(value) === ''));
}

/** Whether a cell holds one of Excel's errors, "#REF!" and the like. */
export function isExcelError(text: string): boolean {
  return text.startsWith('#') && excelErrors.test(text);
}

/** A word as it is compared: small letters and digits only, so that "Part-Upheld " and "part upheld" are the same. */
export function wordKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
