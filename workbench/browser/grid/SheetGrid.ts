import {
  createGrid,
  type CellFocusedEvent,
  type GridApi,
  type IRowNode,
  type RowPinnedType,
} from 'ag-grid-community';
import type { Rect } from '../../workbook/address';
import { ConditionalLooks, type WorkOut } from '../../workbook/conditionalLooks';
import type { Sheet } from '../../workbook/workbook';
import { layOut, pixelsAcross, sameGeometry, type Geometry } from '../sheetGeometry';
import { dressCell, isInside } from './dressCell';
import { gridOptions } from './gridOptions';
import { columnOf, rowHeadWidth, sheetColumns, type SheetRow } from './sheetColumns';

export interface SheetGridEvents {
  selected(sheet: Sheet, row: number, column: number): void;
  /** The officer typed into a cell. */
  typed(sheet: Sheet, row: number, column: number, text: string): void;
  /** What is in view has moved. */
  scrolled(): void;
}

/** Where the cells that scroll lie in the grid, and what part of the sheet they show, in pixels. */
export interface ScrolledView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of the sheet, at the view's top left corner. */
  readonly sheetX: number;
  readonly sheetY: number;
}

/** One sheet as a grid: AG Grid draws the cells in view, and keeps the keys, the focus and what a screen reader is told. */
export class SheetGrid {
  private readonly api: GridApi<SheetRow>;
  private sheet: Sheet | null = null;
  geometry: Geometry = { rowOffsets: new Float64Array(2), columnOffsets: new Float64Array(2) };
  private looks: ConditionalLooks | null = null;
  private row = 0;
  private column = 0;
  private frozenRows = 0;

  constructor(
    private readonly root: HTMLElement,
    private readonly events: SheetGridEvents,
    private readonly workOut: () => WorkOut,
  ) {
    this.api = createGrid<SheetRow>(root, {
      ...gridOptions(),
      getRowHeight: ({ data }) => (data ? pixelsAcross(this.geometry.rowOffsets, data.row) : 20),
      onCellFocused: (event) => this.focused(event),
      onBodyScroll: () => this.scrolled(),
      onGridSizeChanged: () => this.scrolled(),
      focusGridInnerElement: () => this.focusSelected(),
    });
  }

  /** Shows a sheet with a cell of it selected. The focus stays where it is. */
  show(sheet: Sheet, at: { readonly row: number; readonly column: number }): void {
    const isOther = this.sheet !== sheet;
    const hasMoved = isOther || this.row !== at.row || this.column !== at.column;
    this.sheet = sheet;
    this.row = at.row;
    this.column = at.column;
    this.refresh(isOther);
    if (hasMoved) this.bringIntoView();
  }

  /** The part of the grid that scrolls: what is frozen lies over its upper left edges. */
  get view(): ScrolledView {
    const viewport = this.root.querySelector('.ag-grid-viewport');
    const above = this.root.querySelector('.ag-grid-pinned-top-rows');
    if (!viewport || !above) return { left: 0, top: 0, width: 0, height: 0, sheetX: 0, sheetY: 0 };
    const { rowOffsets, columnOffsets } = this.geometry;
    const frozenWidth = columnOffsets[this.sheet?.freeze?.columns ?? 0] ?? 0;
    const left = rowHeadWidth + frozenWidth;
    const top = above.getBoundingClientRect().height;
    return {
      left,
      top,
      width: Math.max(this.root.clientWidth - this.lengthOf('.ag-body-vertical-scroll').width - left, 0),
      height: Math.max(this.root.clientHeight - this.lengthOf('.ag-body-horizontal-scroll').height - top, 0),
      sheetX: frozenWidth + viewport.scrollLeft,
      sheetY: (rowOffsets[this.frozenRows] ?? 0) + viewport.scrollTop,
    };
  }

  /** Of a part of the grid that is not always there, such as a scroll bar. */
  private lengthOf(part: string): { readonly width: number; readonly height: number } {
    return this.root.querySelector(part)?.getBoundingClientRect() ?? { width: 0, height: 0 };
  }

  private scrolled(): void {
    // Until the sheet is scrolled sideways, long text runs on from the frozen columns into the others, as in Excel.
    const { scrollLeft = 0 } = this.root.querySelector('.ag-grid-viewport') ?? {};
    this.root.classList.toggle('is-at-left', scrollLeft === 0);
    this.events.scrolled();
  }

  /** The sheet's cells, sizes or formats may have changed. */
  private refresh(isOther: boolean): void {
    const { sheet } = this;
    if (!sheet) return;
    const geometry = layOut(sheet);
    const frozenRows = sheet.freeze?.rows ?? 0;
    const isMoved = isOther || frozenRows !== this.frozenRows || !sameGeometry(geometry, this.geometry);
    this.geometry = geometry;
    this.frozenRows = frozenRows;
    this.looks = new ConditionalLooks(sheet, this.workOut());
    this.root
      .querySelector('[role=grid], [role=treegrid]')
      ?.setAttribute('aria-label', `Sheet ${sheet.name}`);
    if (isMoved) return this.layOutAnew(sheet, isOther);
    this.api.refreshCells({ force: true });
  }

