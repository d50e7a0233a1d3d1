import type { NodeOffice } from '../../../workbench/host/nodeOffice';
import type { Sheet, Workbook } from '../../../workbench/workbook/workbook';
import { boot, workbookWith } from './office';

let office: NodeOffice;
let workbook: Workbook;
let log: Sheet;

beforeEach(async () => {
  workbook = workbookWith([['Reference'], ['C1']]);
  log = workbook.sheets[0] as Sheet;
  office = await boot(workbook);
});

/** Settles once `count` events were told. */
async function told<T>(events: readonly T[], count: number): Promise<readonly T[]> {
  for (let wait = 0; wait < 100 && events.length < count; wait++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 30));
  return events;
}

const cell = { row: 1, column: 0, rows: 1, columns: 1 };

test("the officer's edit and the add-in's own are told apart, with their place and range", async () => {
  const seen: unknown[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Log').onChanged.add(async (event) => {
      const values = await office.Excel.run(async (inner) => {
        const range = event.getRange(inner).load('values');
        await inner.sync();
        return range.values;
      });
      seen.push([event.address, event.changeType, event.source, event.triggerSource, values]);
    });
    await context.sync();
  });
  await office.host.edit(log, cell, [['C2']]);
  await told(seen, 1);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Log').getRange('B1:B2').values = [['Team'], ['East']];
    await context.sync();
  });
  expect(await told(seen, 2)).toEqual([
    ['A2', 'RangeEdited', 'Local', 'Unknown', [['C2']]],
    ['B1:B2', 'RangeEdited', 'Local', 'ThisLocalAddin', [['Team'], ['East']]],
  ]);
});

test('a table tells of changes within it, and the workbook of all', async () => {
  const seen: unknown[] = [];
  await office.Excel.run(async (context) => {
    const table = context.workbook.tables.add('Log!A1:A2', true);
    table.name = 'tblLog';
    table.onChanged.add((event) => Promise.resolve(void seen.push(['table', event.address])));
    context.workbook.worksheets.onChanged.add((event) =>
      Promise.resolve(void seen.push(['workbook', event.address])),
    );
    await context.sync();
  });
  await office.host.edit(log, { ...cell, columns: 2 }, [['C2', 'outside']]);
  expect([...(await told(seen, 2))].sort()).toEqual([
    ['table', 'A2'],
    ['workbook', 'A2:B2'],
  ]);
});

test('selecting and activating are told', async () => {
  const seen: unknown[] = [];
  const second = workbook.addSheet('Second', '{2}');
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add((event) =>
      Promise.resolve(void seen.push(['selected', event.address])),
    );
    worksheets.onActivated.add((event) => Promise.resolve(void seen.push(['activated', event.worksheetId])));
    worksheets.getItem('Log').onDeactivated.add(() => Promise.resolve(void seen.push(['left the log'])));
    await context.sync();
  });
  await office.host.select(second, { row: 4, column: 2, rows: 2, columns: 1 });
  expect([...(await told(seen, 3))].sort()).toEqual([
    ['activated', '{2}'],
    ['left the log'],
    ['selected', 'C5:C6'],
  ]);
});

test('nothing is told when events are off, nor to a handler that was removed', async () => {
  const seen: unknown[] = [];
  const handler = await office.Excel.run(async (context) => {
    const added = context.workbook.worksheets
      .getItem('Log')
      .onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
    await context.sync();
    return added;
  });
  const setEvents = (enabled: boolean): Promise<void> =>
    office.Excel.run(async (context) => {
      context.runtime.enableEvents = enabled;
      await context.sync();
    });
  await setEvents(false);
  await office.host.edit(log, cell, [['unheard']]);
  await setEvents(true);
  await office.host.edit(log, { ...cell, row: 2 }, [['heard']]);
  await told(seen, 1);
  await office.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await office.host.edit(log, { ...cell, row: 3 }, [['unheard']]);
  expect(await told(seen, 1)).toEqual(['A3']);
});

test('a sheet added, renamed and deleted is told', async () => {
  const seen: string[] = [];
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(() => Promise.resolve(void seen.push('added')));
    worksheets.onDeleted.add(() => Promise.resolve(void seen.push('deleted')));
    await context.sync();
    const sheet = worksheets.add('New');
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  expect(await told(seen, 2)).toEqual(['added', 'deleted']);
});
