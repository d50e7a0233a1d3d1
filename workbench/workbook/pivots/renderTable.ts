import { rectAddress } from '../address';
import { xmlDeclaration, xmlElement, type XmlAttributes } from '../markup';
import type { Aggregation } from '../workbook';
import { captions } from './captions';
import { renderItems } from './renderItems';
import { onlyItem, type AxisField } from './pivotFields';
import type { PivotPlan } from './pivotPlan';
import { pivotShape } from './pivotShape';
import { spreadsheetNamespace } from './renderCache';
import { numberFormatId, type RegisterNumberFormat } from './numberFormatId';

const extensionNamespace = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const tableExtension = '{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}';
const fieldExtension = '{2946ED86-A175-432a-8AC1-64E0C546D7DE}';
/** The data fields' own place among the column fields. */
const valuesField = -2;

const subtotalFunctions: Readonly<Record<Aggregation, string | null>> = {
  Sum: null,
  Count: 'count',
  Average: 'average',
  Max: 'max',
  Min: 'min',
  Product: 'product',
  CountNumbers: 'countNums',
};

/** xl/pivotTables/pivotTableN.xml, as Excel would write it after a refresh. */
export function renderTable(plan: PivotPlan, cacheId: number, register?: RegisterNumberFormat): string {
  const content = [
    location(plan),
    list('pivotFields', pivotFields(plan)),
    axis(plan, 'row'),
    axis(plan, 'col'),
    list('pageFields', plan.filters.map(pageField)),
    list('dataFields', dataFields(plan, register)),
    '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/>',
    tableExtensions(plan),
  ];
  return (
    xmlDeclaration + xmlElement('pivotTableDefinition', tableAttributes(plan, cacheId), content.join(''))
  );
}

function tableAttributes({ pivot }: PivotPlan, cacheId: number): XmlAttributes {
  const isCompact = pivot.layout === 'Compact';
  return {
    xmlns: spreadsheetNamespace,
    name: pivot.name,
    cacheId,
    applyNumberFormats: false,
    applyBorderFormats: false,
    applyFontFormats: false,
    applyPatternFormats: false,
    applyAlignmentFormats: false,
    applyWidthHeightFormats: true,
    dataCaption: captions.values,
    updatedVersion: 6,
    minRefreshableVersion: 3,
    useAutoFormatting: true,
    rowGrandTotals: pivot.showRowGrandTotals ? null : false,
    colGrandTotals: pivot.showColumnGrandTotals ? null : false,
    itemPrintTitles: true,
    createdVersion: 6,
    indent: 0,
    compact: isCompact ? null : false,
    outline: pivot.layout === 'Tabular' ? null : true,
    outlineData: pivot.layout === 'Tabular' ? null : true,
    compactData: isCompact ? null : false,
    multipleFieldFilters: false,
  };
}

function location(plan: PivotPlan): string {
  const { tableRect, headingRows, labelColumns } = pivotShape(plan);
  const hasOnlyValues = plan.columns.length === 0 && plan.data.length > 1;
  const filterCount = plan.filters.length || null;
  return xmlElement('location', {
    ref: rectAddress(tableRect),
    firstHeaderRow: headingRows === 0 || hasOnlyValues ? 0 : 1,
    firstDataRow: headingRows,
    firstDataCol: labelColumns,
    rowPageCount: filterCount,
    colPageCount: filterCount && 1,
  });
}

function pivotFields(plan: PivotPlan): string[] {
  const dataIndexes = new Set(plan.data.map(({ index }) => index));
  const axes = new Map<number, { readonly axis: string; readonly field: AxisField }>();
  plan.rows.forEach((field) => axes.set(field.index, { axis: 'axisRow', field }));
  plan.columns.forEach((field) => axes.set(field.index, { axis: 'axisCol', field }));
  plan.filters.forEach((field) => axes.set(field.index, { axis: 'axisPage', field }));
  return plan.source.fields.map((source, index) =>
    pivotField(plan, axes.get(index), dataIndexes.has(index), source.isDate),
  );
}

