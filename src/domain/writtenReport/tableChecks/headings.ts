import { headingOf } from '../findColumns';
import { yearsIn } from '../headingYears';
import type { PrintedTable } from '../printedTable';
import type { FoundInTable, TableCheck } from '../writtenFinding';

const quarter = /\b(?:q(?:uarter)?\s*[1-4])\b/i;

/** Headings that cannot be right: two columns of one year or quarter, and years that are none. */
export const headings: TableCheck = {
  id: 'heading',
  title: 'Headings',
  find: (table) => [...twice(table), ...noYears(table), ...rowsTwice(table)],
};

function twice(table: PrintedTable): readonly FoundInTable[] {
  return table.columns.flatMap(({ heading }, column) => {
    const isTimed = yearsIn(heading).length > 0 || quarter.test(heading);
    const first = table.columns.findIndex((other) => same(plainYears(other.heading), plainYears(heading)));
    return isTimed && first < column
      ? [
          found(
            table,
            heading,
            `Two columns are headed “${heading}”; one of them is another year or quarter.`,
          ),
        ]
      : [];
  });
}

function noYears(table: PrintedTable): readonly FoundInTable[] {
  const shown = [table.labelHeading, ...table.columns.map((_column, index) => headingOf(table, index))];
  return shown.flatMap((heading) =>
    yearsIn(heading)
      .filter(({ isReal }) => !isReal)
      .map(({ text }) => found(table, heading, `“${text}” is no year; write it like 2021-22.`, text)),
  );
}

/** Quarters down the side. */
function rowsTwice(table: PrintedTable): readonly FoundInTable[] {
  return table.rows.flatMap(({ label, line }, index) => {
    const isQuarter = quarter.test(label) && label.length < 20;
    const first = table.rows.findIndex((other) => same(other.label, label));
    return isQuarter && first < index
      ? [
          {
            ...found(table, label, `Two rows are called “${label}”; one of them is another quarter.`),
            row: label,
            column: null,
            line,
          },
        ]
      : [];
  });
}

/** "2020/21" and "2020-21" are one year. */
function plainYears(heading: string): string {
  return yearsIn(heading).reduce((text, year) => text.replace(year.text, String(year.from)), heading);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function found({ rows }: PrintedTable, heading: string, message: string, printed = heading): FoundInTable {
  const line = Math.max(1, (rows[0]?.line ?? 2) - 1);
  return { severity: 'error', row: null, column: heading, line, printed, right: null, message };
}
