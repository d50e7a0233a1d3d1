import type { WriteContext } from './sheetParts';
import { emptyTableTag } from './stringTable';
import { withAttributes, withoutRootPrefix } from './xml';

/** How the use of the shared texts has changed. */
export interface StringUses {
  /** By how many cells more, or fewer, they are used. */
  readonly moreUses: number;
  /** Whether it was used by what has gone or changed, and is no more. */
  readonly isReleased: (index: number) => boolean;
  readonly isUsed: (index: number) => boolean;
}

/** What stands where a text was that others come after: they keep their numbers. */
const nothing = '<si><t/></si>';

/** Writes the part of shared texts without those that are released, and with its counts put right. */
export function writeStringUses({ opc, source, workbookPart }: WriteContext, part: string, uses: StringUses) {
  const raw = opc.text(part) ?? '';
  const text = withoutRootPrefix(raw);
  const items = itemsOf(text);
  let kept = items.length;
  while (kept > 0 && isGone(text, items, kept - 1, uses)) kept--;

  const before = source.opc.text(part);
  const tagBefore = before === null ? emptyTableTag : tagOf(withoutRootPrefix(before));
  const added = kept - (before === null ? 0 : itemsOf(withoutRootPrefix(before)).length);
  const tag = recounted(tagBefore, { count: uses.moreUses, uniqueCount: added });
  if (kept === 0 && tag === emptyTableTag) {
    opc.unrelate(workbookPart, part);
    opc.remove(part);
    return;
  }
  const written = tagged(text, tag, bodyOf(text, items, kept, uses));
  if (written !== text) opc.set(part, written);
}

interface Item {
  readonly start: number;
  readonly end: number;
}

function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  for (let start = text.indexOf('<si'); start >= 0;) {
    const tagEnd = text.indexOf('>', start) + 1;
    const end = text[tagEnd - 2] === '/' ? tagEnd : text.indexOf('</si>', tagEnd) + 5;
    items.push({ start, end });
    start = text.indexOf('<si', end);
  }
  return items;
}

function isGone(text: string, items: readonly Item[], index: number, uses: StringUses): boolean {
  const { start, end } = items[index] as Item;
  return uses.isReleased(index) || (text.slice(start, end) === nothing && !uses.isUsed(index));
}

/** What stands within the part's root. */
function bodyOf(text: string, items: readonly Item[], kept: number, { isReleased }: StringUses): string {
  const root = tagOf(text);
  let at = text.indexOf(root) + root.length;
  let out = '';
  for (const [index, { start, end }] of items.entries()) {
    const isCut = index >= kept;
    out += isCut ? '' : text.slice(at, start);
    if (!isCut) out += isReleased(index) ? nothing : text.slice(start, end);
    at = end;
  }
  const close = text.lastIndexOf('</sst');
  return out + (close < at ? '' : text.slice(at, close));
}

function tagged(text: string, tag: string, body: string): string {
  const head = text.slice(0, text.indexOf('<sst'));
  const close = text.lastIndexOf('</sst');
  const end = close < 0 ? '' : text.slice(close);
  if (!tag.endsWith('/>')) return `${head}${tag}${body}${end || '</sst>'}`;
  return body === '' ? head + tag : `${head}${tag.replace(/\s*\/>$/, '>')}${body}</sst>`;
}

function tagOf(text: string): string {
  const start = text.indexOf('<sst');
  return text.slice(start, text.indexOf('>', start) + 1);
}

/** A file that does not count its texts is not made to. */
function recounted(tag: string, more: Readonly<Record<'count' | 'uniqueCount', number>>): string {
  const changes = Object.entries(more).flatMap(([name, change]) => {
    const before = new RegExp(`\\s${name}=["'](\\d+)`).exec(tag)?.[1];
    return before === undefined || change === 0 ? [] : [[name, Number(before) + change] as const];
  });
  return withAttributes(tag, Object.fromEntries(changes));
}
