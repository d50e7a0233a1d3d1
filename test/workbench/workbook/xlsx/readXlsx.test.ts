import { readXlsx } from '../../../../workbench/workbook/xlsx/readXlsx';
import { officersParts, officersWorkbook } from './officersWorkbook';

const workbook = readXlsx(officersWorkbook(), 'Log 2024.xlsx');
const log = workbook.sheet('Log');
if (!log) throw new Error('the log is not there');

/** The log's XML with a piece of it replaced, read again. */
function logWith(piece: string, replacement: string) {
  const xml = officersParts['xl/worksheets/sheet1.xml'] as string;
  if (!xml.includes(piece)) throw new Error(`${piece} is not in the log`);
  const read = readXlsx(officersWorkbook({ 'xl/worksheets/sheet1.xml': xml.replace(piece, replacement) }));
  return read.sheets[0] as NonNullable<(typeof read.sheets)[0]>;
}

describe('sheets', () => {
  test('are read in the order of their tabs, hidden ones too', () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Log', 'Visible'],
      ["Team's pivot", 'Visible'],
      ['Lists', 'Hidden'],
    ]);
    expect(workbook.fileName).toBe('Log 2024.xlsx');
    expect(workbook.activeSheet).toBe(log);
    expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(3);
  });

  test('say how they look: tab, gridlines, panes, page, protection', () => {
    expect(log).toMatchObject({
      tabColor: '#8EA9DB',
      showGridlines: false,
      freeze: { rows: 3, columns: 0 },
      isProtected: true,
      autoFilter: { row: 2, column: 0, rows: 5, columns: 8 },
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      page: {
        orientation: 'Landscape',
        printTitleRows: { row: 2, rows: 1 },
        centerHeader: 'Complaints && log',
        centerFooter: 'Page &P',
      },
    });
  });

  test('say which rows and columns are hidden, and how high and wide they are', () => {
    expect(log.rows.get(4)).toMatchObject({ height: 30 });
    expect(log.rows.get(5)).toMatchObject({ hidden: true });
    expect(log.columns.get(0)).toEqual({ width: 12.7109375 });
    expect(log.columns.get(2)).toEqual({ width: 20.5, style: 2 });
    expect(log.columns.get(3)).toEqual({ width: 9.140625, hidden: true });
  });
});

describe('cells', () => {
  test.each([
    ['a number', 3, 0, 1],
    ['a date as its serial', 3, 1, 45730],
    ['a date with a time', 5, 1, 45732.5],
    ['shared text', 3, 2, 'Upheld'],
    ['rich text as its plain text, without phonetic hints', 0, 0, 'Complaints log'],
    ['text with entities and a guarded escape', 2, 3, 'Notes & _x0041_'],
    ['text with a space before it and a line break', 6, 2, ' Partly\nupheld'],
    ['text in the cell itself', 2, 4, 'Days'],
    ['true', 3, 5, true],
    ['false', 4, 5, false],
    ['an error', 3, 6, { error: '#N/A' }],
    ['a formula that gives "" is not blank', 4, 6, ''],
    ['a cell with only a format is blank', 6, 1, null],
    ['a cell that is not there', 9, 9, null],
  ])('%s', (_, row, column, value) => {
    expect(log.value(row, column)).toEqual(value);
  });

  test.each([
    ['the first of a shared formula', 3, 4, 'B4-A4+$A$4'],
    ['the next of a shared formula', 4, 4, 'B5-A5+$A$4'],
    ['the last of a shared formula', 6, 4, 'B7-A7+$A$4'],
    ['a formula of newer Excel, as Excel shows it', 4, 7, 'XLOOKUP(A5,tblLists[Word],tblLists[Word],0)'],
    ['an array formula', 3, 7, 'SUM(A4:A7*1)'],
    ['a value has none', 3, 0, null],
  ])('formula: %s', (_, row, column, formula) => {
    expect(log.formula(row, column)).toBe(formula);
  });

  test('an array formula says which cells it fills', () => {
    expect(log.rows.get(3)?.arrays).toEqual(new Map([[7, { row: 3, column: 7, rows: 1, columns: 1 }]]));
  });

  test('rows and cells without addresses follow the one before', () => {
    const sheet = logWith(
      '<row r="7" spans="1:8" x14ac:dyDescent="0.25"><c r="A7"><v>4</v></c><c r="B7" s="2"/>',
      '<row><c><v>4</v></c><c s="2"/>',
    );
    expect([sheet.value(6, 0), sheet.style(6, 1), sheet.value(6, 2)]).toEqual([4, 2, ' Partly\nupheld']);
  });

  test('attributes in single quotes and names with a prefix are the same', () => {
    const plain = officersParts['xl/worksheets/sheet1.xml'] as string;
    const prefixed = plain
      .replace(/<(\/?)(?=[a-wyzA-Z])(?!x14|xm|mc)([a-zA-Z]+)(?=[\s>/])/g, '<$1x:$2')
      .replace('xmlns="', 'xmlns:x="')
      .replaceAll('r="A4"', "r='A4'");
    const read = readXlsx(officersWorkbook({ 'xl/worksheets/sheet1.xml': prefixed }));
    expect(read.sheets[0]?.usedRect()).toEqual(log.usedRect());
    expect(read.sheets[0]?.value(3, 0)).toBe(1);
    expect(read.sheets[0]?.conditionalFormats).toHaveLength(3);
  });

  test('a date that the file writes as text is a serial', () => {
    const sheet = logWith('<c r="A4"><v>1</v></c>', '<c r="A4" t="d"><v>2025-03-14T12:00:00</v></c>');
    expect(sheet.value(3, 0)).toBe(45730.5);
  });

  test('a workbook that counts from 1904 says so, and keeps its own serials', () => {
    const xml = (officersParts['xl/workbook.xml'] as string).replace(
      '<workbookPr ',
      '<workbookPr date1904="1" ',
    );
    const read = readXlsx(officersWorkbook({ 'xl/workbook.xml': xml }));
    expect([read.date1904, read.sheets[0]?.value(3, 1)]).toEqual([true, 45730]);
  });
});

