import { printedFigure } from './printedCell';
import type { PrintedFigure } from './printedCell';

/** A figure in a sentence, and where it stands. */
export interface SentenceNumber extends PrintedFigure {
  readonly start: number;
  readonly end: number;
}

/** Dates, years, stages, limits in days, ages and the like: numbers that count nothing. */
const noFigures = [
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d{4})?/gi,
  /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g,
  /\b(?:19|20)\d\d(?:\s*[-–—/]\s*\d{2,4})?\b/g,
  /\b(?:stage|table|chart|figure|quarter|q|appendix|section|paragraph|page|top|aged?|under)\s*\d+(?:\s*(?:to|[-–])\s*\d+)?\b/gi,
  /\b(?:stages|tables|charts|figures|quarters|pages|ages)\s+\d+(?:(?:\s*,\s*|\s+(?:and|or|to)\s+|\s*[-–]\s*)\d+)*\b/gi,
  /\b\d+(?:\s*(?:to|or|and|[-–])\s*\d+)?\s*[- ]?\s*(?:working |calendar |week)?(?:days?|weeks?|months?|years?|hours?)\b/gi,
  /\b\d+(?:\.\d+){2,}\b/g,
];
const figure = /(?<![\w.])[+\-−]?£?\d[\d,]*(?:\.\d+)?\s?(?:%|per cent|percent)?(?![\w])/g;

/** The figures of a sentence that count or measure something. */
export function numbersIn(sentence: string): readonly SentenceNumber[] {
  const blanked = noFigures.reduce((text, pattern) => text.replaceAll(pattern, blank), sentence);
  return [...blanked.matchAll(figure)].flatMap((match) => {
    const text = match[0].trim().replace(/,$/, '');
    const read = printedFigure(text);
    return read ? [{ ...read, text, start: match.index, end: match.index + text.length }] : [];
  });
}

export function plainNumbers(numbers: readonly SentenceNumber[]): readonly SentenceNumber[] {
  return numbers.filter(({ unit }) => unit !== 'percent');
}

function blank(found: string): string {
  return '_'.repeat(found.length);
}
