import type { ColDef, ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import { columnName } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import { pixelsAcross, type Geometry } from '../sheetGeometry';
import { typedText } from './typedText';

/** A row of the grid: a row of the sheet that is not hidden. */
export interface SheetRow {
  readonly row: number;
}

export const rowHeadWidth = 52;
const rowHeadId = 'row';

/** What the columns need to know of the sheet on show. */
export interface SheetColumnsOptions {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  draw(cell: HTMLElement, row: number, column: number): void;
  typed(row: number, column: number, text: string): void;
  isSelected(row: number, column: number): boolean;
}

/** The row numbers, and a column for each of the sheet's that is not hidden; frozen ones are pinned. */
export function sheetColumns(options: SheetColumnsOptions): ColDef<SheetRow>[] {
  const { sheet, geometry } = options;
  const frozen = sheet.freeze?.columns ?? 0;
  const columns = Array.from({ length: geometry.columnOffsets.length - 1 }, (_, column) => column)
    .filter((column) => pixelsAcross(geometry.columnOffsets, column) > 0)
    .map((column) => sheetColumn(options, column, column < frozen));
  return [rowHeads, ...columns];
}

/** The sheet's column; null for the row numbers. */
export function columnOf(id: string): number | null {
  return id === rowHeadId ? null : Number(id);
}

const rowHeads: ColDef<SheetRow> = {
  colId: rowHeadId,
  headerName: 'Row',
  pinned: 'left',
  width: rowHeadWidth,
  cellClass: 'row-head',
  editable: false,
  suppressNavigable: true,
  valueGetter: ({ data }) => (data ? data.row + 1 : ''),
};

function sheetColumn(
  { sheet, geometry, draw, typed, isSelected }: SheetColumnsOptions,
  column: number,
  isFrozen: boolean,
): ColDef<SheetRow> {
  return {
    colId: String(column),
    headerName: columnName(column),
    pinned: isFrozen ? 'left' : null,
    width: pixelsAcross(geometry.columnOffsets, column),
    minWidth: 1,
    editable: true,
    cellEditor: 'agTextCellEditor',
    valueGetter: ({ data }) => (data ? typedText(sheet, data.row, column) : ''),
    // The workbook, not the grid, keeps what is typed, and tells when it has.
    valueSetter: ({ data, newValue }) => {
      typed(data.row, column, typeof newValue === 'string' ? newValue : '');
      return false;
    },
    cellClassRules: { 'is-selected': ({ data }) => data !== undefined && isSelected(data.row, column) },
    cellRenderer: CellRenderer,
    cellRendererParams: { draw: (cell: HTMLElement, row: number) => draw(cell, row, column) },
  };
}

interface CellParams extends ICellRendererParams<SheetRow> {
  draw(cell: HTMLElement, row: number): void;
}

/** Shows a cell of the sheet in a cell of the grid. */
class CellRenderer implements ICellRendererComp<SheetRow> {
  private readonly cell = document.createElement('div');

  init(params: CellParams): void {
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.cell;
  }

  refresh({ draw, data }: CellParams): boolean {
    if (data) draw(this.cell, data.row);
    return true;
  }
}
