import type { SchemaModels } from '../schemaOrder';

const value = { attributes: 'v! u f c' };

/** ECMA-376 part 1, 18.10 (pivot tables), transitional: what the parts we write may hold. */
export const pivotSchema: SchemaModels = {
  pivotTableDefinition: {
    children:
      'location pivotFields? rowFields? rowItems? colFields? colItems? pageFields? dataFields? formats? conditionalFormats? chartFormats? pivotHierarchies? pivotTableStyleInfo? filters? rowHierarchiesUsage? colHierarchiesUsage? extLst?',
    attributes:
      'name! cacheId! dataOnRows dataPosition applyNumberFormats applyBorderFormats applyFontFormats applyPatternFormats applyAlignmentFormats applyWidthHeightFormats dataCaption! updatedVersion minRefreshableVersion useAutoFormatting rowGrandTotals colGrandTotals itemPrintTitles createdVersion indent compact outline outlineData compactData multipleFieldFilters rowHeaderCaption colHeaderCaption',
  },
  location: { attributes: 'ref! firstHeaderRow! firstDataRow! firstDataCol! rowPageCount colPageCount' },
  pivotFields: { children: 'pivotField*', attributes: 'count' },
  pivotField: {
    children: 'items? autoSortScope? extLst?',
    attributes:
      'name axis dataField numFmtId compact outline subtotalTop showAll sortType defaultSubtotal multipleItemSelectionAllowed',
  },
  items: { children: 'item*', attributes: 'count' },
  item: { attributes: 't h x' },
  rowFields: { children: 'field*', attributes: 'count' },
  colFields: { children: 'field*', attributes: 'count' },
  field: { attributes: 'x!' },
  rowItems: { children: 'i*', attributes: 'count' },
  colItems: { children: 'i*', attributes: 'count' },
  i: { children: 'x*', attributes: 't r i' },
  'i/x': { attributes: 'v' },
  pageFields: { children: 'pageField*', attributes: 'count' },
  pageField: { attributes: 'fld! item hier name cap' },
  dataFields: { children: 'dataField*', attributes: 'count' },
  dataField: { attributes: 'name fld! subtotal showDataAs baseField baseItem numFmtId' },
  pivotTableStyleInfo: {
    attributes: 'name showRowHeaders showColHeaders showRowStripes showColStripes showLastColumn',
  },
  extLst: { children: 'ext*' },
  'pivotTableDefinition/extLst': { children: 'ext*' },
  ext: { children: '(pivotTableDefinition|pivotField)?', attributes: 'uri' },
  'ext/pivotTableDefinition': { attributes: 'fillDownLabelsDefault altText altTextSummary hideValuesRow' },
  'ext/pivotField': { attributes: 'fillDownLabels' },

  pivotCacheDefinition: {
    children:
      'cacheSource cacheFields cacheHierarchies? kpis? tupleCache? calculatedItems? calculatedMembers? dimensions? measureGroups? maps? extLst?',
    attributes:
      'r:id refreshOnLoad refreshedBy refreshedDate createdVersion refreshedVersion minRefreshableVersion recordCount',
  },
  cacheSource: { children: 'worksheetSource', attributes: 'type!' },
  worksheetSource: { attributes: 'ref name sheet' },
  cacheFields: { children: 'cacheField*', attributes: 'count' },
  cacheField: { children: 'sharedItems? fieldGroup? extLst?', attributes: 'name! numFmtId' },
  sharedItems: {
    children: '(m|n|b|e|s|d)*',
    attributes:
      'containsSemiMixedTypes containsNonDate containsDate containsString containsBlank containsMixedTypes containsNumber containsInteger minValue maxValue minDate maxDate count longText',
  },
  m: {},
  n: value,
  b: value,
  e: value,
  s: value,
  d: value,
  pivotCacheRecords: { children: 'r*', attributes: 'count' },
  r: { children: '(m|n|b|e|s|d|x)*' },
  'r/x': { attributes: 'v!' },
};
