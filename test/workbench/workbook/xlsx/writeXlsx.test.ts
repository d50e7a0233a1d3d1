import * as fc from 'fast-check';
import { defaultFormat } from '../../../../workbench/workbook/styleBook';
import {
  Workbook,
  type CellValue,
  type Sheet,
  type TableModel,
} from '../../../../workbench/workbook/workbook';
import { readXlsx } from '../../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../workbench/workbook/xlsx/writeXlsx';
import { officersParts, officersWorkbook } from './officersWorkbook';
import { newChart, newPivot } from './newParts';
import { difference, partsOf } from './parts';

const original = officersWorkbook();
const logPart = 'xl/worksheets/sheet1.xml';
const logXml = officersParts[logPart] as string;

function edited(edit: (log: Sheet, workbook: Workbook) => void): Uint8Array {
  const workbook = readXlsx(original);
  edit(sheetOf(workbook, 'Log'), workbook);
  return writeXlsx(workbook);
}

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`${name} is not there`);
  return sheet;
}

function newTable(sheet: Sheet, name: string): TableModel {
  const rect = { row: 0, column: 0, rows: 3, columns: 2 };
  const look = { showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true };
  return { id: 9, name, sheet, rect, columns: ['Team', 'Cases'], ...look, style: 'TableStyleMedium2' };
}

