import type { PlainValue } from '../../../src/domain/log/sheetValues';
import { firstSetup } from '../../../src/domain/setup/firstSetup';
import { planPreset } from '../../../src/domain/setup/planPreset';
import type { PresetChange } from '../../../src/domain/setup/presetChange';
import { readSetup } from '../../../src/domain/setup/readSetup';
import { editedTables } from '../../../src/domain/setup/setupChange';
import type { SetupTableValues } from '../../../src/domain/setup/setupTables';
import { isSameLimit } from '../../../src/domain/timescales/clockLimits';
import { timescalePresets } from '../../../src/domain/timescales/timescalePresets';
import type { PresetId, TimescalePreset } from '../../../src/domain/timescales/timescalePresets';

type Row = readonly PlainValue[];

const headings = ['Procedure', 'Clock', 'Working days', 'Extended working days', 'Counts from', 'Source'];
const codeSource = 'LGSCO, Complaint Handling Code of February 2024 (as others report it)';

function tableOf(rows: readonly Row[]): SetupTableValues {
  const place = { sheet: 'Complaints setup', firstRow: 7, firstColumn: 1 };
  return { name: 'SetupTimescales', headings, rows, ...place };
}

function presetNamed(id: PresetId): TimescalePreset {
  const preset = timescalePresets.find((one) => one.id === id);
  if (!preset) throw new Error(`There is no preset ${id}.`);
  return preset;
}

/** The rows as the preset leaves them, and what would be shown first: "Corporate acknowledgement added: 2 … -> 5 …". */
function applied(id: PresetId, rows: readonly Row[]) {
  const table = tableOf(rows);
  const { changes, edits } = planPreset(table, presetNamed(id));
  const [after] = editedTables([table], edits);
  return { after: after!, rows: after!.rows, shown: changes.map(shownOf) };
}

function shownOf({ name, how, before, after, isOwn }: PresetChange): string {
  return `${name} ${how}${isOwn ? ', own' : ''}: ${before?.words ?? 'not read'} -> ${after.words}`;
}

const firstTable = firstSetup({ regions: [], cases: [] }, []).find(({ name }) => name === 'SetupTimescales')!;

