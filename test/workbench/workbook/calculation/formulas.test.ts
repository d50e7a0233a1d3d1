import { Calculator } from '../../../../workbench/workbook/calculation/calculator';
import { Workbook, type CellValue } from '../../../../workbench/workbook/workbook';

const today = 45_646; // Fri 20 Dec 2024

/** A log of five rows as a table and a few loose cells beside it. */
function workbook(): Workbook {
  const book = new Workbook();
  const sheet = book.addSheet('My log', '{1}');
  const rows: CellValue[][] = [
    ['Team', 'Received', 'Days', 'Upheld?'],
    ['North', 45_383, 10, 'Yes'],
    ['South', 45_390, 25, 'no'],
    ['north', 45_400, null, 'Yes'],
    ['East', 45_500, 7.5, ''],
    ['South', null, 12, { error: '#N/A' }],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => value !== null && sheet.setValue(r, c, value)));
  sheet.tables.push({
    id: 1,
    name: 'Log',
    sheet,
    rect: { row: 0, column: 0, rows: 6, columns: 4 },
    columns: ['Team', 'Received', 'Days', 'Upheld?'],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: null,
  });
  book.names.push({ name: 'Limit', formula: '10', sheet: null, visible: true, comment: '' });
  book.names.push({ name: 'Teams', formula: "'My log'!$A$2:$A$6", sheet: null, visible: true, comment: '' });
  book.names.push({
    name: 'Twice',
    formula: 'LAMBDA(x,x*2)',
    sheet: null,
    visible: true,
    comment: '',
  });
  return book;
}

async function answer(formula: string): Promise<unknown> {
  const calculator = new Calculator({ workbook: workbook(), today });
  const { value } = await calculator.evaluate(formula);
  return typeof value === 'object' && value !== null && 'error' in value ? value.error : value;
}

describe('operators bind as they do in Excel', () => {
  test.each([
    ['=1+2*3', 7],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=50%*2', 1],
    ['=-5%', -0.05],
    ['=2^-1', 0.5],
    ['="a"&1+1', 'a2'],
    ['=1&2=12', false],
    ['=1&2="12"', true],
    ['=(1+2)*3', 9],
    ['=3>2>1', true],
    ['=--"3"', 3],
    ['=1=1=TRUE', true],
    ['="abc"="ABC"', true],
    ['="a"<"b"', true],
    ['=99<"1"', true],
    ['="z"<FALSE', true],
    ['=0.1+0.2-0.3', 0],
    ['=1/0', '#DIV/0!'],
    ['=0^0', '#NUM!'],
    ['="x"+1', '#VALUE!'],
    ['="12/05/2024"+1', 45_425],
    ['=#N/A', '#N/A'],
    ['=1+#REF!', '#REF!'],
    ['=1E3+.5', 1000.5],
    ['="say ""hello"""', 'say "hello"'],
    ['=  1 +  1 ', 2],
  ])('%s is %p', async (formula, expected) => {
    expect(await answer(formula)).toEqual(expected);
  });
});

describe('references are read in all the ways Excel writes them', () => {
  test.each([
    ['=A2', 'North'],
    ["='My log'!$C$3", 25],
    ['=SUM(C2:C6)', 54.5],
    ['=SUM($C:$C)', 54.5],
    ['=SUM(2:3)', 45_383 + 45_390 + 35],
    ['=SUM(C2:C3,C5:C6)', 54.5],
    ['=SUM((C2:C3,C5))', 42.5],
    ['=SUM(C2:C4 B3:C3)', 25],
    ['=C2:C3 A9', '#NULL!'],
    ['=SUM(C2:INDEX(C:C,3))', 35],
    ['=SUM(Log[Days])', 54.5],
    ['=ROWS(Log)', 5],
    ['=ROWS(Log[#All])', 6],
    ['=INDEX(Log[#Headers],2)', 'Received'],
    ['=COLUMNS(Log[[Received]:[Days]])', 2],
    ['=Log[[#Headers],[Upheld?]]', 'Upheld?'],
    ['=COUNTA(Log[[#All],[Team]])', 6],
    ['=Log[Nothing]', '#REF!'],
    ['=Nowhere[Days]', '#REF!'],
    ["='No sheet'!A1", '#REF!'],
    ['=Limit*2', 20],
    ['=COUNTA(Teams)', 5],
    ['=Twice(21)', 42],
    ['=Nobody', '#NAME?'],
    ['=NOSUCHFUNCTION(1)', '#NAME?'],
    ['=Z99', 0],
    ['=Z99=""', true],
    ['=Z99=0', true],
    ['=Z99&"x"', 'x'],
  ])('%s is %p', async (formula, expected) => {
    expect(await answer(formula)).toEqual(expected);
  });
});

