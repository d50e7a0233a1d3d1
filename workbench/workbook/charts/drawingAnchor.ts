import type { ChartModel } from '../workbook';

/**
 * A chart's place in its sheet's drawing: one <xdr:twoCellAnchor>, to stand inside
 * <xdr:wsDr xmlns:xdr="…/spreadsheetDrawing" xmlns:a="…/drawingml/2006/main">.
 * `shapeId` is unique in the drawing, from 2; `relationshipId` ("rId1") names the chart's part in the drawing's relationships.
 */
export function renderDrawingAnchor(chart: ChartModel, shapeId: number, relationshipId: string): string {
  throw new Error(`${chart.name} cannot be placed yet (${shapeId}, ${relationshipId}).`);
}
