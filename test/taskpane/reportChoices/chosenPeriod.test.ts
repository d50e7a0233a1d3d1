import type { ReportOptions } from '../../../src/actions/reportOptions';
import { firstOfKind, periodInForce } from '../../../src/taskpane/reportChoices/chosenPeriod';

const thisYear = { label: '2024-25', from: '2024-04-01', to: '2025-03-31' };
const lastYear = { label: '2023-24', from: '2023-04-01', to: '2024-03-31' };
const quarter = { label: 'Q4 2024-25', from: '2025-01-01', to: '2025-03-31' };
const month = { label: 'March 2025', from: '2025-03-01', to: '2025-03-31' };
const term = { label: '5 May 2024 to 9 July 2024', from: '2024-05-05', to: '2024-07-09' };

const periods = { years: [thisYear, lastYear], quarters: [quarter], months: [month] };

function options(kept: ReportOptions['kept']['period']): ReportOptions {
  const rest = { tables: 'default', countBy: 'usual', shares: 'none', withoutTeams: [], split: '' } as const;
  return { periods, tables: [], teams: [], kept: { period: kept, ...rest } };
}

function days({ from, to }: { readonly from: string; readonly to: string }) {
  return { from, to };
}

describe('The period of the report', () => {
  test.each([
    ['the latest year when nothing is kept', null, { kind: 'year', ...days(thisYear) }],
    ['a year that is kept', lastYear, { kind: 'year', ...days(lastYear) }],
    ['a quarter that is kept', quarter, { kind: 'quarter', ...days(quarter) }],
    ['a month that is kept', month, { kind: 'month', ...days(month) }],
    ['two dates that are kept', term, { kind: 'dates', ...days(term) }],
  ])('is %s', (_, kept, expected) => {
    expect(periodInForce(options(kept), null)).toEqual(expected);
  });

  test('is what was chosen here, whatever is kept', () => {
    expect(periodInForce(options(lastYear), { kind: 'month', ...days(month) })).toEqual({
      kind: 'month',
      ...days(month),
    });
  });

  test('is the latest of its kind when another log has no such period', () => {
    const gone = { kind: 'quarter', from: '2019-04-01', to: '2019-06-30' } as const;
    expect(periodInForce(options(null), gone)).toEqual({ kind: 'quarter', ...days(quarter) });
  });

  test('is none for a log without a year', () => {
    const empty = { ...options(lastYear), periods: { years: [], quarters: [], months: [] } };
    expect(periodInForce(empty, null)).toBeNull();
  });

  test('keeps its days when any two dates are to be typed', () => {
    const before = { kind: 'year', ...days(lastYear) } as const;
    expect(firstOfKind(periods, 'dates', before)).toEqual({ kind: 'dates', ...days(lastYear) });
  });
});