describe('conditions choose, and work out no more than they need', () => {
  test.each([
    ['=IF(TRUE,1,1/0)', 1],
    ['=IF(FALSE,1)', false],
    ['=IF(TRUE,,2)', 0],
    ['=IF("yes",1,2)', '#VALUE!'],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=IFERROR(5,1/0)', 5],
    ['=IFNA(#N/A,1)', 1],
    ['=IFNA(1/0,1)', '#DIV/0!'],
    ['=IFS(FALSE,1,TRUE,2)', 2],
    ['=IFS(FALSE,1)', '#N/A'],
    ['=SWITCH(3,1,"a",3,"c","other")', 'c'],
    ['=SWITCH(9,1,"a","other")', 'other'],
    ['=SWITCH(9,1,"a")', '#N/A'],
    ['=CHOOSE(2,1/0,"b")', 'b'],
    ['=AND(TRUE,1,"TRUE")', true],
    ['=OR(D2:D4)', '#VALUE!'],
    ['=XOR(TRUE,TRUE,TRUE)', true],
    ['=LET(a,2,b,a*3,b+1)', 7],
    ['=LAMBDA(x,y,x+y)(2,3)', 5],
    ['=SUM(MAP({1,2,3},LAMBDA(x,x^2)))', 14],
    ['=REDUCE(0,C2:C6,LAMBDA(a,b,a+b))', 54.5],
  ])('%s is %p', async (formula, expected) => {
    expect(await answer(formula)).toEqual(expected);
  });
});

describe('dates are whole days of the 1900 system', () => {
  test.each([
    ['=DATE(2024,12,20)', 45_646],
    ['=DATE(2024,14,1)', 45_689],
    ['=DATE(2024,3,0)', 45_351],
    ['=DATE(2024,1,-1)', 45_290],
    ['=DATE(1900,2,28)', 59],
    ['=DATE(1900,3,1)', 61],
    ['=DATE(124,1,1)', 45_292],
    ['=DATE(2024,1,1)-DATE(2023,1,1)', 365],
    ['=TODAY()', today],
    ['=YEAR(TODAY())&"-"&MONTH(TODAY())&"-"&DAY(TODAY())', '2024-12-20'],
    ['=DAY(60)', 29],
    ['=EDATE(DATE(2024,1,31),1)', 45_351],
    ['=EDATE(DATE(2024,2,29),12)', 45_716],
    ['=EOMONTH(DATE(2024,2,5),0)', 45_351],
    ['=EOMONTH(DATE(2024,12,5),2)', 45_716],
    ['=WEEKDAY(DATE(2024,12,20))', 6],
    ['=WEEKDAY(DATE(2024,12,20),2)', 5],
    ['=WEEKNUM(DATE(2024,12,31))', 53],
    ['=ISOWEEKNUM(DATE(2024,12,31))', 1],
    ['=DATEDIF(DATE(2020,2,29),DATE(2024,2,28),"Y")', 3],
    ['=DATEDIF(DATE(2024,1,31),DATE(2024,3,1),"M")', 1],
    ['=DATEVALUE("12/05/2024")', 45_424],
    ['=DATEVALUE("12 May 2024")', 45_424],
    ['=DATEVALUE("2024-05-12")', 45_424],
    ['=DATEVALUE("31/02/2024")', '#VALUE!'],
    ['=WORKDAY(DATE(2024,12,20),10)', 45_660],
    ['=WORKDAY(DATE(2024,12,20),10,{45651,45652,45658})', 45_665],
    ['=WORKDAY(DATE(2024,12,20),-5)', 45_639],
    ['=WORKDAY(DATE(2024,12,21),0)', 45_647],
    ['=NETWORKDAYS(DATE(2024,12,20),DATE(2025,1,3))', 11],
    ['=NETWORKDAYS(DATE(2024,12,20),DATE(2025,1,3),{45651;45652;45658})', 8],
    ['=NETWORKDAYS(DATE(2025,1,3),DATE(2024,12,20))', -11],
    ['=WORKDAY.INTL(DATE(2024,12,20),1,11)', 45_647],
    ['=WORKDAY.INTL(DATE(2024,12,20),1,"0000011")', 45_649],
    ['=NETWORKDAYS.INTL(DATE(2024,12,1),DATE(2024,12,31),11)', 26],
    ['=TEXT(DATE(2024,12,20),"dd/mm/yyyy")', '20/12/2024'],
    ['=TEXT(DATE(2024,12,20),"dddd d mmmm yyyy")', 'Friday 20 December 2024'],
    ['=TEXT(0.256,"0.0%")', '25.6%'],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['=TIME(12,0,0)', 0.5],
    ['=YEARFRAC(DATE(2024,1,1),DATE(2024,7,1))', 0.5],
  ])('%s is %p', async (formula, expected) => {
    expect(await answer(formula)).toEqual(expected);
  });
});

