import type { Element } from '@xmldom/xmldom';
import { cacheFields, cacheRepairs, sharedItems } from './cacheRepairs';
import {
  areaOf,
  attribute,
  child,
  children,
  decoded,
  descendants,
  numberOf,
  overlap,
  repeated,
  type Area,
  type OpenedFile,
} from './openedFile';

/** Stands for the figures themselves among the fields of an axis. */
const figures = -2;

/** PivotTables that do not agree with their caches, their place or each other. */
export function pivotRepairs(file: OpenedFile): string[] {
  const listed = descendants(file.root(file.workbookPart), 'pivotCache');
  const ids = listed.map((cache) => attribute(cache, 'cacheId'));
  const pointers = file.pointers(file.workbookPart);
  const caches = new Map(
    listed.map((cache) => [
      attribute(cache, 'cacheId'),
      pointers.find(({ id }) => id === attribute(cache, 'r:id'))?.target ?? '',
    ]),
  );
  return [
    ...repeated(ids).map((id) => `two caches have the id ${id}`),
    ...[...caches.values()].flatMap((part) => cacheRepairs(file, part)),
    ...file
      .sheets()
      .flatMap(({ name, part }) =>
        sheetPivotRepairs(file, part, caches).map((repair) => `${name}: ${repair}`),
      ),
  ];
}

function sheetPivotRepairs(file: OpenedFile, sheet: string, caches: ReadonlyMap<string, string>): string[] {
  const parts = file.targets(sheet, 'pivotTable');
  const names = parts.map((part) => attribute(file.root(part), 'name'));
  const tables = file.targets(sheet, 'table').map((table) => areaOf(attribute(file.root(table), 'ref')));
  const areas = parts.map((part) => placeOf(file.root(part)));
  return [
    ...repeated(names).map((name) => `two PivotTables are called ${name}`),
    ...parts.flatMap((part, index) => {
      const area = areas[index];
      const others = [...areas.slice(index + 1), ...tables];
      const isClear = area && others.every((other) => !other || !overlap(area, other));
      const cache = caches.get(attribute(file.root(part), 'cacheId'));
      const [pointed] = file.targets(part, 'pivotCacheDefinition');
      if (cache === undefined || pointed !== cache)
        return [`${names[index]}: its cache is not the workbook's`];
      return [
        ...(isClear ? [] : ['it lies over another PivotTable or a table']),
        ...onePivotRepairs(file.root(part), cacheFields(file.root(cache))),
      ].map((repair) => `${names[index]}: ${repair}`);
    }),
  ];
}

function location(pivot: Element): Element | null {
  return child(pivot, 'location');
}

function placeOf(pivot: Element): Area | null {
  const found = location(pivot);
  return found ? areaOf(attribute(found, 'ref')) : null;
}

function onePivotRepairs(pivot: Element, fields: readonly Element[]): string[] {
  const list = child(pivot, 'pivotFields');
  const pivotFields = list ? children(list, 'pivotField') : [];
  if (pivotFields.length !== fields.length)
    return [`it has ${pivotFields.length} fields and its cache ${fields.length}`];
  return [
    ...pivotFields.flatMap((field, index) => fieldItemRepairs(field, fields[index] as Element)),
    ...axisRepairs(pivot, pivotFields, 'rowFields', 'axisRow'),
    ...axisRepairs(pivot, pivotFields, 'colFields', 'axisCol'),
    ...figureRepairs(pivot, pivotFields, fields),
    ...lineRepairs(pivot, pivotFields),
  ];
}

function fieldItemRepairs(field: Element, cacheField: Element): string[] {
  const items = descendants(field, 'item');
  const shown = items.flatMap((item) => numberOf(item, 'x') ?? []);
  const size = sharedItems(cacheField).length;
  const name = attribute(cacheField, 'name');
  const isAxis = field.hasAttribute('axis');
  return [
    ...(shown.every((index) => index < size) ? [] : [`${name} has an item that its cache has not`]),
    ...repeated(shown.map(String)).map((index) => `${name} has its item ${index} twice`),
    ...(!isAxis || shown.length === size ? [] : [`${name} has ${shown.length} of its cache's ${size} items`]),
    ...(shown.length > 0 && items.every((item) => !item.hasAttribute('x') || attribute(item, 'h') === '1')
      ? [`${name} hides every item`]
      : []),
  ];
}

