import { strToU8, zipSync } from 'fflate';

/**
 * A log as an officer's Excel leaves it, written part by part, with what other programs are known to lose: two kinds of
 * data validation, old and new comments, a chart, a PivotTable with its records, conditional formats of several kinds,
 * sparklines, rich text, shared and array formulas, protection, print titles, hidden names and columns, custom XML.
 */
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

type Link = readonly [id: string, type: string, target: string, external?: true];

function relationships(links: readonly Link[]): string {
  const xml = links.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${r}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelationships}">${xml.join('')}</Relationships>`;
}

const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
  [
    ['xl/workbook.xml', `${types}.sheet.main+xml`],
    ['xl/worksheets/sheet1.xml', `${types}.worksheet+xml`],
    ['xl/worksheets/sheet2.xml', `${types}.worksheet+xml`],
    ['xl/worksheets/sheet3.xml', `${types}.worksheet+xml`],
    ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['xl/styles.xml', `${types}.styles+xml`],
    ['xl/sharedStrings.xml', `${types}.sharedStrings+xml`],
    ['xl/calcChain.xml', `${types}.calcChain+xml`],
    ['xl/comments1.xml', `${types}.comments+xml`],
    ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
    ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
    ['xl/tables/table1.xml', `${types}.table+xml`],
    ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['xl/pivotTables/pivotTable1.xml', `${types}.pivotTable+xml`],
    ['xl/pivotCache/pivotCacheDefinition1.xml', `${types}.pivotCacheDefinition+xml`],
    ['xl/pivotCache/pivotCacheRecords1.xml', `${types}.pivotCacheRecords+xml`],
    ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ]
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

const workbook =
  `${declaration}<workbook xmlns="${main}" xmlns:r="${r}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27126"/>` +
  '<workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000"/></bookViews>' +
  '<sheets><sheet name="Log" sheetId="1" r:id="rId1"/><sheet name="Team\'s pivot" sheetId="4" r:id="rId2"/><sheet name="Lists" sheetId="5" state="hidden" r:id="rId3"/></sheets>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Log!$A$3:$H$7</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">Log!$A:$A,Log!$3:$3</definedName>' +
  '<definedName name="Outcomes">Lists!$A$1:$A$3</definedName>' +
  '<definedName name="Secret" hidden="1" comment="Kept by a macro">Log!$A$1</definedName>' +
  '<definedName name="Local" localSheetId="2">Lists!$A$2</definedName></definedNames>' +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId8"/></pivotCaches>' +
  `<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

const log =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${r}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.39997558519241921"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:L7"/>' +
  '<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C5" sqref="C5"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>' +
  '<cols><col min="1" max="1" width="12.7109375" customWidth="1"/><col min="2" max="3" width="20.5" style="2" bestFit="1" customWidth="1"/><col min="4" max="4" width="9.140625" hidden="1" customWidth="1"/></cols>' +
  '<sheetData>' +
  '<row r="1" spans="1:8" ht="23.25" x14ac:dyDescent="0.35"><c r="A1" s="1" t="s"><v>0</v></c></row>' +
  '<row r="3" spans="1:12" x14ac:dyDescent="0.25"><c r="A3" s="3" t="s"><v>1</v></c><c r="B3" s="3" t="s"><v>2</v></c><c r="C3" s="3" t="s"><v>3</v></c><c r="D3" s="3" t="s"><v>4</v></c><c r="E3" s="3" t="inlineStr"><is><t>Days</t></is></c><c r="F3" s="3" t="s"><v>8</v></c><c r="G3" s="3" t="s"><v>9</v></c><c r="H3" s="3" t="s"><v>10</v></c><c r="L3" t="s"><v>12</v></c></row>' +
  '<row r="4" spans="1:12" x14ac:dyDescent="0.25"><c r="A4"><v>1</v></c><c r="B4" s="2"><v>45730</v></c><c r="C4" t="s"><v>5</v></c><c r="D4" t="s"><v>6</v></c><c r="E4"><f t="shared" ref="E4:E7" si="0">B4-A4+$A$4</f><v>45730</v></c><c r="F4" t="b"><v>1</v></c><c r="G4" t="e"><v>#N/A</v></c><c r="H4"><f t="array" ref="H4">SUM(A4:A7*1)</f><v>10</v></c><c r="L4" t="s"><v>5</v></c></row>' +
  '<row r="5" spans="1:8" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A5"><v>2</v></c><c r="B5" s="2"><v>45731</v></c><c r="C5" t="s"><v>6</v></c><c r="D5" s="4"/><c r="E5"><f t="shared" si="0"/><v>45730</v></c><c r="F5" t="b"><v>0</v></c><c r="G5" t="str"><f>IF(A5=2,"","x")</f><v></v></c><c r="H5"><f>_xlfn.XLOOKUP(A5,tblLists[Word],tblLists[Word],0)</f><v>0</v></c></row>' +
  '<row r="6" spans="1:8" hidden="1" x14ac:dyDescent="0.25"><c r="A6"><v>3</v></c><c r="B6" s="2"><v>45732.5</v></c><c r="C6" t="s"><v>5</v></c><c r="E6"><f t="shared" si="0"/><v>45730.5</v></c></row>' +
  '<row r="7" spans="1:8" x14ac:dyDescent="0.25"><c r="A7"><v>4</v></c><c r="B7" s="2"/><c r="C7" t="s"><v>7</v></c><c r="E7"><f t="shared" si="0"/><v>-3</v></c></row>' +
  '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0"/><autoFilter ref="A3:H7"><filterColumn colId="2"><filters><filter val="Upheld"/></filters></filterColumn></autoFilter>' +
  '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' +
  '<conditionalFormatting sqref="B4:B7"><cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>$B4&lt;&gt;""</formula></cfRule><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
  x14 +
  '"><x14:id>{11111111-0000-4000-8000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C4:C7 F4:F7"><cfRule type="cellIs" dxfId="1" priority="1" operator="equal"><formula>"Upheld"</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Outcome" error="Choose one" promptTitle="Outcome" prompt="What was decided" sqref="C4:C7"><formula1>Outcomes</formula1></dataValidation><dataValidation type="date" operator="greaterThan" sqref="B4:B7"><formula1>36526</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="D4" r:id="rId1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="60" orientation="landscape" r:id="rId2"/><headerFooter><oddHeader>&amp;LOfficial&amp;CComplaints &amp;&amp; log</oddHeader><oddFooter>&amp;CPage &amp;P</oddFooter></headerFooter>' +
  '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D4:D7</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>Log!A4:A7</xm:f><xm:sqref>J4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const pivotSheet =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${r}"><dimension ref="A3:B6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
  '<sheetData><row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="s"><v>11</v></c></row><row r="4"><c r="A4" t="s"><v>5</v></c><c r="B4"><v>2</v></c></row></sheetData>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

const lists =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${r}"><dimension ref="A1:A4"/><sheetFormatPr defaultRowHeight="15"/>` +
  '<sheetData><row r="1"><c r="A1" t="s"><v>12</v></c></row><row r="2"><c r="A2" t="s"><v>5</v></c></row><row r="3"><c r="A3" t="s"><v>7</v></c></row></sheetData></worksheet>';

