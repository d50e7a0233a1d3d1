/** What an expected.md says of a log: everything that must come of reading and checking it. */
export interface ExpectedLog {
  /** The first heading. */
  readonly title: string;
  /** "- As at: 30/04/2025" and the like, by name. */
  readonly facts: ReadonlyMap<string, string>;
  readonly columns: ExpectedTable;
  readonly cases: ExpectedTable;
  readonly findings: ExpectedTable;
  /** What the officer is told when the workbook cannot be read as a log. */
  readonly refused: string | null;
}

/** A table: its headings, and its rows by them. */
export interface ExpectedTable {
  readonly headings: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const sections = ['Understood', 'Columns', 'Cases', 'Findings', 'Refused'];
const factNames = ['As at', 'Sheets chosen', 'Layout', 'Sheets read', 'Headings', 'Records', 'Hidden rows'];
const factLists = ['Not recognised', 'Repeated', 'No records'];

/** Reads an expected.md; an unknown heading or fact is a slip of the pen, and fails. */
export function expectedLog(markdown: string): ExpectedLog {
  const [top = '', ...rest] = markdown.split(/^## /m);
  const byName = new Map(
    rest.map((section) => {
      const [name = '', ...lines] = section.split('\n');
      return [name.trim(), lines] as const;
    }),
  );
  const unknown = [...byName.keys()].find((name) => !sections.includes(name));
  if (unknown !== undefined)
    throw new Error(`expected.md has a section "${unknown}"; it may have ${sections.join(', ')}.`);

  const refused = byName.get('Refused');
  return {
    title: (top.split('\n')[0] ?? '').replace(/^# /, '').trim(),
    facts: factsIn(byName.get('Understood') ?? []),
    columns: tableIn(byName.get('Columns') ?? []),
    cases: tableIn(byName.get('Cases') ?? []),
    findings: tableIn(byName.get('Findings') ?? []),
    refused: refused ? refused.join(' ').trim() : null,
  };
}

function factsIn(lines: readonly string[]): ReadonlyMap<string, string> {
  const facts = new Map(
    lines
      .filter((line) => line.startsWith('- '))
      .map((line) => {
        const [, name = line, text = ''] = /^- ([^:]+): (.*)$/.exec(line) ?? [];
        return [name, text.trim()] as const;
      }),
  );
  const known = [...factNames, ...factLists];
  const unknown = [...facts.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`expected.md says "${unknown}"; it may say ${known.join(', ')}.`);

  return facts;
}

function tableIn(lines: readonly string[]): ExpectedTable {
  const [headings = [], , ...body] = lines.filter((line) => line.startsWith('|')).map(cells);
  const short = body.find((row) => row.length !== headings.length);
  if (short) throw new Error(`A row of expected.md has not one cell a heading: ${short.join(' | ')}`);

  return {
    headings,
    rows: body.map((row) =>
      Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])),
    ),
  };
}

/** "\|" in a cell is the character itself. */
function cells(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
