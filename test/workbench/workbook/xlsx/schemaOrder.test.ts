import { Workbook, type Sheet } from '../../../../workbench/workbook/workbook';
import { readXlsx } from '../../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../workbench/workbook/xlsx/writeXlsx';
import { child, childrenOf, parseXml } from '../../../../workbench/workbook/xlsx/xml';
import { newChart } from './newParts';
import { officersWorkbook } from './officersWorkbook';
import { partsOf } from './parts';

/** The order in which the standard (ECMA-376, sml.xsd) has an element's children: Excel refuses any other. */
const order: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  border: 'start end left right top bottom diagonal vertical horizontal',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
};

function faults(xml: string): string[] {
  const found: string[] = [];
  const visit = (element: ReturnType<typeof parseXml>): void => {
    const allowed = order[element.name]?.split(' ');
    const places = element.children.map(({ name }) => (allowed ? allowed.indexOf(name) : 0));
    if (places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0))) {
      found.push(`<${element.name}> holds ${element.children.map(({ name }) => name).join(' ')}`);
    }
    element.children.forEach(visit);
  };
  visit(parseXml(xml));
  return found;
}

/** Sets everything about a sheet that can be set. */
function fill(sheet: Sheet): void {
  const { styles } = sheet.workbook;
  const look = {
    bold: true,
    italic: true,
    underline: true,
    strikethrough: true,
    fontName: 'Arial',
    fontSize: 14,
  };
  const place = { fill: '#00FF00', horizontal: 'Right', indent: 1, locked: false, numberFormat: '0.0"%"' };
  const borders = { EdgeTop: { style: 'Dash', weight: 'Thin' as const, color: '#123456' } };
  sheet.setValue(20, 20, 'x');
  sheet.setStyle(
    20,
    20,
    styles.changed(sheet.style(20, 20), { ...look, ...place, borders, fontColor: '#0000FF' }),
  );
  sheet.tabColor = '#00FF00';
  sheet.freeze = { rows: 2, columns: 1 };
  sheet.columns.set(25, { width: 4 });
  sheet.isProtected = true;
  sheet.autoFilter = { row: 20, column: 20, rows: 2, columns: 2 };
  sheet.merges.push({ row: 30, column: 0, rows: 1, columns: 2 });
  const rule = {
    id: '{r}',
    ranges: [{ row: 0, column: 0, rows: 2, columns: 1 }],
    priority: 9,
    stopIfTrue: true,
  };
  const format = { fill: '#FF0000', fontColor: '#FFFFFF', bold: true, italic: true, strikethrough: false };
  sheet.conditionalFormats.push({
    ...rule,
    type: 'CellValue',
    formulas: ['1', '2'],
    operator: 'between',
    format,
  });
  const message = { title: 'T', message: 'M' };
  const error = { style: 'warning', ...message };
  sheet.dataValidations.push({
    ranges: rule.ranges,
    type: 'list',
    operator: null,
    formulas: ['"a,b"'],
    allowBlank: true,
    prompt: message,
    error,
  });
  sheet.page = {
    ...sheet.page,
    orientation: 'Landscape',
    fitToWidth: 1,
    rowBreaks: [40],
    centerFooter: 'Page &P',
    centerHeader: 'H',
  };
  sheet.page.printTitleRows = { row: 0, rows: 1 };
  const table = {
    showHeaders: true,
    showTotals: true,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleLight1',
  };
  sheet.tables.push({
    id: 40,
    name: 'tblNew',
    sheet,
    rect: { row: 50, column: 0, rows: 3, columns: 1 },
    columns: ['A'],
    ...table,
  });
  sheet.setValue(50, 0, 'A');
  sheet.setFormula(52, 0, 'SUBTOTAL(109,[A])', 0);
  sheet.charts.push(newChart(sheet, 'Log'));
  for (const part of [
    'columns',
    'view',
    'properties',
    'protection',
    'autoFilter',
    'merges',
    'conditionalFormats',
    'dataValidations',
    'page',
    'tables',
    'charts',
  ] as const) {
    sheet.touch(part);
  }
}

test.each<[string, (workbook: Workbook) => Sheet | undefined]>([
  ['a full sheet of the officer’s', (workbook) => workbook.sheets[0]],
  ['a bare sheet of the officer’s', (workbook) => workbook.sheets[2]],
  ['a new sheet', (workbook) => workbook.addSheet('New', '{new}')],
])('%s, with everything set, keeps the standard’s order', (_, choose) => {
  const workbook = readXlsx(officersWorkbook());
  const sheet = choose(workbook);
  if (!sheet) throw new Error('no sheet');
  fill(sheet);
  const parts = partsOf(writeXlsx(workbook));
  const checked = Object.entries(parts).filter(([name]) =>
    /^xl\/(workbook|styles|worksheets\/sheet\d|tables\/table\d)\.xml$/.test(name),
  );
  expect(checked.length).toBeGreaterThan(5);
  expect(checked.flatMap(([name, xml]) => faults(xml).map((fault) => `${name}: ${fault}`))).toEqual([]);
});

test('the check sees an element out of its place', () => {
  expect(faults('<worksheet><sheetData/><cols/></worksheet>')).toEqual(['<worksheet> holds sheetData cols']);
});

test('every part that is written has a content type, and every relationship leads to a part', () => {
  const workbook = readXlsx(officersWorkbook());
  fill(workbook.addSheet('New', '{new}'));
  const parts = partsOf(writeXlsx(workbook));
  const types = parseXml(parts['[Content_Types].xml'] ?? '').children.map(
    ({ attributes }) => attributes['PartName'] ?? `*.${attributes['Extension']}`,
  );
  expect(new Set(types).size).toBe(types.length);
  for (const name of types.filter((type) => type.startsWith('/')))
    expect(Object.keys(parts)).toContain(name.slice(1));
  for (const [name, xml] of Object.entries(parts).filter(([part]) => part.endsWith('.rels'))) {
    const owner = name.replace(/_rels\/(.*)\.rels$/, '$1');
    for (const { attributes } of parseXml(xml).children.filter(
      (found) => found.attributes['TargetMode'] !== 'External',
    )) {
      const target = new URL(attributes['Target'] ?? '', `file:///${owner}`).pathname.slice(1);
      expect(Object.keys(parts)).toContain(target);
    }
  }
});

test('a table’s totals row says what its cells hold', () => {
  const workbook = new Workbook();
  fill(workbook.addSheet('Log', '{1}'));
  const table = parseXml(partsOf(writeXlsx(workbook))['xl/tables/table1.xml'] ?? '');
  expect(table.attributes).toMatchObject({ ref: 'A51:A53', totalsRowCount: '1' });
  expect(child(table, 'autoFilter')?.attributes).toEqual({ ref: 'A51:A52' });
  expect(childrenOf(child(table, 'tableColumns'), 'tableColumn')[0]?.attributes).toMatchObject({
    totalsRowFunction: 'sum',
  });
});
