import { intersection, parseAddress, splitSheet } from '../address';
import type { CellValue, Workbook } from '../workbook';
import type { ReadReference } from './chartData';

/** Reads charts' references from a workbook's cells. One that names no cells reads as none. */
export function referenceReader(workbook: Workbook): ReadReference {
  return (reference) => {
    const { sheet: name, address } = splitSheet(reference.replace(/^=/, ''));
    const sheet = name === null ? workbook.activeSheet : workbook.sheet(name);
    const rect = parseAddress(address);
    if (!sheet || !rect) return { values: [], numberFormat: 'General' };

    // Whole columns and rows end with the cells in use.
    const isWhole = rect.rows * rect.columns > 1_000_000;
    const used = isWhole ? sheet.usedRect(true) : rect;
    const cells = used && intersection(rect, used);
    const values: CellValue[] = [];
    for (let row = cells?.row ?? 0; cells && row < cells.row + cells.rows; row++) {
      for (let column = cells.column; column < cells.column + cells.columns; column++) {
        values.push(sheet.value(row, column));
      }
    }
    const style = sheet.style(rect.row, rect.column);
    return { values, numberFormat: workbook.styles.format(style).numberFormat };
  };
}
