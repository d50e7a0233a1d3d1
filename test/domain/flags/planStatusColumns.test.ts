import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { namesOfSet } from '../../../src/domain/flags/flagNames';
import { planFlags } from '../../../src/domain/flags/planFlags';
import { mostStatusRows, planStatusColumns } from '../../../src/domain/flags/planStatusColumns';
import type { StatusColumnsPlan } from '../../../src/domain/flags/planStatusColumns';
import { readLog } from '../../../src/domain/log/readLog';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import { day } from '../../day';

function planned(rows: number): StatusColumnsPlan {
  const received = day('Mon 3 Mar 2025');
  const values = [
    ['Reference', 'Date received', 'Stage 1 responded'],
    ...Array.from({ length: rows }, (_, index) => [`C${index}`, received, '']),
  ];
  const parsed = readLog([{ name: 'Log', firstRow: 1, firstColumn: 1, values, tables: [], hiddenRows: [] }]);
  const plan = planFlags(parsed, {
    limits: timeLimits,
    calendar: createWorkingCalendar([]),
    dueSoonDays: 5,
    names: namesOfSet(1),
  });
  return planStatusColumns(plan, parsed, { there: [], firstFree: () => 4 });
}

test('a log of as many rows as Excel can bear gets its columns', () => {
  const { columns, leftOut } = planned(mostStatusRows);
  expect(columns.map(({ heading, letter, lastRow }) => [heading, letter, lastRow])).toEqual([
    ['Stage 1 status', 'D', 5_001],
  ]);
  expect(leftOut).toEqual([]);
});

test('one of more rows gets none, and is told why', () => {
  expect(planned(mostStatusRows + 1)).toEqual({
    columns: [],
    leftOut: [
      {
        sheet: 'Log',
        why: 'No columns of statuses were added: with 5,001 rows Excel would be slow at every entry, so they are for up to 5,000. The flags and the chase list cover every row.',
      },
    ],
  });
});
