import { parseAddress, type Rect } from '../../../../workbench/workbook/address';
import { Calculator } from '../../../../workbench/workbook/calculation/calculator';
import type { CustomResult } from '../../../../workbench/workbook/calculation/customFunctions';
import { Workbook, type CellValue, type Sheet } from '../../../../workbench/workbook/workbook';

const metadata = {
  functions: [
    {
      id: 'DOUBLE',
      name: 'DOUBLE',
      parameters: [
        { name: 'cells', type: 'any', dimensionality: 'matrix' },
        { name: 'more', type: 'any', dimensionality: 'matrix', optional: true },
      ],
    },
    {
      id: 'ADD',
      name: 'ADD',
      parameters: [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'number' },
      ],
    },
  ],
};

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly address: string;
}

/** A sheet, a calculator on it, and what it asked of the add-in, which answers a moment later. */
function bench(options: { errors?: boolean; setUp?: (sheet: Sheet) => void } = {}) {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Log', '{1}');
  options.setUp?.(sheet);
  const calls: Call[] = [];
  let waits = 0;
  let wait: Promise<void> | null = null;
  const callCustomFunction = async (
    name: string,
    args: readonly unknown[],
    address: string,
  ): Promise<CustomResult> => {
    calls.push({ name, args, address });
    wait ??= new Promise((resolve) =>
      setTimeout(() => {
        waits += 1;
        wait = null;
        resolve();
      }, 1),
    );
    await wait;
    return answer(name, args);
  };
  const calculator = new Calculator({
    workbook,
    functions: { ...metadata, allowErrorForDataTypeAny: options.errors ?? false },
    callCustomFunction,
    today: 45_646,
  });
  const write = (contents: Record<string, CellValue>): Promise<void> => {
    const changed = Object.entries(contents).map(([address, content]) => {
      const { row, column } = rectOf(address);
      if (typeof content === 'string' && content.startsWith('='))
        sheet.setFormula(row, column, content.slice(1));
      else sheet.setValue(row, column, content);
      return { sheet, rect: rectOf(address) };
    });
    return calculator.recalculate(changed);
  };
  const read = (address: string): unknown[][] => {
    const { row, column, rows, columns } = rectOf(address);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => shown(sheet.value(row + r, column + c))),
    );
  };
  return {
    workbook,
    sheet,
    calculator,
    calls,
    write,
    read,
    cell: (address: string) => read(address)[0]?.[0],
    waits: () => waits,
  };
}

function answer(name: string, args: readonly unknown[]): CustomResult {
  if (name === 'ADD') return { value: Number(args[0]) + Number(args[1]) };
  const [cells] = args as [unknown[][]];
  if (cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === 'bad')
    return { error: '#VALUE!', message: 'Not that.' };
  return {
    value: cells.map((row) =>
      row.map((cell) => ({
        type: 'FormattedNumber',
        basicValue: Number(cell) * 2,
        numberFormat: 'dd/mm/yyyy',
      })),
    ),
  };
}

function rectOf(address: string): Rect {
  return parseAddress(address) as Rect;
}

function shown(value: CellValue): unknown {
  return typeof value === 'object' && value !== null ? value.error : value;
}

