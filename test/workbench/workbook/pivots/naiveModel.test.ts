import fc from 'fast-check';
import { computePivot } from '../../../../workbench/workbook/pivots/computePivot';
import type { Aggregation, CellValue, PivotGrid } from '../../../../workbench/workbook/workbook';
import { addPivot, field, figure, pivotBook } from './pivotBook';

type SourceRow = readonly [area: CellValue, team: CellValue, stage: CellValue, days: CellValue];

const item = fc.oneof(
  fc.constantFrom('North', 'south', 'Duty', '', '1'),
  fc.constantFrom<CellValue>(1, 2, true, false, null),
);
const value = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom<CellValue>('late', null, true));
const sourceRows = fc.array(fc.tuple(item, item, item, value), { minLength: 1, maxLength: 40 });
const aggregation = fc.constantFrom<Aggregation>('Sum', 'Count', 'CountNumbers', 'Max', 'Min', 'Average');

/** Slow and plain: the figure of whichever source rows are wanted. */
function naive(rows: readonly SourceRow[], summarizeBy: Aggregation): CellValue {
  const filled = rows.map((row) => row[3]).filter((days) => days !== null);
  const numbers = filled.filter((days) => typeof days === 'number');
  const sum = numbers.reduce((total, days) => total + days, 0);
  if (filled.length === 0) return null;
  if (summarizeBy === 'Count') return filled.length;
  if (summarizeBy === 'CountNumbers') return numbers.length;
  if (summarizeBy === 'Sum') return sum;
  if (summarizeBy === 'Average') return numbers.length === 0 ? { error: '#DIV/0!' } : sum / numbers.length;
  if (numbers.length === 0) return 0;
  return summarizeBy === 'Max' ? Math.max(...numbers) : Math.min(...numbers);
}

function sameItem(a: CellValue, label: CellValue): boolean {
  if (typeof a === 'string' && typeof label === 'string') return a.toLowerCase() === label.toLowerCase();
  return a === null ? label === '(blank)' : a === label;
}

function gridOf(rows: readonly SourceRow[], summarizeBy: Aggregation): PivotGrid {
  const book = pivotBook([['Area', 'Team', 'Stage', 'Days'], ...rows]);
  return computePivot(
    addPivot(book, 'A1', {
      rowFields: [field('Area'), field('Team')],
      columnFields: [field('Stage')],
      dataFields: [figure(summarizeBy, 'Days')],
      repeatLabels: true,
    }),
  );
}

test('every figure of a pivot is that of the source rows its labels name', () => {
  fc.assert(
    fc.property(sourceRows, aggregation, (rows, summarizeBy) => {
      const { cells } = gridOf(rows, summarizeBy);
      const headings = cells[1] ?? [];
      for (const line of cells.slice(2)) {
        const [area = null, team = null] = line;
        line.slice(2).forEach((shown, across) => {
          const stage = headings[across + 2] ?? null;
          const isGrandRow = area === 'Grand Total';
          const isTotal = typeof area === 'string' && area.endsWith(' Total') && !isGrandRow;
          const wanted = rows.filter(
            (row) =>
              (stage === 'Grand Total' || sameItem(row[2], stage)) &&
              (isGrandRow ||
                (isTotal
                  ? `${labelText(row[0])} Total`.toLowerCase() === area.toLowerCase()
                  : sameItem(row[0], area) && sameItem(row[1], team))),
          );
          // "1 Total" names both the number and the text.
          if (isTotal && area === '1 Total') return;
          expect(shown).toEqual(naive(wanted, summarizeBy));
        });
      }
    }),
    { numRuns: 200 },
  );
});

test('the items’ figures add up to their totals, in every layout', () => {
  fc.assert(
    fc.property(sourceRows, fc.constantFrom('Tabular', 'Outline', 'Compact'), (rows, layout) => {
      const book = pivotBook([
        ['Area', 'Team', 'Stage', 'Days'],
        ...rows.map((row) => [...row.slice(0, 3), 1]),
      ]);
      const { cells } = computePivot(
        addPivot(book, 'A1', {
          layout,
          rowFields: [field('Area')],
          columnFields: [field('Stage')],
          dataFields: [figure('Sum', 'Days')],
        }),
      );
      const figures = cells.slice(2).map((line) => line.slice(1).map(Number));
      const totals = figures.pop() ?? [];
      expect(totals.at(-1)).toBe(rows.length);
      for (const line of figures) expect(sum(line.slice(0, -1))).toBe(line.at(-1));
      totals.forEach((total, across) => expect(sum(figures.map((line) => line[across] ?? 0))).toBe(total));
    }),
  );
});

function labelText(item: CellValue): string {
  if (item === null) return '(blank)';
  return typeof item === 'boolean' ? String(item).toUpperCase() : String(item);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
