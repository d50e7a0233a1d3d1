import { encodeCellText, spaceAttribute } from './cellText';
import { appendTo, parseXml, splice } from './xml';

/** How a part of shared texts begins that we add to a file. */
export const emptyTableTag =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0">';
const emptyTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${emptyTableTag}</sst>`;

/** The texts that cells share: those of the file keep their numbers, new ones follow. Formatted text is never taken for plain text. */
export class StringTable {
  private known: Map<string, number> | null = null;
  private readonly added: string[] = [];

  constructor(
    private readonly file: string | null,
    private readonly read: readonly string[],
  ) {}

  index(text: string): number {
    const known = (this.known ??= this.plainTexts());
    const found = known.get(text);
    if (found !== undefined) return found;
    const index = this.read.length + this.added.length;
    known.set(text, index);
    this.added.push(`<si><t${spaceAttribute(text)}>${encodeCellText(text)}</t></si>`);
    return index;
  }

  /** The whole part, its counts not yet put right; null when nothing was added to it. */
  text(): string | null {
    if (this.added.length === 0) return null;
    const file = this.file ?? emptyTable;
    return splice(file, [appendTo(file, parseXml(file), this.added.join(''))]);
  }

  private plainTexts(): Map<string, number> {
    const texts = new Map<string, number>();
    const file = this.file ?? '';
    let at = file.indexOf('<si');
    for (let index = 0; at >= 0 && index < this.read.length; index++) {
      const next = file.indexOf('<si', at + 3);
      const xml = file.slice(at, next < 0 ? undefined : next);
      const text = this.read[index] as string;
      if (!/<(?:r|rPh)[\s>]/.test(xml) && !texts.has(text)) texts.set(text, index);
      at = next;
    }
    return texts;
  }
}
