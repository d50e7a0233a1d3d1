import { dayFromSerial, isoText } from '../../../src/domain/calendar/day';
import {
  contains,
  periodBetween,
  quarterOf,
  quartersOf,
  reportingYear,
  reportingYearOf,
  sameLastYear,
} from '../../../src/domain/calendar/period';
import type { Period } from '../../../src/domain/calendar/period';
import { day } from '../../day';

const written = (period: Period | null) =>
  period && `${isoText(period.from)} ${isoText(period.to)} ${period.label}`;
const between = (from: string, to: string) => periodBetween(day(from), day(to))!;

describe('A reporting year is 1 April to 31 March', () => {
  test.each([['2024-25'], ['2024/25'], ['2024'], ['2024-2025'], ['2024/2025'], [' 2024–25 ']])(
    '%s',
    (text) => {
      expect(written(reportingYear(text))).toBe('2024-04-01 2025-03-31 2024-25');
    },
  );

  test('1999-00 spans the century', () => {
    expect(written(reportingYear('1999-00'))).toBe('1999-04-01 2000-03-31 1999-00');
  });

  test.each([
    ['2024-26'],
    ['2024-24'],
    ['24-25'],
    ['last year'],
    [''],
    ['2024-'],
    ['1899-00'],
    ['2024-3025'],
  ])('%p is none', (text) => {
    expect(reportingYear(text)).toBeNull();
  });

  test.each([
    ['Mon 31 Mar 2025', '2024-25'],
    ['Tue 1 Apr 2025', '2025-26'],
    ['Wed 1 Jan 2025', '2024-25'],
  ])('%s is in %s', (text, label) => {
    expect(reportingYearOf(day(text)).label).toBe(label);
  });

  test('Excel’s first and last days are in one too', () => {
    expect(written(reportingYearOf(dayFromSerial(1)!))).toBe('1900-01-01 1900-03-31 1899-00');
    expect(written(reportingYearOf(dayFromSerial(2958465)!))).toBe('9999-04-01 9999-12-31 9999-00');
  });
});

describe('A period between two days', () => {
  test('that is a whole reporting year is labelled as one', () => {
    expect(between('Mon 1 Apr 2024', 'Mon 31 Mar 2025').label).toBe('2024-25');
  });

  test('that is not is labelled with its days', () => {
    expect(between('Mon 1 Apr 2024', 'Sun 30 Jun 2024').label).toBe('1 April 2024 to 30 June 2024');
  });

  test('is none when it ends before it begins', () => {
    expect(periodBetween(day('Tue 2 Apr 2024'), day('Mon 1 Apr 2024'))).toBeNull();
  });

  test('contains both its ends, and no day that is not known', () => {
    const april = between('Mon 1 Apr 2024', 'Tue 30 Apr 2024');
    const asked = [day('Sun 31 Mar 2024'), april.from, april.to, day('Wed 1 May 2024'), null];
    expect(asked.map((each) => contains(april, each))).toEqual([false, true, true, false, false]);
  });
});

describe('Last year is the same twelve months before', () => {
  test.each([
    ['Mon 1 Apr 2024', 'Mon 31 Mar 2025', '2023-04-01 2024-03-31 2023-24'],
    ['Wed 1 Jan 2025', 'Mon 31 Mar 2025', '2024-01-01 2024-03-31 1 January 2024 to 31 March 2024'],
    ['Sat 1 Feb 2025', 'Fri 28 Feb 2025', '2024-02-01 2024-02-29 1 February 2024 to 29 February 2024'],
    ['Thu 1 Feb 2024', 'Thu 29 Feb 2024', '2023-02-01 2023-02-28 1 February 2023 to 28 February 2023'],
    ['Thu 1 Feb 2024', 'Wed 28 Feb 2024', '2023-02-01 2023-02-28 1 February 2023 to 28 February 2023'],
  ])('%s to %s', (from, to, lastYear) => {
    expect(written(sameLastYear(between(from, to)))).toBe(lastYear);
  });
});

describe('Quarters', () => {
  test('of a reporting year begin in April', () => {
    expect(quartersOf(reportingYear('2024-25')!).map(written)).toEqual([
      '2024-04-01 2024-06-30 Q1',
      '2024-07-01 2024-09-30 Q2',
      '2024-10-01 2024-12-31 Q3',
      '2025-01-01 2025-03-31 Q4',
    ]);
  });

  test('of a shorter period are cut to it', () => {
    expect(quartersOf(between('Wed 15 May 2024', 'Wed 31 Jul 2024')).map(written)).toEqual([
      '2024-05-15 2024-06-30 Q1',
      '2024-07-01 2024-07-31 Q2',
    ]);
  });

  test('of a period in two reporting years say which year they are of', () => {
    expect(quartersOf(between('Wed 1 Jan 2025', 'Mon 30 Jun 2025')).map(({ label }) => label)).toEqual([
      'Q4 2024-25',
      'Q1 2025-26',
    ]);
  });

  test.each([
    ['Mon 1 Apr 2024', 1],
    ['Sun 30 Jun 2024', 1],
    ['Mon 1 Jul 2024', 2],
    ['Tue 1 Oct 2024', 3],
    ['Tue 31 Dec 2024', 3],
    ['Wed 1 Jan 2025', 4],
    ['Mon 31 Mar 2025', 4],
  ])('%s is in Q%i', (text, quarter) => {
    expect(quarterOf(day(text))).toBe(quarter);
  });
});