function fillTeams(sheet: Sheet): void {
  const rows: CellValue[][] = [
    ['Team', 'Cases'],
    ['North', 4],
    ['South', 7],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
}

describe('a workbook saved as it was opened', () => {
  test('has every part as it was, byte for byte', () => {
    expect(difference(original, writeXlsx(readXlsx(original)))).toEqual({
      added: [],
      changed: [],
      removed: [],
    });
  });

  test('has every part as it was when what changed was changed back', () => {
    const saved = edited((log) => {
      log.setValue(3, 0, 99);
      log.setValue(3, 0, 1);
      log.setStyle(3, 2, 0);
      log.setResult(4, 4, 45730);
      for (const part of [
        'columns',
        'rows',
        'merges',
        'protection',
        'autoFilter',
        'conditionalFormats',
        'dataValidations',
        'tables',
        'pivots',
        'charts',
      ] as const) {
        log.touch(part);
      }
    });
    expect(difference(original, saved)).toEqual({ added: [], changed: [], removed: [] });
  });

  test('can be saved twice, and again after being read', () => {
    const workbook = readXlsx(original);
    sheetOf(workbook, 'Log').setValue(3, 2, 'Withdrawn');
    const once = writeXlsx(workbook);
    expect(partsOf(writeXlsx(workbook))).toEqual(partsOf(once));
    expect(partsOf(writeXlsx(readXlsx(once)))).toEqual(partsOf(once));
  });
});

describe('one cell changed', () => {
  test('to a number: the sheet alone, and only that cell in it', () => {
    const saved = edited((log) => log.setValue(3, 0, 12));
    expect(difference(original, saved)).toEqual({ added: [], changed: [logPart], removed: [] });
    expect(partsOf(saved)[logPart]).toBe(logXml.replace('<c r="A4"><v>1</v></c>', '<c r="A4"><v>12</v></c>'));
  });

  test('to a new text: the shared texts grow by one, and the rich ones stay', () => {
    const parts = partsOf(edited((log) => log.setValue(3, 2, 'Not upheld')));
    expect(parts[logPart]).toBe(
      logXml.replace('<c r="C4" t="s"><v>5</v></c>', '<c r="C4" t="s"><v>13</v></c>'),
    );
    const strings = officersParts['xl/sharedStrings.xml'] as string;
    expect(parts['xl/sharedStrings.xml']).toBe(
      strings
        .replace('count="20" uniqueCount="13"', 'count="20" uniqueCount="14"')
        .replace('</sst>', '<si><t>Not upheld</t></si></sst>'),
    );
  });

  test('to a text that is there: no other part', () => {
    expect(
      difference(
        original,
        edited((log) => log.setValue(4, 2, 'Upheld')),
      ).changed,
    ).toEqual([logPart]);
  });

  test('in its format: its rich text stays, and its format is made from the officer’s own', () => {
    const saved = edited((log, { styles }) =>
      log.setStyle(2, 0, styles.changed(log.style(2, 0), { bold: true, fill: '#FFC7CE' })),
    );
    expect(difference(original, saved).changed).toEqual(['xl/styles.xml', logPart]);
    const parts = partsOf(saved);
    expect(parts[logPart]).toBe(logXml.replace('<c r="A3" s="3"', '<c r="A3" s="5"'));
    expect(parts['xl/styles.xml']).toContain(
      '<alignment horizontal="center" vertical="top" wrapText="1" textRotation="45"/></xf></cellXfs>',
    );
    expect(parts['xl/styles.xml']).toContain('<cellXfs count="6">');
    const again = readXlsx(saved);
    const log = sheetOf(again, 'Log');
    expect(again.styles.format(log.style(2, 0))).toMatchObject({
      bold: true,
      fill: '#FFC7CE',
      wrapText: true,
      fontName: 'Calibri',
    });
    expect(again.styles.format(log.style(2, 1))).toMatchObject({ bold: false, fill: '#D9E1F2' });
  });

  test('beyond the used cells: the row and the dimension grow, in their order', () => {
    const xml = partsOf(
      edited((log) => {
        log.setValue(1, 1, 5);
        log.setValue(3, 12, 6);
        log.setValue(99, 0, 7);
      }),
    )[logPart] as string;
    expect(xml).toContain('<dimension ref="A1:M100"/>');
    expect(xml).toContain('<row r="2"><c r="B2" s="2"><v>5</v></c></row><row r="3"');
    expect(xml).toContain('<c r="M4"><v>6</v></c></row>');
    expect(xml).toContain('<row r="4" spans="1:13"');
    expect(xml).toContain('<row r="100"><c r="A100"><v>7</v></c></row></sheetData>');
  });

  test('to blank: a cell with a format keeps its format, one without goes', () => {
    const xml = partsOf(
      edited((log) => {
        log.setValue(3, 1, null);
        log.setValue(3, 0, null);
      }),
    )[logPart];
    expect(xml).toBe(
      logXml.replace('<c r="A4"><v>1</v></c><c r="B4" s="2"><v>45730</v></c>', '<c r="B4" s="2"/>'),
    );
  });
});

describe('formulas', () => {
  test('a new one is written as the file needs it, the order of calculation stays, and Excel is told to calculate', () => {
    const saved = edited((log) => log.setFormula(9, 0, 'IFS(A4>1,MAXIFS(A4:A7,A4:A7,"<9"),TRUE,"IFS(")', 4));
    expect(difference(original, saved)).toEqual({
      added: [],
      changed: ['xl/workbook.xml', logPart],
      removed: [],
    });
    const parts = partsOf(saved);
    expect(parts[logPart]).toContain(
      '<f>_xlfn.IFS(A4&gt;1,_xlfn.MAXIFS(A4:A7,A4:A7,"&lt;9"),TRUE,"IFS(")</f><v>4</v>',
    );
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="true"/>');
  });

  test('a result alone leaves the formula as the file has it, shared or array', () => {
    const saved = edited((log) => {
      log.setResult(4, 4, 7);
      log.rows.get(3)?.arrays?.clear();
      log.setResult(3, 7, 11);
    });
    expect(difference(original, saved).changed).toEqual([logPart]);
    expect(partsOf(saved)[logPart]).toBe(
      logXml
        .replace('<f t="shared" si="0"/><v>45730</v>', '<f t="shared" si="0"/><v>7</v>')
        .replace(
          '<f t="array" ref="H4">SUM(A4:A7*1)</f><v>10</v>',
          '<f t="array" ref="H4">SUM(A4:A7*1)</f><v>11</v>',
        ),
    );
  });

  test('an array formula that fills other cells than it did says so', () => {
    const saved = edited((log) => {
      log.rows.get(3)?.arrays?.set(7, { row: 3, column: 7, rows: 2, columns: 1 });
      log.setResult(3, 7, 11);
      log.setFormula(9, 9, 'SORT(A4:A7)', 1);
      log.rowAt(9).arrays = new Map([[9, { row: 9, column: 9, rows: 4, columns: 1 }]]);
    });
    const xml = partsOf(saved)[logPart];
    expect(xml).toContain('<c r="H4"><f t="array" ref="H4:H5">SUM(A4:A7*1)</f><v>11</v></c>');
    expect(xml).toContain('<c r="J10"><f t="array" ref="J10:J13">_xlfn._xlws.SORT(A4:A7)</f><v>1</v></c>');
  });

  test('when the cell that holds a shared formula changes, the others get their own', () => {
    const saved = edited((log) => log.setValue(3, 4, 0));
    expect(partsOf(saved)[logPart]).not.toContain('t="shared"');
    const log = sheetOf(readXlsx(saved), 'Log');
    expect([4, 5, 6].map((row) => log.formula(row, 4))).toEqual(['B5-A5+$A$4', 'B6-A6+$A$4', 'B7-A7+$A$4']);
  });

  test('"this row" of a table is written in full', () => {
    const xml = partsOf(edited((log) => log.setFormula(3, 11, 'LEN([@Word])&tblLists[@Word]', '')))[logPart];
    expect(xml).toContain('<f>LEN(tblLists[[#This Row],[Word]])&amp;tblLists[[#This Row],[Word]]</f>');
  });

  test('text that looks like a formula is text', () => {
    const saved = edited((log) => log.setValue(3, 2, '=1+1'));
    const log = sheetOf(readXlsx(saved), 'Log');
    expect([log.value(3, 2), log.formula(3, 2)]).toEqual(['=1+1', null]);
    expect(partsOf(saved)[logPart]).not.toContain('1+1');
  });
});

describe('conditional formats and data validations', () => {
  test('a new rule goes in front; the officer’s keep all but their priority', () => {
    const saved = edited((log) => {
      for (const rule of log.conditionalFormats) rule.priority++;
      const format = { fill: '#FFEB9C', fontColor: '#9C5700', bold: true, italic: null, strikethrough: null };
      log.conditionalFormats.unshift({
        id: '{new}',
        ranges: [{ row: 3, column: 0, rows: 4, columns: 1 }],
        type: 'Custom',
        priority: 1,
        stopIfTrue: false,
        formulas: ['$A4<TODAY()'],
        operator: null,
        format,
      });
      log.touch('conditionalFormats');
    });
    expect(difference(original, saved).changed).toEqual(['xl/styles.xml', logPart]);
    expect(partsOf(saved)[logPart]).toBe(
      logXml
        .replace('dxfId="0" priority="3"', 'dxfId="0" priority="4"')
        .replace('type="dataBar" priority="2"', 'type="dataBar" priority="3"')
        .replace('dxfId="1" priority="1"', 'dxfId="1" priority="2"')
        .replace(
          '<dataValidations',
          '<conditionalFormatting sqref="A4:A7"><cfRule type="expression" dxfId="2" priority="1"><formula>$A4&lt;TODAY()</formula></cfRule></conditionalFormatting><dataValidations',
        ),
    );
    expect(sheetOf(readXlsx(saved), 'Log').conditionalFormats.at(-1)?.format).toEqual({
      fill: '#FFEB9C',
      fontColor: '#9C5700',
      bold: true,
      italic: null,
      strikethrough: null,
    });
  });

  test('a rule taken away takes nothing else with it', () => {
    const xml = partsOf(
      edited((log) => {
        log.conditionalFormats.pop();
        log.dataValidations.pop();
        log.touch('conditionalFormats');
        log.touch('dataValidations');
      }),
    )[logPart] as string;
    expect(xml).not.toContain('"Upheld"</formula>');
    expect(xml).toContain('<dataValidations count="1"><dataValidation type="list" allowBlank="1"');
    expect(xml).toContain('<x14:dataValidations count="1"');
    expect(xml).toContain('{11111111-0000-4000-8000-000000000001}');
  });
});

describe('the rest of a sheet', () => {
  test.each<[string, (log: Sheet) => void, string, string]>([
    [
      'columns',
      (log) => log.columns.set(1, { ...log.columns.get(1), hidden: true }),
      '<col min="2" max="3" width="20.5" style="2" bestFit="1" customWidth="1"/>',
      '<col min="2" max="2" width="20.5" style="2" bestFit="1" customWidth="1" hidden="1"/><col min="3" max="3" width="20.5" style="2" bestFit="1" customWidth="1"/>',
    ],
    [
      'rows',
      (log) => (log.rowAt(5).hidden = undefined),
      '<row r="6" spans="1:8" hidden="1"',
      '<row r="6" spans="1:8"',
    ],
    [
      'merges',
      (log) => log.merges.push({ row: 8, column: 0, rows: 1, columns: 2 }),
      '<mergeCells count="1"><mergeCell ref="A1:C1"/>',
      '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A9:B9"/>',
    ],
    [
      'protection',
      (log) => (log.isProtected = false),
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0"/>',
      '',
    ],
    [
      'properties',
      (log) => (log.tabColor = '#FF0000'),
      '<tabColor theme="4" tint="0.39997558519241921"/>',
      '<tabColor rgb="FFFF0000"/>',
    ],
    [
      'view',
      (log) => (log.showGridlines = true),
      '<sheetView showGridLines="0" tabSelected',
      '<sheetView tabSelected',
    ],
  ])('%s: only what changed', (part, change, before, after) => {
    const saved = edited((log) => {
      change(log);
      log.touch(part as Parameters<Sheet['touch']>[0]);
    });
    expect(logXml).toContain(before);
    expect(partsOf(saved)[logPart]).toBe(logXml.replace(before, after));
  });

  test('page: print titles by row keep those by column; the other side of the header stays', () => {
    const parts = partsOf(
      edited((log) => {
        log.page.printTitleRows = { row: 0, rows: 3 };
        log.page.printAreas = [{ row: 0, column: 0, rows: 7, columns: 8 }];
        log.page.centerHeader = 'New';
        log.page.fitToWidth = 1;
        log.touch('page');
      }),
    );
    expect(parts['xl/workbook.xml']).toContain('>Log!$A:$A,Log!$1:$3</definedName>');
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Log!$A$1:$H$7</definedName>',
    );
    expect(parts[logPart]).toContain(
      '<oddHeader>&amp;LOfficial&amp;CNew</oddHeader><oddFooter>&amp;CPage &amp;P</oddFooter>',
    );
    expect(parts[logPart]).toContain('<outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(parts[logPart]).toContain('orientation="landscape" r:id="rId2" fitToWidth="1" fitToHeight="0"/>');
  });

  test('a table grown by a row and a column keeps its columns’ own settings', () => {
    const saved = edited((log) => {
      const [table] = log.tables;
      if (!table) throw new Error('no table');
      table.rect = { ...table.rect, rows: 4, columns: 2 };
      table.columns = ['Word', 'Means'];
      log.touch('tables');
    });
    expect(difference(original, saved).changed).toEqual(['xl/tables/table1.xml']);
    expect(partsOf(saved)['xl/tables/table1.xml']).toContain(
      'ref="L3:M6" totalsRowShown="0"><autoFilter ref="L3:M6"/><tableColumns count="2"><tableColumn id="1" name="Word" dataDxfId="0"/><tableColumn id="2" name="Means"/></tableColumns>',
    );
  });
});

describe('what is added', () => {
  function withAnnualSheet(workbook: Workbook): Sheet {
    const sheet = workbook.addSheet('Annual tables 2024-25', '{new}');
    fillTeams(sheet);
    const table = newTable(sheet, 'tblTeams');
    sheet.tables.push(table);
    sheet.charts.push(newChart(sheet, "'Annual tables 2024-25'"));
    sheet.pivots.push(newPivot(sheet, table));
    sheet.columns.set(0, { width: 30 });
    sheet.freeze = { rows: 1, columns: 0 };
    workbook.names.push({
      name: 'Teams',
      formula: "'Annual tables 2024-25'!$A$2:$A$3",
      sheet: null,
      visible: false,
      comment: '',
    });
    return sheet;
  }
  const saved = edited((log, workbook) => {
    withAnnualSheet(workbook);
    log.charts.push(newChart(log, 'Log'));
    log.touch('charts');
  });

  test('leaves every other part as it was', () => {
    expect(difference(original, saved)).toEqual({
      added: [
        'xl/charts/chart2.xml',
        'xl/charts/chart3.xml',
        'xl/drawings/_rels/drawing2.xml.rels',
        'xl/drawings/drawing2.xml',
        'xl/pivotCache/_rels/pivotCacheDefinition2.xml.rels',
        'xl/pivotCache/pivotCacheDefinition2.xml',
        'xl/pivotCache/pivotCacheRecords2.xml',
        'xl/pivotTables/_rels/pivotTable2.xml.rels',
        'xl/pivotTables/pivotTable2.xml',
        'xl/tables/table2.xml',
        'xl/worksheets/_rels/sheet4.xml.rels',
        'xl/worksheets/sheet4.xml',
      ],
      changed: [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/drawings/_rels/drawing1.xml.rels',
        'xl/drawings/drawing1.xml',
        'xl/sharedStrings.xml',
        'xl/workbook.xml',
      ],
      removed: [],
    });
  });

  test('is there when the file is read again, beside what was there', () => {
    const workbook = readXlsx(saved);
    const sheet = sheetOf(workbook, 'Annual tables 2024-25');
    expect(sheet.tables).toMatchObject([{ name: 'tblTeams', columns: ['Team', 'Cases'] }]);
    expect(sheet.pivots).toMatchObject([
      { name: 'Pivot by team', rowFields: [{ field: 'Team' }], source: { table: { name: 'tblTeams' } } },
    ]);
    expect(sheet.charts).toMatchObject([{ title: 'Cases by team', type: 'ColumnClustered' }]);
    expect(sheetOf(workbook, 'Log').charts.map(({ name }) => name)).toEqual(['Chart 1', 'Cases']);
    expect(sheet).toMatchObject({ freeze: { rows: 1, columns: 0 }, columns: new Map([[0, { width: 30 }]]) });
    expect(workbook.names.find(({ name }) => name === 'Teams')).toMatchObject({ visible: false });
    expect(partsOf(saved)['xl/workbook.xml']).toContain(
      '<pivotCache cacheId="7" r:id="rId8"/><pivotCache cacheId="8"',
    );
  });

  test('taken away again, leaves the parts that were there as they were', () => {
    const workbook = readXlsx(saved);
    const log = sheetOf(workbook, 'Log');
    log.charts = log.charts.filter(({ name }) => name === 'Chart 1');
    log.touch('charts');
    workbook.sheets = workbook.sheets.filter(({ name }) => !name.startsWith('Annual'));
    workbook.names = workbook.names.filter(({ name }) => name !== 'Teams');
    expect(difference(original, writeXlsx(workbook))).toEqual({ added: [], changed: [], removed: [] });
  });
});

describe('a sheet taken away', () => {
  test('takes its own parts, its names and its cache, and nothing else', () => {
    const saved = edited(
      (_, workbook) => (workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Team's pivot")),
    );
    expect(difference(original, saved)).toEqual({
      added: [],
      changed: [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/sharedStrings.xml',
        'xl/workbook.xml',
      ],
      removed: [
        'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
        'xl/pivotCache/pivotCacheDefinition1.xml',
        'xl/pivotCache/pivotCacheRecords1.xml',
        'xl/pivotTables/_rels/pivotTable1.xml.rels',
        'xl/pivotTables/pivotTable1.xml',
        'xl/worksheets/_rels/sheet2.xml.rels',
        'xl/worksheets/sheet2.xml',
      ],
    });
    const { 'xl/workbook.xml': book, 'xl/sharedStrings.xml': texts } = partsOf(saved);
    expect(book).not.toContain('pivotCache');
    // The texts of the pivot alone: one that others come after leaves an empty one, which keeps the numbers of those.
    expect(texts).not.toContain('Count of Ref');
    expect(texts).toContain('<si><t/></si><si><t>Word</t></si></sst>');
    expect(book).toContain('<definedName name="Local" localSheetId="1">');
  });

  test('leaves #REF! in a name that pointed to it; the tab that is open stays open', () => {
    const saved = edited((_, workbook) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Log');
      workbook.activeSheet = sheetOf(workbook, "Team's pivot");
    });
    const parts = partsOf(saved);
    expect(parts['xl/workbook.xml']).toContain('comment="Kept by a macro">#REF!</definedName>');
    expect(parts['xl/workbook.xml']).not.toContain('_xlnm');
    for (const gone of [
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/charts/chart1.xml',
      'xl/tables/table1.xml',
      'xl/printerSettings/printerSettings1.bin',
      'xl/threadedComments/threadedComment1.xml',
    ]) {
      expect(Object.keys(parts)).not.toContain(gone);
    }
    expect(Object.keys(parts)).toContain('xl/persons/person.xml');
  });
});

test('another tab opened: the old one is no longer selected with it', () => {
  const parts = partsOf(edited((_, workbook) => (workbook.activeSheet = sheetOf(workbook, "Team's pivot"))));
  expect(parts[logPart]).toBe(logXml.replace(' tabSelected="1"', ''));
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<sheetView tabSelected="1" workbookViewId="0"/>');
  expect(parts['xl/workbook.xml']).toContain('activeTab="1"');
});

test('sheets renamed, hidden and moved keep their parts; names kept for them follow', () => {
  const saved = edited((log, workbook) => {
    log.name = "Officer's log";
    workbook.sheets.reverse();
    sheetOf(workbook, 'Lists').visibility = 'VeryHidden';
  });
  expect(difference(original, saved).changed).toEqual(['xl/workbook.xml']);
  const again = readXlsx(saved);
  expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Lists', 'VeryHidden'],
    ["Team's pivot", 'Visible'],
    ["Officer's log", 'Visible'],
  ]);
  expect(again.activeSheet?.name).toBe("Officer's log");
  expect(again.sheets[2]?.page.printTitleRows).toEqual({ row: 2, rows: 1 });
  expect(partsOf(saved)['xl/workbook.xml']).toContain(
    "localSheetId=\"2\">'Officer''s log'!$A:$A,'Officer''s log'!$3:$3<",
  );
});

