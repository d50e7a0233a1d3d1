import fc from 'fast-check';
import { checkLog } from '../../src/actions/checkLog';
import { openLog } from '../../src/actions/openLog';
import { AddinError } from '../../src/domain/errors';
import { readLog } from '../../src/domain/log/readLog';
import { Workbook, type Sheet } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { startOffice } from '../actions/addinOffice';
import { workbookParts } from '../actions/workbookParts';
import { expectAccounted, expectTold } from './accounted';
import { anyCell, anyHeading, storableText } from './hostileCells';

const times = Number(process.env['FUZZ_TIMES'] ?? '1');

jest.setTimeout(120_000 * Math.max(times, 1));

const errors = ['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#SPILL!'] as const;
const width = 9;

const cell = fc.oneof(
  { weight: 8, arbitrary: anyCell(storableText).map((value) => ({ kind: 'value' as const, value })) },
  { weight: 1, arbitrary: fc.constantFrom(...errors).map((error) => ({ kind: 'error' as const, error })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('1+1', 'WORKDAY(B2,10)', 'IF(B2="","",B2)', 'SUM(#REF!)')
      .map((formula) => ({ kind: 'formula' as const, formula })),
  },
);

const workbookOf = fc.record({
  sheetName: fc.constantFrom('Log', "Officer's log", 'Stat', '2024-25', '__proto__', '投诉'),
  headings: fc.array(anyHeading(storableText), { minLength: width - 2, maxLength: width - 2 }),
  rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 20 }),
  top: fc.nat({ max: 6 }),
  left: fc.nat({ max: 3 }),
  merges: fc.array(fc.tuple(fc.nat({ max: 18 }), fc.nat({ max: width - 2 })), { maxLength: 4 }),
  hidden: fc.array(fc.nat({ max: 25 }), { maxLength: 4 }),
});
type Hostile = typeof workbookOf extends fc.Arbitrary<infer Value> ? Value : never;

function bookOf({ sheetName, headings, rows, top, left, merges, hidden }: Hostile): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(sheetName, '{00000000-0000-4000-8000-000000000001}');
  ['Reference', 'Date received', ...headings].forEach((text, column) =>
    sheet.setValue(top, left + column, text),
  );
  rows.forEach((row, down) => row.forEach((given, along) => put(sheet, top + 1 + down, left + along, given)));
  for (const [row, column] of merges) {
    const rect = { row: top + 1 + row, column: left + column, rows: 2, columns: 2 };
    if (
      sheet.merges.every(
        (other) => Math.abs(other.row - rect.row) > 1 || Math.abs(other.column - rect.column) > 1,
      )
    )
      sheet.merges.push(rect);
  }
  sheet.touch('merges');
  for (const row of hidden) sheet.rowAt(row).hidden = true;
  sheet.touch('rows');
  return workbook;
}

function put(sheet: Sheet, row: number, column: number, given: Hostile['rows'][number][number]): void {
  if (given.kind === 'formula') sheet.setFormula(row, column, given.formula, '');
  else if (given.kind === 'error') sheet.setValue(row, column, { error: given.error });
  else if (given.value !== '') sheet.setValue(row, column, given.value);
}

test('whatever a workbook holds, its log is read and checked through office.js, and no cell is changed', async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(workbookOf, async (hostile) => {
      const workbook = readXlsx(writeXlsx(bookOf(hostile)));
      const before = workbookParts(workbook);
      const cells = cellsOf(workbook.sheets[0]);
      const office = await startOffice(workbook);
      try {
        const { workbook: opened, options } = await openLog({});
        const parsed = readLog(opened.values, options);
        const check = await checkLog({ today: '2025-04-30' });
        read += 1;
        expectAccounted(parsed);
        expectTold(check.findings);
        expect(check.log.rows + check.nonRows.length).toBe(parsed.log.rows + parsed.nonRows.length);
        expect(workbookParts(workbook)).toEqual(before);
        await checkLog({ today: '2025-04-30', write: true });
        expect(cellsOf(workbook.sheets[0])).toEqual(cells);
      } catch (error) {
        // A sheet with no more than headings in it may be no log; then the officer is told so.
        if (!(error instanceof AddinError)) throw error;
        expect(error.message).toMatch(/^[A-Z].+\.$/s);
        expect(workbookParts(workbook)).toEqual(before);
      } finally {
        office.close();
      }
    }),
    { numRuns: 20 * times },
  );
  expect(read).toBeGreaterThan(10 * times);
});

/** Everything a sheet's cells hold and how they look. */
function cellsOf(sheet: Sheet | undefined): unknown {
  return [...(sheet?.rows ?? [])].map(([row, { values, formulas, styles }]) => [
    row,
    [...values],
    [...formulas],
    [...styles],
  ]);
}
