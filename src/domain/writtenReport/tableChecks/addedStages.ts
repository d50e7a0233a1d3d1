import { columnsOf, figureAt, grandTotal, headingOf, valueAt } from '../findColumns';
import type { PrintedRow } from '../printedTable';
import type { TableCheck } from '../writtenFinding';

const stage = /^(?:statutory |corporate )?stage (?:1|2|3|one|two|three)$/i;

/** The stages added together: a complaint that went on to stage 2 is in the sum twice. */
export const addedStages: TableCheck = {
  id: 'stages-added',
  title: 'Stages added together',
  find: (table) => {
    const total = grandTotal(table);
    const rows = table.rows.filter(({ kind }) => kind === 'detail');
    const stages = rows.filter(({ label }) => stage.test(label));
    if (!total || stages.length < 2 || stages.length < rows.length) return [];

    return columnsOf(table, 'count').flatMap((column) => {
      const printed = figureAt(total, column);
      return printed && printed.unit === 'number' && printed.value === sumOf(stages, column)
        ? [
            {
              severity: 'note' as const,
              row: total.label,
              column: headingOf(table, column),
              line: total.line,
              printed: printed.text,
              right: null,
              message: `${printed.text} is the stages added together, so a complaint that went on to stage 2 counts twice; it is not the number of complaints, and no percentage should be of it.`,
            },
          ]
        : [];
    });
  },
};

function sumOf(rows: readonly PrintedRow[], column: number): number {
  return rows.reduce((sum, row) => sum + (valueAt(row, column) ?? 0), 0);
}
