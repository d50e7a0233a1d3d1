import { openOffice } from '../../workbench/cli/openOffice';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import type { Workbook } from '../../workbench/workbook/workbook';
import { day } from '../day';
import { workbookWith } from '../workbench/host/office';

/** From the first day of the 1900 system to that of the 1904 one. */
const between = 1462;
const received = day('Fri 20 Dec 2024');
const due = day('Wed 8 Jan 2025');
const today = day('Mon 3 Feb 2025');

async function workedOut(workbook: Workbook, formulas: readonly string[]): Promise<unknown[]> {
  const sheet = workbook.sheets[0]!;
  formulas.forEach((formula, column) => sheet.setFormula(1, column, formula.slice(1)));
  const { office, calculator } = await openOffice(workbook, today);
  try {
    await calculator.recalculateAll();
    return formulas.map((_, column) => sheet.value(1, column));
  } finally {
    office.close();
  }
}

function workbookOf1904(...cells: readonly (number | string)[]): Workbook {
  const workbook = workbookWith([cells]);
  workbook.date1904 = true;
  return workbook;
}

describe('In a workbook of the 1904 date system', () => {
  test('the functions take and give its own dates, with Excel’s beside them', async () => {
    const workbook = workbookOf1904(received - between, '20/12/2024');
    expect(
      await workedOut(workbook, [
        '=STAGE1DUE(A1)',
        '=STAGE1DUE(B1)',
        '=STAGE1DUE(DATE(2024,12,20))',
        '=WORKINGDAYSTAKEN(A1,STAGE1DUE(A1))',
        '=REPORTINGYEAR(A1)',
        '=COMPLAINTTIMELIMIT(A1)',
        '=ISWORKINGDAY(DATE(2024,12,25))',
        '=INDEX(BANKHOLIDAYS(2024),1,1)',
        '=TODAY()',
        '=YEAR(A1)',
        '=WORKDAY(A1,10)',
        '=EDATE(A1,12)',
      ]),
    ).toEqual([
      due - between,
      due - between,
      due - between,
      10,
      '2024/25',
      day('Sat 20 Dec 2025') - between,
      false,
      day('Mon 1 Jan 2024') - between,
      today - between,
      2024,
      day('Fri 3 Jan 2025') - between,
      day('Sat 20 Dec 2025') - between,
    ]);
  });

  test('and a number that would be another day in the usual system is not taken for it', async () => {
    expect(await workedOut(workbookWith([[received - between]]), ['=STAGE1DUE(A1)'])).toEqual([
      day('Wed 6 Jan 2021'),
    ]);
  });
});

test('the workbook is asked once, however many cells call', async () => {
  const workbook = workbookWith(Array.from({ length: 50 }, () => [received]));
  const sheet = workbook.sheets[0]!;
  for (let row = 0; row < 50; row++) sheet.setFormula(row, 1, `STAGE1DUE(A${row + 1})`);
  const { office, calculator }: { office: NodeOffice; calculator: { recalculateAll(): Promise<void> } } =
    await openOffice(workbook, today);
  await calculator.recalculateAll();
  expect(sheet.value(49, 1)).toBe(due);
  expect(office.counts.roundTrips).toBe(1);
  office.close();
});
