import { appendTo, attributes, childrenOf, parseXml, splice, type XmlElement } from './xml';
import { pack, readZip, unpack, writeZip, type ZipEntry } from './zip';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table" ... The same in both forms of the standard. */
  readonly kind: string;
  /** The part's full name ("xl/worksheets/sheet1.xml"), or the address when it is outside the file. */
  readonly target: string;
  readonly external: boolean;
}

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const emptyTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';
const typesPart = '[Content_Types].xml';

/** The parts of an Office file by name. A part that is not set again is saved as the very bytes it was read from. */
export class OpcPackage {
  private readonly changes = new Map<string, Uint8Array | null>();

  private constructor(private readonly entries: readonly ZipEntry[]) {
    for (const entry of entries) this.byName.set(key(entry.name), entry);
  }

  private readonly byName = new Map<string, ZipEntry>();

  /** @throws WorkbookFileError when the bytes are no zip that can be read */
  static open(bytes: Uint8Array): OpcPackage {
    return new OpcPackage(readZip(bytes).filter((entry) => !entry.name.endsWith('/')));
  }

  static empty(): OpcPackage {
    const made = new OpcPackage([]);
    made.set(typesPart, emptyTypes);
    return made;
  }

  /** The same parts, to be changed without changing these. */
  copy(): OpcPackage {
    const copy = new OpcPackage(this.entries);
    for (const [name, bytes] of this.changes) copy.changes.set(name, bytes);
    return copy;
  }

  names(): string[] {
    const kept = this.entries
      .map((entry) => key(entry.name))
      .filter((name) => this.changes.get(name) !== null);
    const added = [...this.changes].filter(([name, bytes]) => bytes && !this.byName.has(name));
    return [...kept, ...added.map(([name]) => name)].map(
      (name) => this.byName.get(name)?.name ?? this.given.get(name) ?? name,
    );
  }

  has(name: string): boolean {
    const change = this.changes.get(key(name));
    return change !== undefined ? change !== null : this.byName.has(key(name));
  }

  bytes(name: string): Uint8Array | null {
    const change = this.changes.get(key(name));
    if (change !== undefined) return change;
    const entry = this.byName.get(key(name));
    return entry ? unpack(entry) : null;
  }

  text(name: string): string | null {
    const bytes = this.bytes(name);
    return bytes && new TextDecoder(encodingOf(bytes)).decode(bytes);
  }

  private readonly given = new Map<string, string>();

  set(name: string, contents: string | Uint8Array): void {
    const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
    this.given.set(key(name), name);
    this.changes.set(key(name), bytes);
  }

  /** Adds a part with its content type. */
  add(name: string, contents: string | Uint8Array, contentType: string): void {
    this.set(name, contents);
    this.editTypes((text, root) => [
      appendTo(text, root, `<Override${attributes({ PartName: `/${name}`, ContentType: contentType })}/>`),
    ]);
  }

  /** Takes a part away with its own relationships and its content type. */
  remove(name: string): void {
    this.changes.set(key(name), null);
    if (this.has(relationshipsOf(name))) this.changes.set(key(relationshipsOf(name)), null);
    this.editTypes((_, root) =>
      childrenOf(root, 'Override')
        .filter((type) => key(type.attributes['PartName'] ?? '') === key(name))
        .map(({ start, end }) => ({ start, end, text: '' })),
    );
  }

  contentType(name: string): string | null {
    const root = parseXml(this.text(typesPart) ?? emptyTypes);
    const own = root.children.find((type) => key(type.attributes['PartName'] ?? '') === key(name));
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const general = root.children.find((type) => type.attributes['Extension']?.toLowerCase() === extension);
    return (own ?? general)?.attributes['ContentType'] ?? null;
  }

  /** Of a part, or of the whole file when `part` is "". */
  relationships(part: string): Relationship[] {
    const text = this.text(relationshipsOf(part));
    if (text === null) return [];
    return childrenOf(parseXml(text), 'Relationship').map((found) => relationship(found, part));
  }

  /** Whether any part, or the file itself, points to a part. */
  isReferenced(part: string): boolean {
    return this.referencing(part).length > 0;
  }

  /** The parts that point to a part; "" for the file itself. */
  referencing(part: string): string[] {
    return this.names()
      .filter((name) => name.toLowerCase().endsWith('.rels'))
      .map((name) => name.replace(/_rels\/([^/]*)\.rels$/i, '$1'))
      .filter((owner) =>
        this.relationships(owner).some(({ target, external }) => !external && key(target) === key(part)),
      );
  }

  /** @returns the new relationship's id; the id of the one there is, when there is one */
  relate(part: string, type: string, target: string): string {
    const own = relationshipsOf(part);
    const found = this.relationships(part);
    const same = found.find((known) => key(known.target) === key(target) && !known.external);
    if (same) return same.id;
    const id = freeName('rId', '', (name) => found.some((known) => known.id === name));
    const text = this.text(own) ?? emptyRelationships;
    const xml = `<Relationship${attributes({
      Id: id,
      Type: type.includes('://') ? type : officeRelationships + type,
      Target: part === '' ? target : `/${target}`,
    })}/>`;
    this.set(own, splice(text, [appendTo(text, parseXml(text), xml)]));
    return id;
  }

  unrelate(part: string, target: string): void {
    const own = relationshipsOf(part);
    const text = this.text(own);
    if (text === null) return;
    const gone = childrenOf(parseXml(text), 'Relationship').filter(
      (found) => key(relationship(found, part).target) === key(target),
    );
    this.set(
      own,
      splice(
        text,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }

  /** The first name `before` + 1, 2, 3 ... + `after` that no part has. */
  freeName(before: string, after: string): string {
    return freeName(before, after, (name) => this.has(name));
  }

  save(): Uint8Array {
    const kept = this.entries.flatMap((entry) => {
      const change = this.changes.get(key(entry.name));
      if (change === null) return [];
      return [change ? changedEntry(entry, change) : entry];
    });
    const added = [...this.changes].flatMap(([name, bytes]) =>
      bytes && !this.byName.has(name) ? [pack(this.given.get(name) ?? name, bytes)] : [],
    );
    const types = added.filter((entry) => entry.name === typesPart);
    return writeZip([...types, ...kept, ...added.filter((entry) => entry.name !== typesPart)]);
  }

  private editTypes(edit: (text: string, root: XmlElement) => Parameters<typeof splice>[1]): void {
    const text = this.text(typesPart) ?? emptyTypes;
    this.set(typesPart, splice(text, edit(text, parseXml(text))));
  }
}

function changedEntry(entry: ZipEntry, bytes: Uint8Array): ZipEntry {
  const changed = pack(entry.name, bytes);
  return changed.crc === entry.crc && changed.size === entry.size ? entry : changed;
}

function freeName(before: string, after: string, taken: (name: string) => boolean): string {
  for (let n = 1; ; n++) {
    const name = `${before}${n}${after}`;
    if (!taken(name)) return name;
  }
}

function relationship(found: XmlElement, part: string): Relationship {
  const { Id = '', Type = '', Target = '', TargetMode } = found.attributes;
  const external = TargetMode === 'External';
  return {
    id: Id,
    kind: Type.slice(Type.lastIndexOf('/') + 1),
    target: external ? Target : resolve(part, Target),
    external,
  };
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function relationshipsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Part names are the same whatever their case, and some programs write them with "\". */
function key(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
