import { ElementEditor, styleOrder } from './elementEditor';
import type { WriteContext } from './sheetParts';
import { child, descendants, withAttributes, withoutRootPrefix, type XmlElement } from './xml';

/** Whether a format was used by what has gone or changed, and is no more. */
export interface ReleasedStyles {
  readonly cellFormat: (index: number) => boolean;
  readonly differentialFormat: (index: number) => boolean;
}

/** What cell formats are made of, and the attribute by which they name it. */
const pieces = { fonts: 'fontId', fills: 'fillId', borders: 'borderId' } as const;

/** Takes formats that are released off the end of the file's lists: one that others come after stays, as they keep their numbers. */
export function dropStyles({ opc }: WriteContext, part: string, released: ReleasedStyles): void {
  const text = withoutRootPrefix(opc.text(part) ?? '');
  const styles = new ElementEditor(text, styleOrder);
  const { root } = styles;
  shorten(styles, 'dxfs', lastKept(root, 'dxfs', released.differentialFormat));
  const formats = child(root, 'cellXfs')?.children ?? [];
  const kept = lastKept(root, 'cellXfs', released.cellFormat);
  shorten(styles, 'cellXfs', kept);

  const gone = formats.slice(kept);
  const staying = [...formats.slice(0, kept), ...(child(root, 'cellStyleXfs')?.children ?? [])];
  for (const [name, attribute] of Object.entries(pieces)) {
    const isReleased = releasedBy(gone, staying, attribute);
    shorten(styles, name, lastKept(root, name, isReleased));
  }
  const numbers = releasedBy(gone, [...staying, ...descendants(child(root, 'dxfs'), 'numFmt')], 'numFmtId');
  const elsewhere = opc
    .names()
    .filter((name) => /^xl\/pivot/i.test(name))
    .map((name) => opc.text(name) ?? '');
  const isFree = (id: string) =>
    numbers(Number(id)) && !elsewhere.some((xml) => xml.includes(`numFmtId="${id}"`));
  const codes = child(root, 'numFmts')?.children ?? [];
  shorten(
    styles,
    'numFmts',
    lastKept(root, 'numFmts', (index) => isFree(codes[index]?.attributes['numFmtId'] ?? '')),
  );

  const written = styles.result();
  if (written !== text) opc.set(part, written);
}

function releasedBy(
  gone: readonly XmlElement[],
  staying: readonly XmlElement[],
  attribute: string,
): (index: number) => boolean {
  const of = (formats: readonly XmlElement[]) =>
    new Set(formats.map(({ attributes }) => Number(attributes[attribute] ?? 0)));
  const [lost, used] = [of(gone), of(staying)];
  return (index) => lost.has(index) && !used.has(index);
}

/** How many of a list's elements stay. */
function lastKept(root: XmlElement, name: string, isReleased: (index: number) => boolean): number {
  let kept = child(root, name)?.children.length ?? 0;
  while (kept > 0 && isReleased(kept - 1)) kept--;
  return kept;
}

/** A list that we made, and that is empty again, goes: it is the one that does not say how many it holds. */
function shorten(styles: ElementEditor, name: string, kept: number): void {
  const list = child(styles.root, name);
  if (!list || list.children.length === kept) return;
  const tag = styles.text.slice(list.start, list.openEnd);
  const isCounted = list.attributes['count'] !== undefined;
  const counted = isCounted ? withAttributes(tag, { count: kept }) : tag;
  if (kept === 0) {
    styles.replace(name, isCounted ? counted.replace(/>$/, '/>') : '');
    return;
  }
  const end = list.children[kept - 1]?.end ?? list.openEnd;
  styles.replace(
    name,
    counted + styles.text.slice(list.openEnd, end) + styles.text.slice(list.closeStart, list.end),
  );
}
