/*
 * Compares the workbench with real Excel.
 *
 * In Excel: open a new, blank workbook, paste this into a Script Lab snippet (JavaScript) and run it.
 * In the workbench: npx complaints script docs/conformance.js
 * Then compare the lines with docs/conformance-workbench.txt. A line that differs is something the workbench gets wrong:
 * put Excel's line in an issue. It works on sheets of its own and deletes them.
 */

const probes = {
  'typed "007"': (sheet) => typed(sheet, '007'),
  'typed 1/4/2024': (sheet) => typed(sheet, '1/4/2024'),
  'typed 2024-04-01': (sheet) => typed(sheet, '2024-04-01'),
  'typed 12%': (sheet) => typed(sheet, '12%'),
  'typed 1,234.5': (sheet) => typed(sheet, '1,234.5'),
  'typed TRUE': (sheet) => typed(sheet, 'TRUE'),
  'typed #N/A': (sheet) => typed(sheet, '#N/A'),
  'typed -none': (sheet) => typed(sheet, '-none'),
  'typed - none given': (sheet) => typed(sheet, '- none given'),
  'typed @home': (sheet) => typed(sheet, '@home'),
  "typed '-none": (sheet) => typed(sheet, "'-none"),

  'one value for a range': async (sheet) => {
    sheet.getRange('A1:B2').values = 'x';
    return valuesOf(sheet.getRange('A1:B2'));
  },
  'a 1x1 array for a range': async (sheet) => {
    sheet.getRange('A1:B2').values = [['x']];
    return valuesOf(sheet.getRange('A1:B2'));
  },
  'null in an array': async (sheet) => {
    sheet.getRange('A1:B1').values = [[1, 2]];
    sheet.getRange('A1:B1').values = [[null, 3]];
    return valuesOf(sheet.getRange('A1:B1'));
  },
  'an array of the wrong shape': async (sheet) => {
    sheet.getRange('A1:B2').values = [[1, 2, 3]];
    await sheet.context.sync();
  },
  'values of whole columns': (sheet) => loaded(sheet.getRange('A:B'), 'values,address,cellCount'),
  'used range of a blank sheet': (sheet) => loaded(sheet.getUsedRange(), 'address'),
  'used range of a blank sheet, or null': async (sheet) => {
    const used = sheet.getUsedRangeOrNullObject();
    await sheet.context.sync();
    return used.isNullObject;
  },
  'a range outside the sheet': (sheet) => loaded(sheet.getRange('A1').getOffsetRange(-1, 0), 'address'),
  'a range by a wrong address': (sheet) => loaded(sheet.getRange('nothing here'), 'address'),
  'no intersection': (sheet) => loaded(sheet.getRange('A1').getIntersection('B2'), 'address'),
  'formatted text': async (sheet) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[45383, 0.125, 1234.5]];
    range.numberFormat = [['dd/mm/yyyy', '0.0%', '#,##0']];
    return loaded(range, 'text');
  },
  'a 1x1 number format': async (sheet) => {
    sheet.getRange('A1:B1').numberFormat = [['0.0']];
    return loaded(sheet.getRange('A1:B1'), 'numberFormat');
  },
  'default look of a cell': async (sheet) => {
    const { format } = sheet.getRange('A1');
    format.load(
      'columnWidth,rowHeight,horizontalAlignment,verticalAlignment,wrapText,fill/color,font/name,font/size,font/color',
    );
    await sheet.context.sync();
    const { fill, font } = format;
    return [
      format.columnWidth,
      format.rowHeight,
      format.horizontalAlignment,
      format.verticalAlignment,
      format.wrapText,
      fill.color,
      font.name,
      font.size,
      font.color,
    ];
  },
  'formats that differ': async (sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    const { format } = sheet.getRange('A1:A2');
    format.load('font/bold');
    await sheet.context.sync();
    return format.font.bold;
  },
  'rows inserted': async (sheet) => {
    sheet.getRange('A1:B3').formulas = [
      [1, '=SUM(A1:A3)'],
      [2, '=A2'],
      [3, '=$A$3'],
    ];
    sheet.getRange('2:2').insert('Down');
    return formulasOf(sheet.getRange('A1:B4'));
  },
  'the second day of 1904, in the date system of the workbook': async (sheet) => {
    const secondDay = sheet.context.workbook.functions.date(1904, 1, 2);
    return loaded(secondDay, 'value,error');
  },
  'a formula that spills': async (sheet) => {
    sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
    sheet.getRange('B1').formulas = [['=A1']];
    await sheet.context.sync();
    const cells = ['A1', 'A2', 'B1', 'A1:A3', 'A1:B1'].map((address) =>
      sheet.getRange(address).load('hasSpill'),
    );
    const [own, filled, plain] = ['A1', 'A2', 'B1'].map((address) =>
      sheet.getRange(address).getSpillingToRangeOrNullObject().load('address'),
    );
    await sheet.context.sync();
    return [
      cells.map(({ hasSpill }) => hasSpill),
      own.address,
      [filled, plain].map(({ isNullObject }) => isNullObject),
    ];
  },
  'formulas of cells that a spill fills': async (sheet) => {
    sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
    await sheet.context.sync();
    return loaded(sheet.getRange('A1:A3'), 'formulas,values');
  },
  'where a plain cell spills': async (sheet) => {
    sheet.getRange('A1').values = [[1]];
    return loaded(sheet.getRange('A1').getSpillingToRange(), 'address');
  },
  'a spill with something in its way': async (sheet) => {
    sheet.getRange('A2').values = [['mine']];
    sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
    await sheet.context.sync();
    return loaded(sheet.getRange('A1:A3'), 'values,hasSpill');
  },
  sorted: async (sheet) => {
    const range = sheet.getRange('A1:A5');
    range.values = [['b'], [2], [''], [true], ['A']];
    range.sort.apply([{ key: 0, ascending: true }]);
    return valuesOf(range);
  },

  'a sheet name that is too long': (sheet) => named(sheet, 'x'.repeat(32)),
  'a sheet name with a slash': (sheet) => named(sheet, '2024/25'),
  'a sheet name in use': (sheet) => named(sheet, 'Conformance data'),
  'an unknown sheet': (sheet) => loaded(sheet.context.workbook.worksheets.getItem('Nowhere'), 'name'),
  'writing on a protected sheet': async (sheet) => {
    sheet.protection.protect();
    sheet.getRange('A1').values = [[1]];
    await sheet.context.sync();
  },
  'protecting a protected sheet': async (sheet) => {
    sheet.protection.protect();
    sheet.protection.protect();
    await sheet.context.sync();
  },

  'a new table': async (sheet) => {
    const table = tableOn(sheet);
    table.load('style,showFilterButton,showBandedRows,showTotals');
    await sheet.context.sync();
    return [table.style, table.showFilterButton, table.showBandedRows, table.showTotals];
  },
  'a table without headings': async (sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add('A1:B2', false);
    return loaded(table.getRange(), 'values,address');
  },
  'repeated and blank headings': async (sheet) => {
    sheet.getRange('A1:C2').values = [
      ['Team', '', 'Team'],
      [1, 2, 3],
    ];
    return valuesOf(sheet.tables.add('A1:C2', true).getHeaderRowRange());
  },
  'a table over a table': async (sheet) => {
    tableOn(sheet);
    sheet.tables.add('B2:E9', true);
    await sheet.context.sync();
  },
  'a table named like a cell': async (sheet) => {
    tableOn(sheet).name = 'LOG1';
    await sheet.context.sync();
  },
  'a row added to a table': async (sheet) => {
    const table = tableOn(sheet);
    sheet.getRange('A5').values = [['below']];
    table.rows.add(null, [['North', 'Upheld', 1]]);
    await sheet.context.sync();
    return valuesOf(sheet.getRange('A4:A6'));
  },
  'cells written below a table': async (sheet) => {
    const table = tableOn(sheet);
    sheet.getRange('A5:C5').values = [['North', 'Upheld', 1]];
    await sheet.context.sync();
    return loaded(table.getRange(), 'address');
  },
  'a table torn apart': async (sheet) => {
    tableOn(sheet);
    sheet.getRange('A2').insert('Down');
    await sheet.context.sync();
  },

  'a name like a cell': async (sheet) => {
    sheet.names.add('R1C1', '=1');
    await sheet.context.sync();
  },
  'a name of a range': (sheet) =>
    loaded(sheet.names.add('Cells', sheet.getRange('A1:B2')), 'type,value,formula,scope'),
  'a name of a number': (sheet) => loaded(sheet.names.add('Limit', '=10'), 'type,value,formula'),

  'priority of new rules': async (sheet) => {
    const rules = sheet.getRange('A1:A9').conditionalFormats;
    rules.add('Custom').custom.rule.formula = '=A1>1';
    const second = rules.add('Custom');
    second.custom.rule.formula = '=A1>2';
    second.load('priority');
    await sheet.context.sync();
    return second.priority;
  },
  'priorities once a rule is added': async (sheet) => {
    const rules = ['=A1>1', '=A1>2', '=A1>3'].map((formula) => ruleOn(sheet, formula));
    rules.forEach((rule) => rule.load('priority'));
    await sheet.context.sync();
    return rules.map(({ priority }) => priority);
  },
  'a rule that stops those below it': async (sheet) => {
    const rule = ruleOn(sheet, '=A1>1');
    const before = await loaded(rule, 'stopIfTrue,type');
    rule.stopIfTrue = true;
    return [before, await loaded(rule, 'stopIfTrue')];
  },
  'a rule of 8,000 characters': async (sheet) => {
    const formula = `=${Array.from({ length: 1142 }, () => '$A1>10').join('+')}`;
    const { custom } = ruleOn(sheet, formula);
    const [read] = await loaded(custom.rule, 'formula');
    return [formula.length, read === formula];
  },
  'a rule that names cells of another sheet by a name': async (sheet) => {
    const data = sheet.context.workbook.worksheets.add('Conformance data');
    sheet.names.add('Elsewhere', data.getRange('A1:A9'));
    return loaded(ruleOn(sheet, '=COUNTIF(Elsewhere,A1)>0').custom.rule, 'formula');
  },
  'a rule that holds a text': (sheet) =>
    loaded(ruleOn(sheet, '=AND(N("a mark")=0,WORKDAY.INTL($A1,5,1)<TODAY())').custom.rule, 'formula'),
  'the cells of a rule on two areas': async (sheet) => {
    const rule = sheet.getRanges('A1:A9,C1:C9').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B1>1';
    return loaded(rule.getRanges(), 'address');
  },
  'rules of a sheet, and of cells that none is on': async (sheet) => {
    ruleOn(sheet, '=A1>1');
    const [ofSheet, ofOthers] = [sheet.getRange(), sheet.getRange('C1')].map(({ conditionalFormats }) =>
      conditionalFormats.getCount(),
    );
    await sheet.context.sync();
    return [ofSheet.value, ofOthers.value];
  },
  'a rule deleted, the other left': async (sheet) => {
    ruleOn(sheet, '=A1>1');
    const second = ruleOn(sheet, '=A1>2');
    await sheet.context.sync();
    second.delete();
    const rules = sheet.getRange().conditionalFormats.load('items/priority');
    await sheet.context.sync();
    return rules.items.map(({ priority }) => priority);
  },
  'a validation list': async (sheet) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
    return loaded(dataValidation, 'type,rule,ignoreBlanks,errorAlert');
  },

  'a crosstab': async (sheet) => {
    const pivot = crosstabOn(sheet);
    await sheet.context.sync();
    return loaded(pivot.layout.getRange(), 'address,values');
  },
  'a crosstab, compact': async (sheet) => {
    const pivot = crosstabOn(sheet);
    pivot.layout.layoutType = 'Compact';
    await sheet.context.sync();
    return loaded(pivot.layout.getRange(), 'address,values');
  },
  'body of a crosstab': async (sheet) => {
    const pivot = crosstabOn(sheet);
    await sheet.context.sync();
    return loaded(pivot.layout.getDataBodyRange(), 'address');
  },
  'two row fields, tabular': async (sheet) => {
    const pivot = pivotOn(sheet);
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Team'));
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Outcome'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Days'));
    pivot.layout.layoutType = 'Tabular';
    await sheet.context.sync();
    return loaded(pivot.layout.getRange(), 'values');
  },
  'two figures': async (sheet) => {
    const pivot = pivotOn(sheet);
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Team'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Days'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Outcome'));
    pivot.layout.layoutType = 'Tabular';
    await sheet.context.sync();
    return loaded(pivot.layout.getRange(), 'address,values');
  },
  'writing inside a pivot': async (sheet) => {
    const pivot = crosstabOn(sheet);
    await sheet.context.sync();
    pivot.layout.getDataBodyRange().values = 1;
    await sheet.context.sync();
  },
  "a caption that is a field's name": async (sheet) => {
    const pivot = pivotOn(sheet);
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Days')).name = 'Team';
    await sheet.context.sync();
  },

  'a new chart': async (sheet) => {
    tableOn(sheet);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    chart.load('name,width,height,title/text,legend/visible,legend/position,series/items/name');
    await sheet.context.sync();
    return [
      chart.name,
      chart.width,
      chart.height,
      chart.title.text,
      chart.legend.visible,
      chart.legend.position,
      chart.series.items.map((series) => series.name),
    ];
  },
  'a chart set between cells': async (sheet) => {
    tableOn(sheet);
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C4'), 'Columns');
    chart.setPosition('E2', 'H10');
    return loaded(chart, 'left,top,width,height');
  },
  'an unknown property': async (sheet) => {
    sheet.load('nam');
    await sheet.context.sync();
  },
};

