/** A table of a case's expected.md: what must stand in the report's table of that id. */
export interface ExpectedTable {
  readonly id: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly labels: readonly (string | null)[];
    readonly values: readonly (number | string | null)[];
  }[];
}

/** The tables of an expected.md: each under a heading that is its id. `isLabel` tells label columns from the report's own. */
export function expectedTables(markdown: string, labelColumns: (id: string) => number): ExpectedTable[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const id = section.slice(0, section.indexOf('\n')).trim();
      const [head = [], , ...body] = section
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map(cells);
      const labels = labelColumns(id);
      return {
        id,
        columns: head.slice(labels),
        rows: body.map((row) => ({
          labels: row.slice(0, labels).map((label) => (label === '' ? null : label)),
          values: row.slice(labels).map(figure),
        })),
      };
    });
}

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function figure(text: string): number | string | null {
  if (text === '') return null;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}
