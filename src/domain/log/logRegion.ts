import type { Column } from './columns';
import type { FieldId } from './columns';
import { columnOf } from './columns';
import { columnLetter } from './columnLetter';
import type { HeaderRow, LogArea } from './heading';
import type { RecognisedColumns } from './recognisedColumns';
import type { SheetMeaning } from './sheetMeaning';

/** One sheet or table that is read as the log, or as part of it. */
export interface LogRegion {
  readonly area: LogArea;
  readonly header: HeaderRow;
  readonly meaning: SheetMeaning;
  readonly recognised: RecognisedColumns;
}

/** A column that gives a field: where it is, and what the officer calls it. */
export interface ReadColumn {
  readonly column: Column;
  readonly heading: string;
  /** Indexes the rows of `sheet.values`. */
  readonly index: number;
  readonly letter: string;
}

/** The columns of a region that are read, in the sheet's order. */
export function readColumns({ area, recognised }: LogRegion): readonly ReadColumn[] {
  return recognised.matched.map(({ heading, field }) => ({
    column: columnOf(field),
    heading: heading.text.replace(/\s+/g, ' '),
    index: heading.column,
    letter: columnLetter(area.sheet.firstColumn + heading.column),
  }));
}

/** Whether some column of the region gives a field. */
export function gives({ recognised }: LogRegion, field: FieldId): boolean {
  return recognised.matched.some((match) => match.field === field);
}

/** The sheet's own number of a row of its values. */
export function sheetRow({ sheet }: LogArea, row: number): number {
  return sheet.firstRow + row;
}

/** The rows below the headings, as indexes of `sheet.values`. */
export function dataRows({ area, header }: LogRegion): { readonly first: number; readonly last: number } {
  return { first: header.row + 1, last: area.bottom };
}
