import { openOffice } from '../../workbench/cli/openOffice';
import { shownIn } from '../../workbench/host/objects/cellValue';
import type { CellValue, Workbook } from '../../workbench/workbook/workbook';
import { day } from '../day';
import { workbookWith } from '../workbench/host/office';

// The shipped functions in the cells of a workbook, called through the dispatch of office.js.

const start = day('Fri 20 Dec 2024');
const due = day('Wed 8 Jan 2025');
const extended = day('Wed 22 Jan 2025');

/** Rows between formulas: a year of bank holidays fits. */
const apart = 12;

interface Worked {
  readonly value: CellValue;
  readonly shown: string;
}

/** What each formula gives in a row of its own, right of the cells that it may name. */
async function worked(
  cells: readonly (readonly CellValue[])[],
  formulas: readonly string[],
  { offered, dress }: { offered?: Record<string, string>; dress?: (workbook: Workbook) => void } = {},
): Promise<Worked[]> {
  const workbook = workbookWith(cells);
  const sheet = workbook.sheets[0]!;
  dress?.(workbook);
  formulas.forEach((formula, index) => sheet.setFormula(index * apart, 9, formula.slice(1)));
  const { office, calculator } = await openOffice(workbook, start, offered ? { offered } : {});
  try {
    await calculator.recalculateAll();
    return formulas.map((_, index) => ({
      value: sheet.value(index * apart, 9),
      shown: shownIn(sheet, index * apart, 9),
    }));
  } finally {
    office.close();
  }
}

async function values(cells: readonly (readonly CellValue[])[], formulas: readonly string[]) {
  return (await worked(cells, formulas)).map(({ value }) => value);
}

describe('Booleans', () => {
  const cells = [
    [start, true, false, 'TRUE', null],
    [start, false],
    [start, true],
  ];

  test.each<[string, CellValue]>([
    ['=STAGE1DUE(A1,TRUE)', extended],
    ['=STAGE1DUE(A1,FALSE)', due],
    ['=STAGE1DUE(A1,B1)', extended],
    ['=STAGE1DUE(A1,C1)', due],
    ['=STAGE1DUE(A1,D1)', extended],
    ['=STAGE1DUE(A1,E1)', due],
    ['=STAGE1DUE(A1,1=1)', extended],
    ['=STAGE1DUE(A1,NOT(B1))', due],
    ['=STAGE1DUE(A1,AND(B1,C1))', due],
    ['=STAGE1DUE(A1,1)', extended],
    ['=CORPORATEDUE(1,A1,B1)', extended],
    ['=SUM(STAGE1DUE(A1:A3,B1:B3))', extended + due + extended],
    ['=SUM(STAGE1DUE(A1:A3,TRUE))', 3 * extended],
    ['=SUM(STAGE1DUE({45646;45646},{TRUE;FALSE}))', extended + due],
  ])('say whether a stage is extended, typed or in cells: %s', async (formula, expected) => {
    expect(await values(cells, [formula])).toEqual([expected]);
  });

  test('are no dates and no numbers', async () => {
    const error = { error: '#VALUE!' };
    expect(
      await values(cells, [
        '=STAGE1DUE(B1)',
        '=STAGE1DUE(TRUE)',
        '=ADDWORKINGDAYS(A1,B1)',
        '=ACKNOWLEDGEDUE(A1,C1)',
        '=CORPORATEDUE(B1,A1)',
        '=BANKHOLIDAYS(B1)',
        '=STAGE1DUE(A1,,C1)',
        '=WITHINTIMESCALE(A1,B1)',
      ]),
    ).toEqual(Array(8).fill(error));
  });

  test('that the functions give are Excel’s own: compared, counted and combined', async () => {
    expect(
      await values(cells, [
        '=ISWORKINGDAY(A1)',
        '=ISWORKINGDAY(A1+1)',
        '=IF(ISWORKINGDAY(A1),"open","shut")',
        '=AND(ISWORKINGDAY(A1),NOT(ISWORKINGDAY(A1+1)))',
        '=ISWORKINGDAY(A1)=B1',
        '=ISLOGICAL(WITHINTIMESCALE(A1,A1))',
        '=SUMPRODUCT(--ISWORKINGDAY(A1:A3))',
        '=STAGE1DUE(A1,ISWORKINGDAY(A1))',
        '=ISLOGICAL(WITHINTIMESCALE(A1,E1))',
      ]),
    ).toEqual([true, false, 'open', true, true, true, 3, extended, false]);
  });
});

describe('Dates', () => {
  const formulas = [
    '=STAGE1DUE(A1)',
    '=STAGE1DUE(A1:A2)',
    '=BANKHOLIDAYS(2025)',
    '=WORKINGDAYSTAKEN(A1,A2)',
    '=TIMESCALESTATUS(A1,A2)',
  ];
  const cells = [[start], [start + 3]];
  const older = { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' };

  test('are shown as dates where Excel has CustomFunctionsRuntime 1.4', async () => {
    expect((await worked(cells, formulas)).map(({ shown }) => shown)).toEqual([
      '08/01/2025',
      '08/01/2025',
      '01/01/2025',
      '1',
      'Late',
    ]);
  });

  test('are the same days as plain numbers where it has not, until the officer formats the cell', async () => {
    const newer = await worked(cells, formulas);
    const plain = await worked(cells, formulas, { offered: older });
    expect(plain.map(({ value }) => value)).toEqual(newer.map(({ value }) => value));
    expect(plain.map(({ shown }) => shown)).toEqual(['45665', '45665', '45658', '1', 'Late']);

    const dress = (workbook: Workbook) =>
      workbook.sheets[0]!.setStyle(0, 9, workbook.styles.changed(0, { numberFormat: 'd mmm yyyy' }));
    const [formatted] = await worked(cells, formulas, { offered: older, dress });
    expect(formatted?.shown).toBe('8 Jan 2025');
  });

  test('keep a format that the officer gave the cell', async () => {
    const dress = (workbook: Workbook) =>
      workbook.sheets[0]!.setStyle(0, 9, workbook.styles.changed(0, { numberFormat: 'd mmm yyyy' }));
    expect((await worked(cells, formulas, { dress }))[0]?.shown).toBe('8 Jan 2025');
  });

  test('count on as dates in Excel’s own formulas, with the runtime and without', async () => {
    const followed = ['=STAGE1DUE(A1)+1', '=YEAR(STAGE1DUE(A1))', '=STAGE1DUE(STAGE1DUE(A1))-A1'];
    const newer = await worked(cells, followed);
    expect(newer.map(({ value }) => value)).toEqual([due + 1, 2025, extended - start]);
    const plain = await worked(cells, followed, { offered: older });
    expect(plain.map(({ value }) => value)).toEqual(newer.map(({ value }) => value));
  });
});
