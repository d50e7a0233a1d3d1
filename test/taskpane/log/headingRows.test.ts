import type { Finding } from '../../../src/domain/finding';
import type { LogDescription } from '../../../src/domain/reports/annualReport';
import { headingRows } from '../../../src/taskpane/log/headingRows';

const plain: LogDescription = {
  sheets: ['2024', '2025'],
  table: null,
  headerRow: 1,
  rows: 2,
  layout: 'row-per-complaint',
  hiddenRows: 0,
  columns: [],
  missing: [],
  notRecognised: [],
};

const received = { field: 'received', heading: 'Received', how: 'known spelling' };
const place = { sheet: '2024', column: 'B' };

test('a heading that means the same on every sheet stands once, and a change of it is of every sheet', () => {
  const columns = [
    { ...received, ...place },
    { ...received, sheet: '2025', column: 'D' },
  ];
  expect(headingRows({ ...plain, columns }, [])).toEqual([
    {
      key: expect.any(String) as string,
      heading: 'Received',
      field: 'received',
      places: [place, { sheet: '2025', column: 'D' }],
      sheets: [],
      how: 'Known spelling.',
      wantsLook: false,
    },
  ]);
});

test('a heading that means another field on another sheet stands twice, and each change is of its own sheet', () => {
  const columns = [
    { field: 'stage1Outcome', heading: 'Outcome', how: 'same name', ...place },
    { field: 'stage2Outcome', heading: 'Outcome', how: 'Complaints setup', sheet: '2025', column: 'B' },
  ];
  const rows = headingRows({ ...plain, columns }, []);
  expect(rows.map(({ field, sheets }) => [field, sheets])).toEqual([
    ['stage1Outcome', ['2024']],
    ['stage2Outcome', ['2025']],
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
});

test('a heading under two banners has the name that Complaints setup gives each', () => {
  const columns = [1, 2].map((stage) => ({
    field: `stage${stage}Outcome`,
    heading: 'Outcome',
    savedAs: `Stage ${stage} Outcome`,
    how: `under "Stage ${stage}"`,
    ...place,
  }));
  const rows = headingRows({ ...plain, columns }, []);
  expect(rows.map(({ heading, sheets }) => [heading, sheets])).toEqual([
    ['Stage 1 Outcome', []],
    ['Stage 2 Outcome', []],
  ]);
});

test('those to look at stand first, whatever their place in the log', () => {
  const unread = [{ heading: 'Zqx', why: 'not recognised' as const, sheet: '2024', column: 'H' }];
  const rows = headingRows({ ...plain, columns: [{ ...received, ...place }], unread }, []);
  expect(rows.map(({ heading, how, wantsLook }) => [heading, how, wantsLook])).toEqual([
    ['Zqx', 'Not recognised, so not read.', true],
    ['Received', 'Known spelling.', false],
  ]);
});

test('a column that the officer left out is nothing to look at', () => {
  const unread = [{ heading: 'Notes', why: 'left out' as const, ...place }];
  const [row] = headingRows({ ...plain, unread }, []);
  expect(row).toMatchObject({ how: 'You left it out, on Complaints setup.', field: null, wantsLook: false });
});

test.each(['Acknowledgement due', 'Stage 1 due (calculated)', 'Stage 2 due if extended (calculated 3)'])(
  'a due date that the add-in gives is nothing to look at: %s',
  (heading) => {
    const unread = [{ heading, why: 'not recognised' as const, ...place }];
    expect(headingRows({ ...plain, unread }, [])[0]?.wantsLook).toBe(false);
  },
);

test('what was found of a heading is said beside it, on its own sheet only', () => {
  const doubt: Finding = {
    check: 'unsure-heading',
    severity: 'note',
    ...place,
    row: 1,
    field: 'received',
    value: 'Received',
    message: 'It could also mean something else.',
  };
  const elsewhere = { ...received, heading: 'Date', sheet: '2025', column: 'B' };
  const rows = headingRows({ ...plain, columns: [elsewhere, { ...received, ...place }] }, [doubt]);
  expect(rows.map(({ how, wantsLook }) => [how, wantsLook])).toEqual([
    ['It could also mean something else.', true],
    ['Known spelling.', false],
  ]);
});
