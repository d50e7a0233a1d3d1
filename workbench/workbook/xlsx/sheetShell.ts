/** A sheet's XML in three: what stands before its cells, its cells (which may be very many), and what stands after them. */
export interface SheetShell {
  /** Head and tail with `<sheetData/>` between them: small enough to be read as a tree. */
  readonly text: string;
  /** Where the cells' XML begins and ends in the part's bytes. */
  readonly from: number;
  readonly to: number;
  /** "x:" when the program that wrote the sheet puts it before every name; usually "". */
  readonly prefix: string;
}

export const emptyData = '<sheetData/>';

/** @throws SyntaxError when there are no cells to be found, not even none */
export function splitSheet(bytes: Uint8Array): SheetShell {
  const open = findData(bytes);
  const openEnd = bytes.indexOf(62, open.at) + 1;
  const closed = bytes[openEnd - 2] === 47;
  const close = closed ? openEnd : findLast(bytes, `</${open.prefix}sheetData`);
  const closeEnd = closed ? openEnd : bytes.indexOf(62, close) + 1;
  if (close < 0 || closeEnd === 0) throw new SyntaxError('the sheet is cut short');
  const decoder = new TextDecoder();
  const text =
    decoder.decode(bytes.subarray(0, open.at)) + emptyData + decoder.decode(bytes.subarray(closeEnd));
  return { text: plainNames(text, open.prefix), from: openEnd, to: close, prefix: open.prefix };
}

/** The text without a prefix before every name, which says the same. */
export function plainNames(text: string, prefix: string): string {
  if (!prefix) return text;
  return text
    .replace(new RegExp(`<(/?)${prefix}`, 'g'), '<$1')
    .replace(`xmlns:${prefix.slice(0, -1)}=`, 'xmlns=');
}

function findData(bytes: Uint8Array): { at: number; prefix: string } {
  const decoder = new TextDecoder();
  for (let at = bytes.indexOf(60); at >= 0; at = bytes.indexOf(60, at + 1)) {
    const tag = /^<((?:[\w.-]+:)?)sheetData[\s/>]/.exec(decoder.decode(bytes.subarray(at, at + 60)));
    if (tag) return { at, prefix: tag[1] as string };
  }
  throw new SyntaxError('the sheet has no cells');
}

function findLast(bytes: Uint8Array, text: string): number {
  const wanted = new TextEncoder().encode(text);
  for (let at = bytes.lastIndexOf(60); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(60, at - 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
