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
