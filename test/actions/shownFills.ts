import { columnLetter } from '../../src/domain/log/columnLetter';

/** The cells that a page of LibreOffice's shows in a colour, "Log!J5" and "#8E1B1B": conditional formats have been applied. */
export function shownFills(html: string): Map<string, string> {
  const fills = new Map<string, string>();
  const sheets = html.split(/<a name="table\d+">/i).slice(1);
  for (const text of sheets) {
    const name = unescaped(/<em>([\s\S]*?)<\/em>/i.exec(text)?.[1] ?? '');
    const taken = new Map<string, true>();
    [...text.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/gi)].forEach(([, row = ''], index) => {
      let column = 0;
      for (const [, attributes = ''] of row.matchAll(/<t[dh]\b([^>]*)>/gi)) {
        while (taken.has(`${index},${column}`)) column += 1;
        const span = (which: string) =>
          Number(new RegExp(`${which}="?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
        const fill = /bgcolor="(#[0-9a-f]{6})"/i.exec(attributes)?.[1];
        if (fill) fills.set(`${name}!${columnLetter(column + 1)}${index + 1}`, fill.toUpperCase());
        for (let down = 0; down < span('rowspan'); down++)
          for (let across = 0; across < span('colspan'); across++)
            taken.set(`${index + down},${column + across}`, true);
      }
    });
  }
  return fills;
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}
