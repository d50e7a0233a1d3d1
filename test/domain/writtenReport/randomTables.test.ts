import * as fc from 'fast-check';
import { checkWritten } from '../../../src/domain/writtenReport/checkWritten';
import { readPastedText } from '../../../src/domain/writtenReport/readPrinted';
import { percent, percentChange } from '../../../src/domain/reports/measures';

const count = fc.integer({ min: 1, max: 400 });
const rows = fc.array(fc.tuple(count, count), { minLength: 4, maxLength: 12 });
const add = (counts: readonly number[]) => counts.reduce((sum, one) => sum + one, 0);

type Cells = readonly (readonly string[])[];

/** Two years of counts, with shares, changes and a total: as our own tables print them. */
function printed(counts: readonly (readonly [number, number])[]): Cells {
  const all = [
    ...counts,
    [add(counts.map(([now]) => now)), add(counts.map(([, before]) => before))] as const,
  ];
  const base = all.at(-1)?.[0] ?? 0;
  return all.map(([now, before], index) => [
    index === counts.length ? 'Total' : `Team ${String.fromCharCode(65 + index)}`,
    String(now),
    `${percent(now, base)?.toFixed(1)}%`,
    String(before),
    String(now - before),
    `${percentChange(now, before)?.toFixed(1)}%`,
  ]);
}

function findingsOf(cells: Cells) {
  const headings = ['Team', '2024-25', '% of 2024-25', '2023-24', 'Change', '% change'];
  return checkWritten(readPastedText([headings, ...cells].map((row) => row.join('\t')).join('\n')));
}

describe('any table that is right', () => {
  test('gives no finding', () => {
    fc.assert(
      fc.property(rows, (counts) => expect(findingsOf(printed(counts))).toEqual([])),
      { numRuns: 150 },
    );
  });

  test('gives a finding as soon as one figure of it is changed', () => {
    fc.assert(
      fc.property(
        rows,
        fc.nat(),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 2, max: 60 }),
        (counts, at, column, by) => {
          const right = printed(counts);
          const row = at % right.length;
          const changed = right.map((cells, index) =>
            index === row
              ? cells.map((cell, place) => (place === column ? changedBy(cell, by) : cell))
              : cells,
          );
          expect(findingsOf(changed)).not.toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function changedBy(cell: string, by: number): string {
  const isPercent = cell.endsWith('%');
  const value = Number(cell.replace('%', '')) + by;
  return isPercent ? `${value.toFixed(1)}%` : String(value);
}
