import { flagLog } from '../../src/actions/flagLog';
import type { FlaggedLog } from '../../src/actions/flagLog';
import { addDueDateColumns } from '../../src/actions/dueDateColumns';
import { checkLog } from '../../src/actions/checkLog';
import { removeEverything, removeFlags } from '../../src/actions/removeEverything';
import type { Faults } from '../../workbench/host/faults';
import type { ConditionalFormatModel, Workbook } from '../../workbench/workbook/workbook';
import { Workbook as NewWorkbook } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { fillSheet } from '../csvLog';
import { complaintOf, startOffice } from './addinOffice';
import { failEachRoundTrip } from './failEachRoundTrip';
import { differences, workbookParts } from './workbookParts';

jest.setTimeout(120_000);

const today = '2025-03-25';
const log = `Complaints 2024-25
Ref,Date received,Acknowledged,Team,Stage 1 extended to,Stage 1 response,Stage 1 outcome,Stage 2 requested,Stage 2 response
C1,03/03/2025,04/03/2025,North,,14/03/2025,Upheld,17/03/2025,
C2,03/03/2025,,South,,,,,
C3,17/03/2025,18/03/2025,South,,,,,
C4,03/02/2025,04/02/2025,South,Yes,24/02/2025,Upheld,,
C5,03/02/2025,12/02/2025,South,,21/02/2025,Upheld,,
`;

/** An officer's log with rules of their own: one that stops others, one in bars. */
function officersWorkbook(csv = log): Workbook {
  const workbook = new NewWorkbook();
  const sheet = workbook.addSheet('Log', '{00000000-0000-4000-8000-000000000001}');
  fillSheet(sheet, csv);
  const rule = (
    id: string,
    priority: number,
    formula: string,
    stopIfTrue: boolean,
  ): ConditionalFormatModel => ({
    id,
    ranges: [{ row: 2, column: 0, rows: 100, columns: 9 }],
    type: 'Custom',
    priority,
    stopIfTrue,
    formulas: [formula],
    operator: null,
    format: { fill: '#EEEEEE', fontColor: null, bold: null, italic: null, strikethrough: null },
  });
  sheet.conditionalFormats.push(rule('{a}', 1, 'MOD(ROW(),2)=0', true), rule('{b}', 2, '$D3="North"', false));
  sheet.touch('conditionalFormats');
  return readXlsx(writeXlsx(workbook));
}

async function flag(workbook: Workbook, options: { faults?: Faults } = {}): Promise<FlaggedLog> {
  await startOffice(workbook, options);
  return flagLog({ today });
}

function rulesOn(workbook: Workbook): readonly ConditionalFormatModel[] {
  return [...(workbook.sheet('Log')?.conditionalFormats ?? [])].sort((a, b) => a.priority - b.priority);
}

test('flags stand on the cell that each clock waits for, the most pressing first, before the officer’s own rules', async () => {
  const workbook = officersWorkbook();
  const flagged = await flag(workbook);
  expect(flagged.sheets).toEqual(['Deadline flags', 'Chase list', 'Complaints setup']);
  expect(flagged.places.map(({ clock, range }) => `${clock} ${range}`)).toEqual([
    'acknowledge C3:C1007',
    'stage1 F3:F1007',
    'stage2 I3:I1007',
  ]);
  const rules = rulesOn(workbook);
  expect(flagged.rules).toBe(10);
  expect(rules).toHaveLength(12);
  expect(rules.slice(0, 2).map(({ formulas }) => /flag 1 [a-z0-9-]+ overdue/.test(formulas[0]!))).toEqual([
    true,
    true,
  ]);
  expect(rules.slice(-2).map(({ formulas, stopIfTrue }) => [formulas[0], stopIfTrue])).toEqual([
    ['MOD(ROW(),2)=0', true],
    ['$D3="North"', false],
  ]);
});

test('the number of rules does not grow with the rows', async () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => `X${index},03/03/2025,,North,,,,,`).join('\n');
  const workbook = officersWorkbook(`${log}${rows}\n`);
  const flagged = await flag(workbook);
  expect(flagged.rules).toBe(10);
  expect(rulesOn(workbook)).toHaveLength(12);
});

test('flagging again replaces our rules and names, and no other', async () => {
  const once = officersWorkbook();
  await flag(once);
  const first = rulesOn(once).length;
  const workbook = readXlsx(writeXlsx(once));
  await flag(workbook);
  expect(rulesOn(workbook)).toHaveLength(first);
  expect(rulesOn(workbook).filter(({ formulas }) => formulas[0]!.includes('flag 2 '))).toHaveLength(
    first - 2,
  );
  expect(workbook.names.filter(({ name }) => name.startsWith('ct')).map(({ name }) => name)).toEqual([
    'ctk_2',
    'ctv_2',
    'ctn_2',
    'ctd_2',
  ]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Log',
    'Deadline flags',
    'Chase list',
    'Complaints setup',
  ]);
});

