import { runScript } from '../../../workbench/host/runScript';
import { workbookWith } from './office';

const rows = [
  ['Team', 'Days'],
  ['East', 5],
];

test('a script sees Excel, Office and the console, and may await', async () => {
  const workbook = workbookWith(rows);
  const result = await runScript(
    `await Office.onReady();
     await Excel.run(async (context) => {
       const range = context.workbook.worksheets.getItem('Log').getUsedRange();
       range.load('values,address');
       await context.sync();
       console.log(range.address, range.values, true);
       range.getCell(1, 1).values = [[6]];
       await context.sync();
     });`,
    { workbook },
  );
  expect(result).toEqual({
    log: ['Log!A1:B2 [["Team","Days"],["East",5]] true'],
    error: null,
    roundTrips: 2,
  });
  expect(workbook.sheet('Log')?.value(1, 1)).toBe(6);
});

test('what Excel refuses is told with its code and the statement', async () => {
  const { error } = await runScript(
    `await Excel.run(async (context) => {
       context.workbook.worksheets.getItem('Nowhere').activate();
       await context.sync();
     });`,
    { workbook: workbookWith() },
  );
  expect(error).toEqual({
    name: 'RichApi.Error',
    code: 'ItemNotFound',
    message: "The requested resource doesn't exist.",
    statement: 'var worksheet = worksheets.getItem(...);',
  });
});

test("the script's own fault, and its faulty writing, are told too", async () => {
  const thrown = await runScript(`console.log('before'); throw new TypeError('mine');`, {
    workbook: workbookWith(),
  });
  expect(thrown).toEqual({
    log: ['before'],
    error: { name: 'TypeError', code: null, message: 'mine', statement: null },
    roundTrips: 0,
  });
  const wrong = await runScript(`await (`, { workbook: workbookWith() });
  expect(wrong.error?.name).toBe('SyntaxError');
});

test('a run that is not awaited is waited for', async () => {
  const workbook = workbookWith();
  const result = await runScript(
    `Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getItem('Log');
       sheet.getRange('A1').values = [[1]];
       await context.sync();
       sheet.getRange('A2').values = [[2]];
       await context.sync();
     });`,
    { workbook },
  );
  expect(result.roundTrips).toBe(2);
  expect(workbook.sheet('Log')?.value(1, 0)).toBe(2);
});
