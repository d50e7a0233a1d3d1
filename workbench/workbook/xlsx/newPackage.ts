import { xmlDeclaration } from '../markup';
import { OpcPackage } from './opcPackage';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const newWorkbookPart = 'xl/workbook.xml';

/** The least a workbook's styles hold: Excel expects the two fills, the one named style and the default font. */
export const newStyles =
  `${xmlDeclaration}<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  '</styleSheet>';

/** The parts of a workbook without a sheet. */
export function newPackage(date1904: boolean): OpcPackage {
  const opc = OpcPackage.empty();
  opc.add(
    newWorkbookPart,
    `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>` +
      '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>',
    `${types}.sheet.main+xml`,
  );
  opc.relate('', 'officeDocument', newWorkbookPart);
  opc.add('xl/styles.xml', newStyles, `${types}.styles+xml`);
  opc.relate(newWorkbookPart, 'styles', 'xl/styles.xml');
  return opc;
}

/** A sheet without cells; `open` when it is the one that shows. */
export function newSheet(open: boolean): string {
  const view = open ? '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' : '';
  return `${xmlDeclaration}<worksheet xmlns="${main}" xmlns:r="${relationships}">${view}<sheetData/></worksheet>`;
}
