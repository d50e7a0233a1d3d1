import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { dueColumns } from '../../../src/domain/dueColumns/dueColumns';
import { dueFormula } from '../../../src/domain/dueColumns/dueFormula';
import type { FormulaKind } from '../../../src/domain/dueColumns/dueFormula';
import { limitsByReceipt } from '../../../src/domain/timescales/receiptRule';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';

test.each<[kind: FormulaKind, closures: string | null, formula: string]>([
  ['ours', null, '=IF(ISNUMBER(B2),ADDWORKINGDAYS(ADDWORKINGDAYS(B2-1,1),10),"")'],
  ['ours', 'Off', '=IF(ISNUMBER(B2),ADDWORKINGDAYS(ADDWORKINGDAYS(B2-1,1,Off),10,Off),"")'],
  [
    'excel',
    null,
    '=IF(ISNUMBER(B2),IF(AND(B2>=DATE(1995,1,1),B2<=DATE(2030,12,13)),WORKDAY.INTL(WORKDAY.INTL(B2-1,1,1,Days),10,1,Days),NA()),"")',
  ],
])('Counted from the next working day, a due date of stage 1 by %s formulas', (kind, closures, formula) => {
  const stage1 = dueColumns.find(({ id }) => id === 'stage1');
  if (!stage1) throw new Error('There is no such column.');
  const limits = limitsByReceipt(timeLimits, 'next working day');
  const calendar = createWorkingCalendar([]);
  const parts = { kind, start: 'B2', limits, closures, nonWorkingDays: 'Days', calendar };
  expect(dueFormula(stage1, parts)).toBe(formula);
});

test('The due date of an acknowledgement counts by the limit of its procedure', () => {
  const corporate = { ...timeLimits['corporate-acknowledge'], workingDays: 5 };
  const limits = { ...timeLimits, 'corporate-acknowledge': corporate };
  const shared = { start: 'B2', limits, closures: null, nonWorkingDays: 'Days' };
  const formulas = dueColumns
    .filter(({ id }) => id.endsWith('acknowledge'))
    .map((column) => [
      column.heading,
      dueFormula(column, { ...shared, kind: 'ours', calendar: createWorkingCalendar([]) }),
    ]);
  expect(formulas).toEqual([
    ['Acknowledgement due', '=ACKNOWLEDGEDUE(B2)'],
    ['Corporate acknowledgement due', '=ADDWORKINGDAYS(B2,5)'],
  ]);
});
