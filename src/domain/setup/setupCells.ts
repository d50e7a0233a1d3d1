import { cellText } from '../log/cellText';
import { columnLetter } from '../log/columnLetter';
import type { PlainValue } from '../log/sheetValues';
import type { SetupTableValues } from './setupTables';

/** A cell of Complaints setup: where it is, and what stands in it. */
export interface SetupCell {
  readonly sheet: string;
  readonly row: number;
  /** The column's letter, "C". */
  readonly column: string;
  readonly value: PlainValue;
}

/** A row of a setup table that says something; its cells by their headings, in the case we write those. */
export interface SetupRow {
  readonly cells: Readonly<Record<string, SetupCell>>;
}

/** The rows of a table that are not blank. Its columns are found by their headings, wherever the officer moved them. */
export function filledRows(table: SetupTableValues, headings: readonly string[]): readonly SetupRow[] {
  const places = headings.map((heading) => ({ heading, index: headingIndex(table, heading) }));
  const rows: SetupRow[] = [];
  table.rows.forEach((values, offset) => {
    if (values.every((value) => cellText(value) === '')) return;

    const cells = places
      .filter(({ index }) => index >= 0)
      .map(({ heading, index }): [string, SetupCell] => [heading, cellAt(table, offset, index)]);
    rows.push({ cells: Object.fromEntries(cells) });
  });
  return rows;
}

/** Which of the table's columns has a heading, counted from 0; -1 when none has. */
export function headingIndex({ headings }: SetupTableValues, heading: string): number {
  return headings.findIndex((own) => cellText(own).toLowerCase() === heading.toLowerCase());
}

function cellAt(table: SetupTableValues, row: number, index: number): SetupCell {
  const { sheet, firstRow, firstColumn, rows } = table;
  const value = rows[row]?.[index] ?? '';
  return { sheet, row: firstRow + row, column: columnLetter(firstColumn + index), value };
}
