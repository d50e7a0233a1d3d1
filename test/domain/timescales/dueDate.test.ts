import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { dueDate, extendedDueDate, longestDueDate } from '../../../src/domain/timescales/dueDate';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import type { TimeLimitId } from '../../../src/domain/timescales/timeLimits';
import { day } from '../../day';

const calendar = createWorkingCalendar([]);
const received = day('Fri 20 Dec 2024');

describe('The limits of the law, from Friday 20 December 2024', () => {
  test.each<[TimeLimitId, number, string, string | null]>([
    ['acknowledge', 2, 'Tue 24 Dec 2024', null],
    ['stage1', 10, 'Wed 8 Jan 2025', 'Wed 22 Jan 2025'],
    ['stage2', 25, 'Wed 29 Jan 2025', 'Wed 26 Mar 2025'],
    ['stage3-panel', 30, 'Wed 5 Feb 2025', null],
    ['stage3-report', 5, 'Tue 31 Dec 2024', null],
    ['stage3-response', 15, 'Wed 15 Jan 2025', null],
    ['stage3', 50, 'Wed 5 Mar 2025', null],
    ['corporate1', 10, 'Wed 8 Jan 2025', 'Wed 22 Jan 2025'],
    ['corporate2', 20, 'Wed 22 Jan 2025', 'Wed 19 Feb 2025'],
    ['escalate', 20, 'Wed 22 Jan 2025', null],
  ])('%s: %i working days, %s, at the longest %s', (id, workingDays, due, longest) => {
    const limit = timeLimits[id];
    expect([limit.id, limit.workingDays]).toEqual([id, workingDays]);
    expect(dueDate(limit, received, calendar)).toBe(day(due));
    expect(longestDueDate(limit, received, calendar)).toBe(longest && day(longest));
  });

  test('each say where they come from and since when', () => {
    const silent = Object.values(timeLimits).filter(({ source, inForceFrom }) => !source || !inForceFrom);
    expect(silent).toEqual([]);
  });
});

describe('An extended due date', () => {
  test.each([
    ['nothing typed', null, null],
    ['No', false, null],
    ['Yes, without a date, is the longest the law allows', true, 'Wed 22 Jan 2025'],
    ['the date typed', day('Wed 15 Jan 2025'), 'Wed 15 Jan 2025'],
    ['never after the longest the law allows', day('Fri 28 Feb 2025'), 'Wed 22 Jan 2025'],
    ['never before the first limit', day('Fri 3 Jan 2025'), 'Wed 8 Jan 2025'],
  ])('%s', (_, extension, expected) => {
    expect(extendedDueDate(timeLimits.stage1, received, extension, calendar)).toBe(expected && day(expected));
  });

  test('is none where the law allows no extension', () => {
    expect(extendedDueDate(timeLimits['stage3-panel'], received, true, calendar)).toBeNull();
  });

  test('is none when the longest lies outside the known years', () => {
    expect(extendedDueDate(timeLimits.stage2, day('Mon 4 Nov 2030'), true, calendar)).toBeNull();
  });
});
