import { applyFixes, putBackFixes } from '../../src/actions/applyFixes';
import type { Fix } from '../../src/domain/fixes/fix';
import { workbookWith } from '../workbench/host/office';
import { complaintOf, startOffice } from './addinOffice';
import { workbookParts } from './workbookParts';

const fix: Fix = {
  sheet: 'Log',
  row: 2,
  column: 'C',
  field: 'stage1Responded',
  heading: 'Stage 1 response date',
  kind: 'date',
  before: '14 March 2025',
  after: 45_730,
  shown: '14/03/2025',
};

const log = () =>
  workbookWith([
    ['Reference', 'Date received', 'Stage 1 response date'],
    ['C1', 45_400, '14 March 2025'],
  ]);

test.each([
  ['no list of fixes', { fixes: undefined }, 'fixes: '],
  [
    'a sheet without a name',
    { fixes: [{ ...fix, sheet: '' }] },
    'fixes, 0, sheet: must be the name of a sheet.',
  ],
  ['a row above the first', { fixes: [{ ...fix, row: 0 }] }, 'fixes, 0, row: '],
  ['a row below the last', { fixes: [{ ...fix, row: 1_048_577 }] }, 'fixes, 0, row: '],
  ['half a row', { fixes: [{ ...fix, row: 2.5 }] }, 'fixes, 0, row: '],
  [
    'a column that is a range',
    { fixes: [{ ...fix, column: 'C1:D' }] },
    'fixes, 0, column: must be a column letter.',
  ],
  [
    'a column beyond the last',
    { fixes: [{ ...fix, column: 'XFE' }] },
    'fixes, 0, column: must be a column letter.',
  ],
  [
    'a field we do not know',
    { fixes: [fix, { ...fix, field: 'shoes' }] },
    'fixes, 1, field: must be a field of the log.',
  ],
  ['a kind we do not know', { fixes: [{ ...fix, kind: 'guess' }] }, 'fixes, 0, kind: '],
  [
    'a date that is a text',
    { fixes: [{ ...fix, after: '45730' }] },
    'fixes, 0, after: must be a number for a date ',
  ],
  [
    'a text that is a number',
    { fixes: [{ ...fix, kind: 'spaces' }] },
    'fixes, 0, after: must be a number for a date ',
  ],
  ['a date that is no number', { fixes: [{ ...fix, after: Number.NaN }] }, 'fixes, 0, after: '],
  ['more text than a cell holds', { fixes: [{ ...fix, before: 'x'.repeat(32_768) }] }, 'fixes, 0, before: '],
])('%s is refused before anything is changed, saying where', async (_what, request, message) => {
  const workbook = log();
  const before = workbookParts(workbook);
  await startOffice(workbook);
  const complaint = await complaintOf(applyFixes(request as { fixes: Fix[] }));
  expect(complaint.name).toBe('AddinError');
  expect(complaint.message.startsWith(`The request cannot be read: ${message}`)).toBe(true);
  expect(workbookParts(workbook)).toEqual(before);
});

test('so is a fix to put back without what was written', async () => {
  await startOffice(log());
  const complaint = await complaintOf(putBackFixes({ applied: [{ fix }] } as never));
  expect(complaint.name).toBe('AddinError');
  expect(complaint.message).toMatch(/^The request cannot be read: applied, 0, written: /);
});

test('with nothing chosen nothing is asked of Excel’s cells', async () => {
  await startOffice(log());
  expect(await applyFixes({ fixes: [] })).toEqual({ applied: [], skipped: [] });
  expect(await putBackFixes({ applied: [] })).toEqual({ putBack: 0, skipped: [] });
});

test('the same cell chosen twice is changed once', async () => {
  const workbook = log();
  await startOffice(workbook);
  const { applied, skipped } = await applyFixes({ fixes: [fix, fix] });
  expect([applied.length, skipped.map(({ reason }) => reason)]).toEqual([1, ['changed']]);
  expect(workbook.sheets[0]?.value(1, 2)).toBe(45_730);
});

test('put back twice, the second time finds the cells as the officer had them', async () => {
  const workbook = log();
  await startOffice(workbook);
  const { applied } = await applyFixes({ fixes: [fix] });
  expect((await putBackFixes({ applied })).putBack).toBe(1);
  const { putBack, skipped } = await putBackFixes({ applied });
  expect([putBack, skipped.map(({ message }) => message)]).toEqual([
    0,
    ['C2 of Log has changed since, so it is left as it is. Check the log again.'],
  ]);
  expect(workbook.sheets[0]?.value(1, 2)).toBe('14 March 2025');
});

test('a sheet that has gone, and a protected one, are told in whole sentences', async () => {
  await startOffice(log());
  const { skipped } = await applyFixes({ fixes: [{ ...fix, sheet: 'Log 2023-24' }] });
  expect(skipped.map(({ message }) => message)).toEqual([
    'The workbook has no sheet called Log 2023-24 any more, so its cells are left as they are. Check the log again.',
  ]);

  const locked = log();
  locked.sheets[0]!.isProtected = true;
  await startOffice(locked);
  expect((await complaintOf(applyFixes({ fixes: [fix] }))).message).toBe(
    'The sheet “Log” is protected, so nothing was changed; choose Review, Unprotect Sheet, then try again.',
  );
});
