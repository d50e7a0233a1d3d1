import { parseAddress, splitSheet } from '../address';
import type { Aggregation, PivotAxisField, PivotModel, Sheet, Workbook } from '../workbook';
import { decodeCellText } from './cellText';
import type { OpcPackage } from './opcPackage';
import { child, childrenOf, flag, parseXml, type XmlElement } from './xml';

const aggregations: Readonly<Record<string, Aggregation>> = {
  sum: 'Sum',
  count: 'Count',
  average: 'Average',
  max: 'Max',
  min: 'Min',
  product: 'Product',
  countNums: 'CountNumbers',
};

const sorts: Readonly<Record<string, PivotAxisField['sort']>> = {
  ascending: 'Ascending',
  descending: 'Descending',
};

/** The field number that stands for "the figures" on an axis. */
const figures = -2;

/** Reads a sheet's PivotTables, enough to list them; their parts stay as they are. Tables and names must have been read. */
export function readPivots(sheet: Sheet, part: string, opc: OpcPackage): void {
  for (const { kind, target } of opc.relationships(part)) {
    const text = kind === 'pivotTable' ? opc.text(target) : null;
    if (text === null) continue;
    const cachePart = opc
      .relationships(target)
      .find((related) => related.kind === 'pivotCacheDefinition')?.target;
    const cache = cachePart ? opc.text(cachePart) : null;
    sheet.pivots.push(readPivot(sheet, target, parseXml(text), cache === null ? undefined : parseXml(cache)));
  }
}

function readPivot(sheet: Sheet, part: string, root: XmlElement, cache: XmlElement | undefined): PivotModel {
  const found = root.attributes;
  const names = childrenOf(child(cache, 'cacheFields'), 'cacheField').map((field) =>
    decodeCellText(field.attributes['name'] ?? ''),
  );
  const fields = childrenOf(child(root, 'pivotFields'), 'pivotField');
  const axis = (list: string, item: string, key: string): PivotAxisField[] =>
    childrenOf(child(root, list), item)
      .map((entry) => Number(entry.attributes[key]))
      .filter((index) => index !== figures)
      .map((index) => readField(names[index] ?? '', fields[index]));
  const place = parseAddress(child(root, 'location')?.attributes['ref'] ?? '') ?? {
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  };
  const compact =
    flag(found['compact'], true) && fields.some((field) => flag(field.attributes['compact'], true));
  const outline = fields.some((field) => field.attributes['axis'] && flag(field.attributes['outline'], true));
  return {
    id: `{${part}}`,
    name: found['name'] ?? '',
    sheet,
    source: readSource(sheet.workbook, cache) ?? { kind: 'range', sheet, rect: place },
    row: place.row,
    column: place.column,
    rowFields: axis('rowFields', 'field', 'x'),
    columnFields: axis('colFields', 'field', 'x'),
    filterFields: axis('pageFields', 'pageField', 'fld'),
    dataFields: childrenOf(child(root, 'dataFields'), 'dataField').map(({ attributes }) => ({
      field: names[Number(attributes['fld'])] ?? '',
      caption: attributes['name'] ?? '',
      summarizeBy: aggregations[attributes['subtotal'] ?? 'sum'] ?? 'Sum',
      numberFormat: null,
    })),
    layout: layoutOf(compact, outline),
    showRowGrandTotals: flag(found['rowGrandTotals'], true),
    showColumnGrandTotals: flag(found['colGrandTotals'], true),
    repeatLabels: false,
    refreshOnOpen: flag(cache?.attributes['refreshOnLoad']),
    altTextTitle: '',
    altTextDescription: '',
    shown: null,
    part,
  };
}

function layoutOf(compact: boolean, outline: boolean): PivotModel['layout'] {
  if (!outline) return 'Tabular';
  return compact ? 'Compact' : 'Outline';
}

function readField(name: string, field: XmlElement | undefined): PivotAxisField {
  return {
    field: name,
    caption: field?.attributes['name'] ?? name,
    subtotals: flag(field?.attributes['defaultSubtotal'], true),
    showAllItems: flag(field?.attributes['showAll'], true),
    sort: sorts[field?.attributes['sortType'] ?? ''] ?? null,
    selected: null,
  };
}

/** Null when the pivot stands on something outside the workbook. */
function readSource(workbook: Workbook, cache: XmlElement | undefined): PivotModel['source'] | null {
  const from = child(child(cache, 'cacheSource'), 'worksheetSource');
  if (!from) return null;
  const { name, ref, sheet: sheetName } = from.attributes;
  const table = name ? workbook.table(name) : null;
  if (table) return { kind: 'table', table };
  const named = workbook.names.find((known) => known.name.toLowerCase() === name?.toLowerCase())?.formula;
  const place = named ? splitSheet(named) : { sheet: sheetName ?? null, address: ref ?? '' };
  const sheet = place.sheet === null ? null : workbook.sheet(place.sheet);
  const rect = parseAddress(place.address);
  return sheet && rect ? { kind: 'range', sheet, rect } : null;
}
