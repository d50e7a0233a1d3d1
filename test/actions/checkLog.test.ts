import { checkLog } from '../../src/actions/checkLog';
import { exampleLog } from '../builtLog';
import { startOffice } from './addinOffice';
import { workbookParts } from './workbookParts';

jest.setTimeout(120_000);

const request = { today: '2025-05-16' };

test('tells how the log was understood, and changes nothing', async () => {
  const workbook = exampleLog();
  await startOffice(workbook);
  const before = workbookParts(workbook);
  const { log, years, nonRows, sheet } = await checkLog(request);
  expect(log).toMatchObject({ layout: 'row-per-complaint', hiddenRows: 0 });
  expect(log.columns.length).toBeGreaterThan(20);
  expect(years).toEqual(['2024-25', '2023-24', '2022-23']);
  expect([nonRows, sheet]).toEqual([[], null]);
  expect(workbookParts(workbook)).toEqual(before);
});
