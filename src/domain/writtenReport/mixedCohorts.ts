import { columnsOf, grandTotal, headingOf, valueAt } from './findColumns';
import type { PrintedReport, PrintedRow, PrintedTable } from './printedTable';
import type { WrittenFinding } from './writtenFinding';

const outcomes = /\b(?:upheld|inconclusive|withdrawn|resolved)\b/i;
const otherYear = /\b(?:last|previous|prior) year/i;

/** Two tables of the same rows, one of complaints received and one of complaints decided, that are not told apart. */
export function mixedCohorts({ tables }: PrintedReport): readonly WrittenFinding[] {
  return tables.flatMap((decided) => {
    const total = totalColumn(decided);
    const hasOutcomes = decided.columns.filter(({ heading }) => outcomes.test(heading)).length > 1;
    if (!hasOutcomes || total === null) return [];

    return tables
      .filter((other) => other !== decided)
      .flatMap((received) => {
        const column = receivedColumn(received);
        return column === null ? [] : compared(received, column, decided, total);
      });
  });
}

function compared(
  received: PrintedTable,
  column: number,
  decided: PrintedTable,
  total: number,
): readonly WrittenFinding[] {
  const pairs = decided.rows.flatMap((row) => {
    const same =
      row.kind === 'detail'
        ? received.rows.find(({ label, kind }) => kind === 'detail' && isSame(label, row.label))
        : undefined;
    const [took, gave] = [same ? valueAt(same, column) : null, valueAt(row, total)];
    return took === null || gave === null ? [] : [{ row, took, gave }];
  });
  const more = pairs.filter(({ took, gave }) => gave > took);
  const [first] = more;
  if (pairs.length < 2 || !first) return [];

  return [
    {
      check: 'mixed-cohorts',
      severity: 'warning',
      table: decided.name,
      row: first.row.label,
      column: headingOf(decided, total),
      line: first.row.line,
      printed: String(first.gave),
      right: null,
      message: `“${first.row.label}” has ${first.gave} outcomes here but ${first.took} complaints in “${received.name}”${totals(received, column, decided, total)}: one table counts those received and the other those decided, so say beside each which it counts.`,
    },
  ];
}

function totals(received: PrintedTable, column: number, decided: PrintedTable, total: number): string {
  const [took, gave] = [grandTotal(received), grandTotal(decided)] as readonly (PrintedRow | null)[];
  const same = took && gave && valueAt(took, column) === valueAt(gave, total);
  return same ? ', though both add to the same' : '';
}

function totalColumn(table: PrintedTable): number | null {
  return (
    columnsOf(table, 'count')
      .filter((column) => /^totals?$/i.test(headingOf(table, column)))
      .at(-1) ?? null
  );
}

/** The first count of this year, in a table without outcomes. */
function receivedColumn(table: PrintedTable): number | null {
  if (table.columns.some(({ heading }) => outcomes.test(heading))) return null;

  return columnsOf(table, 'count').find((column) => !otherYear.test(headingOf(table, column))) ?? null;
}

function isSame(a: string, b: string): boolean {
  const last = (label: string) => label.split(' > ').at(-1)?.toLowerCase();
  return last(a) === last(b);
}
