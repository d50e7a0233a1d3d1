import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BuiltPivot, BuiltReport } from '../../src/actions/builtReport';
import { parseAddress } from '../../workbench/workbook/address';
import type { Workbook } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { buildShipped, exampleFile } from '../builtLog';
import { OpenedFile } from '../excelRepairs/openedFile';
import { convert, sheetsAsShown } from '../libreoffice';
import { logSheetName, officersLog } from '../workbench/workbook/xlsx/officersLog';

/** No count of any log here: seen in a PivotTable, it is a cell that was never refreshed. */
const falseFigure = 77_777;

describe.each([
  ['the example log', exampleFile, '2024-25', '2025-05-16', ['Complaints log']],
  [
    'Darlington’s log, in a workbook full of the officer’s own',
    officersLog,
    '2019-20',
    '2020-09-30',
    [logSheetName],
  ],
] as const)('LibreOffice opens the annual tables built from %s', (_, original, year, today, sheets) => {
  let workbook: Workbook;
  let report: BuiltReport;
  let refreshed: Map<string, string[][]>;
  let before: OpenDocument;
  let after: OpenDocument;

  beforeAll(async () => {
    const file = original();
    workbook = readXlsx(file);
    report = await buildShipped(workbook, year, today, { sheets });
    const built = writeXlsx(workbook);
    refreshed = await sheetsAsShown(falsified(built, report), 'stored');
    before = openDocument(await convert(file, 'ods'));
    after = openDocument(await convert(built, 'ods'));
  });

  test('and, refreshing for itself, shows the figures of every PivotTable', () => {
    expect(report.pivots.length).toBeGreaterThan(8);
    for (const pivot of report.pivots) {
      expect({ [pivot.name]: asShown(pivot, refreshed) }).toEqual({ [pivot.name]: asBuilt(pivot) });
    }
  });

  test('which are those of our tables', () => {
    const compared = report.checks.filter(({ id }) => id.startsWith('pivot:'));
    expect(compared).toHaveLength(report.pivots.length);
    expect(report.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('and shows each of our tables with its figures', () => {
    for (const { sheet, range, rows, columns } of report.tables) {
      const shown = cellsAt(refreshed, sheet, range).slice(1, rows.length + 1);
      const labels = rows[0]?.labels.length ?? 1;
      expect(shown.map((row) => row.slice(labels, labels + columns.length).map(comparable))).toEqual(
        rows.map(({ values }) => values.map((value) => comparable(value ?? ''))),
      );
    }
  });

  test('with every chart, on the cells that it stands on', () => {
    const ours = workbook.sheets
      .flatMap(({ charts }) => charts)
      .filter(({ part }) => part === undefined)
      .map(({ title, series }): [string, string[]] => [title ?? '', series.map(({ values }) => values)]);
    expect(ours.map(([title]) => title)).toEqual(report.charts.map(({ title }) => title));
    for (const [title, ranges] of ours) {
      expect([title, after.charts.get(title)]).toEqual([title, ranges.map((range) => plainRange(range))]);
    }
  });

  test('and the officer’s own sheets, rules, validations, comments and PivotTables as they were', () => {
    expect(before.sheets.size).toBeGreaterThan(0);
    for (const [name, sheet] of before.sheets)
      expect([name, after.sheets.get(name) === sheet]).toEqual([name, true]);
    for (const kept of before.kept) expect(after.kept).toContain(kept);
    expect([...after.sheets.keys()]).toEqual([...before.sheets.keys(), ...report.sheets]);
  });
});

test('the officer’s workbook has what LibreOffice could lose', async () => {
  const { kept, sheets } = openDocument(await convert(officersLog(), 'ods'));
  for (const kind of ['calcext:conditional-format', 'table:content-validation', 'table:data-pilot-table'])
    expect(kept.filter((one) => one.startsWith(`<${kind} `)).length).toBeGreaterThan(0);
  expect([...sheets.values()].join('')).toContain('<office:annotation');
});

/** Wrong figures in every PivotTable's cells, every record of its cache the first item's, and the order to refresh when opened. */
function falsified(bytes: Uint8Array, { sheets, pivots }: BuiltReport): Uint8Array {
  const parts = unzipSync(bytes);
  const pivotSheet = pivots[0]?.sheet ?? '';
  expect(sheets).toContain(pivotSheet);
  const cells = new OpenedFile(bytes).sheets().find(({ name }) => name === pivotSheet)?.part ?? '';
  const changed: Record<string, number> = { cells: 0, records: 0, caches: 0 };
  const change = (name: string, kind: string, pattern: RegExp, text: string): void => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    changed[kind] = (changed[kind] ?? 0) + (xml.match(pattern)?.length ?? 0);
    parts[name] = strToU8(xml.replace(pattern, text));
  };
  change(cells, 'cells', /(<c r="[A-Z]+\d+"(?: s="\d+")?>)<v>[^<]*<\/v>/g, `$1<v>${falseFigure}</v>`);
  for (const name of Object.keys(parts)) {
    if (/pivotCacheRecords\d+\.xml$/.test(name)) change(name, 'records', /<x v="\d+"\/>/g, '<x v="0"/>');
    if (/pivotCacheDefinition\d+\.xml$/.test(name))
      change(
        name,
        'caches',
        /<pivotCacheDefinition (?!.*refreshOnLoad)/g,
        '<pivotCacheDefinition refreshOnLoad="1" ',
      );
  }
  for (const count of Object.values(changed)) expect(count).toBeGreaterThan(0);
  return zipSync(parts);
}

function cellsAt(shown: ReadonlyMap<string, string[][]>, sheet: string, range: string): string[][] {
  const { row, column, rows, columns } = parseAddress(range) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const lines = shown.get(sheet) ?? [];
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, across) => lines[row + down]?.[column + across] ?? ''),
  );
}

