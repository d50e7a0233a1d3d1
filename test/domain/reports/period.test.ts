import { periodBetween } from '../../../src/domain/calendar/period';
import type { Period } from '../../../src/domain/calendar/period';
import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { columns } from '../../../src/domain/log/columns';
import { buildTables } from '../../../src/domain/reports/buildTables';
import { comparePivot } from '../../../src/domain/reports/comparePivot';
import { reportData } from '../../../src/domain/reports/reportData';
import { tidyTables } from '../../../src/domain/reports/tidy/tidyTables';
import { day } from '../../day';
import { headings } from './aCase';
import { showPivot } from './showPivot';
import { issueLists, someCases } from './someCases';

const fields = new Set(columns.map(({ id }) => id));
const dataFor = (from: string, to: string) =>
  reportData(someCases(500), fields, {
    period: periodBetween(day(from), day(to)) as Period,
    today: day('Mon 30 Jun 2025'),
    calendar: createWorkingCalendar([]),
    lists: issueLists,
  });

describe.each([
  ['a quarter', 'Mon 1 Jul 2024', 'Mon 30 Sep 2024'],
  ['eighteen months, which share days with the year before', 'Sun 1 Oct 2023', 'Mon 31 Mar 2025'],
])('A report of %s', (_, from, to) => {
  const data = dataFor(from, to);
  const { tables } = buildTables(data, 'all');

  test('says "in the period", not "in the year"', () => {
    const cohorts = tables.map(({ cohort }) => cohort).join(' ');
    expect(cohorts).toContain('Statutory complaints received in the period');
    expect(cohorts).not.toContain('in the year');
  });

  test('agrees with its PivotTables all the same', () => {
    const tidy = tidyTables(data);
    const checks = tables.flatMap((table) =>
      table.pivot ? [comparePivot(table, showPivot(table.pivot, tidy))] : [],
    );
    expect(checks.length).toBeGreaterThan(10);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});

test('Years across are then the same months of each year', () => {
  const data = dataFor('Mon 1 Jul 2024', 'Mon 30 Sep 2024');
  const [table] = buildTables(data, ['records-by-year']).tables;
  expect(table && headings(table)).toBe(
    '1 July 2022 to 30 September 2022 | 1 July 2023 to 30 September 2023 | 1 July 2024 to 30 September 2024',
  );
});