describe('only what depends on a change is worked out again', () => {
  test('through chains, ranges and other sheets, in the order of need', async () => {
    const { workbook, write, cell } = bench();
    const other = workbook.addSheet('Summary', '{2}');
    await write({ A1: 1, B1: '=A1+1', C1: '=SUM(A1:B1)', D1: '=C1*10' });
    other.setFormula(0, 0, 'Log!D1&" in all"');
    await write({ A1: 2 });
    expect([cell('B1'), cell('C1'), cell('D1'), other.value(0, 0)]).toEqual([3, 5, 50, '50 in all']);
  });

  test('a cell that depends on nothing changed keeps what the file said of it', async () => {
    const { write, cell } = bench({
      setUp: (sheet) => {
        sheet.setFormula(0, 1, 'A1*2', 99);
        sheet.setFormula(0, 2, 'Z1*2', 77);
      },
    });
    await write({ A1: 5 });
    expect([cell('B1'), cell('C1')]).toEqual([10, 77]);
  });

  test('everything, when asked', async () => {
    const { calculator, cell } = bench({ setUp: (sheet) => sheet.setFormula(0, 1, 'A1+1', 99) });
    await calculator.recalculate('all');
    expect(cell('B1')).toBe(1);
  });

  test('a formula that cannot be read keeps what Excel last made of it', async () => {
    const { calculator, cell } = bench({ setUp: (sheet) => sheet.setFormula(0, 1, '[1]Sheet1!A1+', 'kept') });
    await calculator.recalculate('all');
    expect(cell('B1')).toBe('kept');
  });

  test('of a chain of 20,000 cells, whichever way it runs, in a moment', async () => {
    const { sheet, calculator, write, cell } = bench();
    for (let row = 1; row < 20_000; row++) {
      sheet.setFormula(row, 0, `A${row}+1`);
      sheet.setFormula(20_000 - row, 1, `B${20_000 - row + 2}+1`);
    }
    await calculator.recalculate('all');
    await write({ A1: 5 });
    expect(cell('A20000')).toBe(20_004);
    expect(cell('B2')).toBe(19_999);
  });

  test('running totals of 3,000 rows are linear in their cells', async () => {
    const { sheet, calculator, cell } = bench();
    for (let row = 0; row < 3000; row++) {
      sheet.setFormula(row, 0, 'ROW()');
      sheet.setFormula(row, 1, `SUM(A$1:A${row + 1})`);
    }
    await calculator.recalculate([]);
    expect(cell('B3000')).toBe(4_501_500);
  });

  test('a table that grows, a name that changes and a sheet that comes are followed', async () => {
    const { workbook, sheet, write, calculator, cell } = bench();
    const table = {
      id: 1,
      name: 'Log',
      sheet,
      rect: rectOf('A1:A2'),
      columns: ['Days'],
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      style: null,
    };
    sheet.tables.push(table);
    await write({ A1: 'Days', A2: 10, A3: 5, C1: '=SUM(Log[Days])', C2: '=Limit*2', C3: '=Later!A1' });
    expect([cell('C1'), cell('C2'), cell('C3')]).toEqual([10, '#NAME?', '#REF!']);
    table.rect = rectOf('A1:A3');
    workbook.names.push({ name: 'Limit', formula: '4', sheet: null, visible: true, comment: '' });
    workbook.addSheet('Later', '{2}').setValue(0, 0, 'here');
    await calculator.recalculate([]);
    expect([cell('C1'), cell('C2'), cell('C3')]).toEqual([15, 8, 'here']);
  });

  test('cells that need each other are 0, and are named', async () => {
    const { write, calculator, cell } = bench();
    await write({ A1: '=B1+1', B1: '=A1+1', C1: '=C1' });
    expect([cell('A1'), cell('B1'), cell('C1')]).toEqual([0, 0, 0]);
    expect(calculator.circular.size).toBe(3);
  });
});

describe('an array fills the cells beside and below', () => {
  test('grows and shrinks, and what stands on it follows', async () => {
    const { write, read, cell } = bench();
    await write({ A1: 3, C1: '=SEQUENCE(A1)', E1: '=SUM(C1:C9)', F1: '=SUM(C1#)' });
    expect([read('C1:C4'), cell('E1'), cell('F1')]).toEqual([[[1], [2], [3], [null]], 6, 6]);
    await write({ A1: 2 });
    expect([read('C1:C4'), cell('E1'), cell('F1')]).toEqual([[[1], [2], [null], [null]], 3, 3]);
  });

  test('is #SPILL! while something is in its way', async () => {
    const { write, read } = bench();
    await write({ C1: '=SEQUENCE(3)' });
    await write({ C2: 'mine' });
    expect(read('C1:C3')).toEqual([['#SPILL!'], ['mine'], [null]]);
    await write({ C2: null });
    expect(read('C1:C3')).toEqual([[1], [2], [3]]);
  });

  test('goes when its formula goes', async () => {
    const { write, read } = bench();
    await write({ C1: '=SEQUENCE(3)' });
    await write({ C1: 'text' });
    expect(read('C1:C3')).toEqual([['text'], [null], [null]]);
  });

  test('a formula of the file that is no array takes of a range the cell in its own row', async () => {
    const { calculator, cell } = bench({
      setUp: (sheet) => {
        [7, 8, 9].forEach((value, row) => sheet.setValue(row, 0, value));
        sheet.setFormula(1, 1, 'A1:A3*10');
      },
    });
    await calculator.recalculate('all');
    expect(cell('B2')).toBe(80);
  });
});