  private layOutAnew(sheet: Sheet, isOther: boolean): void {
    const rows = shownRows(this.geometry);
    this.api.updateGridOptions({
      columnDefs: sheetColumns({
        sheet,
        geometry: this.geometry,
        draw: (cell, row, column) => this.draw(cell, row, column),
        typed: (row, column, text) => this.events.typed(sheet, row, column, text),
        isSelected: (row, column) => row === this.row && column === this.column,
      }),
      pinnedTopRowData: rows.filter(({ row }) => row < this.frozenRows),
      rowData: rows.filter(({ row }) => row >= this.frozenRows),
    });
    this.measureRows();
    if (isOther) this.api.ensureIndexVisible(0, 'top');
    this.api.refreshCells({ force: true });
    this.scrolled();
  }

  /** AG Grid guesses the height of a row until it is in view, and what lies over the cells, such as charts, would drift. */
  private measureRows(): void {
    this.api.resetRowHeights();
    this.api.forEachNode((node) => {
      if (node.data) node.setRowHeight(pixelsAcross(this.geometry.rowOffsets, node.data.row));
    });
    this.api.onRowHeightChanged();
  }

  private draw(cell: HTMLElement, row: number, column: number): void {
    const { sheet } = this;
    if (!sheet) return;
    const merge = sheet.merges.find((rect) => isInside(rect, row, column));
    if (merge && (merge.row !== row || merge.column !== column)) {
      cell.className = 'sheet-cell is-covered';
      return cell.replaceChildren();
    }
    const { columnOffsets } = this.geometry;
    dressCell(cell, sheet, {
      row,
      column,
      width: pixelsAcross(columnOffsets, column),
      merged: merge ? this.sizeOf(merge) : null,
      look: this.looks?.at(row, column) ?? null,
    });
  }

  private sizeOf(rect: Rect): { width: number; height: number } {
    const { rowOffsets, columnOffsets } = this.geometry;
    return {
      width: pixelsAcross(columnOffsets, rect.column, rect.columns),
      height: pixelsAcross(rowOffsets, rect.row, rect.rows),
    };
  }

  private focused({ rowIndex, rowPinned, column }: CellFocusedEvent<SheetRow>): void {
    if (rowIndex === null || !column || typeof column === 'string' || !this.sheet) return;
    const row = this.nodeAt(rowIndex, rowPinned)?.data?.row;
    const at = columnOf(column.getColId());
    if (row === undefined || at === null || (row === this.row && at === this.column)) return;
    const before = { row: this.row, column: this.column };
    this.row = row;
    this.column = at;
    this.redraw([before, { row, column: at }]);
    this.events.selected(this.sheet, row, at);
  }

  private redraw(cells: readonly { readonly row: number; readonly column: number }[]): void {
    const rowNodes = cells.flatMap(({ row }) => this.nodeOf(row) ?? []);
    const columns = cells.map(({ column }) => String(column));
    this.api.refreshCells({ rowNodes, columns, force: true });
  }

  /** When the focus comes into the grid: to the cell that is selected. */
  private focusSelected(): boolean {
    const node = this.nodeOf(this.row);
    if (!node || node.rowIndex === null) return false;
    this.bringIntoView();
    this.api.setFocusedCell(node.rowIndex, String(this.column), node.rowPinned);
    return true;
  }

  private bringIntoView(): void {
    const node = this.nodeOf(this.row);
    if (!node) return;
    if (!node.rowPinned) this.api.ensureNodeVisible(node, this.isFarAway(node) ? 'middle' : null);
    this.api.ensureColumnVisible(String(this.column));
  }

  /** Gone to, and not stepped to: it is shown with what stands around it. */
  private isFarAway({ rowTop, rowHeight }: IRowNode<SheetRow>): boolean {
    if (rowTop === null) return false;

    const { top, bottom } = this.api.getVerticalPixelRange();
    const step = 2 * (rowHeight ?? 0);
    return rowTop + step < top || rowTop - step > bottom;
  }

  private nodeAt(index: number, pinned: RowPinnedType): IRowNode<SheetRow> | undefined {
    if (pinned === 'top') return this.api.getPinnedTopRow(index);
    return this.api.getDisplayedRowAtIndex(index);
  }

  private nodeOf(row: number): IRowNode<SheetRow> | undefined {
    if (row >= this.frozenRows) return this.api.getRowNode(String(row));
    const shown = shownRows(this.geometry).findIndex((one) => one.row === row);
    return this.api.getPinnedTopRow(shown);
  }
}

function shownRows({ rowOffsets }: Geometry): SheetRow[] {
  return Array.from({ length: rowOffsets.length - 1 }, (_, row) => ({ row })).filter(
    ({ row }) => pixelsAcross(rowOffsets, row) > 0,
  );
}
