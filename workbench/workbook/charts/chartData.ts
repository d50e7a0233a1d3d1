import { parseAddress, splitSheet } from '../address';
import { xmlElement, xmlText } from '../markup';
import type { CellValue, ChartSeries } from '../workbook';
import { val } from './drawingText';

/** The cells a reference such as "'Annual tables'!$C$6:$C$12" names, row by row, as last calculated. */
export type ReadReference = (reference: string) => {
  readonly values: readonly CellValue[];
  /** Of its first cell. */
  readonly numberFormat: string;
};

/** A series' name: from its cell, or as text. */
export function seriesName(name: ChartSeries['name'], read: ReadReference): string {
  const text = 'text' in name ? xmlElement('c:v', {}, xmlText(name.text)) : texts(name.reference, read);
  return xmlElement('c:tx', {}, text);
}

/** What stands along the category axis: numbers (years, say) stay numbers, and several columns are levels of one axis. */
export function categories(element: 'cat' | 'xVal', series: ChartSeries, read: ReadReference): string {
  const reference = series.categories;
  if (reference === null) return '';
  const { values } = read(reference);
  const pointCount = read(series.values).values.length;
  if (pointCount > 0 && values.length > pointCount && values.length % pointCount === 0) {
    return xmlElement(`c:${element}`, {}, levels(reference, values, pointCount));
  }
  const filled = values.filter((value) => value !== null);
  const areNumbers = filled.length > 0 && filled.every((value) => typeof value === 'number');
  return xmlElement(`c:${element}`, {}, areNumbers ? numbers(reference, read) : texts(reference, read));
}

export function figures(element: 'val' | 'yVal', reference: string, read: ReadReference): string {
  return xmlElement(`c:${element}`, {}, numbers(reference, read));
}

function texts(reference: string, read: ReadReference): string {
  const { values } = read(reference);
  const points = values.map((value, index) => point(index, value === null ? null : shownText(value)));
  const cache = val('ptCount', values.length) + points.join('');
  return xmlElement('c:strRef', {}, formula(reference) + xmlElement('c:strCache', {}, cache));
}

function numbers(reference: string, read: ReadReference): string {
  const { values, numberFormat } = read(reference);
  const points = values.map((value, index) => point(index, typeof value === 'number' ? String(value) : null));
  const format = xmlElement('c:formatCode', {}, xmlText(numberFormat));
  const cache = format + val('ptCount', values.length) + points.join('');
  return xmlElement('c:numRef', {}, formula(reference) + xmlElement('c:numCache', {}, cache));
}

/** Levels of categories, the innermost first: the rightmost column, or the lowest row where the points lie side by side. */
function levels(reference: string, values: readonly CellValue[], pointCount: number): string {
  const rect = parseAddress(splitSheet(reference).address);
  const areColumns = rect?.rows === pointCount;
  const levelCount = values.length / pointCount;
  const written = Array.from({ length: levelCount }, (_, level) => {
    const points = Array.from({ length: pointCount }, (_, at) => {
      const value = values[areColumns ? at * levelCount + level : level * pointCount + at] ?? null;
      return point(at, value === null ? null : shownText(value));
    });
    return xmlElement('c:lvl', {}, points.join(''));
  });
  const cache = val('ptCount', pointCount) + written.reverse().join('');
  return xmlElement('c:multiLvlStrRef', {}, formula(reference) + xmlElement('c:multiLvlStrCache', {}, cache));
}

function formula(reference: string): string {
  return xmlElement('c:f', {}, xmlText(reference.replace(/^=/, '')));
}

/** A blank cell has no point. */
function point(idx: number, text: string | null): string {
  return text === null ? '' : xmlElement('c:pt', { idx }, xmlElement('c:v', {}, xmlText(text)));
}

function shownText(value: Exclude<CellValue, null>): string {
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
