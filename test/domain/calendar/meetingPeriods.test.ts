import { meetingPeriod, meetingPeriods } from '../../../src/domain/calendar/meetingPeriods';
import { day } from '../../day';

test('The months and quarters offered begin with those of today and go back', () => {
  const periods = meetingPeriods(day('Sun 29 Nov 2026'));
  expect(periods.map(({ id }) => id)).toEqual([
    ...['2026-11', '2026-10', '2026-09', '2026-08', '2026-07', '2026-06'],
    ...['2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12'],
    ...['2026-27 Q3', '2026-27 Q2', '2026-27 Q1', '2025-26 Q4'],
    ...['2025-26 Q3', '2025-26 Q2', '2025-26 Q1', '2024-25 Q4'],
  ]);
});

test.each([
  ['2024-02', 'February 2024', day('Thu 1 Feb 2024'), day('Thu 29 Feb 2024')],
  ['2024-12', 'December 2024', day('Sun 1 Dec 2024'), day('Tue 31 Dec 2024')],
  ['2024-25 Q1', 'Q1 2024-25', day('Mon 1 Apr 2024'), day('Sun 30 Jun 2024')],
  ['2024-25 Q4', 'Q4 2024-25', day('Wed 1 Jan 2025'), day('Mon 31 Mar 2025')],
])('%s is %s', (id, label, from, to) => {
  expect(meetingPeriod(id)).toEqual({ id, label, from, to });
});

test.each(['2024-13', '2024-25 Q5', '2024-26 Q1', '2024-25', 'March 2025', ''])('“%s” is none', (id) => {
  expect(meetingPeriod(id)).toBeNull();
});
