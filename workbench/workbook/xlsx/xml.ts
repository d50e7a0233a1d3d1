/**
 * XML as a tree that remembers where each element stands in its text, so that one element can be replaced
 * and every other byte stays as it was.
 */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** By name as written, prefix included; entities resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly inside it, entities resolved. */
  text: string;
  /** Where it begins: the "<" of its start tag. */
  readonly start: number;
  /** Just after its start tag. */
  readonly openEnd: number;
  /** The "<" of its end tag; `openEnd` when it closes itself. */
  closeStart: number;
  /** Just after its end tag. */
  end: number;
}

const tokenPattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<\/([^>\s]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The root element of an XML text.
 * @throws SyntaxError when a tag is not closed
 */
export function parseXml(text: string): XmlElement {
  const root = element('', {}, 0, 0);
  const open: XmlElement[] = [root];
  for (const token of text.matchAll(tokenPattern)) {
    const current = open[open.length - 1] as XmlElement;
    const end = token.index + token[0].length;
    if (token[6] !== undefined) current.text += unescapeXml(token[6]);
    else if (token[1] !== undefined) current.text += token[1];
    else if (token[2] !== undefined) {
      if (open.length < 2) throw new SyntaxError(`</${token[2]}> closes nothing`);
      current.closeStart = token.index;
      current.end = end;
      open.pop();
    } else if (token[3] !== undefined) {
      const child = element(localName(token[3]), readAttributes(token[4] ?? ''), token.index, end);
      current.children.push(child);
      if (!token[5]) open.push(child);
    }
  }
  const [first] = root.children;
  if (!first || open.length > 1) throw new SyntaxError('the XML is cut short');
  return first;
}

export function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(attributePattern)) {
    attributes[name as string] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((found) => found.name === name);
}

export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((found) => found.name === name) ?? [];
}

/** Every element of that name below `parent`, at any depth, in order. */
export function descendants(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).flatMap((found) => [
    ...(found.name === name ? [found] : []),
    ...descendants(found, name),
  ]);
}

/** An attribute by its name without prefix, such as the "id" of "r:id". */
export function prefixedAttribute(from: XmlElement, name: string): string | undefined {
  const found = Object.keys(from.attributes).find((key) => key.endsWith(`:${name}`));
  return found === undefined ? undefined : from.attributes[found];
}

/** An XML boolean: "1", "true" or "on"; `missing` when there is none. */
export function flag(value: string | undefined, missing = false): boolean {
  if (value === undefined) return missing;
  return value === '1' || value === 'true' || value === 'on';
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeXml(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}

/** ` a="1" b="x"`: attributes with a value, in the order given; true and false become 1 and 0. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeAttribute(typeof value === 'boolean' ? String(+value) : String(value))}"`,
    )
    .join('');
}

/** A start tag (or a whole self-closing one) with attributes set, or taken away where null; the others as they were. */
export function withAttributes(
  tag: string,
  changes: Readonly<Record<string, string | number | boolean | null>>,
): string {
  let changed = tag;
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`\\s${name.replace(':', '\\:')}\\s*=\\s*("[^"]*"|'[^']*')`);
    const text = value === null ? '' : attributes({ [name]: value });
    if (pattern.test(changed)) changed = changed.replace(pattern, () => text);
    else if (text) changed = changed.replace(/\s*(\/?)>$/, (_, slash: string) => `${text}${slash}>`);
  }
  return changed;
}

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with each stretch replaced. Stretches must not overlap; several at one place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end, text: replacement } of inOrder) {
    out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
}

/** The splice that adds to the end of an element's contents, opening it when it closes itself. */
export function appendTo(text: string, parent: XmlElement, xml: string): Splice {
  const closed = text.slice(parent.start, parent.openEnd).endsWith('/>');
  if (!closed) return { start: parent.closeStart, end: parent.closeStart, text: xml };
  const name = /^<([^\s/>]+)/.exec(text.slice(parent.start, parent.openEnd))?.[1] ?? parent.name;
  return { start: parent.openEnd - 2, end: parent.openEnd, text: `>${xml}</${name}>` };
}

/**
 * The text without the prefix that some programs give every element (`<x:row>`), which says the same.
 * Text without one comes back as it was.
 */
export function withoutRootPrefix(text: string): string {
  const root = /<([A-Za-z_][\w.-]*):(?:workbook|worksheet|styleSheet|sst|table)[\s>]/.exec(
    text.slice(0, 2000),
  );
  if (!root) return text;
  const prefix = root[1] as string;
  return text
    .replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1')
    .replace(new RegExp(`\\sxmlns:${prefix}=`), ' xmlns=');
}

function element(name: string, found: Record<string, string>, start: number, openEnd: number): XmlElement {
  return {
    name,
    attributes: found,
    children: [],
    text: '',
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