describe("the add-in's functions", () => {
  test('are given ranges as rows, blanks as null and what is left out as null, with the address of the cell', async () => {
    const { write, calls, read } = bench();
    await write({ A1: 1, A3: 3, C1: '=DOUBLE(A1:A3)' });
    expect(calls).toEqual([
      { name: 'DOUBLE', args: [[[1], [null], [3]]].concat(null as never), address: 'Log!C1' },
    ]);
    expect(read('C1:C3')).toEqual([[2], [0], [6]]);
  });

  test('dress cells that have no number format of their own', async () => {
    const { sheet, workbook, write } = bench();
    sheet.setStyle(1, 2, workbook.styles.changed(0, { numberFormat: '0.00' }));
    await write({ A1: 1, A2: 2, C1: '=DOUBLE(A1:A2)' });
    const formats = [0, 1].map((row) => workbook.styles.format(sheet.style(row, 2)).numberFormat);
    expect(formats).toEqual(['dd/mm/yyyy', '0.00']);
  });

  test('answer with errors, or are not asked when a cell holds one', async () => {
    const { write, cell, calls } = bench();
    await write({ A1: 'bad', B1: '=DOUBLE(A1)', A2: '=1/0', B2: '=DOUBLE(A2)', B3: '=ADD("x",1)' });
    expect([cell('B1'), cell('B2'), cell('B3')]).toEqual(['#VALUE!', '#DIV/0!', '#VALUE!']);
    expect(calls).toHaveLength(1);
  });

  test('are given errors as office.js takes them, where functions.json lets them', async () => {
    const { write, calls } = bench({ errors: true });
    await write({ A1: '=1/0', B1: '=DOUBLE(A1)' });
    expect(calls[0]?.args[0]).toEqual([[{ type: 'CustomFunctionError', code: '#DIV/0!' }]]);
  });

  test('within other functions, and within each other, are waited for', async () => {
    const { write, cell } = bench();
    await write({
      A1: 4,
      B1: '=IF(DOUBLE(A1)>7,DOUBLE(DOUBLE(A1))+1,0)',
      C1: '=B1+1',
      D1: '=IFERROR(ADD(B1,C1),"none")',
    });
    expect([cell('B1'), cell('C1'), cell('D1')]).toEqual([17, 18, 35]);
  });

  test('that take one value answer a range cell by cell', async () => {
    const { write, read } = bench();
    await write({ A1: 1, A2: 2, B1: '=ADD(A1:A2,10)' });
    expect(read('B1:B2')).toEqual([[11], [12]]);
  });

  test('of 10,000 cells are asked together, not one after another', async () => {
    const { sheet, calculator, cell, calls, waits } = bench();
    for (let row = 0; row < 10_000; row++) {
      sheet.setValue(row, 0, row);
      sheet.setFormula(row, 1, `ADD(A${row + 1},1)`);
      sheet.setFormula(row, 2, `ADD(B${row + 1},1)`);
    }
    await calculator.recalculate([]);
    expect(cell('C10000')).toBe(10_001);
    expect(calls).toHaveLength(20_000);
    expect(waits()).toBe(2);
  });

  test('show #BUSY! until they have answered; an older answer does not replace a newer question', async () => {
    const { write, cell } = bench();
    const first = write({ A1: 1, B1: '=ADD(A1,1)', C1: '=B1' });
    expect(cell('B1')).toBe('#BUSY!');
    const second = write({ A1: 5 });
    await Promise.all([first, second]);
    expect([cell('B1'), cell('C1')]).toEqual([6, 6]);
  });
});

describe('a cell without a format takes that of what its formula names', () => {
  test.each([
    ['=DATE(2024,12,20)', 'dd/mm/yyyy'],
    ['=A1', 'd mmm yyyy'],
    ['=A1+10', 'd mmm yyyy'],
    ['=A1-A2', 'General'],
    ['=YEAR(A1)', 'General'],
    ['=IF(TRUE,A1)', 'd mmm yyyy'],
    ['=MAX(A1:A2)', 'd mmm yyyy'],
  ])('%s: %s', async (formula, expected) => {
    const { sheet, workbook, write } = bench();
    const style = workbook.styles.changed(0, { numberFormat: 'd mmm yyyy' });
    for (const row of [0, 1]) sheet.setStyle(row, 0, style);
    await write({ A1: 45_000, A2: 45_001, C1: formula });
    expect(workbook.styles.format(sheet.style(0, 2)).numberFormat).toBe(expected);
  });
});

test('within SUMPRODUCT a formula read from a file works on whole ranges, as Excel does without any mark of an array', () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Log', '{1}');
  sheet.setValue(0, 0, 'a');
  sheet.setValue(1, 0, 'b');
  sheet.setFormula(5, 3, 'SUMPRODUCT(--(A1:A2="b"))');
  sheet.setFormula(6, 3, 'A1:A2="b"');
  const calculator = new Calculator({ workbook, today: 45_000 });
  void calculator.recalculateAll();
  expect(sheet.value(5, 3)).toBe(1);
  expect(sheet.value(6, 3)).toEqual({ error: '#VALUE!' });
});
