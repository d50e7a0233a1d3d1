import { bootNode } from '../../workbench/host/nodeOffice';
import type { Workbook } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { buildShipped } from '../builtLog';
import { excelRepairs } from '../excelRepairs';
import { openXmlFaults } from '../openXml';
import { logSheetName, logSheetPart, officersLog } from '../workbench/workbook/xlsx/officersLog';
import { difference, partsOf } from '../workbench/workbook/xlsx/parts';

jest.setTimeout(60_000);

/** What says which parts there are, and what sheets share: they grow, and keep what they had. */
const shared = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  'xl/workbook.xml',
];

function build(workbook: Workbook): ReturnType<typeof buildShipped> {
  return buildShipped(workbook, '2019-20', '2020-09-30', { sheets: [logSheetName] });
}

/** As Excel does, the tab that was open is no longer selected beside the one that is now. */
function closed(xml: string | undefined): string | undefined {
  return xml?.replace(/ ?tabSelected="1" ?/, ' ');
}

describe.each([
  ['another tab open', false, 'xl/worksheets/sheet1.xml'],
  ['the log open', true, logSheetPart],
])(
  'Build annual tables in an officer’s workbook full of what other programs lose, %s',
  (_, isOpen, openPart) => {
    const original = officersLog(isOpen);
    let workbook: Workbook;
    let sheets: readonly string[];
    let built: Uint8Array;

    beforeAll(async () => {
      expect(excelRepairs(original)).toEqual([]);
      expect(await openXmlFaults(original)).toEqual([]);
      workbook = readXlsx(original);
      const report = await build(workbook);
      sheets = report.sheets;
      expect(report.tables.length).toBeGreaterThan(10);
      expect(report.checks.filter(({ ok }) => !ok)).toEqual([]);
      built = writeXlsx(workbook);
    });

    test('every part of the officer’s is there, byte for byte, but those that say what there is', () => {
      const { changed, removed, added } = difference(original, built);
      expect(removed).toEqual([]);
      expect(changed).toEqual([...shared, openPart].sort());
      expect(
        added.filter((name) => /worksheets\/sheet|pivotTables\/pivot|charts\/chart/.test(name)).length,
      ).toBeGreaterThan(20);
    });

    test('the sheets of the officer’s say what they said', () => {
      const before = partsOf(original);
      const after = partsOf(built);
      for (const name of Object.keys(before).filter((one) => one.startsWith('xl/worksheets/sheet')))
        expect(name === openPart ? closed(after[name]) : after[name]).toBe(
          name === openPart ? closed(before[name]) : before[name],
        );
    });

    test('what the shared parts held they hold, in the same order', () => {
      const before = partsOf(original);
      const after = partsOf(built);
      for (const [name, pattern] of [
        ['xl/sharedStrings.xml', /<si>.*?<\/si>/gs],
        ['xl/styles.xml', /<(?:xf|font|fill|dxf)(?: [^>]*)?>/g],
        ['xl/workbook.xml', /<(?:definedName|sheet|pivotCache) .*?(?:\/>|<\/definedName>)/g],
        ['xl/_rels/workbook.xml.rels', /<Relationship [^>]*>/g],
        ['[Content_Types].xml', /<(?:Override|Default) [^>]*>/g],
      ] as const) {
        const old = [...(before[name] ?? '').matchAll(pattern)].map(([found]) => found);
        const now = [...(after[name] ?? '').matchAll(pattern)].map(([found]) => found);
        expect(old.length).toBeGreaterThan(0);
        expect(now.filter((found) => old.includes(found))).toEqual(expect.arrayContaining(old));
      }
    });

    test('Excel would open it', async () => {
      expect(excelRepairs(built)).toEqual([]);
      expect(await openXmlFaults(built)).toEqual([]);
    });

    test('saved, opened and built again, it holds the same parts', async () => {
      const again = readXlsx(built);
      await build(again);
      const { changed, removed } = difference(original, writeXlsx(again));
      expect(removed).toEqual([]);
      expect(changed).toEqual([...shared, openPart].sort());
      expect(excelRepairs(writeXlsx(again))).toEqual([]);
    });

    test('our sheets deleted, the workbook is what it was, byte for byte', async () => {
      const again = readXlsx(built);
      const office = await bootNode({ workbook: again });
      await office.Excel.run(async (context) => {
        for (const name of sheets) context.workbook.worksheets.getItem(name).delete();
        context.workbook.worksheets.getItem(isOpen ? logSheetName : 'Log').activate();
        await context.sync();
      });
      office.close();
      const { changed, removed, added } = difference(original, writeXlsx(again));
      expect({ changed, removed, added }).toEqual({ changed: [], removed: [], added: [] });
    });
  },
);
