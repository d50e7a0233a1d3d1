/** What stands at the top of each generated page. */
export const generatedNotice =
  '<!-- Made by "npm run generate" from the definitions in src/. Change those, not this. -->';

/** A table of Markdown. Cells may hold any text. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(headings), `|${headings.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function cellText(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}
