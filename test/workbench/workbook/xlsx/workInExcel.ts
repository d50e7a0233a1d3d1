import { bootNode } from '../../../../workbench/host/nodeOffice';
import type { Workbook } from '../../../../workbench/workbook/workbook';

/** Text that XML cannot hold, that Excel escapes, or that takes two code units a character. */
export const awkwardTexts: readonly string[] = [
  'bell \u0007, null \u0000, vertical tab \u000b',
  'two\nlines\r\nand a tab\t',
  '_x0041_ is not A',
  'family 👩‍👩‍👧, flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿, half a pair \ud83d',
  'not a character \ufffe \uffff',
  ' spaces at both ends ',
  '<tag attr="&amp;">]]>',
  'عربى, Ελληνικά, 漢字',
];

/** What an add-in does to a workbook, through the real office.js: a new sheet with one of each thing that the host can put on it. */
export async function workInExcel(workbook: Workbook): Promise<void> {
  const office = await bootNode({ workbook });
  try {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Officer's work & more");
      fillCells(sheet);
      await context.sync();
      addTableAndPivot(sheet);
      addRules(sheet);
      setPage(sheet);
      context.workbook.names.add('Work_done', sheet.getRange('A1:C5'), 'Named & kept');
      context.workbook.names.add('Standard', '=20');
      sheet.names.add('Here', sheet.getRange('A1'));
      context.workbook.settings.add('columns', { outcome: 'Decision "final" <1>', text: awkwardTexts[0] });
      sheet.activate();
      await context.sync();
    });
  } finally {
    office.close();
  }
}

function fillCells(sheet: Excel.Worksheet): void {
  sheet.getRange('A1:C5').values = [
    ['Team', 2024, 'Team'],
    ['North', 4, ''],
    ['South & "East"', 7.25, 'Yes'],
    ['North', 2, 'No'],
    ['West', '', 'x'.repeat(300)],
  ];
  sheet.getRange(`A20:A${19 + awkwardTexts.length}`).values = awkwardTexts.map((text) => [text]);
  sheet.getRange('E1:E3').formulas = [
    ['=SUM(B2:B5)'],
    ['=COUNTIF(A2:A5,"North")'],
    ['=IF(B2>3,"a & b","<")'],
  ];
  const look = sheet.getRange('A1:C1').format;
  look.fill.color = '#1D70B8';
  look.font.bold = true;
  look.borders.getItem('EdgeBottom').style = 'Double';
  look.wrapText = true;
  look.rowHeight = 30;
  sheet.getRange('A:A').format.columnWidth = 120;
  sheet.getRange('D:D').columnHidden = true;
  sheet.getRange('B2:B5').numberFormat = [['0.0'], ['[Red]-0;0'], ['dd/mm/yyyy'], ['0%']];
  sheet.getRange('A40:B40').merge();
}

function addTableAndPivot(sheet: Excel.Worksheet): void {
  const table = sheet.tables.add('A1:C5', true);
  table.name = 'tblWork';
  const pivot = sheet.pivotTables.add('Work by team', table, sheet.getRange('G3'));
  pivot.rowHierarchies.add(pivot.hierarchies.getItem('Team'));
  const figure = pivot.dataHierarchies.add(pivot.hierarchies.getItem('2024'));
  figure.name = 'Cases';
  figure.summarizeBy = 'Sum';
  const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:B5'), 'Columns');
  chart.title.text = 'Work & more';
  chart.setPosition('G12', 'M26');
}

function addRules(sheet: Excel.Worksheet): void {
  const own = sheet.getRange('B2:B5').conditionalFormats.add('Custom').custom;
  own.rule.formula = '=AND($B2<>"",$B2>6)';
  own.format.fill.color = '#FFC7CE';
  own.format.font.bold = true;
  const cell = sheet.getRange('B2:B5').conditionalFormats.add('CellValue').cellValue;
  cell.rule = { formula1: '=1', formula2: '=3', operator: 'Between' };
  cell.format.font.color = '#9C0006';
  const text = sheet.getRange('A2:A5').conditionalFormats.add('ContainsText').textComparison;
  text.rule = { operator: 'Contains', text: 'No "quote" &' };
  text.format.font.italic = true;
  const choice = sheet.getRange('C2:C5').dataValidation;
  choice.rule = { list: { inCellDropDown: true, source: 'Yes,No,"Don\'t know" & other' } };
  choice.prompt = { showPrompt: true, title: 'Answer', message: 'Yes or no?' };
  choice.errorAlert = { showAlert: true, style: 'Stop', title: 'Answer', message: 'Choose <one>' };
  sheet.getRange('E5:E9').dataValidation.rule = {
    date: { formula1: '2024-04-01', formula2: '=TODAY()', operator: 'Between' },
  };
  sheet.getRange('F5').dataValidation.rule = { custom: { formula: '=LEN(F5)<10' } };
}

function setPage(sheet: Excel.Worksheet): void {
  sheet.freezePanes.freezeRows(1);
  sheet.tabColor = '#0B7A75';
  sheet.showGridlines = false;
  const page = sheet.pageLayout;
  page.orientation = 'Landscape';
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintArea('A1:M40');
  page.setPrintTitleRows('$1:$1');
  page.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
  sheet.horizontalPageBreaks.add('A11');
}
