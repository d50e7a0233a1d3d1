import { checkLog } from '../../src/actions/checkLog';
import type { LogCheck } from '../../src/actions/logCheck';
import { slips } from '../../scripts/exampleLog/slips';
import { exampleLog } from '../builtLog';
import { startOffice } from '../actions/addinOffice';

jest.setTimeout(60_000);

let check: LogCheck;
beforeAll(async () => {
  await startOffice(exampleLog());
  check = await checkLog({ today: '2025-05-16' });
});

/** What the log has besides its slips: told for the officer to know of, and no mistake. */
const expectedNotes = ['straight-to-stage-2', 'made-over-a-year-after', 'overdue-without-note'];

/** The sheet's row: the references run on from the first row under the headings. */
const rowOf = (reference: string) => Number(reference.slice(-4)) + 4;

test.each(slips.map((slip) => [slip.toldBy, slip.reference, slip]))(
  'The example log shows %s, at %s',
  (_told, _reference, { toldBy, field, reference }) => {
    if (toldBy === 'fix') {
      const fixes = check.fixes.filter(({ row }) => row === rowOf(reference));
      return expect(fixes.map((fix) => fix.field)).toEqual([field]);
    }
    const findings = check.findings.filter(({ row }) => row === rowOf(reference));
    expect(findings.map((finding) => finding.check)).toContain(toldBy);
  },
);

test('Nothing else is wrong in the example log', () => {
  const rows = slips.map(({ reference }) => rowOf(reference));
  const others = check.findings.filter(({ row }) => !rows.includes(row));
  expect(others.filter((finding) => !expectedNotes.includes(finding.check))).toEqual([]);
  expect(others.length).toBeLessThan(10);
  expect(check.fixes).toHaveLength(slips.filter(({ toldBy }) => toldBy === 'fix').length);
});