function pivotField(
  { pivot }: PivotPlan,
  onAxis: { readonly axis: string; readonly field: AxisField } | undefined,
  isData: boolean,
  isDate: boolean,
): string {
  const layout = {
    compact: pivot.layout === 'Compact' ? null : false,
    outline: pivot.layout === 'Tabular' ? false : null,
  };
  const numFmtId = isDate ? 14 : null;
  if (!onAxis)
    return xmlElement('pivotField', { dataField: isData || null, numFmtId, ...layout, showAll: false });

  const { axis: name, field } = onAxis;
  const { settings } = field;
  const isFiltered = name === 'axisPage' && field.isShown !== null && onlyItem(field) === null;
  const attributes = {
    name: field.caption === settings.field ? null : field.caption,
    axis: name,
    dataField: isData || null,
    numFmtId,
    ...layout,
    multipleItemSelectionAllowed: isFiltered || null,
    showAll: settings.showAllItems,
    sortType: settings.sort?.toLowerCase(),
    defaultSubtotal: settings.subtotals ? null : false,
  };
  const repeats = pivot.repeatLabels && pivot.layout !== 'Compact' && name !== 'axisPage';
  const extension = repeats ? extensions(fieldExtension, '<x14:pivotField fillDownLabels="1"/>') : '';
  return xmlElement('pivotField', attributes, list('items', items(name, field)) + extension);
}

function items(axisName: string, field: AxisField): string[] {
  // A page filter set to one item names it in its pageField: all its items stay selectable.
  const isOne = axisName === 'axisPage' && onlyItem(field) !== null;
  const written = field.order.map((code) => {
    const isHidden = !isOne && field.isShown !== null && !field.isShown[code];
    return xmlElement('item', { h: isHidden || null, x: code });
  });
  return field.settings.subtotals ? [...written, '<item t="default"/>'] : written;
}

function axis(plan: PivotPlan, name: 'row' | 'col'): string {
  const isColumns = name === 'col';
  const fields = isColumns ? plan.columns : plan.rows;
  const indexes = fields.map(({ index }) => index);
  if (isColumns && plan.data.length > 1) indexes.push(valuesField);
  const lines = isColumns ? plan.columnLines : plan.rowLines;
  return (
    list(
      `${name}Fields`,
      indexes.map((x) => xmlElement('field', { x })),
    ) + list(`${name}Items`, renderItems(lines, fields, isColumns ? plan.data.length : 0))
  );
}

function pageField(field: AxisField): string {
  const item = onlyItem(field);
  const place = item === null ? null : field.order.indexOf(item);
  return xmlElement('pageField', { fld: field.index, item: place, hier: -1 });
}

function dataFields({ data }: PivotPlan, register: RegisterNumberFormat | undefined): string[] {
  return data.map(({ caption, index, settings }) =>
    xmlElement('dataField', {
      name: caption,
      fld: index,
      subtotal: subtotalFunctions[settings.summarizeBy],
      baseField: 0,
      baseItem: 0,
      numFmtId: settings.numberFormat === null ? null : numberFormatId(settings.numberFormat, register),
    }),
  );
}

/** Without `hideValuesRow` Excel would give several data fields a heading row of their own above their captions. */
function tableExtensions({ pivot }: PivotPlan): string {
  return extensions(
    tableExtension,
    xmlElement('x14:pivotTableDefinition', {
      fillDownLabelsDefault: pivot.repeatLabels || null,
      altText: pivot.altTextTitle || null,
      altTextSummary: pivot.altTextDescription || null,
      hideValuesRow: true,
    }),
  );
}

function extensions(uri: string, content: string): string {
  return xmlElement('extLst', {}, xmlElement('ext', { uri, 'xmlns:x14': extensionNamespace }, content));
}

/** `<items count="2">…</items>`; nothing when there is nothing to list, since an empty list is not valid. */
function list(name: string, elements: readonly string[]): string {
  return elements.length === 0 ? '' : xmlElement(name, { count: elements.length }, elements.join(''));
}
