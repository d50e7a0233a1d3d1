import { findingTitle } from '../domain/checks/findingTitle';
import type { Finding } from '../domain/finding';
import type { ReportCheck } from '../domain/reports/annualReport';
import { cellLink } from '../excel/cellLink';
import type { Lines } from '../excel/writeLines';
import { findingCounts } from './annualLines';

/** Where a table stands, for a link to it. */
export interface CheckedTable {
  readonly id: string;
  readonly title: string;
  /** Its first cell: "A12". */
  readonly cell: string;
}

/** What a check's id begins with, in the officer's words. */
const kinds: Readonly<Record<string, string>> = {
  total: 'Total added again',
  subtotal: 'Subtotals added again',
  across: 'Rows added across',
  sums: 'Sums added again',
  cohort: 'Counted again from the data',
  pivot: 'Compared with its PivotTable',
  sentence: 'Sentences beside the tables',
  'left-out': 'Table left out',
  'as-at': 'As at',
  'rows-read': 'Rows of the log',
  'kinds-of-record': 'Kinds of record',
  'rows-by-date-received': 'Rows by date received',
};

interface CheckLine {
  readonly cells: readonly string[];
  readonly link: string | null;
  readonly ok: boolean;
}

/** Each claim about the figures and what the log reader found: those that do not hold first, each with a link to its table. */
export function checksLines(
  checks: readonly ReportCheck[],
  findings: readonly Finding[],
  tables: readonly CheckedTable[],
  tablesSheet: string,
): Lines {
  const lines = [
    ...checks.map((check) => checkLine(check, tables, tablesSheet)),
    ...findingCounts(findings).map(findingLine),
  ];
  const ordered = [...lines.filter(({ ok }) => !ok), ...lines.filter(({ ok }) => ok)];
  return {
    headings: ['Check', 'Holds', 'Figures', 'Where'],
    widths: [220, 50, 430, 150],
    rows: ordered.map(({ cells }) => [...cells, '']),
    links: ordered.map(({ link }) => link),
  };
}

/** "2 of 143 checks want a look: they stand first." */
export function checksInWords(checks: readonly ReportCheck[]): string {
  const wrong = checks.filter(({ ok }) => !ok).length;
  if (wrong === 0) return `Every check of the figures holds (${checks.length}).`;

  return `${wrong} of ${checks.length} checks of the figures ${wrong === 1 ? 'wants' : 'want'} a look; what does not hold stands first.`;
}

function checkLine(
  { id, ok, detail }: ReportCheck,
  tables: readonly CheckedTable[],
  sheet: string,
): CheckLine {
  const [kind = '', ...rest] = id.split(':');
  const table = tables.find((one) => one.id === rest.join(':'));
  const words = kinds[kind] ?? id;
  return {
    cells: [table ? `${words}: ${table.title}` : words, ok ? 'Yes' : 'No', detail],
    link: table ? cellLink(sheet, table.cell, 'Go to the table') : null,
    ok,
  };
}

function findingLine({ check, severity, count }: ReturnType<typeof findingCounts>[number]): CheckLine {
  const ok = severity === 'note';
  const many = count === 1 ? 'cell or row' : 'cells or rows';
  return {
    cells: [
      `Log: ${findingTitle(check).title}`,
      ok ? 'Yes' : 'No',
      `${count} ${many} of the log (${severity}).`,
    ],
    link: null,
    ok,
  };
}
