import type { SheetColumn } from '../../../src/domain/log/findRegions';
import { readLog } from '../../../src/domain/log/readLog';
import { chosenByOfficer } from '../../../src/domain/log/savedColumns';
import { sheetOf } from './sheetOf';

const drawing = 'Ref | Date received | Team | Zqx\nC1 | Mon 3 Mar 2025 | North | a';

function unreadWith(columnMap: readonly SheetColumn[]) {
  const { log } = readLog([sheetOf(drawing, { name: 'Log' })], { columnMap });
  return log.unread?.map(({ heading, column, why }) => `${column} ${heading}: ${why}`);
}

test('a heading that nobody knows is told with its place', () => {
  expect(unreadWith([])).toEqual(['D Zqx: not recognised']);
});

test('a heading that the officer left out is told as that', () => {
  expect(unreadWith([{ field: null, heading: 'Team', how: chosenByOfficer }])).toEqual([
    'C Team: left out',
    'D Zqx: not recognised',
  ]);
});

test('one that Complaints setup only lists as not recognised was left out by nobody', () => {
  expect(unreadWith([{ field: null, heading: 'Zqx', how: 'not recognised' }])).toEqual([
    'D Zqx: not recognised',
  ]);
});

test('the same heading under two banners is named as Complaints setup names each', () => {
  const { log } = readLog([
    sheetOf(
      ` |  | STAGE 1 | | STAGE 2 |
      Ref | Received | Sent | Outcome | Requested | Outcome
      C1 | Mon 3 Mar 2025 | Fri 7 Mar 2025 | Upheld | Mon 10 Mar 2025 | Not upheld`,
      { name: 'Log' },
    ),
  ]);
  const names = log.columns.filter(({ heading }) => heading === 'Outcome').map(({ savedAs }) => savedAs);
  expect(names).toEqual(['Stage 1 Outcome', 'Stage 2 Outcome']);
});
