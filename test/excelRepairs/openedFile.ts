import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A pointer from one part to another, or (external) to somewhere outside the file. */
export interface Pointer {
  readonly id: string;
  /** The last word of its type: "worksheet", "table". */
  readonly kind: string;
  /** A part's name: "xl/tables/table1.xml". */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface FileCell {
  /** From 1, as the file has it. */
  readonly row: number;
  readonly column: number;
  /** "s", "str", "inlineStr", "b", "e", or "n" for a number. */
  readonly type: string;
  readonly style: number;
  readonly formula: string | null;
  /** What it shows; "" when it shows nothing. */
  readonly text: string;
}

/** Where something lies on a sheet: from 1, the last ones included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An .xlsx taken apart with nothing of the workbench's own reader, so that the two cannot share a mistake. */
export class OpenedFile {
  readonly parts: ReadonlyMap<string, string>;
  private readonly roots = new Map<string, Element>();
  private readonly cellsBySheet = new Map<string, readonly FileCell[]>();
  private texts: readonly string[] | null = null;

  constructor(bytes: Uint8Array) {
    const unpacked = Object.entries(unzipSync(bytes));
    this.parts = new Map(unpacked.map(([name, part]) => [name, strFromU8(part)]));
  }

  /** A part's root; of a sheet without its cells, which `cells` has. */
  root(part: string): Element {
    const known = this.roots.get(part);
    if (known) return known;
    const text = (this.parts.get(part) ?? '').replace(/<sheetData>[^]*<\/sheetData>/, '<sheetData/>');
    const document = new DOMParser({
      onError: (level, message) => {
        // It warns of a character that stands for an unknown one, which a text may hold.
        if (level !== 'warning') throw new Error(`${part}: ${message}`);
      },
    }).parseFromString(text, 'text/xml');
    const root = document.documentElement as Element;
    this.roots.set(part, root);
    return root;
  }

  pointers(part: string): readonly Pointer[] {
    const at = part.lastIndexOf('/') + 1;
    const relations = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
    if (!this.parts.has(relations)) return [];
    return children(this.root(relations), 'Relationship').map((relation) => {
      const isExternal = attribute(relation, 'TargetMode') === 'External';
      const target = attribute(relation, 'Target');
      return {
        id: attribute(relation, 'Id'),
        kind: attribute(relation, 'Type').split('/').at(-1) ?? '',
        target: isExternal ? target : resolve(part.slice(0, at), target),
        isExternal,
      };
    });
  }

  targets(part: string, kind: string): string[] {
    return this.pointers(part)
      .filter((pointer) => pointer.kind === kind)
      .map(({ target }) => target);
  }

  get workbookPart(): string {
    return this.targets('', 'officeDocument')[0] ?? '';
  }

  /** The sheets with cells, in the order of their tabs. */
  sheets(): readonly { readonly name: string; readonly part: string; readonly state: string }[] {
    const pointers = this.pointers(this.workbookPart);
    return descendants(this.root(this.workbookPart), 'sheet').map((sheet) => ({
      name: attribute(sheet, 'name'),
      part: pointers.find(({ id }) => id === attribute(sheet, 'r:id'))?.target ?? '',
      state: attribute(sheet, 'state'),
    }));
  }

  cells(part: string): readonly FileCell[] {
    let cells = this.cellsBySheet.get(part);
    if (!cells) {
      cells = this.scanCells(part);
      this.cellsBySheet.set(part, cells);
    }
    return cells;
  }

  sharedTexts(): readonly string[] {
    const [part] = this.targets(this.workbookPart, 'sharedStrings');
    this.texts ??= part === undefined ? [] : children(this.root(part), 'si').map(itemText);
    return this.texts;
  }

  private scanCells(part: string): FileCell[] {
    const data = /<sheetData>([^]*)<\/sheetData>/.exec(this.parts.get(part) ?? '')?.[1] ?? '';
    return [...data.matchAll(/<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)].map(([, tag = '', inside = '']) => {
      const [, letters = '', row = ''] = /\br="([A-Z]+)(\d+)"/.exec(tag) ?? [];
      const type = /\bt="(\w+)"/.exec(tag)?.[1] ?? 'n';
      const value = /<v[^>]*>([^]*?)<\/v>/.exec(inside)?.[1] ?? '';
      const own = type === 'inlineStr' ? (/<t[^>]*>([^]*?)<\/t>/.exec(inside)?.[1] ?? '') : value;
      return {
        row: Number(row),
        column: columnNumber(letters),
        type,
        style: Number(/\bs="(\d+)"/.exec(tag)?.[1] ?? 0),
        formula: unescaped(/<f\b[^>]*>([^]*?)<\/f>/.exec(inside)?.[1] ?? '') || null,
        text: type === 's' ? (this.sharedTexts()[Number(value)] ?? '') : decoded(unescaped(own)),
      };
    });
  }
}

/** Rich text is read run by run; how it is pronounced is no part of it. */
function itemText(item: Element): string {
  const texts = descendants(item, 't').filter((text) => text.parentNode?.nodeName !== 'rPh');
  return decoded(texts.map((text) => text.textContent ?? '').join(''));
}

/** "_x000a_" is how the file writes characters that XML cannot hold. */
export function decoded(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (_, hex?: string, decimal?: string, name = '') => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? '');
    },
  );
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** A whole number; null when the attribute is not there. */
export function numberOf(element: Element, name: string): number | null {
  return element.hasAttribute(name) ? Number(attribute(element, name)) : null;
}

/** The elements directly in this one: all, or those of a name, whatever their prefix. */
export function children(parent: Element, name?: string): Element[] {
  const elements = [...parent.childNodes].filter((node) => node.nodeType === 1) as Element[];
  return name === undefined ? elements : elements.filter(({ localName }) => localName === name);
}

export function child(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

/** The elements of a name anywhere in this one. */
export function descendants(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "B2:D9", "B2" or "$B$2:$D$9"; null when it is no such thing. */
export function areaOf(reference: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(reference);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const area = {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
  const isOnSheet = area.top >= 1 && area.bottom <= 1_048_576 && area.right <= 16_384;
  return isOnSheet && area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Those that come a second time, case aside as Excel compares names. */
export function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** The sheets that a formula names; those of other workbooks left out. */
export function sheetsNamed(formula: string): string[] {
  const withoutText = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const found = withoutText.matchAll(/'((?:[^']|'')+)'!|(?<![#\w.\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu);
  return [...found]
    .map(([, quoted, plain = '']) => quoted?.replaceAll("''", "'") ?? plain)
    .filter((name) => !name.includes('['));
}