function tableOn(sheet) {
  sheet.getRange('A1:C4').values = [
    ['Team', 'Outcome', 'Days'],
    ['East', 'Upheld', 5],
    ['West', 'Not upheld', 12],
    ['East', 'Not upheld', 9],
  ];
  return sheet.tables.add('A1:C4', true);
}

function pivotOn(sheet) {
  return sheet.pivotTables.add('Teams', tableOn(sheet), sheet.getRange('F3'));
}

function crosstabOn(sheet) {
  const pivot = pivotOn(sheet);
  pivot.rowHierarchies.add(pivot.hierarchies.getItem('Team'));
  pivot.columnHierarchies.add(pivot.hierarchies.getItem('Outcome'));
  pivot.dataHierarchies.add(pivot.hierarchies.getItem('Days'));
  pivot.layout.layoutType = 'Tabular';
  return pivot;
}

function ruleOn(sheet, formula) {
  const rule = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
  rule.custom.rule.formula = formula;
  return rule;
}

async function typed(sheet, text) {
  const cell = sheet.getRange('A1');
  cell.values = [[text]];
  return loaded(cell, 'formulas,valueTypes,numberFormat');
}

async function named(sheet, name) {
  sheet.context.workbook.worksheets.add('Conformance data');
  sheet.name = name;
  await sheet.context.sync();
}

async function loaded(object, properties) {
  object.load(properties);
  await object.context.sync();
  return properties.split(',').map((name) => object[name]);
}

async function valuesOf(range) {
  return (await loaded(range, 'values'))[0];
}

async function formulasOf(range) {
  return (await loaded(range, 'formulas'))[0];
}

function told(error) {
  const place = error.debugInfo ? ` at ${error.debugInfo.errorLocation}` : '';
  return `error ${error.code}${place}`;
}

async function cleared() {
  await Excel.run(async (context) => {
    for (const name of ['Conformance', 'Conformance data'])
      context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}

for (const [name, probe] of Object.entries(probes)) {
  let line;
  try {
    line = JSON.stringify(
      await Excel.run((context) => probe(context.workbook.worksheets.add('Conformance'))),
    );
  } catch (error) {
    line = told(error);
  }
  // eslint-disable-next-line no-console -- the console is where Script Lab shows what a snippet says
  console.log(`${name}: ${line}`);
  await cleared();
}
