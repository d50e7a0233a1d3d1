import {
  columnPoints,
  renderDrawingAnchor,
  rowPoints,
} from '../../../../workbench/workbook/charts/drawingAnchor';
import { schemaFaults } from '../schemaOrder';
import { addChart, chartBook } from './chartBook';

/** ECMA-376 part 1, 20.5 (spreadsheet drawings): what an anchor may hold. */
const anchorSchema = {
  wsDr: { children: 'twoCellAnchor' },
  twoCellAnchor: { children: 'from to graphicFrame clientData', attributes: 'editAs' },
  from: { children: 'col colOff row rowOff' },
  to: { children: 'col colOff row rowOff' },
  col: {},
  colOff: {},
  row: {},
  rowOff: {},
  graphicFrame: { children: 'nvGraphicFramePr xfrm graphic', attributes: 'macro' },
  nvGraphicFramePr: { children: 'cNvPr cNvGraphicFramePr' },
  cNvPr: { attributes: 'id! name! descr' },
  cNvGraphicFramePr: {},
  xfrm: { children: 'off ext' },
  off: { attributes: 'x! y!' },
  ext: { attributes: 'cx! cy!' },
  graphic: { children: 'graphicData' },
  graphicData: { children: 'chart', attributes: 'uri!' },
  chart: { attributes: 'r:id!' },
  clientData: {},
};

function corners(xml: string): string[] {
  const corner =
    /<xdr:col>(\d+)<\/xdr:col><xdr:colOff>(\d+)<\/xdr:colOff><xdr:row>(\d+)<\/xdr:row><xdr:rowOff>(\d+)</g;
  return [...xml.matchAll(corner)].map(([, ...numbers]) => numbers.join(' '));
}

describe('a chart’s anchor', () => {
  test('keeps the schema’s order, and names its chart', () => {
    const xml = renderDrawingAnchor(addChart(chartBook(), 'Line', { name: 'Outcomes "24"' }), 3, 'rId2');
    const drawing = `<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a">${xml}</xdr:wsDr>`;
    expect(schemaFaults(drawing, anchorSchema)).toEqual([]);
    expect(xml).toContain('<xdr:cNvPr id="3" name="Outcomes &quot;24&quot;"/>');
    expect(xml).toContain('r:id="rId2"');
  });

  test('is the cells at its corners, and how far into them, in English Metric Units', () => {
    const chart = addChart(chartBook(), 'Line', { left: 50, top: 20, width: 96, height: 30 });
    expect(corners(renderDrawingAnchor(chart, 2, 'rId1'))).toEqual(['1 25400 1 63500', '3 25400 3 63500']);
  });

  test('passes over hidden columns and knows set widths and heights', () => {
    const book = chartBook();
    book.sheet.columns.set(0, { width: 20.7109375 });
    book.sheet.columns.set(1, { hidden: true });
    book.sheet.rowAt(0).height = 40;
    expect([0, 1, 2].map((column) => columnPoints(book.sheet, column))).toEqual([108.75, 0, 48]);
    expect([0, 1].map((row) => rowPoints(book.sheet, row))).toEqual([40, 15]);
    const chart = addChart(book, 'Line', { left: 108.75, top: 40, width: 48, height: 15 });
    expect(corners(renderDrawingAnchor(chart, 2, 'rId1'))).toEqual(['1 0 1 0', '3 0 2 0']);
  });
});
