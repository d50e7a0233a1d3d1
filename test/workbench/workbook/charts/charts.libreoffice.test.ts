import { strFromU8, unzipSync } from 'fflate';
import { convert } from '../../../libreoffice';
import { chartTypes } from '../../../../workbench/workbook/charts/chartTypes';
import { writeXlsx } from '../../../../workbench/workbook/xlsx/writeXlsx';
import { addChart, chartBook } from './chartBook';

/** How OpenDocument names what we write. */
const classes: Readonly<Record<string, string>> = {
  Bar: 'chart:bar',
  Column: 'chart:bar',
  Line: 'chart:line',
  Pie: 'chart:circle',
  Doughnut: 'chart:ring',
  Area: 'chart:area',
  XY: 'chart:scatter',
};

function isRound(type: string): boolean {
  return type === 'Pie' || type === 'Doughnut';
}

describe('LibreOffice reads every chart', () => {
  let charts = new Map<string, string>();

  beforeAll(async () => {
    const book = chartBook();
    [...chartTypes].forEach((type, at) => {
      const settings = {
        title: `${type}: complaints`,
        top: 100 + at * 230,
        categoryAxis: { title: 'Team', reversed: type.startsWith('Bar'), visible: true },
      };
      addChart(book, type, settings, isRound(type) ? ['B'] : ['B', 'C']);
    });
    const ods = unzipSync(await convert(writeXlsx(book.workbook), 'ods'));
    const parts = Object.entries(ods).filter(([name]) => /^Object \d+\/content\.xml$/.test(name));
    charts = new Map(parts.map(([, bytes]) => strFromU8(bytes)).map((xml) => [titleOf(xml), xml]));
  });

  test('and no other', () => {
    expect([...charts.keys()].sort()).toEqual([...chartTypes].map((type) => `${type}: complaints`).sort());
  });

  test.each([...chartTypes])('%s', (type) => {
    const xml = charts.get(`${type}: complaints`) ?? '';
    const series = [...xml.matchAll(/<chart:series .*?chart:values-cell-range-address="([^"]*)"/g)];
    expect(/<chart:chart [^>]*chart:class="([^"]*)"/.exec(xml)?.[1]).toBe(
      classes[/^(Bar|Column|Line|Pie|Doughnut|Area|XY)/.exec(type)?.[0] ?? ''],
    );
    const columns = isRound(type) ? ['B'] : ['B', 'C'];
    expect(series.map(([, range]) => range?.replaceAll('&apos;', "'").replaceAll('$', ''))).toEqual(
      columns.map((column) => `'Annual tables'.${column}2:'Annual tables'.${column}5`),
    );
    expect(xml.includes('chart:percentage="true"')).toBe(type.endsWith('100'));
    expect(xml.includes('chart:stacked="true"')).toBe(type.endsWith('Stacked'));
    if (/^(Bar|Column)/.test(type)) {
      expect(xml.includes('chart:vertical="true"')).toBe(type.startsWith('Bar'));
      expect(xml.includes('chart:reverse-direction="true"')).toBe(type.startsWith('Bar'));
    }
  });
});

function titleOf(xml: string): string {
  return /<chart:title [^>]*>(.*?)<\/chart:title>/.exec(xml)?.[1]?.replace(/<[^>]*>/g, '') ?? '';
}
