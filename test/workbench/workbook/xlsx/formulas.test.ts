import { fromFileFormula, toFileFormula } from '../../../../workbench/workbook/xlsx/fileFormula';
import { shiftFormula } from '../../../../workbench/workbook/xlsx/shiftFormula';

describe('a formula shared with the cell one down and two to the right', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'C2+$A2+C$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(C2:D3)'],
    ['SUM(A:A,$B:B,1:1,$2:2)', 'SUM(C:C,$B:D,2:2,$2:3)'],
    ["Sheet1!A1+'It''s A1'!B2", "Sheet1!C2+'It''s A1'!D3"],
    ['IF(A1="A1 ""B2""",LOG10(A1),A1B)', 'IF(C2="A1 ""B2""",LOG10(C2),A1B)'],
    ['tbl[A1]+tbl[[#This Row],[B2]]+tbl_1', 'tbl[A1]+tbl[[#This Row],[B2]]+tbl_1'],
    ['XFD1048576', 'B1'],
    ['AB12!C3+name.A1+A1.b', 'AB12!E4+name.A1+A1.b'],
  ])('%s -> %s', (formula, shifted) => {
    expect(shiftFormula(formula, 1, 2)).toBe(shifted);
  });
});

describe('a formula as Excel shows it, and as the file holds it', () => {
  test.each([
    ['XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['SUM(FILTER(A1:A9,A1:A9>1))', 'SUM(_xlfn._xlws.FILTER(A1:A9,A1:A9>1))'],
    ['"IFS("&IFS(TRUE,1)', '"IFS("&_xlfn.IFS(TRUE,1)'],
    ['NETWORKDAYS.INTL(A1,B1)+WORKDAY.INTL(A1,2)', 'NETWORKDAYS.INTL(A1,B1)+WORKDAY.INTL(A1,2)'],
    [
      'LET(due,A1+10,late,TODAY()-due,IF(late>0,late,"due"))',
      '_xlfn.LET(_xlpm.due,A1+10,_xlpm.late,TODAY()-_xlpm.due,IF(_xlpm.late>0,_xlpm.late,"due"))',
    ],
    ['LAMBDA(x,x*2)(A1)', '_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)(A1)'],
  ])('%s <-> %s', (shown, file) => {
    expect(toFileFormula(shown, null)).toBe(file);
    expect(fromFileFormula(file)).toBe(shown);
  });

  test.each([
    ['[@Due]-[@[Date received]]', 'tblLog[[#This Row],[Due]]-tblLog[[#This Row],[Date received]]'],
    ['Other[@Due]&"[@Due]"', 'Other[[#This Row],[Due]]&"[@Due]"'],
  ])('"this row": %s -> %s', (shown, file) => {
    expect(toFileFormula(shown, 'tblLog')).toBe(file);
  });
});
