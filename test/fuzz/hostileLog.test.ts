import fc from 'fast-check';
import { createWorkingCalendar } from '../../src/domain/calendar/workingDays';
import { runChecks } from '../../src/domain/checks/runChecks';
import type { Finding } from '../../src/domain/finding';
import { readLog, type ParsedLog } from '../../src/domain/log/readLog';
import type { PlainValue, SheetValues } from '../../src/domain/log/sheetValues';
import { timeLimits } from '../../src/domain/timescales/timeLimits';
import { maxColumns } from '../../workbench/workbook/address';
import { day } from '../day';
import { expectAccounted, expectTold } from './accounted';
import { anyCell, anyHeading, anyText } from './hostileCells';

/** Ten times as long, say, with FUZZ_TIMES=10: the seed and the smallest log that fails are printed by fast-check. */
const times = Number(process.env['FUZZ_TIMES'] ?? '1');

jest.setTimeout(120_000 * Math.max(times, 1));

const today = day('Wed 30 Apr 2025');

function readAndCheck(sheets: readonly SheetValues[]): { parsed: ParsedLog; findings: readonly Finding[] } {
  const parsed = readLog(sheets);
  const { records, fields, findings } = parsed;
  const context = {
    records,
    fields,
    today,
    calendar: createWorkingCalendar([]),
    limits: timeLimits,
    lists: [],
  };
  return { parsed, findings: [...findings, ...runChecks(context)] };
}

function sheetWith(values: readonly (readonly PlainValue[])[], name = 'Log'): SheetValues {
  return { name, firstRow: 1, firstColumn: 1, values, tables: [], hiddenRows: [], hiddenColumns: [] };
}

const cell = anyCell(anyText);
const heading = anyHeading(anyText);

/** A log of a few rows: a reference and a received date, and whatever else. */
const smallLog = fc
  .record({
    headings: fc.array(heading, { maxLength: 14 }),
    height: fc.nat({ max: 14 }),
    titles: fc.nat({ max: 2 }),
  })
  .chain(({ headings, height, titles }) => {
    const width = headings.length + 2;
    const row = fc.array(cell, { minLength: width, maxLength: width });
    return fc
      .tuple(
        fc.array(row, { minLength: titles, maxLength: titles }),
        fc.array(row, { minLength: height, maxLength: height }),
      )
      .map(([above, below]): PlainValue[][] => [
        ...above,
        ['Reference', 'Date received', ...headings],
        ...below,
      ]);
  });

test('whatever the cells hold, a log is read and checked, and every row is accounted for', () => {
  fc.assert(
    fc.property(smallLog, (values) => {
      const before = JSON.stringify(values);
      const { parsed, findings } = readAndCheck([sheetWith(values)]);
      expectAccounted(parsed);
      expectTold(findings);
      expect(JSON.stringify(values)).toBe(before);
    }),
    { numRuns: 150 * times },
  );
});

test('the same log read twice says the same', () => {
  fc.assert(
    fc.property(smallLog, (values) => {
      const { parsed, findings } = readAndCheck([sheetWith(values)]);
      const again = readAndCheck([sheetWith(values)]);
      expect(again.findings).toEqual(findings);
      expect(again.parsed.cases).toEqual(parsed.cases);
    }),
    { numRuns: 25 * times },
  );
});

/** Rows enough to fill a tall sheet, drawn from a few hundred hostile ones in an order that the seed gives. */
test('a log of 100,000 hostile rows is read and checked, and every row is accounted for', () => {
  const headings = 'Reference|Date received|Stage|Team|Issues|Outcome|Date responded|Due';
  const width = headings.split('|').length;
  const short = anyText.map((text) => text.slice(0, 60));
  const rows = fc.array(fc.array(anyCell(short), { minLength: width, maxLength: width }), {
    minLength: 200,
    maxLength: 200,
  });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 1_000_000 }), (pool, step) => {
      const values: PlainValue[][] = [headings.split('|')];
      for (let row = 0; row < 100_000; row++) {
        const drawn = pool[(row * 7919 + step) % pool.length]!;
        // Two rows in three have a reference of their own.
        values.push(row % 3 === 0 ? drawn : [`C${row}`, 45_000 + (row % 700), ...drawn.slice(2)]);
      }
      const { parsed, findings } = readAndCheck([sheetWith(values)]);
      const told = parsed.cases.reduce((sum, { rows: own }) => sum + own.length, 0) + parsed.nonRows.length;
      expect(told).toBe(100_000);
      expect(parsed.log.rows + parsed.nonRows.length).toBe(100_000);
      expectTold(findings.slice(0, 500));
    }),
    { numRuns: times, endOnFailure: true },
  );
});

test('a log of 16,384 columns is read and checked, and every row is accounted for', () => {
  const short = anyText.map((text) => text.slice(0, 60));
  const some = fc.array(anyHeading(short), { minLength: 300, maxLength: 300 });
  const rows = fc.array(fc.array(anyCell(short), { minLength: 61, maxLength: 61 }), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(some, rows, (headings, pool) => {
      const wide = (from: readonly PlainValue[]) =>
        Array.from({ length: maxColumns }, (_, at) => from[at % from.length]!);
      const values = [['Reference', 'Date received', ...wide(headings).slice(2)], ...pool.map(wide)];
      const { parsed, findings } = readAndCheck([sheetWith(values)]);
      expectAccounted(parsed);
      expectTold(findings);
    }),
    { numRuns: times, endOnFailure: true },
  );
});
