import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootNode, type NodeOffice } from '../../workbench/host/nodeOffice';
import { shippedBundle } from '../shippedBundle';
import { caseWorkbook } from './caseWorkbook';
import { expectedTables, type ExpectedTable } from './expectedTables';

/** As Build annual tables answers. */
interface BuiltTable {
  readonly id: string;
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly BuiltRow[];
  readonly total: BuiltRow | null;
}

interface BuiltRow {
  readonly labels: readonly (string | null)[];
  readonly values: readonly (number | string | null)[];
}

interface Built {
  readonly tables: readonly BuiltTable[];
  readonly checks: readonly { readonly ok: boolean; readonly detail: string }[];
}

jest.setTimeout(60_000);

/** Each case is a folder: log.csv, and expected.md with the tables of the published report. */
describe.each([
  ['coventry-2014-15', { year: '2014-15', today: '2015-09-30' }],
  ['darlington-2019-20', { year: '2019-20', today: '2020-09-30' }],
  ['darlington-2019-20-timescales', { year: '2019-20', today: '2020-09-30' }],
  ['kent-2007-08', { year: '2007-08', today: '2008-06-30' }],
  ['kent-2007-08-education', { from: '2007-09-01', to: '2008-03-31', today: '2008-06-30' }],
  ['oxfordshire-2021-22', { year: '2021-22', today: '2022-06-30' }],
  ['oxfordshire-2021-22-teams', { year: '2021-22', today: '2022-06-30' }],
  ['peterborough-2013-14', { year: '2013-14', today: '2014-09-30' }],
  [
    'peterborough-2014-response-times',
    { from: '2014-01-01', to: '2014-06-30', split: '2014-05-01', today: '2014-09-30' },
  ],
])('the published report %s comes out of the build, figure for figure', (name, period) => {
  const folder = join(__dirname, name);
  const markdown = readFileSync(join(folder, 'expected.md'), 'utf8');
  let office: NodeOffice;
  let built: Built;

  beforeAll(async () => {
    office = await bootNode({
      workbook: caseWorkbook(folder),
      scripts: [shippedBundle('actions.js')],
    });
    const toolkit = office.window['ComplaintsToolkit'] as {
      buildAnnualTables(request: unknown): Promise<Built>;
    };
    built = await toolkit.buildAnnualTables({ ...period, tables: 'all' });
  });

  afterAll(() => office?.close());

  test('and every check holds, PivotTables among them', () => {
    expect(built.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(built.checks.length).toBeGreaterThan(5);
  });

  test.each(idsIn(markdown))('%s', (id) => {
    const table = tableOf(built, id);
    const expected = expectedTables(markdown, () => table.rows[0]?.labels.length ?? 1).find(
      (one) => one.id === id,
    );
    if (!expected) throw new Error(`expected.md has no table ${id}.`);
    expect(comparable(table, expected)).toEqual(expected.rows);
    if (!tellsOnlySome(markdown, id)) expect(othersCounted(table, expected)).toEqual([]);
  });
});

function idsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^## (\S+)/gm)].map(([, id]) => id as string);
}

/** Where a report names some rows of a table in a sentence, the others are not known. */
function tellsOnlySome(markdown: string, id: string): boolean {
  const [, section = ''] = markdown.split(new RegExp(`^## ${id}$`, 'm'));
  const [text = ''] = section.split(/^## /m);
  return /The report tells only\s+(?:this row|these rows)\./.test(text);
}

function tableOf(built: Built, id: string): BuiltTable {
  const table = built.tables.find((one) => one.id === id);
  if (!table)
    throw new Error(`The build has no table ${id}, only ${built.tables.map((one) => one.id).join(', ')}.`);
  return table;
}

/** The table's own figures, in the rows and columns that the case expects. */
function comparable(table: BuiltTable, expected: ExpectedTable): ExpectedTable['rows'] {
  const indexes = expected.columns.map((label) =>
    table.columns.findIndex((column) => column.label === label),
  );
  return expected.rows.map(({ labels }) => {
    const row = rowOf(table, labels);
    return { labels, values: row ? indexes.map((index) => row.values[index] ?? null) : ['no such row'] };
  });
}

function rowOf(table: BuiltTable, labels: ExpectedTable['rows'][number]['labels']): BuiltRow | undefined {
  if (table.total && table.total.labels[0] === labels[0]) return table.total;
  return table.rows.find((row) => JSON.stringify(row.labels) === JSON.stringify(labels));
}

/** Rows that the published report does not have may stand in ours only as zeros this year, or blank where the log cannot tell. */
function othersCounted(table: BuiltTable, expected: ExpectedTable): unknown[] {
  const column = table.columns.findIndex(({ label }) => label === expected.columns[0]);
  const names = new Set(expected.rows.map(({ labels }) => JSON.stringify(labels)));
  if (table.columns.length > 1 && expected.columns[0]?.match(/^\d{4}-\d{2}$/)) return [];
  return table.rows
    .filter(({ labels }) => !names.has(JSON.stringify(labels)) && !labels.includes(null))
    .filter(({ values }) => Boolean(values[column]))
    .map(({ labels, values }) => [labels, values[column]]);
}