describe.each([
  ['a first time', async () => officersWorkbook()],
  [
    'again',
    async () => {
      const workbook = officersWorkbook();
      await flag(workbook);
      return readXlsx(writeXlsx(workbook));
    },
  ],
])('flagging %s', (_name, prepare) => {
  test('whichever round trip fails, the workbook is as it was', async () => {
    expect(await failEachRoundTrip(prepare, () => flagLog({ today }))).toBeGreaterThan(6);
  });

  test('when the last fails part-way, it is as it was or as it should be', async () => {
    const trial = await prepare();
    const office = await startOffice(trial);
    await flagLog({ today });
    const trips = office.counts.roundTrips;
    const { actions = 0 } = office.counts.batches.find(({ number }) => number === trips) ?? {};
    for (let actionIndex = 0; actionIndex < actions; actionIndex += Math.ceil(actions / 8)) {
      const workbook = await prepare();
      const rules = rulesOn(workbook).length;
      const names = workbook.names.length;
      const done = await flag(workbook, { faults: { failAt: trips, actionIndex } }).then(
        () => true,
        () => false,
      );
      expect([actionIndex, rulesOn(workbook).length]).toEqual([actionIndex, done ? 12 : rules]);
      if (!done) expect(workbook.names.length).toBe(names);
    }
  });
});

test('a protected log is refused in a sentence, and nothing is changed', async () => {
  const workbook = officersWorkbook();
  workbook.sheet('Log')!.isProtected = true;
  const before = workbookParts(workbook);
  const { name, message } = await complaintOf(flag(workbook));
  expect(name).toBe('AddinError');
  expect(message).toBe(
    'The sheet “Log” is protected, so nothing was changed; choose Review, Unprotect Sheet, then try again.',
  );
  expect(differences(before, workbookParts(workbook))).toEqual([]);
});

test('a log with a row for each stage gets the chase list, and is told why it has no flags', async () => {
  const workbook = officersWorkbook(
    `Ref,Stage,Date received,Response date,Outcome\nC1,1,03/03/2025,14/03/2025,Upheld\nC1,2,17/03/2025,,\nC2,1,03/03/2025,,\n`,
  );
  const flagged = await flag(workbook);
  expect(flagged.sheets).toEqual(['Chase list']);
  expect(flagged.rules).toBe(0);
  expect(flagged.leftOut[0]?.why).toMatch(/Each stage has a row of its own/);
});

test('a log whose columns moved between reading and writing is refused, and put back', async () => {
  const workbook = officersWorkbook();
  await startOffice(workbook);
  const sheet = workbook.sheet('Log')!;
  let moved = false;
  const flagging = flagLog(
    { today },
    {
      onProgress: (step) => {
        if (step !== 'Putting the flags on' || moved) return;
        moved = true;
        sheet.setValue(1, 5, 'Something else');
      },
    },
  );
  const { name, message } = await complaintOf(flagging);
  expect([name, message]).toEqual([
    'AddinError',
    'The log was changed while the flags were being put on it, so nothing was changed; try again.',
  ]);
  expect(rulesOn(workbook)).toHaveLength(2);
  expect(workbook.sheets.map((one) => one.name)).toEqual(['Log']);
  expect(workbook.names.filter((one) => one.name.startsWith('ct'))).toEqual([]);
});

test('removing the flags leaves the chase list and the officer’s rules, in their order', async () => {
  const workbook = officersWorkbook();
  await flag(workbook);
  const removed = await removeFlags();
  expect([removed.sheets, removed.rules, removed.names]).toEqual([['Deadline flags'], 10, 4]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Log', 'Chase list', 'Complaints setup']);
  expect(rulesOn(workbook).map(({ priority, formulas }) => [priority, formulas[0]])).toEqual([
    [1, 'MOD(ROW(),2)=0'],
    [2, '$D3="North"'],
  ]);
});

test('removing everything gives back the workbook as it was, part by part', async () => {
  const file = writeXlsx(officersWorkbook());
  const workbook = readXlsx(file);
  const before = workbookParts(readXlsx(file));
  await startOffice(workbook);
  await checkLog({ today, write: true });
  await addDueDateColumns({ columns: ['stage1', 'stage2'], kind: 'excel' });
  await flagLog({ today });
  const removed = await removeEverything();
  expect(removed.sheets).toEqual(['Log check', 'Complaints setup', 'Deadline flags', 'Chase list']);
  expect([removed.rules, removed.columns, removed.kept]).toEqual([10, 2, []]);
  expect(differences(before, workbookParts(workbook))).toEqual([]);
});

test('a formula of ours that the officer typed stays, and is counted', async () => {
  const workbook = officersWorkbook();
  workbook.sheet('Log')!.setFormula(2, 10, 'STAGE1DUE(B3)');
  await flag(workbook);
  const removed = await removeEverything();
  expect(removed.formulas).toBe(1);
  expect(workbook.sheet('Log')!.formula(2, 10)).toBe('STAGE1DUE(B3)');
});

test('whichever round trip of removing fails, the workbook is as it was', async () => {
  const flagged = officersWorkbook();
  await flag(flagged);
  const file = writeXlsx(flagged);
  const trips = await failEachRoundTrip(
    () => readXlsx(file),
    () => removeEverything(),
  );
  expect(trips).toBeGreaterThan(0);
});
