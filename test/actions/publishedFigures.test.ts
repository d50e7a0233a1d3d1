import { buildAnnualTables } from '../../src/actions/buildAnnualTables';
import type { Workbook } from '../../workbench/workbook/workbook';
import { caseLog } from '../builtLog';
import { build } from './addinOffice';

jest.setTimeout(120_000);

const year = '2019-20';
const request = { today: '2020-09-30', year, tables: ['received-by-quarter'] };

/** Types a row under the headings of the table of published figures. */
function typePublished(workbook: Workbook, cells: readonly (string | number)[]): void {
  const table = workbook.tables().find(({ name }) => name === 'SetupPublished');
  if (!table) throw new Error('There is no SetupPublished.');
  const { sheet, rect } = table;
  cells.forEach((cell, index) => sheet.setValue(rect.row + 1, rect.column + index, cell));
}

test.each([
  ['agrees with', 0, true, 'received-by-quarter, 2019-20: 1 published figure agrees with the log.'],
  [
    'differs from',
    2,
    false,
    /^received-by-quarter, 2019-20: 1 of 1 published differs from the log's, .* Q1, This year: \d+ published, \d+ in the log\.$/,
  ],
])(
  'A figure the officer typed that %s the log is told by a check, here and on the sheet of checks',
  async (_how, more, ok, detail) => {
    const workbook = caseLog('darlington-2019-20');
    const { result } = await build(workbook, request);
    const inLog = Number(result.tables[0]?.rows[0]?.values[0]);
    expect(inLog).toBeGreaterThan(0);
    typePublished(workbook, [year, 'received-by-quarter', 'Q1', 'This year', inLog + more]);

    const { checks, tables } = await buildAnnualTables(request);
    const told = checks.filter(({ id }) => id === 'published:2019-20:received-by-quarter');
    expect(told).toEqual([
      {
        id: 'published:2019-20:received-by-quarter',
        ok,
        detail: typeof detail === 'string' ? detail : expect.stringMatching(detail),
      },
    ]);
    expect(tables[0]?.rows[0]?.values[0]).toBe(inLog);
    const sheet = workbook.sheets.find(({ name }) => name.startsWith('Annual checks'));
    const texts = [...(sheet?.rows.values() ?? [])].flatMap(({ values }) => values.map(String));
    expect(texts.some((text) => text.includes(told[0]?.detail ?? 'none'))).toBe(true);
  },
);
