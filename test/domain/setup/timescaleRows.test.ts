import { readSetup } from '../../../src/domain/setup/readSetup';
import type { ReadSetup } from '../../../src/domain/setup/readSetup';
import type { PlainValue } from '../../../src/domain/log/sheetValues';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';

const headings = ['Procedure', 'Clock', 'Working days', 'Extended working days', 'Counts from', 'Source'];

function setupWith(...rows: readonly (readonly PlainValue[])[]): ReadSetup {
  const place = { sheet: 'Complaints setup', firstRow: 7, firstColumn: 1 };
  return readSetup([{ name: 'SetupTimescales', headings, rows, ...place }]);
}

function toldOf({ findings }: ReadSetup): readonly string[] {
  return findings
    .filter(({ row }) => row >= 7)
    .map(({ row, column, message }) => `${column}${row} ${message}`);
}

/** The working days of the acknowledgement: statutory, corporate. */
function acknowledgements({ setup: { limits } }: ReadSetup): readonly number[] {
  return [limits.acknowledge.workingDays, limits['corporate-acknowledge'].workingDays];
}

describe('The limit of the acknowledgement', () => {
  test.each<[string, (readonly PlainValue[])[], number[]]>([
    ['is 2 working days in both procedures unless set', [], [2, 2]],
    ['of a row of both is that of each', [['Both', 'acknowledge', 3]], [3, 3]],
    ['of a row without a procedure is that of each', [['', 'acknowledge', 3]], [3, 3]],
    ['of a row of one procedure is that one’s', [['Corporate', 'acknowledge', 5]], [2, 5]],
    ['by the procedure’s other words too', [['corp', 'Acknowledgement', 5]], [2, 5]],
    [
      'of each procedure has a row of its own',
      [
        ['Statutory', 'acknowledge', 3],
        ['Corporate', 'acknowledge', 5],
      ],
      [3, 5],
    ],
    [
      'of a row of one procedure comes before a row of both, whichever is first',
      [
        ['Corporate', 'acknowledge', 5],
        ['Both', 'acknowledge', 3],
      ],
      [3, 5],
    ],
  ])('%s', (_, rows, expected) => {
    const read = setupWith(...rows);
    expect(acknowledgements(read)).toEqual(expected);
    expect(toldOf(read)).toEqual([]);
  });

  test('of a procedure that is none is a finding that says what to enter', () => {
    const read = setupWith(['Adult', 'acknowledge', 5]);
    expect(acknowledgements(read)).toEqual([2, 2]);
    expect(toldOf(read)).toEqual([
      'A7 "Adult" is not the procedure of acknowledge. Enter Statutory, Corporate or Both.',
    ]);
  });

  test('said twice of one procedure is a finding, and the first counts', () => {
    const read = setupWith(['Corporate', 'acknowledge', 5], ['corp', 'acknowledge', 4]);
    expect(acknowledgements(read)).toEqual([2, 5]);
    expect(toldOf(read)).toEqual([
      'A8 This row says again, or otherwise, what a row above it says, and the first counts. Delete one of the two.',
    ]);
  });
});

test('a stage has the limit of its own procedure, and no other word will do for it', () => {
  const read = setupWith(['Both', 'stage1', 12], ['', 'corporate1', 15], ['Statutory', 'stage2', 30]);
  const { stage1, corporate1, stage2 } = read.setup.limits;
  expect([stage1, corporate1]).toEqual([timeLimits.stage1, timeLimits.corporate1]);
  expect(stage2.workingDays).toBe(30);
  expect(toldOf(read)).toEqual([
    'A7 "Both" is not the procedure of stage1. Enter Statutory.',
    'A8 "" is not the procedure of corporate1. Enter Corporate.',
  ]);
});

test('the time to ask for the next stage can be set', () => {
  const read = setupWith(['Statutory', 'escalate', 28, '', 'stage 1 responded', 'Our own policy']);
  expect(read.setup.limits.escalate).toMatchObject({ workingDays: 28, source: 'Our own policy' });
  expect(toldOf(read)).toEqual([]);
});