describe('The Code’s timescales', () => {
  test('change the acknowledgement and stage 1 of the sheet as it is first made, and leave what comes to the same', () => {
    const { rows, shown } = applied('lgsco-code-2024', firstTable.rows);
    expect(shown).toEqual([
      'Corporate acknowledgement changed: 2 working days, from: received -> 5 working days, from: received',
      'Corporate stage 1 response changed: 10 working days, 20 when extended, from: received -> 10 working days, 20 when extended, from: acknowledged',
    ]);
    expect(rows.slice(0, 7)).toEqual(firstTable.rows.slice(0, 7));
    expect(rows.slice(7)).toEqual([
      ['Corporate', 'acknowledge', 5, '', 'received', codeSource],
      ['Corporate', 'corporate1', 10, 20, 'acknowledged', codeSource],
      firstTable.rows[9],
    ]);
  });

  test('leave a row of both procedures to the statutory one, and add their own', () => {
    const { rows, shown } = applied('lgsco-code-2024', [
      ['Both', 'acknowledge', 3, '', 'received', 'Our policy'],
      ['Corporate', 'corporate1', 10, 20, 'acknowledged', 'Ours'],
    ]);
    expect(shown).toEqual([
      'Acknowledgement narrowed: 3 working days, from: received -> 3 working days, from: received',
      'Corporate acknowledgement added, own: 3 working days, from: received -> 5 working days, from: received',
    ]);
    expect(rows).toEqual([
      ['Statutory', 'acknowledge', 3, '', 'received', 'Our policy'],
      ['Corporate', 'corporate1', 10, 20, 'acknowledged', 'Ours'],
      ['Corporate', 'acknowledge', 5, '', 'received', codeSource],
    ]);
  });

  test('take the row of both where the statutory procedure has one of its own', () => {
    const { rows, shown } = applied('lgsco-code-2024', [
      ['', 'acknowledge', 2],
      ['Statutory', 'acknowledge', 3],
      ['Corporate', 'corporate1', 10, 20, 'acknowledged'],
    ]);
    expect(shown).toEqual([
      'Corporate acknowledgement changed: 2 working days, from: received -> 5 working days, from: received',
    ]);
    expect(rows.slice(0, 2)).toEqual([
      ['Corporate', 'acknowledge', 5, '', 'received', codeSource],
      ['Statutory', 'acknowledge', 3],
    ]);
  });

  test('fill a blank row before they add one', () => {
    const { rows } = applied('lgsco-code-2024', [
      ['Corporate', 'corporate1', 10, 20, 'acknowledged', 'Ours'],
      ['', '', '', '', '', ''],
      ['Statutory', 'stage1', 10, 20, 'received', ''],
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toEqual(['Corporate', 'acknowledge', 5, '', 'received', codeSource]);
  });
});

describe('The officer’s own figures', () => {
  test('are said to be theirs before they go, and their words for procedure and clock stay', () => {
    const { rows, shown } = applied('corporate', [
      ['corp', 'Corporate stage 1 response', 15, 25, 'received', 'Policy 2023'],
    ]);
    expect(shown).toEqual([
      'Corporate stage 1 response changed, own: 15 working days, 25 when extended, from: received -> 10 working days, 20 when extended, from: received',
    ]);
    expect(rows[0]?.slice(0, 5)).toEqual(['corp', 'Corporate stage 1 response', 10, 20, 'received']);
  });

  test('that come to the same stay, with the source that the officer gave', () => {
    const own = ['Corporate', 'corporate1', 10, 20, 'received', 'Policy 2023'];
    expect(applied('corporate', [own])).toMatchObject({ rows: [own], shown: [] });
  });

  test('of the other procedure are not looked at', () => {
    const { rows } = applied('lgsco-code-2024', [['Statutory', 'stage1', 7, '', 'received', 'Ours']]);
    expect(rows[0]).toEqual(['Statutory', 'stage1', 7, '', 'received', 'Ours']);
  });

  test.each<[string, Row]>([
    ['working days in words', ['Corporate', 'corporate1', 'ten', '', '', '']],
    ['no procedure', ['', 'corporate1', 10, 20, 'received', '']],
  ])('in a row that cannot be read are put right: %s', (_, row) => {
    const { rows, shown } = applied('corporate', [row]);
    expect(shown).toEqual([
      'Corporate stage 1 response changed, own: not read -> 10 working days, 20 when extended, from: received',
    ]);
    expect(rows[0]?.slice(0, 5)).toEqual(['Corporate', 'corporate1', 10, 20, 'received']);
  });
});

const starts: readonly (readonly Row[])[] = [
  firstTable.rows,
  [],
  [['Both', 'acknowledge', 4]],
  [
    ['Statutory', 'acknowledge', 1],
    ['Both', 'acknowledge', 'x'],
    ['Corporate', 'corporate1', 'ten'],
  ],
  [
    ['Corporate', 'acknowledge', 'x'],
    ['Both', 'acknowledge', 7],
    ['Statutory', 'escalate', 28],
    ['Statutory', 'stage1', 10, 9],
  ],
];

describe('Whatever the table said before', () => {
  const cases = timescalePresets.flatMap(({ id }) => starts.map((rows, index) => [id, index, rows] as const));

  test.each(cases)('%s is in force afterwards, from start %i', (id, _, rows) => {
    const { after } = applied(id, rows);
    const { setup } = readSetup([after]);
    for (const limit of presetNamed(id).limits) {
      expect([limit.id, isSameLimit(setup.limits[limit.id], limit)]).toEqual([limit.id, true]);
    }
  });

  test.each(cases)('%s changes no limit of the other procedure, from start %i', (id, _, rows) => {
    const ofOther = (table: SetupTableValues) =>
      Object.values(readSetup([table]).setup.limits).filter(
        ({ procedure }) => procedure !== presetNamed(id).limits[0]?.procedure,
      );
    expect(ofOther(applied(id, rows).after)).toEqual(ofOther(tableOf(rows)));
  });

  test.each(cases)('%s has nothing more to change once it is applied, from start %i', (id, _, rows) => {
    expect(applied(id, applied(id, rows).rows).shown).toEqual([]);
  });
});

test('What a preset wrote is read back with its source, as well known as it was', () => {
  const { after } = applied('lgsco-code-2024', firstTable.rows);
  const { limits } = readSetup([after]).setup;
  expect(limits['corporate-acknowledge']).toEqual(presetNamed('lgsco-code-2024').limits[0]);
  expect(limits.corporate1).toMatchObject({
    confirmation: 'secondary sources',
    inForceFrom: 'February 2024',
  });
});