/** LibreOffice says "Total Result", and says a label only once where we repeat it. */
function asShown({ sheet, range, rows }: BuiltPivot, shown: ReadonlyMap<string, string[][]>): unknown[][] {
  const above: string[] = [];
  return cellsAt(shown, sheet, range).map((line, index) => {
    const words = line.map((text) =>
      text.replace(/^Total Result$/, 'Grand Total').replace(/ Result$/, ' Total'),
    );
    // Labels of all levels but the last are filled down; the last one tells rows apart.
    if (index >= 2 && words[rows.length - 1] !== '')
      for (let level = 0; level < rows.length - 1; level++) words[level] ||= above[level] ?? '';
    above.splice(0, above.length, ...words);
    return words.map(comparable);
  });
}

function asBuilt({ values }: BuiltPivot): unknown[][] {
  return values.map((row) => row.map((value) => comparable(value ?? '')));
}

function comparable(value: unknown): unknown {
  const isNumber = value !== '' && !Number.isNaN(Number(value));
  return isNumber ? Math.round(Number(value) * 1e9) / 1e9 : value;
}

/** What LibreOffice makes of a workbook, as the OpenDocument it writes. */
interface OpenDocument {
  /** By name, their XML: cells, comments, columns, rows; without the names of styles, which it makes up. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Rules, validations and PivotTables. */
  readonly kept: readonly string[];
  /** The ranges of their series, by title. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

function openDocument(ods: Uint8Array): OpenDocument {
  const parts = Object.entries(unzipSync(ods)).map(([name, bytes]): [string, string] => [
    name,
    strFromU8(bytes),
  ]);
  const content = parts.find(([name]) => name === 'content.xml')?.[1] ?? '';
  const plain = content
    .replace(/ (?:table|draw|text|presentation)?:?(?:default-cell-)?style-name="[^"]*"/g, '')
    // It counts a validation's place from the last sheet, whichever that is.
    .replace(/ table:base-cell-address="[^"]*"/g, '')
    .replace(/Object \d+/g, 'Object');
  const sheets = [...plain.matchAll(/<table:table table:name="([^"]*)".*?<\/table:table>/gs)];
  const kept = plain.matchAll(
    /<(calcext:conditional-format|table:content-validation|table:data-pilot-table|table:named-range) .*?(?:<\/\1>|\/>)/gs,
  );
  const charts = parts.filter(([name]) => /^Object \d+\/content\.xml$/.test(name)).map(([, xml]) => xml);
  return {
    sheets: new Map(sheets.map(([xml, name = '']) => [plainText(name), xml])),
    kept: [...kept].map(([xml]) => xml),
    charts: new Map(
      charts.map((xml) => [
        plainText(/<chart:title [^>]*>(.*?)<\/chart:title>/.exec(xml)?.[1]?.replace(/<[^>]*>/g, '') ?? ''),
        [...xml.matchAll(/<chart:series .*?chart:values-cell-range-address="([^"]*)"/g)].map(
          ([, range = '']) => plainRange(plainText(range)),
        ),
      ]),
    ),
  };
}

/** "'Annual tables'!$B$2:$B$5" and "'Annual tables'.B2:'Annual tables'.B5" alike. */
function plainRange(range: string): string {
  const [, sheet = '', from = '', to = from] =
    /^\$?'?(.*?)'?[.!]([$A-Z\d]+)(?::(?:\$?'?.*?'?\.)?([$A-Z\d]+))?$/.exec(range) ?? [];
  return `${sheet} ${from}:${to}`.replaceAll('$', '');
}

function plainText(text: string): string {
  return text
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