describe('counting and adding by criteria', () => {
  test.each([
    ['=COUNTIF(A2:A6,"north")', 2],
    ['=COUNTIF(A2:A6,"*th")', 4],
    ['=COUNTIF(A2:A6,"?ast")', 1],
    ['=COUNTIF(A2:A6,"<>North")', 3],
    ['=COUNTIF(C2:C6,">=10")', 3],
    ['=COUNTIF(C2:C6,"")', 1],
    ['=COUNTIF(C2:C6,"<>")', 4],
    ['=COUNTIF(C:C,"")', 1_048_571],
    ['=COUNTIF(D2:D6,"#N/A")', 1],
    ['=COUNTIF(B2:B6,">="&DATE(2024,4,15))', 2],
    ['=COUNTIFS(Log[Team],"South",Log[Days],">20")', 1],
    ['=COUNTIFS(Log[Team],{"North","East"})', [[2, 1]]],
    ['=SUM(COUNTIFS(Log[Team],{"North","East"}))', 3],
    ['=SUMIF(A2:A6,"south",C2:C6)', 37],
    ['=SUMIF(A2:A6,"south",C2)', 37],
    ['=SUMIFS(C:C,A:A,"South",C:C,">20")', 25],
    ['=AVERAGEIFS(Log[Days],Log[Team],"North")', 10],
    ['=AVERAGEIF(A2:A6,"West",C2:C6)', '#DIV/0!'],
    ['=MAXIFS(Log[Days],Log[Team],"South")', 25],
    ['=MINIFS(Log[Days],Log[Team],"West")', 0],
    ['=COUNTIFS(A2:A6,"South",C2:C5,1)', '#VALUE!'],
    ['=SUMPRODUCT((A2:A6="South")*(C2:C6>20))', 1],
    ['=SUMPRODUCT(--(C2:C6>=10))', 3],
    ['=COUNT(A1:D6)', 8],
    ['=COUNTA(D2:D6)', 5],
    ['=COUNTBLANK(C2:D6)', 2],
    ['=AVERAGE(C2:C6)', 13.625],
    ['=MEDIAN(C2:C6)', 11],
    ['=MAX(D2:D6)', '#N/A'],
    ['=AGGREGATE(4,6,D2:D6,C2:C6)', 25],
    ['=SUBTOTAL(9,C2:C6)', 54.5],
    ['=SUBTOTAL(103,A2:A6)', 5],
    ['=LARGE(C2:C6,2)', 12],
    ['=RANK(12,C2:C6)', 2],
    ['=PERCENTILE(C2:C6,0.5)', 11],
    ['=ROUND(2.5,0)', 3],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(1234,-2)', 1200],
    ['=ROUNDUP(1.01,1)', 1.1],
    ['=INT(-1.5)', -2],
    ['=MOD(-1,3)', 2],
    ['=STDEV.S({1,2,3,4})', Math.sqrt(5 / 3)],
    ['=NORM.S.DIST(0,TRUE)', 0.5],
    ['=COMBIN(5,2)', 10],
  ])('%s is %p', async (formula, expected) => {
    expect(await answer(formula)).toEqual(expected);
  });
});

describe('looking up', () => {
  test.each([
    ['=MATCH("South",A2:A6,0)', 2],
    ['=MATCH("s*",A2:A6,0)', 2],
    ['=MATCH(11,{1,5,10,20})', 3],
    ['=MATCH(11,{20,15,10},-1)', 2],
    ['=MATCH("West",A2:A6,0)', '#N/A'],
    ['=INDEX(Log[Days],MATCH("East",Log[Team],0))', 7.5],
    ['=INDEX(A2:C6,2,3)', 25],
    ['=SUM(INDEX(A2:C6,0,3))', 54.5],
    ['=INDEX(A2:C6,9,1)', '#REF!'],
    ['=VLOOKUP("East",A2:C6,3,FALSE)', 7.5],
    ['=VLOOKUP(15,{10,"ten";20,"twenty"},2)', 'ten'],
    ['=HLOOKUP("Days",A1:D6,3,FALSE)', 25],
    ['=XLOOKUP("East",A2:A6,C2:C6)', 7.5],
    ['=XLOOKUP("West",A2:A6,C2:C6,"none")', 'none'],
    ['=XLOOKUP("South",A2:A6,C2:C6,,0,-1)', 12],
    ['=XLOOKUP(12,{10,20},{"a","b"},,-1)', 'a'],
    ['=XLOOKUP("East",A2:A6,A2:C6)', [['East', 45_500, 7.5]]],
    ['=XMATCH(11,{1,5,10,20},1)', 4],
    ['=LOOKUP(15,{10,20},{"a","b"})', 'a'],
    ['=SUM(OFFSET(C1,1,0,2,1))', 35],
    ['=INDIRECT("C"&3)', 25],
    ['=INDIRECT("\'My log\'!C3")', 25],
    ['=ROW(C7)', 7],
    ['=COLUMN(C7)', 3],
    ['=ADDRESS(2,3)', '$C$2'],
  ])('%s is %p', async (formula, expected) => {
    expect(await answer(formula)).toEqual(expected);
  });
});

