import type { Element } from '@xmldom/xmldom';
import {
  areaOf,
  attribute,
  child,
  children,
  decoded,
  numberOf,
  repeated,
  type Area,
  type OpenedFile,
} from './openedFile';

/** A PivotTable's cache that does not agree with the cells it was made of, or with itself. */
export function cacheRepairs(file: OpenedFile, part: string): string[] {
  const cache = file.root(part);
  const fields = cacheFields(cache);
  const names = fields.map((field) => decoded(attribute(field, 'name')));
  const [records] = file.targets(part, 'pivotCacheRecords');
  return [
    ...names.filter((name) => name === '').map(() => 'a field has no name'),
    ...repeated(names).map((name) => `two fields are called ${name}`),
    ...sourceRepairs(file, cache, names),
    ...fields.flatMap((field) =>
      itemRepairs(field, records === undefined ? [] : recorded(file.root(records), fields, field)),
    ),
    ...(records === undefined ? [] : recordRepairs(file.root(records), cache, fields)),
  ].map((repair) => `${part}: ${repair}`);
}

export function cacheFields(cache: Element): Element[] {
  const list = child(cache, 'cacheFields');
  return list ? children(list, 'cacheField') : [];
}

export function sharedItems(field: Element): Element[] {
  const items = child(field, 'sharedItems');
  return items ? children(items) : [];
}

function sourceRepairs(file: OpenedFile, cache: Element, names: readonly string[]): string[] {
  const container = child(cache, 'cacheSource');
  const source = container && child(container, 'worksheetSource');
  if (!source) return ['it has no source'];
  const place = sourcePlace(file, source);
  if (!place) return [`its source ${attribute(source, 'name') || attribute(source, 'ref')} is not there`];
  const { sheet, area } = place;
  const headings = new Map(
    file
      .cells(sheet)
      .filter(({ row }) => row === area.top)
      .map((cell) => [cell.column, cell.text]),
  );
  const shown = Array.from(
    { length: area.right - area.left + 1 },
    (_, at) => headings.get(area.left + at) ?? '',
  );
  return JSON.stringify(shown) === JSON.stringify(names)
    ? []
    : [`its fields are ${names.join(', ')}, and the headings ${shown.join(', ')}`];
}

/** A table by its name, or a range of a sheet. */
function sourcePlace(file: OpenedFile, source: Element): { sheet: string; area: Area } | null {
  const wanted = attribute(source, 'name');
  for (const { name, part } of file.sheets()) {
    const tables = file.targets(part, 'table').map((table) => file.root(table));
    const table = tables.find((one) => attribute(one, 'name') === wanted);
    const isNamed = wanted === '' && name === attribute(source, 'sheet');
    const area = areaOf(isNamed ? attribute(source, 'ref') : ((table && attribute(table, 'ref')) ?? ''));
    if (area) return { sheet: part, area };
  }
  return null;
}

/** The values of a field that stand in the records themselves. */
function recorded(records: Element, fields: readonly Element[], field: Element): Element[] {
  const at = fields.indexOf(field);
  return children(records, 'r').flatMap((record) => {
    const value = children(record)[at];
    return value && value.localName !== 'x' ? [value] : [];
  });
}

/** What a field says of its values must be so: Excel reads them by it. */
function itemRepairs(field: Element, inRecords: readonly Element[]): string[] {
  const shared = child(field, 'sharedItems');
  if (!shared) return [];
  const items = children(shared);
  const values = [...items, ...inRecords];
  const of = (kind: string): Element[] => values.filter(({ localName }) => localName === kind);
  const says = (name: string, otherwise: string): boolean => (attribute(shared, name) || otherwise) === '1';
  const numbers = of('n').map((value) => Number(attribute(value, 'v')));
  const texts = of('s').map((value) => attribute(value, 'v'));
  const isOther = of('s').length + of('b').length + of('e').length > 0;
  const name = attribute(field, 'name');
  const wrong: string[] = [];
  const must = (isSo: boolean, what: string): void => {
    if (!isSo) wrong.push(`${name}: ${what}`);
  };
  must(
    repeated(items.map((item) => `${item.localName} ${attribute(item, 'v')}`)).length === 0,
    'an item stands twice',
  );
  must(says('containsBlank', '0') || of('m').length === 0, 'it holds blanks and says it does not');
  must(says('containsNumber', '0') === numbers.length > 0, 'it says otherwise of numbers');
  must(values.length === 0 || says('containsString', '1') === isOther, 'it says otherwise of texts');
  must(!(isOther && numbers.length > 0) || says('containsMixedTypes', '0'), 'it is mixed and says it is not');
  must(says('containsSemiMixedTypes', '1') || !isOther, 'it holds texts and says it is of one kind');
  must(says('longText', '0') === texts.some((text) => text.length > 255), 'it says otherwise of long texts');
  must(
    !says('containsInteger', '0') || numbers.every(Number.isInteger),
    'it says that its numbers are whole',
  );
  if (numbers.length > 0) {
    const least = numbers.reduce((a, b) => Math.min(a, b));
    const most = numbers.reduce((a, b) => Math.max(a, b));
    must(Number(attribute(shared, 'minValue')) <= least, 'its least number is less');
    must(Number(attribute(shared, 'maxValue')) >= most, 'its greatest number is greater');
  }
  return wrong;
}

function recordRepairs(records: Element, cache: Element, fields: readonly Element[]): string[] {
  const all = children(records, 'r');
  const wanted = numberOf(cache, 'recordCount');
  const sizes = fields.map((field) => sharedItems(field).length);
  const isRight = (record: Element): boolean => {
    const values = children(record);
    return (
      values.length === fields.length &&
      values.every((value, at) => {
        const size = sizes[at] ?? 0;
        return value.localName === 'x' ? (numberOf(value, 'v') ?? 0) < size : size === 0;
      })
    );
  };
  const wrong = all.findIndex((record) => !isRight(record));
  return [
    ...(wanted === null || wanted === all.length ? [] : [`it says ${wanted} records and has ${all.length}`]),
    ...(wrong < 0 ? [] : [`record ${wrong + 1} does not fit the fields`]),
  ];
}