test('settings are kept in the add-in’s own part, and found again by its id alone', () => {
  const workbook = readXlsx(original);
  workbook.settings.set('columns', { outcome: 'Decision "final" <1>' });
  workbook.settingsChanged = true;
  const saved = writeXlsx(workbook, { addinId: 'abc' });
  expect(difference(original, saved).changed).toEqual(['[Content_Types].xml', '_rels/.rels']);
  expect(readXlsx(saved, 'Book1.xlsx', { addinId: 'ABC' }).settings).toEqual(workbook.settings);
  expect(readXlsx(saved, 'Book1.xlsx', { addinId: 'other' }).settings.size).toBe(0);
  workbook.settings.delete('columns');
  expect(readXlsx(writeXlsx(workbook, { addinId: 'abc' }), '', { addinId: 'abc' }).settings.size).toBe(0);
});

describe('a new workbook', () => {
  test('is written and read again', () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Log', '{1}');
    fillTeams(sheet);
    sheet.setStyle(
      0,
      0,
      workbook.styles.changed(0, {
        bold: true,
        numberFormat: 'dd/mm/yyyy',
        borders: { EdgeBottom: { style: 'Double', weight: 'Thick', color: '#4472C4' } },
      }),
    );
    sheet.isProtected = true;
    const again = readXlsx(writeXlsx(workbook));
    expect(again.sheets[0]?.rows.get(1)?.values).toEqual(['North', 4]);
    expect(again.sheets[0]?.isProtected).toBe(true);
    expect(again.styles.format(again.sheets[0]?.style(0, 0) ?? 0)).toEqual({
      ...defaultFormat,
      bold: true,
      numberFormat: 'dd/mm/yyyy',
      borders: { EdgeBottom: { style: 'Double', weight: 'Thick', color: '#4472C4' } },
    });
  });

  test('without a sheet is refused', () => {
    expect(() => writeXlsx(new Workbook())).toThrow('A workbook must have at least one sheet.');
  });
});

