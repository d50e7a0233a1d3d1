import fc from 'fast-check';
import { columns } from '../../src/domain/log/columns';
import type { PlainValue } from '../../src/domain/log/sheetValues';

/** As much text as one Excel cell holds. */
const longestCell = 32_767;

/** Text that has broken programs before. */
const traps = [
  '\u202eC24/001\u202c',
  '\u200fمثال\u200e',
  'e\u0301\u0323\u0308 combining',
  'Z\u0351\u036b\u0343a\u0348\u0324l\u0360g\u0321o',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '\u200b\u2060\ufeff',
  'Up\u00adheld',
  '１４/０３/２０２５',
  '٠٣/٠٤/٢٠٢٤',
  'ﬁndings ℡ Ⅳ ½',
  'İstanbul ẞ ſ',
  '\u00a0\u2003\u3000',
  '\u2028line\u2029para\u0085',
  'tab\tand\r\nbreak\n\n',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '=1+1',
  '+44 20 7946 0000',
  '@here',
  "'quoted",
  '"; DROP TABLE log;--',
  '<script>alert(1)</script>&amp;',
  '../../etc',
  '$& $1 $` \\1 (?:',
  '#REF!',
  '#N/A',
  '#NOTANERROR!',
  '-0',
  '1e309',
  '9'.repeat(400),
  '1/'.repeat(2_000),
  'Delay, '.repeat(500),
  'Upheld/'.repeat(500),
  '1 upheld '.repeat(300),
  ' '.repeat(longestCell),
  'x'.repeat(longestCell),
  '(((('.repeat(1_000),
];
/** What no file can hold as it is, though a program may hand it over. */
const unstorable = ['\ud800', '\udc00\ud800 swapped', '\u0000NUL\u0001', '\ufffe\uffff', '_x0041_'];

/** What officers type, where it ought to stand and where it ought not. */
const words = [
  'C1', 'C1', 'C2', 'C1/2', 'C1/S3', 'c 1', '2', 'Stage 2', 'III', 'LGSCO', 'Corporate 1', '03/06/2024', '31/02/2024',
  '29/02/2023', '12/05 & 19/05', 'w/c 3/6/24', '3rd of June', '00/00/0000', '1/1/1', '45678', 'ongoing', 'TBC', 'Upheld',
  '3 upheld, 2 not', 'Escalated', 'Withdrawn', 'Yes', 'n', '?', '£1,200.50', '-£3', 'Total', 'Sub-total', 'APRIL 2024',
  '2024-25', 'Q1', 'Delay; Attitude', 'Delay, Attitude', 'Attitude/behaviour', 'North', 'North ', 'NORTH', 'Mrs J Example',
  '16+', 'WBRI', 'Not known', '"', 'see above', 'Closed', 'Date received', 'Reference', 'STAGE 2',
]; // prettier-ignore

/** Excel's edges: its first and last day, the day that never was, times, and numbers that are no dates. */
const numbers = [
  0, 1, 59, 60, 61, 366, 1461, 1462, 9_999, 10_000, 45_444, 45_444.75, 2_958_465, 2_958_465.999, 2_958_466, -1, -0.5, 0.1,
  1e-300, 1e15, 1e307, -1e307, Number.MAX_SAFE_INTEGER,
]; // prettier-ignore

/** Text that a workbook can hold. */
export const storableText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...traps) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }).filter(isStorable) },
);

/** Any text at all, such as no file could hold. */
export const anyText = fc.oneof(
  { weight: 8, arbitrary: storableText },
  { weight: 1, arbitrary: fc.constantFrom(...unstorable) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const anyNumber = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...numbers) },
  { weight: 5, arbitrary: fc.integer({ min: 45_000, max: 45_800 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

/** A cell as `readLog` is given it. */
export function anyCell(text: fc.Arbitrary<string>): fc.Arbitrary<PlainValue> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 5, arbitrary: text },
    { weight: 5, arbitrary: anyNumber },
    { weight: 1, arbitrary: fc.boolean() },
  );
}

/** A heading: one that we know, more often than not. */
export function anyHeading(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const known = columns.flatMap(({ label, spellings, unsure = [] }) => [label, ...spellings, ...unsure]);
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: text });
}

function isStorable(text: string): boolean {
  return !/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u.test(text);
}
