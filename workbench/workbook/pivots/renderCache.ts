import { rectAddress } from '../address';
import { xmlAttributes, xmlDeclaration, xmlElement, type XmlAttributes } from '../markup';
import type { CellValue, PivotModel } from '../workbook';
import type { CacheField, PivotCache } from './pivotCache';
import { serialAsIso } from './pivotItems';
import { sourceRect } from './pivotSource';

export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const textKeptWhole = 255;

/** xl/pivotCache/pivotCacheDefinitionN.xml. Its relationship rId1 must name the records. */
export function renderCacheDefinition(cache: PivotCache): string {
  const [pivot] = cache.pivots as [PivotModel];
  const attributes = {
    xmlns: spreadsheetNamespace,
    'xmlns:r': relationshipsNamespace,
    'r:id': 'rId1',
    refreshOnLoad: cache.pivots.some(({ refreshOnOpen }) => refreshOnOpen) || null,
    createdVersion: 6,
    refreshedVersion: 6,
    minRefreshableVersion: 3,
    recordCount: cache.source.rowCount,
  };
  const source = xmlElement('cacheSource', { type: 'worksheet' }, worksheetSource(pivot));
  const fields = cache.fields.map(cacheField).join('');
  const content = source + xmlElement('cacheFields', { count: cache.fields.length }, fields);
  return xmlDeclaration + xmlElement('pivotCacheDefinition', attributes, content);
}

/** xl/pivotCache/pivotCacheRecordsN.xml */
export function renderCacheRecords({ fields, source }: PivotCache): string {
  const listed = fields.map(({ shared }) => shared?.items.map((_, code) => `<x v="${code}"/>`) ?? []);
  const records: string[] = [];
  for (let row = 0; row < source.rowCount; row++) {
    const cells = fields.map(({ shared, source: { values, isDate } }, index) =>
      shared ? listed[index]?.[shared.codes[row] ?? 0] : itemElement(values[row] ?? null, isDate),
    );
    records.push(`<r>${cells.join('')}</r>`);
  }
  const attributes = {
    xmlns: spreadsheetNamespace,
    'xmlns:r': relationshipsNamespace,
    count: source.rowCount,
  };
  return xmlDeclaration + xmlElement('pivotCacheRecords', attributes, records.join(''));
}

/** A table is named, so that the pivot follows its growth. */
function worksheetSource(pivot: PivotModel): string {
  if (pivot.source.kind === 'table') return xmlElement('worksheetSource', { name: pivot.source.table.name });
  const { sheet, rect } = sourceRect(pivot);
  return xmlElement('worksheetSource', { ref: rectAddress(rect), sheet: sheet.name });
}

function cacheField(field: CacheField): string {
  const { name, isDate } = field.source;
  const items = field.shared?.items.map((item) => itemElement(item, isDate)).join('') ?? '';
  return xmlElement(
    'cacheField',
    { name, numFmtId: isDate ? 14 : 0 },
    xmlElement('sharedItems', describeItems(field), items),
  );
}

/** What the field holds. Excel repairs a file in which this does not tell the truth; defaults are left out, as it does. */
function describeItems({ source: { values, isDate }, shared }: CacheField): XmlAttributes {
  const all = shared?.items ?? values;
  const numbers = all.filter((value) => typeof value === 'number');
  const texts = all.filter((value) => typeof value === 'string');
  const hasBlank = all.includes(null);
  const hasOther = all.some(
    (value) => typeof value === 'boolean' || (typeof value === 'object' && value !== null),
  );
  const hasNumber = numbers.length > 0;
  // Excel counts logicals and errors as text here.
  const hasText = texts.length > 0 || hasOther;
  const isMixed = hasText && hasNumber;

  return {
    containsSemiMixedTypes: hasText || hasBlank ? null : false,
    containsNonDate: hasText || (hasNumber && !isDate) ? null : false,
    containsDate: isDate || null,
    containsString: hasText ? null : false,
    containsBlank: hasBlank || null,
    containsMixedTypes: isMixed || null,
    containsNumber: (hasNumber && !isDate) || null,
    containsInteger: (hasNumber && !isDate && numbers.every(Number.isInteger)) || null,
    ...(isDate ? dateBounds(numbers) : numberBounds(numbers)),
    count: shared ? shared.items.length : null,
    longText: texts.some((text) => text.length > textKeptWhole) || null,
  };
}

function numberBounds(numbers: readonly number[]): XmlAttributes {
  if (numbers.length === 0) return {};
  const { least, most } = bounds(numbers);
  return { minValue: least, maxValue: most };
}

/** The last day is the one after the last that is met, as Excel writes it. */
function dateBounds(numbers: readonly number[]): XmlAttributes {
  const { least, most } = bounds(numbers);
  return { minDate: serialAsIso(least), maxDate: serialAsIso(most + 1) };
}

function bounds(numbers: readonly number[]): { readonly least: number; readonly most: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return { least, most };
}

function itemElement(item: CellValue, isDate: boolean): string {
  if (item === null) return '<m/>';
  if (typeof item === 'string') return `<s${xmlAttributes({ v: item })}/>`;
  if (typeof item === 'boolean') return `<b v="${item ? 1 : 0}"/>`;
  if (typeof item === 'object') return `<e${xmlAttributes({ v: item.error })}/>`;
  return isDate ? `<d v="${serialAsIso(item)}"/>` : `<n v="${item}"/>`;
}