describe('formats', () => {
  const format = (row: number, column: number) => workbook.styles.format(log.style(row, column));

  test('of a cell: font, fill by theme and tint, borders, alignment', () => {
    expect(format(0, 0)).toMatchObject({
      fontName: 'Arial',
      fontSize: 18,
      bold: true,
      underline: true,
      fontColor: '#FF0000',
    });
    expect(format(2, 0)).toMatchObject({
      fill: '#D9E1F2',
      horizontal: 'Center',
      vertical: 'Top',
      wrapText: true,
      borders: { EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#FF0000' } },
    });
    expect(format(3, 1).numberFormat).toBe('ddd\\ dd\\ mmm\\ yyyy');
    expect(format(4, 3)).toMatchObject({ numberFormat: 'dd/mm/yyyy', locked: false });
  });

  test('a cell that is not there has its column’s', () => {
    expect(format(20, 1).numberFormat).toBe('ddd\\ dd\\ mmm\\ yyyy');
  });

  test('conditional formats say what they look at and how they look', () => {
    expect(log.conditionalFormats).toMatchObject([
      {
        type: 'Custom',
        priority: 3,
        stopIfTrue: true,
        formulas: ['$B4<>""'],
        format: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
        ranges: [{ row: 3, column: 1, rows: 4, columns: 1 }],
      },
      { type: 'DataBar', priority: 2, format: null },
      {
        type: 'CellValue',
        operator: 'equal',
        formulas: ['"Upheld"'],
        format: { strikethrough: true, bold: null },
      },
    ]);
    expect(log.conditionalFormats[2]?.ranges).toHaveLength(2);
  });
});

describe('what stands on a sheet', () => {
  test('tables', () => {
    expect(log.tables).toMatchObject([
      {
        id: 3,
        name: 'tblLists',
        columns: ['Word'],
        rect: { row: 2, column: 11, rows: 3, columns: 1 },
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        style: 'TableStyleLight9',
      },
    ]);
  });

  test('data validations', () => {
    expect(log.dataValidations).toMatchObject([
      {
        type: 'list',
        formulas: ['Outcomes'],
        allowBlank: true,
        prompt: { title: 'Outcome' },
        error: { style: 'stop', message: 'Choose one' },
      },
      { type: 'date', operator: 'greaterThan', formulas: ['36526'], prompt: null, error: null },
    ]);
  });

  test('PivotTables', () => {
    expect(workbook.sheet("Team's pivot")?.pivots).toMatchObject([
      {
        name: 'PivotTable1',
        row: 2,
        column: 0,
        source: { kind: 'range', sheet: log, rect: { row: 2, column: 0, rows: 5, columns: 3 } },
        rowFields: [{ field: 'Outcome', sort: 'Descending' }],
        dataFields: [{ field: 'Ref', caption: 'Count of Ref', summarizeBy: 'Count' }],
        layout: 'Outline',
        showRowGrandTotals: false,
        refreshOnOpen: true,
      },
    ]);
  });

  test('charts', () => {
    expect(log.charts).toMatchObject([
      {
        name: 'Chart 1',
        type: 'ColumnStacked',
        title: 'Received by team',
        series: [{ name: { reference: 'Log!$A$3' }, values: 'Log!$A$4:$A$7', categories: 'Log!$C$4:$C$7' }],
        legend: { visible: true, position: 'Bottom' },
        valueAxis: { minimum: 0, gridlines: true },
        gapWidth: 80,
      },
    ]);
    expect(log.charts[0]?.height).toBeGreaterThan(200);
  });

  test('names: the officer’s, hidden ones and those of one sheet', () => {
    expect(
      workbook.names.map(({ name, formula, visible, sheet }) => [
        name,
        formula,
        visible,
        sheet?.name ?? null,
      ]),
    ).toEqual([
      ['Outcomes', 'Lists!$A$1:$A$3', true, null],
      ['Secret', 'Log!$A$1', false, null],
      ['Local', 'Lists!$A$2', true, 'Lists'],
    ]);
  });
});

describe('a file that is no workbook is refused in one sentence', () => {
  const bytes = (...text: string[]) => new TextEncoder().encode(text.join('\n'));
  const compound = (stream: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[...stream].flatMap((c) => [c.charCodeAt(0), 0]),
    ]);
  const whole = officersWorkbook();
  const broken = Uint8Array.from(whole, (byte, i) => (i > 2000 && i < 2300 ? 255 - byte : byte));

  test.each([
    ['an empty file', new Uint8Array(), /empty/],
    ['a CSV file', bytes('Ref,Received', '1,14/03/2025'), /text, such as a CSV file/],
    ['a web page', bytes('<html><table></table></html>'), /web page or XML/],
    ['an old workbook', compound('Workbook'), /old Excel workbook \(\.xls\)/],
    ['a protected workbook', compound('EncryptedPackage'), /protected by a password/],
    ['half a workbook', whole.subarray(0, whole.length / 2), /only part of it/],
    ['a workbook with wrong bytes in it', broken, /broken/],
    ['a document', officersWorkbook({ 'xl/workbook.xml': '<document/>' }), /not an Excel workbook/],
    ['a zip of other things', officersWorkbook({ '_rels/.rels': null }), /not an Excel workbook/],
    [
      'a workbook whose XML is cut',
      officersWorkbook({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1">' }),
      /broken inside/,
    ],
    [
      'a workbook that lacks a sheet it lists',
      officersWorkbook({ 'xl/worksheets/sheet1.xml': null }),
      /broken inside/,
    ],
  ])('%s', (_, file, message) => {
    const read = () => readXlsx(file);
    expect(read).toThrow(message);
    expect(read).toThrow(
      expect.objectContaining({
        name: 'WorkbookFileError',
        message: expect.stringMatching(/^[^.]*(?:\.(?:xls|csv)[^.]*)*\.$/),
      }),
    );
  });

  test('a zip that would fill the memory', () => {
    const bomb = officersWorkbook();
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = bomb.length - 22; at > 0; at--) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x30000000, true);
    }
    expect(() => readXlsx(bomb)).toThrow('The file is too large: it would unpack to more than 1 GB.');
  });
});

test('a sheet as high as Excel’s, nearly all of it blank, is read without keeping its blank rows', () => {
  const rows = Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}" spans="1:8" ht="15"/>`).join(
    '',
  );
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetFormatPr defaultRowHeight="15"/><sheetData>${rows.replace('<row r="7" spans="1:8" ht="15"/>', '<row r="7"><c r="B7"><v>9</v></c></row>')}</sheetData></worksheet>`;
  const sheet = readXlsx(officersWorkbook({ 'xl/worksheets/sheet3.xml': xml })).sheets[2];
  expect(sheet?.rows.size).toBe(1);
  expect(sheet?.usedRect()).toEqual({ row: 6, column: 1, rows: 1, columns: 1 });
});