describe('texts', () => {
  test.each([
    ['=LEFT("Hackney",4)', 'Hack'],
    ['=MID("Hackney",5,9)', 'ney'],
    ['=RIGHT("Hackney",0)', ''],
    ['=TRIM("  a   b ")', 'a b'],
    ['=PROPER("o\'neill-SMITH")', "O'Neill-Smith"],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=FIND("b","abc")', 2],
    ['=SEARCH("B?","abc")', 2],
    ['=FIND("x","abc")', '#VALUE!'],
    ['=TEXTJOIN(", ",TRUE,D2:D5)', 'Yes, no, Yes'],
    ['=CONCAT(A2:A3)', 'NorthSouth'],
    ['=VALUE("1,234.5")', 1234.5],
    ['=VALUE("12%")', 0.12],
    ['=LEN(1/3)', 17],
    ['=TRUE&""', 'TRUE'],
    ['=EXACT("a","A")', false],
    ['=TEXTBEFORE("C/0123","/")', 'C'],
    ['=ISNUMBER("1")', false],
    ['=ISBLANK(Z1)', true],
    ['=ISERROR(1/0)', true],
    ['=N("x")', 0],
  ])('%s is %p', async (formula, expected) => {
    expect(await answer(formula)).toEqual(expected);
  });
});

describe('arrays are answered cell by cell', () => {
  test.each([
    [
      '={1,2;3,4}*10',
      [
        [10, 20],
        [30, 40],
      ],
    ],
    [
      '={1,2}+{10;20}',
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ['={1,2,3}+{1,2}', [[2, 4, { error: '#N/A' }]]],
    [
      '=SEQUENCE(2,2)',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['=UNIQUE(A2:A6)', [['North'], ['South'], ['East']]],
    ['=SORT({3;1;2})', [[1], [2], [3]]],
    ['=SORT(UNIQUE(A2:A6),,-1)', [['South'], ['North'], ['East']]],
    ['=FILTER(A2:A6,C2:C6>10)', [['South'], ['South']]],
    ['=FILTER(A2:A6,C2:C6>99)', '#CALC!'],
    ['=FILTER(A2:A6,C2:C6>99,"none")', 'none'],
    ['=TRANSPOSE({1,2})', [[1], [2]]],
    ['=ROW(A2:A4)', [[2], [3], [4]]],
    ['=IF({TRUE,FALSE},"a","b")', [['a', 'b']]],
    ['=IFERROR(1/{1,0},0)', [[1, 0]]],
    ['=TAKE(SEQUENCE(5),-2)', [[4], [5]]],
    [
      '=HSTACK({1;2},{3;4})',
      [
        [1, 3],
        [2, 4],
      ],
    ],
    ['=@{1,2}', 1],
    ['=SUM(IF(A2:A6="South",C2:C6))', 37],
    ['=LEN(A2:A3)', [[5], [5]]],
  ])('%s is %p', async (formula, expected) => {
    expect(await answer(formula)).toEqual(expected);
  });
});

describe('a formula that cannot be read says where', () => {
  test.each([
    ['=1+', 'The formula ends too soon.'],
    ['=SUM(1', 'The formula ends too soon; "," was expected.'],
    ['=(1', 'The formula ends too soon; ")" was expected.'],
    ['="a', 'A text in the formula has no closing quotation mark.'],
    ['=1 2', 'The formula has 2 where it cannot be.'],
    ['=Log[Days', 'A "[" in the formula has no "]".'],
    ['={1,2;3}', 'The rows of an array in the formula are not of one length.'],
    ['', 'The formula ends too soon.'],
  ])('%s: %s', async (formula, message) => {
    const calculator = new Calculator({ workbook: workbook(), today });
    expect(await calculator.evaluate(formula)).toEqual({
      value: { error: '#NAME?' },
      numberFormat: null,
      message,
    });
  });
});