const strings =
  `${declaration}<sst xmlns="${main}" count="20" uniqueCount="13">` +
  [
    '<r><rPr><b/><sz val="18"/><rFont val="Calibri"/></rPr><t xml:space="preserve">Complaints </t></r><r><rPr><i/><sz val="18"/></rPr><t>log</t></r><rPh sb="0" eb="1"><t>hint</t></rPh>',
    '<t>Ref</t>',
    '<t>Received</t>',
    '<t>Outcome</t>',
    '<t>Notes &amp; _x005F_x0041_</t>',
    '<t>Upheld</t>',
    '<r><rPr><b/></rPr><t>Not</t></r><r><t xml:space="preserve"> upheld</t></r>',
    '<t xml:space="preserve"> Partly\nupheld</t>',
    '<t>Late</t>',
    '<t>Check</t>',
    '<t>Sum</t>',
    '<t>Count of Ref</t>',
    '<t>Word</t>',
  ]
    .map((text) => `<si>${text}</si>`)
    .join('') +
  '</sst>';

const styles =
  `${declaration}<styleSheet xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x16r2" xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/main">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="ddd\\ dd\\ mmm\\ yyyy"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><u/><sz val="18"/><color rgb="FFFF0000"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"><color indexed="10"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="45"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><strike/></font></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const theme =
  `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink>' +
  '</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>' +
  '<a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln/><a:ln/><a:ln/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>';