test('a text longer than a cell holds is refused, by its place', () => {
  expect(() => edited((log) => log.setValue(3, 2, 'x'.repeat(32_768)))).toThrow(
    'The text in Log, cell C4, has 32,768 characters: a cell holds at most 32,767.',
  );
  const longest = 'x'.repeat(32_767);
  expect(sheetOf(readXlsx(edited((log) => log.setValue(3, 2, longest))), 'Log').value(3, 2)).toBe(longest);
});

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text !== ''),
  fc.string({
    unit: fc.constantFrom(
      '_',
      'x',
      '0',
      '4',
      '1',
      ' ',
      '\n',
      '\r',
      '\t',
      '&',
      '<',
      '>',
      ']',
      '"',
      '\ud83d',
      '\udc4d',
    ),
    minLength: 1,
    maxLength: 12,
  }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' as const }, { error: '#REF!' as const }),
  fc.constant(null),
);

test.each([
  ['a new workbook', () => new Workbook()],
  ['the officer’s workbook', () => readXlsx(original)],
])('every value comes back as it was set, in %s', (_, make) => {
  const cell = fc.record({ row: fc.nat(12), column: fc.nat(9), value: anyValue });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (cells) => {
      const workbook = make();
      const sheet = workbook.sheets[0] ?? workbook.addSheet('Log', '{1}');
      for (const { row, column, value } of cells) sheet.setValue(row, column, value);
      const again = readXlsx(writeXlsx(workbook)).sheets[0];
      for (let row = 0; row < 13; row++) {
        for (let column = 0; column < 10; column++) {
          const value = sheet.value(row, column);
          expect(again?.value(row, column)).toEqual(value === 0 ? 0 : value);
          expect(again?.formula(row, column)).toEqual(sheet.formula(row, column));
        }
      }
    }),
    { numRuns: 60 },
  );
});
