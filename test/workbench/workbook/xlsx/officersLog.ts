import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTextDate } from '../../../../src/domain/calendar/textDate';
import { cellAddress } from '../../../../workbench/workbook/address';
import { escapeXml } from '../../../../workbench/workbook/xlsx/xml';
import { readCsv } from '../../../csvLog';
import { officersParts, officersWorkbook } from './officersWorkbook';

export const logSheetName = 'Complaints log';
export const logSheetPart = 'xl/worksheets/sheet9.xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The officer's workbook with the log of a published report on a sheet of its own, written as XML here: with a hidden
 * column, a filter, a rule, a validation and a comment. `isOpen`: it is the tab that is open.
 */
export function officersLog(isOpen = false): Uint8Array {
  const book = officersParts['xl/workbook.xml'] ?? '';
  const log = officersParts['xl/worksheets/sheet1.xml'] ?? '';
  return officersWorkbook({
    'xl/workbook.xml': (isOpen ? book.replace('<workbookView ', '<workbookView activeTab="3" ') : book)
      .replace('</sheets>', `<sheet name="${logSheetName}" sheetId="9" r:id="rId90"/></sheets>`)
      .replace(
        '<definedName name="Outcomes">',
        `<definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">'${logSheetName}'!$A$1:$C$9</definedName><definedName name="Outcomes">`,
      ),
    'xl/_rels/workbook.xml.rels': withLink(
      'xl/_rels/workbook.xml.rels',
      'rId90',
      'worksheet',
      'worksheets/sheet9.xml',
    ),
    'xl/worksheets/sheet1.xml': isOpen ? log.replace(' tabSelected="1"', '') : log,
    [logSheetPart]: logXml(isOpen),
    'xl/worksheets/_rels/sheet9.xml.rels': withLink('', 'rId1', 'comments', '../comments9.xml'),
    'xl/comments9.xml': (officersParts['xl/comments1.xml'] ?? '').replace('ref="C4"', 'ref="B2"'),
    '[Content_Types].xml': (officersParts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      `<Override PartName="/${logSheetPart}" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/comments9.xml" ContentType="${types}.comments+xml"/></Types>`,
    ),
  });
}

function withLink(part: string, id: string, kind: string, target: string): string {
  const none =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  return (officersParts[part] ?? none).replace(
    '</Relationships>',
    `<Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/></Relationships>`,
  );
}

function logXml(isOpen: boolean): string {
  const csv = readFileSync(join(__dirname, '../../../cases/darlington-2019-20/log.csv'), 'utf8');
  const rows = readCsv(csv).map(
    (line, row) =>
      `<row r="${row + 1}">${line.map((text, column) => cellXml(text, row, column)).join('')}</row>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${main}" xmlns:r="${links}">` +
    `<sheetViews><sheetView ${isOpen ? 'tabSelected="1" ' : ''}workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    '<cols><col min="1" max="2" width="14" customWidth="1"/><col min="3" max="3" width="9" hidden="1" customWidth="1"/></cols>' +
    `<sheetData>${rows.join('')}</sheetData><autoFilter ref="A1:C9"/>` +
    '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>$A2=""</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D2:D9"><formula1>Outcomes</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}

function cellXml(text: string, row: number, column: number): string {
  if (text === '') return '';
  const at = cellAddress(row, column);
  const day = /^\d{2}\/\d{2}\/\d{4}$/.test(text) ? parseTextDate(text) : null;
  if (day !== null) return `<c r="${at}" s="2"><v>${day}</v></c>`;
  if (/^\d+$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}
