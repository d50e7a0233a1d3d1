import { bannerWord } from './banner';
import { cellText } from './cellText';
import type { FieldId } from './columns';
import type { HeaderRow, Heading, LogArea } from './heading';
import { headingMeaning } from './headingMeaning';

interface Judged extends HeaderRow {
  readonly fields: ReadonlySet<FieldId>;
  readonly score: number;
}

/** How many rows may stand above the headings: a page of instructions, at most. */
const deepestHeader = 100;
/** Rows that are still looked at below one that has a reference and a received date: a list of what the columns mean may stand above. */
const rowsAfterLikely = 10;
/** How far above the headings their banners may stand: a row of limits or of units may be between them. */
const highestBanner = 3;

/** Headings that the officer's own map names, whatever we would make of them. */
export type SettledField = (heading: Heading) => FieldId | null;

/**
 * The row of headings: the first of the rows in which most headings are known, one with a reference and a received date
 * before any without. Titles may stand above it, and a row of banners ("STAGE 1", "STAGE 2") above it.
 * Null when no row has even two headings that we know.
 */
export function findHeaderRow(area: LogArea, settled: SettledField = () => null): HeaderRow | null {
  let last = area.table ? area.top : Math.min(area.bottom, area.top + deepestHeader);
  let best: Judged | null = null;
  for (let row = area.top; row <= last; row++) {
    for (const headings of waysToRead(area, row)) {
      const judged = judge(row, headings, settled);
      if (judged.fields.size >= 2 && (!best || judged.score > best.score)) best = judged;
      if (isLikely(judged)) last = Math.min(last, row + rowsAfterLikely);
    }
  }
  return best && { row: best.row, headings: best.headings };
}

function isLikely({ fields }: Judged): boolean {
  return fields.has('received') && fields.has('reference');
}

/** Without banners, and under those of each row above that may hold them, the nearest first. */
function* waysToRead(area: LogArea, row: number): Generator<Heading[]> {
  yield readHeadings(area, row, null);
  if (row > 0) yield readHeadings(area, row, row - 1);
  for (let above = row - 2; above >= Math.max(0, row - highestBanner); above--) {
    if (hasBanner(area.sheet.values[above] ?? [])) yield readHeadings(area, row, above);
  }
}

function judge(row: number, headings: readonly Heading[], settled: SettledField = () => null): Judged {
  const fields = new Set<FieldId>();
  let score = 0;
  for (const heading of headings) {
    const { sure: known, unsure } = headingMeaning(heading);
    const sure = known ?? settled(heading);
    if (sure && !fields.has(sure)) score += 1;
    if (!sure && unsure.some((field) => !fields.has(field))) score += 0.5;
    for (const field of sure ? [sure] : unsure) fields.add(field);
  }
  // Worth more than any number of other fields.
  if (fields.has('received')) score += 1000;
  if (fields.has('reference')) score += 1000;
  return { row, headings, fields, score };
}

/** @param bannerRow the row above whose banners stand over the headings */
function readHeadings(
  { sheet, left, right, banner: sheetBanner }: LogArea,
  row: number,
  bannerRow: number | null,
): Heading[] {
  const headings: Heading[] = [];
  const above = bannerRow === null ? [] : (sheet.values[bannerRow] ?? []);
  const isNext = bannerRow === row - 1;
  const aboveIsHeader = isNext && judge(row - 1, plainHeadings(above, left, right)).fields.size >= 2;
  // Headings merged down from the row above stand between the other headings and their banners.
  const banners = aboveIsHeader && !hasBanner(above) ? (sheet.values[row - 2] ?? []) : above;
  let banner = sheetBanner;
  for (let column = left; column <= right; column++) {
    const textAbove = textOf(above[column]);
    const over = textOf(banners[column]);
    const word = bannerWord(over);
    if (over !== '') banner = word ? { word, text: over } : sheetBanner;
    const text =
      textOf(sheet.values[row]?.[column]) || (aboveIsHeader && !bannerWord(textAbove) ? textAbove : '');
    if (text !== '') headings.push({ text, column, banner });
  }
  return headings;
}

function hasBanner(row: readonly unknown[]): boolean {
  return row.some((cell) => bannerWord(textOf(cell)) !== null);
}

function plainHeadings(row: readonly unknown[], left: number, right: number): Heading[] {
  const headings: Heading[] = [];
  for (let column = left; column <= right; column++) {
    const text = textOf(row[column]);
    if (text !== '') headings.push({ text, column, banner: null });
  }
  return headings;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? cellText(value) : '';
}
