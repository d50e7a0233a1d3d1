import fc from 'fast-check';
import { columns } from '../../../src/domain/log/columns';
import { readLog } from '../../../src/domain/log/readLog';
import type { PlainValue } from '../../../src/domain/log/sheetValues';

const cellWords = [
  'C1',
  'C2',
  'C1/2',
  '2',
  'Stage 2',
  '03/06/2024',
  '31/02/2024',
  'ongoing',
  'Upheld',
  'Escalated',
  'Yes',
  '£1,200.50',
  '#REF!',
  'Total',
  'APRIL 2024',
  'Delay; Attitude',
  'Delay, Attitude',
  'North',
  '-',
  '"',
  ' \u00a0 ',
  'Date received',
  'Corp',
  '__proto__',
  'constructor',
];
const cell: fc.Arbitrary<PlainValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...cellWords) },
  { weight: 2, arbitrary: fc.integer({ min: 45_000, max: 46_000 }) },
  { weight: 2, arbitrary: fc.constant('') },
  fc.string(),
  fc.double(),
  fc.boolean(),
);
const anyHeading = fc.oneof(
  fc.constantFrom(
    ...columns.flatMap(({ label, spellings, unsure = [] }) => [label, ...spellings, ...unsure]),
  ),
  fc.string(),
);

const log = fc
  .record({ headings: fc.array(anyHeading, { maxLength: 12 }), height: fc.nat({ max: 15 }) })
  .chain(({ headings, height }) =>
    fc
      .array(fc.array(cell, { minLength: headings.length + 2, maxLength: headings.length + 2 }), {
        minLength: height,
        maxLength: height,
      })
      .map((rows): PlainValue[][] => [['Reference', 'Date received', ...headings], ...rows]),
  );

test('whatever the cells hold, every row is in one case or is told as no record', () => {
  fc.assert(
    fc.property(log, (values) => {
      const sheet = { name: 'Log', firstRow: 1, firstColumn: 1, values, tables: [], hiddenRows: [] };
      const { cases, nonRows, log: described } = readLog([sheet]);
      const told = [...cases.flatMap(({ rows }) => rows), ...nonRows].map(({ row }) => row);
      const below = values.map((_row, index) => index + 1).filter((row) => row > described.headerRow);
      expect(told.sort((a, b) => a - b)).toEqual(below);
      expect(described.rows + nonRows.length).toBe(below.length);
    }),
    { numRuns: 400 },
  );
});
