import { columnLetter } from '../../src/domain/log/columnLetter';

/** A cell as a page of LibreOffice's shows it; conditional formats have been applied. */
export interface ShownCell {
  /** "#8E1B1B"; null where it has no colour. */
  readonly fill: string | null;
  readonly text: string;
}

/** The cells that have a colour: "Log!J5" and "#8E1B1B". */
export function shownFills(html: string): Map<string, string> {
  const fills = [...shownCells(html)].flatMap(([cell, { fill }]) => (fill ? [[cell, fill] as const] : []));
  return new Map(fills);
}

/** Every cell of a page of LibreOffice's, by its place: "Log!J5". */
export function shownCells(html: string): Map<string, ShownCell> {
  const cells = new Map<string, ShownCell>();
  const sheets = html.split(/<a name="table\d+">/i).slice(1);
  for (const text of sheets) {
    const name = unescaped(/<em>([\s\S]*?)<\/em>/i.exec(text)?.[1] ?? '');
    const taken = new Map<string, true>();
    [...text.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/gi)].forEach(([, row = ''], index) => {
      let column = 0;
      for (const [, attributes = '', content = ''] of row.matchAll(
        /<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]>|$)/gi,
      )) {
        while (taken.has(`${index},${column}`)) column += 1;
        const span = (which: string) =>
          Number(new RegExp(`${which}="?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
        const fill = /bgcolor="(#[0-9a-f]{6})"/i.exec(attributes)?.[1]?.toUpperCase() ?? null;
        cells.set(`${name}!${columnLetter(column + 1)}${index + 1}`, {
          fill,
          text: unescaped(content.replace(/<[^>]*>/g, '')),
        });
        for (let down = 0; down < span('rowspan'); down++)
          for (let across = 0; across < span('colspan'); across++)
            taken.set(`${index + down},${column + across}`, true);
      }
    });
  }
  return cells;
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}