function axisRepairs(pivot: Element, fields: readonly Element[], listName: string, axis: string): string[] {
  const list = child(pivot, listName);
  const indexes = list ? children(list, 'field').map((field) => numberOf(field, 'x') ?? 0) : [];
  const placed = fields.flatMap((field, index) => (attribute(field, 'axis') === axis ? [index] : []));
  const named = indexes.filter((index) => index !== figures);
  const isSame = JSON.stringify([...named].sort()) === JSON.stringify([...placed].sort());
  return isSame ? [] : [`its ${listName} are ${named.join(', ')}, and the fields say ${placed.join(', ')}`];
}

/** A figure's caption may be no field's name: Excel says "PivotTable field name already exists". */
function figureRepairs(
  pivot: Element,
  pivotFields: readonly Element[],
  fields: readonly Element[],
): string[] {
  const figuresShown = descendants(pivot, 'dataField');
  const names = figuresShown.map((figure) => attribute(figure, 'name'));
  const taken = new Set(fields.map((field) => decoded(attribute(field, 'name')).toLowerCase()));
  const isMarked = (figure: Element): boolean => {
    const field = pivotFields[numberOf(figure, 'fld') ?? -1];
    return field !== undefined && attribute(field, 'dataField') === '1';
  };
  const axes = descendants(pivot, 'field').filter((field) => numberOf(field, 'x') === figures);
  return [
    ...repeated(names).map((name) => `two figures are called ${name}`),
    ...names
      .filter((name) => taken.has(name.toLowerCase()))
      .map((name) => `the figure ${name} is called as a field is`),
    ...figuresShown
      .filter((figure) => !isMarked(figure))
      .map((figure) => `${attribute(figure, 'name')} is of no field`),
    ...(axes.length === (figuresShown.length > 1 ? 1 : 0)
      ? []
      : ['its figures stand on no axis, or on several']),
  ];
}

/** As many lines of items as the place has rows and columns, none of an item that is not there. */
function lineRepairs(pivot: Element, pivotFields: readonly Element[]): string[] {
  const area = placeOf(pivot);
  const place = location(pivot);
  if (!area || !place) return ['it has no place'];
  const rows = area.bottom - area.top + 1 - (numberOf(place, 'firstDataRow') ?? 0);
  const columns = area.right - area.left + 1 - (numberOf(place, 'firstDataCol') ?? 0);
  return [
    ...axisLineRepairs(pivot, pivotFields, ['rowFields', 'rowItems'], rows),
    ...axisLineRepairs(pivot, pivotFields, ['colFields', 'colItems'], columns),
  ];
}

function axisLineRepairs(
  pivot: Element,
  pivotFields: readonly Element[],
  [fieldList, itemList]: readonly [string, string],
  size: number,
): string[] {
  const lines = child(pivot, itemList);
  if (!lines) return [];
  const list = child(pivot, fieldList);
  const fields = list ? children(list, 'field').map((field) => numberOf(field, 'x') ?? 0) : [];
  const all = children(lines, 'i');
  const isLine = (line: Element): boolean => {
    const from = numberOf(line, 'r') ?? 0;
    return children(line, 'x').every((x, at) => {
      const field = fields[from + at];
      if (field === undefined || field === figures || attribute(line, 't') === 'grand') return true;
      const items = descendants(pivotFields[field] as Element, 'item');
      return (numberOf(x, 'v') ?? 0) < items.length;
    });
  };
  return [
    ...(all.length === size ? [] : [`${itemList} has ${all.length} lines where its place has ${size}`]),
    ...(all.every(isLine) ? [] : [`${itemList} has a line of an item that is not there`]),
  ];
}
