import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AppliedFixes, FixesPutBack } from '../../src/actions/applyFixes';
import type { LogCheck } from '../../src/actions/logCheck';
import { openLog } from '../../src/actions/openLog';
import type { Case } from '../../src/domain/log/case';
import { readLog } from '../../src/domain/log/readLog';
import { caseWorkbook } from '../cases/caseWorkbook';
import { expectedLog } from '../cases/expectedLog';
import { shippedBundle } from '../shippedBundle';
import { startOffice } from './addinOffice';
import { workbookParts } from './workbookParts';

jest.setTimeout(60_000);

/** What the bundle gives the page it runs in. */
interface Toolkit {
  checkLog(request: unknown): Promise<LogCheck>;
  applyFixes(request: unknown): Promise<AppliedFixes>;
  putBackFixes(request: unknown): Promise<FixesPutBack>;
}

const folder = join(__dirname, '../cases');
const logs = readdirSync(folder).flatMap((name) => {
  const path = join(folder, name, 'expected.md');
  const markdown = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!/^## Understood$/m.test(markdown)) return [];
  const sheets = expectedLog(markdown).facts.get('Sheets chosen')?.split('; ') ?? [];
  return [{ name, sheets }];
});

async function casesIn(sheets: readonly string[]): Promise<readonly Case[]> {
  const { workbook, options } = await openLog({ sheets });
  return readLog(workbook.values, options).cases;
}

let fixed = 0;

test.each(logs)(
  '$name: put right by the bundle that ships it says what it said, and put back it is as it was',
  async ({ name, sheets }) => {
    const workbook = caseWorkbook(join(folder, name));
    const office = await startOffice(workbook, { scripts: [shippedBundle('actions.js')] });
    const toolkit = office.window['ComplaintsToolkit'] as Toolkit;
    const request = { today: '2025-04-30', log: { sheets } };
    const [before, cases] = [workbookParts(workbook), await casesIn(sheets)];
    const { fixes, findings } = await toolkit.checkLog(request);
    const { applied, skipped } = await toolkit.applyFixes({ fixes });
    expect([applied.length, skipped.length]).toEqual([fixes.length, 0]);
    fixed += applied.length;

    expect(await casesIn(sheets)).toEqual(cases);
    const again = await toolkit.checkLog(request);
    expect(again.fixes).toHaveLength(0);
    const places = (check: LogCheck['findings']) =>
      [...check].map(({ check: id, sheet, column, row }) => `${id} ${sheet} ${column}${row}`);
    expect(places(findings)).toEqual(expect.arrayContaining(places(again.findings)));

    expect(await toolkit.putBackFixes({ applied })).toMatchObject({ putBack: fixes.length });
    expect(workbookParts(workbook)).toEqual(before);
  },
);

test('the logs hold enough to put right', () => {
  expect(logs.length).toBeGreaterThan(20);
  expect(fixed).toBeGreaterThan(30);
});
