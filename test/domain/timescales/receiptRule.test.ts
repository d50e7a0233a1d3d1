import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { caseClocks } from '../../../src/domain/timescales/caseClocks';
import type { CaseClock } from '../../../src/domain/timescales/caseClocks';
import { dueDate } from '../../../src/domain/timescales/dueDate';
import { limitsByReceipt } from '../../../src/domain/timescales/receiptRule';
import type { ReceiptRule } from '../../../src/domain/timescales/receiptRule';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import { complaint } from '../../complaint';
import { day } from '../../day';

const calendar = createWorkingCalendar([]);
const twenty = { workingDays: 20, extendedWorkingDays: null };

test.each<[received: string, rule: ReceiptRule, due: string]>([
  ['Sat 4 Jan 2020', 'that day', 'Fri 31 Jan 2020'],
  ['Sat 4 Jan 2020', 'next working day', 'Mon 3 Feb 2020'],
  ['Mon 6 Jan 2020', 'that day', 'Mon 3 Feb 2020'],
  ['Mon 6 Jan 2020', 'next working day', 'Mon 3 Feb 2020'],
  ['Fri 3 Jan 2020', 'next working day', 'Fri 31 Jan 2020'],
  ['Wed 1 Jan 2020', 'next working day', 'Thu 30 Jan 2020'],
])('20 working days from %s, counted from %s, end on %s', (received, rule, due) => {
  const startsOnWorkingDay = rule === 'next working day';
  expect(dueDate({ ...twenty, startsOnWorkingDay }, day(received), calendar)).toBe(day(due));
});

function stage1(rule: ReceiptRule, responded: string): CaseClock | undefined {
  const told = { received: day('Sat 1 Mar 2025'), stage1: { responded: day(responded) } };
  const settings = { calendar, today: day('Wed 30 Apr 2025'), fields: new Set<never>() };
  return caseClocks(complaint(told), { ...settings, limits: limitsByReceipt(timeLimits, rule) }).find(
    ({ clock }) => clock === 'stage1',
  );
}

test.each<[rule: ReceiptRule, responded: string, status: string, days: number]>([
  ['that day', 'Fri 14 Mar 2025', 'on-time', 10],
  ['that day', 'Mon 17 Mar 2025', 'late', 11],
  ['next working day', 'Mon 17 Mar 2025', 'on-time', 10],
  ['next working day', 'Tue 18 Mar 2025', 'late', 11],
  ['next working day', 'Sun 2 Mar 2025', 'on-time', 0],
])('Received on a Saturday and counted from %s, a reply on %s is %s', (rule, responded, status, days) => {
  expect(stage1(rule, responded)).toMatchObject({ status, workingDays: days, start: day('Sat 1 Mar 2025') });
});

test('That it counts from a later day is told', () => {
  expect(stage1('next working day', 'Mon 17 Mar 2025')?.remarks).toEqual([
    '1 March 2025 is no working day, so it counts as 3 March 2025.',
  ]);
  expect(stage1('that day', 'Mon 17 Mar 2025')?.remarks).toEqual([]);
});

test('Only what the council receives is moved: a panel that met on a Saturday met then', () => {
  const limits = limitsByReceipt(timeLimits, 'next working day');
  const moved = Object.values(limits).filter(({ startsOnWorkingDay }) => startsOnWorkingDay);
  expect(moved.map(({ id }) => id).sort()).toEqual([
    'acknowledge',
    'corporate-acknowledge',
    'corporate1',
    'corporate2',
    'stage1',
    'stage2',
    'stage3',
    'stage3-panel',
    'stage3-response',
  ]);
  expect(limitsByReceipt(timeLimits, 'that day')).toBe(timeLimits);
});
