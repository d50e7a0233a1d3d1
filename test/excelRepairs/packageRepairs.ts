import type { Element } from '@xmldom/xmldom';
import { attribute, children, descendants, numberOf, repeated, type OpenedFile } from './openedFile';

const relationshipsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Pointers to parts that are not there. */
export function missingParts(file: OpenedFile): string[] {
  const relations = [...file.parts.keys()].filter((part) => part.endsWith('.rels'));
  return relations.flatMap((part) => relationRepairs(file, part));
}

/** Parts without a type, ids that are no relationship, counts that are wrong. */
export function packageRepairs(file: OpenedFile): string[] {
  const parts = [...file.parts.keys()];
  return [
    ...repeated(parts).map((name) => `${name} is in the file twice`),
    ...contentTypeRepairs(file, parts),
    ...parts
      .filter((part) => part.endsWith('.xml') && part !== '[Content_Types].xml')
      .flatMap((part) => partRepairs(file, part)),
  ];
}

function contentTypeRepairs(file: OpenedFile, parts: readonly string[]): string[] {
  const types = file.root('[Content_Types].xml');
  const overrides = children(types, 'Override').map((one) => attribute(one, 'PartName').slice(1));
  const defaults = new Set(
    children(types, 'Default').map((one) => attribute(one, 'Extension').toLowerCase()),
  );
  return [
    ...repeated(overrides).map((name) => `${name} has two content types`),
    ...overrides
      .filter((name) => !file.parts.has(name))
      .map((name) => `${name} has a content type but is not there`),
    ...parts
      .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name))
      .filter((name) => !defaults.has(name.split('.').at(-1)?.toLowerCase() ?? ''))
      .map((name) => `${name} has no content type`),
  ];
}

function relationRepairs(file: OpenedFile, relations: string): string[] {
  const part = relations.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const pointers = file.pointers(part);
  const isOrphan = part !== '' && !file.parts.has(part);
  return [
    ...(isOrphan ? [`${relations} is of a part that is not there`] : []),
    ...repeated(pointers.map(({ id }) => id)).map((id) => `${relations} has ${id} twice`),
    ...pointers
      .filter(({ target, isExternal }) => !isExternal && !file.parts.has(target))
      .map(({ id, target }) => `${relations}: ${id} points to ${target}, which is not there`),
  ];
}

function partRepairs(file: OpenedFile, part: string): string[] {
  const ids = new Set(file.pointers(part).map(({ id }) => id));
  const root = file.root(part);
  return [root, ...descendants(root, '*')].flatMap((element) => [
    ...[...element.attributes]
      .filter(({ namespaceURI, value }) => namespaceURI === relationshipsNamespace && !ids.has(value))
      .map(
        ({ value }) => `${part}: <${element.nodeName}> points to ${value}, which is no relationship of it`,
      ),
    ...countRepairs(part, element),
  ]);
}

/** The count of shared texts is of the cells that show them; every other is of what stands in the element. */
function countRepairs(part: string, element: Element): string[] {
  const counted = numberOf(element, element.localName === 'sst' ? 'uniqueCount' : 'count');
  const held = children(element).filter(({ localName }) => localName !== 'extLst').length;
  // A pivot's "x" may say how many items it stands for, and shared items may be left out of a cache that is to be refreshed.
  if (counted === null || element.localName === 'x' || counted === held) return [];
  return [`${part}: <${element.nodeName}> says ${counted} and holds ${held}`];
}
