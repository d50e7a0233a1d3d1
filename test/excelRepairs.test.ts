import { excelRepairs } from './excelRepairs';
import { officersParts, officersWorkbook } from './workbench/workbook/xlsx/officersWorkbook';

const log = 'xl/worksheets/sheet1.xml';
const book = 'xl/workbook.xml';
const table = 'xl/tables/table1.xml';
const pivot = 'xl/pivotTables/pivotTable1.xml';
const cache = 'xl/pivotCache/pivotCacheDefinition1.xml';
const records = 'xl/pivotCache/pivotCacheRecords1.xml';
const chart = 'xl/charts/chart1.xml';
const drawing = 'xl/drawings/drawing1.xml';

test('a good workbook has nothing to repair', () => {
  expect(excelRepairs(officersWorkbook())).toEqual([]);
});

/** One thing made wrong: in which part, what is there, what stands in its place, and what must be said of it. */
type Fault = readonly [part: string, from: string, to: string, said: string | RegExp];

function repairsOf([part, from, to]: Fault): string[] {
  const text = officersParts[part] ?? '';
  if (!text.includes(from)) throw new Error(`${part} does not hold ${from}.`);
  return excelRepairs(officersWorkbook({ [part]: text.replace(from, to) }));
}

const faults: Readonly<Record<string, readonly Fault[]>> = {
  'the package': [
    [
      `xl/_rels/workbook.xml.rels`,
      'styles.xml',
      'style.xml',
      /rId5 points to xl\/style\.xml, which is not there/,
    ],
    [
      '[Content_Types].xml',
      '<Default Extension="bin"',
      '<Default Extension="dat"',
      /printerSettings1\.bin has no content type/,
    ],
    [
      '[Content_Types].xml',
      '/xl/calcChain.xml',
      '/xl/calc.xml',
      /xl\/calc\.xml has a content type but is not there/,
    ],
    [log, '<drawing r:id="rId3"/>', '<drawing r:id="rId33"/>', /<drawing> points to rId33/],
    [log, '<mergeCells count="1">', '<mergeCells count="2">', /<mergeCells> says 2 and holds 1/],
    ['xl/sharedStrings.xml', 'uniqueCount="13"', 'uniqueCount="12"', /<sst> says 12 and holds 13/],
    ['xl/styles.xml', '<dxfs count="2">', '<dxfs count="3">', /<dxfs> says 3 and holds 2/],
  ],
  'sheets and names': [
    [book, 'name="Lists"', 'name="LOG"', 'two sheets are called LOG'],
    [book, 'name="Lists"', 'name="Lists/2024"', '"Lists/2024" is no name for a sheet'],
    [book, 'name="Lists"', `name="${'x'.repeat(32)}"`, /is no name for a sheet/],
    [book, 'sheetId="5"', 'sheetId="4"', 'two sheets have the id 4'],
    [book, '<workbookView ', '<workbookView activeTab="7" ', 'the open tab is not there'],
    ['xl/worksheets/sheet2.xml', '<sheetView ', '<sheetView tabSelected="1" ', /several sheets are selected/],
    [book, 'name="Outcomes"', 'name="secret"', 'two names are Secret (workbook)'],
    [book, 'name="Outcomes"', 'name="AB12"', '"AB12" is no name'],
    [book, 'Lists!$A$1:$A$3', 'Gone!$A$1', 'the name Outcomes points to Gone, which is not there'],
    [book, 'localSheetId="2"', 'localSheetId="3"', 'the name Local is of a sheet that is not there'],
  ],
  'cells, rules and looks': [
    [
      log,
      '<c r="A3" s="3" t="s"><v>1</v></c>',
      '<c r="A3" s="3" t="s"><v>99</v></c>',
      /shows the shared text 99/,
    ],
    [log, '<c r="A3" s="3"', '<c r="A3" s="5"', 'Log: row 3, column 1 has a format that is not there'],
    [log, '<c r="B3"', '<c r="A3"', 'Log: row 3, column 1 stands after row 3, column 1'],
    [log, '<row r="4"', '<row r="3"', 'Log: row 3 is out of order'],
    [log, 'ht="30"', 'ht="430"', 'Log: a row is 430 high'],
    [log, '<col min="4" max="4"', '<col min="3" max="4"', 'Log: columns 3 to 4 are out of order'],
    [log, 'ref="A1:C1"/>', 'ref="K3:L4"/>', 'Log: the merge K3:L4 lies over another or over a table'],
    [log, '<f>_xlfn.XLOOKUP(A5', '<f>_xlfn.XLOOKUP(Gone!A5', /row 5, column 8 points to Gone/],
    [log, 'dxfId="1"', 'dxfId="2"', 'Log: a rule on C4:C7 F4:F7 has a format that is not there'],
    [log, 'sqref="B4:B7"><cfRule', 'sqref="B4:B7 Z"><cfRule', 'Log: a rule is on "Z", which is no range'],
    [
      log,
      '<formula1>Outcomes<',
      `<formula1>"${'Upheld,'.repeat(40)}"<`,
      /the list of C4:C7 is longer than 255/,
    ],
    [log, 'promptTitle="Outcome"', `promptTitle="${'x'.repeat(33)}"`, /the promptTitle of C4:C7 is too long/],
    [log, '&amp;LOfficial', `&amp;L${'x'.repeat(256)}`, /its oddHeader is longer than 255/],
    ['xl/styles.xml', 'fontId="1"', 'fontId="2"', /has fontId 2, and there are 2 fonts/],
    [
      'xl/styles.xml',
      'numFmtId="164" fontId',
      'numFmtId="165" fontId',
      /number format 165, which is not there/,
    ],
  ],
  tables: [
    [log, '<c r="L3" t="s"><v>12</v></c>', '', 'table tblLists: the heading of Word is blank'],
    [
      log,
      '<c r="L3" t="s"><v>12</v></c>',
      '<c r="L3"><v>12</v></c>',
      'table tblLists: the heading of Word is no text',
    ],
    [log, '<c r="L3" t="s"><v>12</v></c>', '<c r="L3" t="s"><v>5</v></c>', /the heading of Word is "Upheld"/],
    [
      log,
      '<c r="L3" t="s"><v>12</v></c>',
      '<c r="L3" t="str"><f>"Word"</f><v>Word</v></c>',
      /the heading of Word is no text/,
    ],
    [table, 'ref="L3:L5" totals', 'ref="L3:M5" totals', 'table tblLists: L3:M5 has not 1 columns'],
    [table, 'ref="L3:L5" totals', 'ref="L3:L3" totals', 'table tblLists: it has no row for data'],
    [
      table,
      '<autoFilter ref="L3:L5"/>',
      '<autoFilter ref="K3:L5"/>',
      'table tblLists: its filter lies elsewhere',
    ],
    [table, 'displayName="tblLists"', 'displayName="Outcomes"', 'Outcomes is a table and a name'],
    [table, 'displayName="tblLists"', 'displayName="R1C1"', '"R1C1" is no name for a table'],
  ],
  PivotTables: [
    [cache, 'name="Received"', 'name="Ref"', /two fields are called Ref/],
    [
      cache,
      'name="Received"',
      'name="Date"',
      /its fields are Ref, Date, Outcome, and the headings Ref, Received, Outcome/,
    ],
    [cache, 'sheet="Log"', 'sheet="Gone"', /its source A3:C7 is not there/],
    [cache, '<s v="Not upheld"/>', '<s v="UPHELD"/>', /Outcome: an item stands twice/],
    [cache, '<s v="Not upheld"/>', '<n v="3"/>', /Outcome: it says otherwise of numbers/],
    [cache, '<s v="Not upheld"/>', '<m/>', /Outcome: it holds blanks and says it does not/],
    [cache, '<s v="Not upheld"/>', `<s v="${'x'.repeat(256)}"/>`, /Outcome: it says otherwise of long texts/],
    [cache, 'maxValue="4"', 'maxValue="1"', /Ref: its greatest number is greater/],
    [cache, 'recordCount="2"', 'recordCount="3"', /it says 3 records and has 2/],
    [records, '<x v="1"/>', '<x v="2"/>', /record 2 does not fit the fields/],
    [records, '<n v="2"/>', '', /record 2 does not fit the fields/],
    [
      book,
      '<pivotCache cacheId="7"',
      '<pivotCache cacheId="8"',
      /PivotTable1: its cache is not the workbook's/,
    ],
    [pivot, '<pivotField showAll="0"/>', '', /it has 2 fields and its cache 3/],
    [pivot, '<item x="1"/>', '<item x="2"/>', /Outcome has an item that its cache has not/],
    [pivot, '<item x="1"/>', '<item x="0"/>', /Outcome has its item 0 twice/],
    [
      pivot,
      '<item x="0"/><item x="1"/>',
      '<item x="0" h="1"/><item x="1" h="1"/>',
      /Outcome hides every item/,
    ],
    [pivot, '<field x="2"/>', '<field x="1"/>', /its rowFields are 1, and the fields say 2/],
    [pivot, 'name="Count of Ref"', 'name="outcome"', /the figure outcome is called as a field is/],
    [pivot, 'fld="0"', 'fld="1"', /Count of Ref is of no field/],
    [pivot, 'ref="A3:B5"', 'ref="A3:B6"', /rowItems has 2 lines where its place has 3/],
    [pivot, '<i><x v="1"/></i>', '<i><x v="5"/></i>', /rowItems has a line of an item that is not there/],
  ],
  charts: [
    [chart, 'Log!$C$4:$C$7', 'Gone!$C$4:$C$7', /it stands on Gone!\$C\$4:\$C\$7, whose sheet is not there/],
    [chart, 'Log!$C$4:$C$7', 'Log!$C$4:$C', /it stands on Log!\$C\$4:\$C, which is no range/],
    [chart, 'Log!$C$4:$C$7', 'Log!$C$4:$D$7', /which is neither a row nor a column/],
    [chart, '<c:crossAx val="2"/>', '<c:crossAx val="3"/>', /the axis 3 is not there/],
    [drawing, 'r:id="rId1"', 'r:id="rId2"', /charts\/chart1\.xml is not shown/],
  ],
};

describe.each(Object.entries(faults))('of %s', (_, ofThese) => {
  test.each(ofThese.map((fault) => [fault[0], fault[1], fault[2], fault] as const))(
    '%s: %s made %s',
    (_part, _from, _to, fault) => {
      const said = fault[3];
      const repairs = repairsOf(fault);
      if (typeof said === 'string') expect(repairs).toContain(said);
      else expect(repairs.join('\n')).toMatch(said);
    },
  );
});
