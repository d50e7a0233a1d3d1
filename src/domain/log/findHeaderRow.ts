import { bannerWord } from './banner';
import { cellText } from './cellText';
import type { FieldId } from './columns';
import { headingKey, headingKeyUnder } from './headingKey';
import { meaningOfHeading } from './headingIndex';
import type { HeadingMeaning } from './headingIndex';
import type { SheetTable, SheetValues } from './sheetValues';

/** A part of a sheet that may hold a log: an Excel table, or everything on the sheet. Rows and columns index `sheet.values`. */
export interface LogArea {
  readonly sheet: SheetValues;
  readonly table: SheetTable | null;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** What the sheet's name adds to its headings, as a banner would: on "Compliments", "Theme" is the compliment's. */
  readonly banner: Heading['banner'];
}

/** One heading; `column` indexes the rows of `sheet.values`. */
export interface Heading {
  readonly text: string;
  readonly column: number;
  /** What the banner above it adds to it ("stage2"), and the banner as typed. */
  readonly banner: { readonly word: string; readonly text: string } | null;
}

export interface HeaderRow {
  /** Indexes `sheet.values`; with a banner row above, the lower of the two. */
  readonly row: number;
  readonly headings: readonly Heading[];
}

interface Judged extends HeaderRow {
  readonly fields: ReadonlySet<FieldId>;
  readonly score: number;
}

/** How many rows may stand above the headings. */
const deepestHeader = 40;

/**
 * The row of headings: the first of the rows in which most headings are known, one with a reference and a received date
 * before any without. Titles may stand above it, and a row of banners ("STAGE 1", "STAGE 2") above it.
 * Null when no row has even two headings that we know.
 */
export function findHeaderRow(area: LogArea): HeaderRow | null {
  const last = area.table ? area.top : Math.min(area.bottom, area.top + deepestHeader);
  let best: Judged | null = null;
  for (let row = area.top; row <= last; row++) {
    for (const headings of [readHeadings(area, row, false), readHeadings(area, row, true)]) {
      const judged = judge(row, headings);
      if (judged.fields.size >= 2 && (!best || judged.score > best.score)) best = judged;
    }
  }
  return best && { row: best.row, headings: best.headings };
}

/** What a heading means; a banner's word counts first, and a table's own "Outcome2" is read as "Outcome" only under a banner. */
export function headingMeaning({
  text,
  banner,
}: Heading): HeadingMeaning & { readonly underBanner: boolean } {
  if (banner) {
    for (const heading of [text, text.replace(/\s*\d$/, '')]) {
      const meaning = meaningOfHeading(headingKeyUnder(banner.word, heading));
      if (meaning.sure || meaning.unsure.length > 0) return { ...meaning, underBanner: true };
    }
  }
  const meaning = meaningOfHeading(headingKey(text));
  return { ...(saysSomething(meaning) ? meaning : withoutBrackets(text)), underBanner: false };
}

/** "Legal status (CIN, CP, LAC)": what stands in brackets may be no more than how to fill the column, so it is not sure. */
function withoutBrackets(text: string): HeadingMeaning {
  const { sure, unsure, standsIn } = meaningOfHeading(headingKey(text.replace(/[([][^)\]]*[)\]]?/g, ' ')));
  return { sure: null, isLabel: false, unsure: sure ? [sure, ...unsure] : unsure, standsIn };
}

function saysSomething({ sure, unsure, standsIn }: HeadingMeaning): boolean {
  return sure !== null || unsure.length > 0 || standsIn !== null;
}

function judge(row: number, headings: readonly Heading[]): Judged {
  const fields = new Set<FieldId>();
  let score = 0;
  for (const heading of headings) {
    const { sure, unsure } = headingMeaning(heading);
    if (sure && !fields.has(sure)) score += 1;
    if (!sure && unsure.length > 0) score += 0.5;
    for (const field of sure ? [sure] : unsure) fields.add(field);
  }
  // Worth more than any number of other headings, of which there are fewer than a thousand.
  if (fields.has('received')) score += 1000;
  if (fields.has('reference')) score += 1000;
  return { row, headings, fields, score };
}

function readHeadings(
  { sheet, left, right, banner: sheetBanner }: LogArea,
  row: number,
  withBanners: boolean,
): Heading[] {
  const headings: Heading[] = [];
  const above = withBanners ? (sheet.values[row - 1] ?? []) : [];
  const aboveIsHeader = withBanners && judge(row - 1, plainHeadings(above, left, right)).fields.size >= 2;
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