const chart =
  `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${r}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Received by </a:t></a:r><a:r><a:t>team</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Log!$A$3</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>Log!$C$4:$C$7</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Log!$A$4:$A$7</c:f></c:numRef></c:val></c:ser><c:gapWidth val="80"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:crossAx val="1"/></c:valAx></c:plotArea><c:legend><c:legendPos val="b"/></c:legend></c:chart></c:chartSpace>';

const drawing =
  `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
  '<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>15</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>17</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${r}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const table = `${declaration}<table xmlns="${main}" id="3" name="tblLists" displayName="tblLists" ref="L3:L5" totalsRowShown="0"><autoFilter ref="L3:L5"/><tableColumns count="1"><tableColumn id="1" name="Word" dataDxfId="0"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const pivotTable =
  `${declaration}<pivotTableDefinition xmlns="${main}" name="PivotTable1" cacheId="7" applyNumberFormats="0" dataCaption="Values" compact="0" compactData="0" outline="1" outlineData="1" rowGrandTotals="0"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
  '<pivotFields count="3"><pivotField dataField="1" showAll="0"/><pivotField showAll="0"/><pivotField axis="axisRow" showAll="0" sortType="descending"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField></pivotFields><rowFields count="1"><field x="2"/></rowFields><rowItems count="2"><i><x/></i><i><x v="1"/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Count of Ref" fld="0" subtotal="count" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>';

const cache = `${declaration}<pivotCacheDefinition xmlns="${main}" xmlns:r="${r}" r:id="rId1" refreshOnLoad="1" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A3:C7" sheet="Log"/></cacheSource><cacheFields count="3"><cacheField name="Ref" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="4"/></cacheField><cacheField name="Received" numFmtId="14"><sharedItems containsSemiMixedTypes="0" containsNonDate="0" containsDate="1" containsString="0" minDate="2025-03-14T00:00:00" maxDate="2025-03-16T00:00:00"/></cacheField><cacheField name="Outcome" numFmtId="0"><sharedItems count="2"><s v="Upheld"/><s v="Not upheld"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;

/** The parts by name. */
export const officersParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': contentTypes,
  '_rels/.rels': relationships([
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'extended-properties', 'docProps/app.xml'],
  ]),
  'docProps/app.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  'xl/workbook.xml': workbook,
  'xl/_rels/workbook.xml.rels': relationships([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'worksheet', '/xl/worksheets/sheet3.xml'],
    ['rId4', 'theme', 'theme/theme1.xml'],
    ['rId5', 'styles', 'styles.xml'],
    ['rId6', 'sharedStrings', 'sharedStrings.xml'],
    ['rId7', 'calcChain', 'calcChain.xml'],
    ['rId8', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId9', 'customXml', '../customXml/item1.xml'],
    ['rId10', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
  ]),
  'xl/worksheets/sheet1.xml': log,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships([
    ['rId1', 'hyperlink', 'https://example.org/', true],
    ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId3', 'drawing', '../drawings/drawing1.xml'],
    ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId5', 'table', '../tables/table1.xml'],
    ['rId6', 'comments', '../comments1.xml'],
    [
      'rId7',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ],
  ]),
  'xl/worksheets/sheet2.xml': pivotSheet,
  'xl/worksheets/_rels/sheet2.xml.rels': relationships([
    ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
  ]),
  'xl/worksheets/sheet3.xml': lists,
  'xl/theme/theme1.xml': theme,
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': strings,
  'xl/calcChain.xml': `${declaration}<calcChain xmlns="${main}"><c r="E4" i="1"/><c r="H4" i="1"/></calcChain>`,
  'xl/comments1.xml': `${declaration}<comments xmlns="${main}"><authors><author>Officer</author></authors><commentList><comment ref="C4" authorId="0"><text><r><t>Ask the team</t></r></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
  'xl/threadedComments/threadedComment1.xml': `${declaration}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C4" dT="2025-03-14T09:00:00.00" personId="{00000000-0000-4000-8000-000000000001}" id="{00000000-0000-4000-8000-000000000002}"><text>Ask the team</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `${declaration}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Officer" id="{00000000-0000-4000-8000-000000000001}" userId="officer" providerId="None"/></personList>`,
  'xl/printerSettings/printerSettings1.bin': 'printer \u0001\u0002 settings',
  'xl/tables/table1.xml': table,
  'xl/drawings/drawing1.xml': drawing,
  'xl/drawings/_rels/drawing1.xml.rels': relationships([['rId1', 'chart', '../charts/chart1.xml']]),
  'xl/charts/chart1.xml': chart,
  'xl/pivotTables/pivotTable1.xml': pivotTable,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
    ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': cache,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
    ['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'],
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': `${declaration}<pivotCacheRecords xmlns="${main}" count="2"><r><n v="1"/><d v="2025-03-14T00:00:00"/><x v="0"/></r><r><n v="2"/><d v="2025-03-15T00:00:00"/><x v="1"/></r></pivotCacheRecords>`,
  'customXml/item1.xml': '<council xmlns="urn:example">Anytown</council>',
  'customXml/_rels/item1.xml.rels': relationships([['rId1', 'customXmlProps', 'itemProps1.xml']]),
  'customXml/itemProps1.xml': `${declaration}<ds:datastoreItem ds:itemID="{00000000-0000-4000-8000-000000000003}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
};

/** The workbook, with parts replaced or (where null) left out. */
export function officersWorkbook(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts = Object.entries({ ...officersParts, ...changes }).filter(([, text]) => text !== null);
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text as string)])));
}
