import { cellAddress, columnName, type Rect } from '../workbook/address';
import type { Sheet } from '../workbook/workbook';
import { drawCells } from './cellPane';
import { drawCharts } from './chartView';
import { indexAt, layOut, type Geometry } from './sheetGeometry';

export interface GridEvents {
  selected(sheet: Sheet, rect: Rect): void;
  /** The officer typed into a cell. */
  typed(sheet: Sheet, row: number, column: number, text: string): void;
}

const headerHeight = 22;
const rowHeaderWidth = 48;

/** One sheet as a grid: only the cells in view are drawn, so that a log of a hundred thousand rows scrolls like a short one. */
export class GridView {
  private readonly scroller = element('div', 'grid-scroll');
  private readonly space = element('div', 'grid-space');
  private readonly frame = element('div', 'grid-frame');
  private readonly columnHeads = element('div', 'grid-columns');
  private readonly rowHeads = element('div', 'grid-rows');
  private readonly panes = { body: pane(), top: pane(), left: pane(), corner: pane() };
  private readonly selectionBox = element('div', 'grid-selection');
  private geometry: Geometry = { rowOffsets: new Float64Array(2), columnOffsets: new Float64Array(2) };
  private sheet: Sheet | null = null;
  private row = 0;
  private column = 0;
  private drawPending = false;

  constructor(
    root: HTMLElement,
    private readonly events: GridEvents,
  ) {
    root.replaceChildren(this.scroller);
    this.scroller.append(this.space);
    this.space.append(this.frame);
    this.frame.append(
      ...Object.values(this.panes),
      this.columnHeads,
      this.rowHeads,
      element('div', 'grid-cornerhead'),
    );
    this.panes.body.append(this.selectionBox);
    this.scroller.setAttribute('role', 'grid');
    this.scroller.tabIndex = 0;
    this.scroller.addEventListener('scroll', () => this.drawSoon());
    this.scroller.addEventListener('keydown', (event) => this.keyPressed(event));
    this.frame.addEventListener('mousedown', (event) => this.pointed(event));
    this.frame.addEventListener('dblclick', () => this.edit());
    new ResizeObserver(() => this.drawSoon()).observe(root);
  }

  show(sheet: Sheet, at: { row: number; column: number } = { row: 0, column: 0 }): void {
    const changed = this.sheet !== sheet;
    const moved = this.row !== at.row || this.column !== at.column;
    this.sheet = sheet;
    this.row = at.row;
    this.column = at.column;
    if (changed) this.scroller.scrollTo(0, 0);
    this.refresh();
    if (changed || moved) this.bringIntoView();
  }

  /** The sheet's cells, sizes or charts may have changed. */
  refresh(): void {
    if (!this.sheet) return;
    this.geometry = layOut(this.sheet);
    const { rowOffsets, columnOffsets } = this.geometry;
    this.space.style.height = `${last(rowOffsets) + headerHeight}px`;
    this.space.style.width = `${last(columnOffsets) + rowHeaderWidth}px`;
    this.scroller.setAttribute('aria-label', `Sheet ${this.sheet.name}`);
    this.scroller.setAttribute('aria-rowcount', String(rowOffsets.length - 1));
    this.scroller.setAttribute('aria-colcount', String(columnOffsets.length - 1));
    this.draw();
  }

  /** Opens the cell for typing, beginning with `text` or with what it holds. */
  edit(text?: string): void {
    const sheet = this.sheet;
    if (!sheet) return;
    const { rowOffsets, columnOffsets } = this.geometry;
    const [row, column] = [this.row, this.column];
    const input = document.createElement('input');
    input.className = 'grid-input';
    input.setAttribute('aria-label', `Cell ${cellAddress(row, column)}`);
    input.value = text ?? typedText(sheet, row, column);
    input.style.left = `${rowHeaderWidth + (columnOffsets[column] ?? 0)}px`;
    input.style.top = `${headerHeight + (rowOffsets[row] ?? 0)}px`;
    input.style.minWidth = `${(columnOffsets[column + 1] ?? 0) - (columnOffsets[column] ?? 0)}px`;
    this.space.append(input);
    input.focus();

    const close = (keep: boolean): void => {
      if (!input.isConnected) return;
      const typed = input.value;
      input.remove();
      this.scroller.focus();
      if (keep) this.events.typed(sheet, row, column, typed);
    };
    input.addEventListener('blur', () => close(true));
    input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') close(false);
      if (event.key !== 'Enter' && event.key !== 'Tab') return;
      event.preventDefault();
      close(true);
      this.move(event.key === 'Enter' ? 1 : 0, event.key === 'Tab' ? 1 : 0);
    });
  }

  private drawSoon(): void {
    if (this.drawPending) return;
    this.drawPending = true;
    requestAnimationFrame(() => {
      this.drawPending = false;
      this.draw();
    });
  }

  private draw(): void {
    const sheet = this.sheet;
    if (!sheet) return;
    const { rowOffsets, columnOffsets } = this.geometry;
    const left = this.scroller.scrollLeft;
    const top = this.scroller.scrollTop;
    const width = this.scroller.clientWidth - rowHeaderWidth;
    const height = this.scroller.clientHeight - headerHeight;
    this.frame.style.width = `${this.scroller.clientWidth}px`;
    this.frame.style.height = `${this.scroller.clientHeight}px`;

    const frozenRows = sheet.freeze?.rows ?? 0;
    const frozenColumns = sheet.freeze?.columns ?? 0;
    const frozenHeight = rowOffsets[frozenRows] ?? 0;
    const frozenWidth = columnOffsets[frozenColumns] ?? 0;
    const rows: [number, number] = [
      Math.max(frozenRows, indexAt(rowOffsets, top + frozenHeight)),
      indexAt(rowOffsets, top + height),
    ];
    const columns: [number, number] = [
      Math.max(frozenColumns, indexAt(columnOffsets, left + frozenWidth)),
      indexAt(columnOffsets, left + width),
    ];

    place(
      this.panes.body,
      rowHeaderWidth + frozenWidth,
      headerHeight + frozenHeight,
      width - frozenWidth,
      height - frozenHeight,
    );
    place(this.panes.top, rowHeaderWidth + frozenWidth, headerHeight, width - frozenWidth, frozenHeight);
    place(this.panes.left, rowHeaderWidth, headerHeight + frozenHeight, frozenWidth, height - frozenHeight);
    place(this.panes.corner, rowHeaderWidth, headerHeight, frozenWidth, frozenHeight);
    const scrolled = { x: left + frozenWidth, y: top + frozenHeight };
    drawCells(this.panes.body, sheet, this.geometry, rows, columns, scrolled);
    drawCells(this.panes.top, sheet, this.geometry, [0, frozenRows - 1], columns, { x: scrolled.x, y: 0 });
    drawCells(this.panes.left, sheet, this.geometry, rows, [0, frozenColumns - 1], { x: 0, y: scrolled.y });
    drawCells(this.panes.corner, sheet, this.geometry, [0, frozenRows - 1], [0, frozenColumns - 1], {
      x: 0,
      y: 0,
    });
    drawCharts(this.panes.body, sheet, this.geometry, scrolled);
    // Until the sheet is scrolled sideways, long text runs on from the frozen columns into the others, as in Excel.
    for (const frozen of [this.panes.left, this.panes.corner])
      frozen.classList.toggle('is-running-on', left === 0);
    this.drawHeads(rows, columns, { left, top, frozenRows, frozenColumns });
    this.drawSelection(scrolled);
  }

  private drawHeads(
    rows: [number, number],
    columns: [number, number],
    at: { left: number; top: number; frozenRows: number; frozenColumns: number },
  ): void {
    const { rowOffsets, columnOffsets } = this.geometry;
    place(this.columnHeads, rowHeaderWidth, 0, this.scroller.clientWidth - rowHeaderWidth, headerHeight);
    place(this.rowHeads, 0, headerHeight, rowHeaderWidth, this.scroller.clientHeight - headerHeight);
    this.columnHeads.replaceChildren(
      ...indexes(columns, at.frozenColumns).map((column) => {
        const head = element('div', column === this.column ? 'grid-head is-current' : 'grid-head');
        head.textContent = columnName(column);
        const from = (columnOffsets[column] ?? 0) - (column < at.frozenColumns ? 0 : at.left);
        place(head, from, 0, (columnOffsets[column + 1] ?? 0) - (columnOffsets[column] ?? 0), headerHeight);
        return head;
      }),
    );
    this.rowHeads.replaceChildren(
      ...indexes(rows, at.frozenRows).map((row) => {
        const head = element('div', row === this.row ? 'grid-head is-current' : 'grid-head');
        head.textContent = String(row + 1);
        const from = (rowOffsets[row] ?? 0) - (row < at.frozenRows ? 0 : at.top);
        place(head, 0, from, rowHeaderWidth, (rowOffsets[row + 1] ?? 0) - (rowOffsets[row] ?? 0));
        return head;
      }),
    );
  }

  private drawSelection(scrolled: { x: number; y: number }): void {
    const { rowOffsets, columnOffsets } = this.geometry;
    const left = (columnOffsets[this.column] ?? 0) - scrolled.x;
    const top = (rowOffsets[this.row] ?? 0) - scrolled.y;
    const width = (columnOffsets[this.column + 1] ?? 0) - (columnOffsets[this.column] ?? 0);
    const height = (rowOffsets[this.row + 1] ?? 0) - (rowOffsets[this.row] ?? 0);
    place(this.selectionBox, left - 1, top - 1, width + 1, height + 1);
    this.panes.body.append(this.selectionBox);
  }

  private pointed(event: MouseEvent): void {
    const box = this.frame.getBoundingClientRect();
    const x = event.clientX - box.left - rowHeaderWidth;
    const y = event.clientY - box.top - headerHeight;
    if (x < 0 || y < 0 || !this.sheet) return;
    const { rowOffsets, columnOffsets } = this.geometry;
    const frozenHeight = rowOffsets[this.sheet.freeze?.rows ?? 0] ?? 0;
    const frozenWidth = columnOffsets[this.sheet.freeze?.columns ?? 0] ?? 0;
    this.select(
      indexAt(rowOffsets, y < frozenHeight ? y : y + this.scroller.scrollTop),
      indexAt(columnOffsets, x < frozenWidth ? x : x + this.scroller.scrollLeft),
    );
  }

  private keyPressed(event: KeyboardEvent): void {
    const steps: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-25, 0],
      PageDown: [25, 0],
      Enter: [1, 0],
    };
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      this.move(...step);
      return;
    }
    if (event.key === 'Home') this.select(event.ctrlKey ? 0 : this.row, 0);
    if (event.key === 'F2') this.edit();
    if (event.key === 'Delete' && this.sheet) this.events.typed(this.sheet, this.row, this.column, '');
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.edit(event.key);
    }
  }

  private move(rows: number, columns: number): void {
    this.select(this.row + rows, this.column + columns);
    this.bringIntoView();
  }

  private select(row: number, column: number): void {
    if (!this.sheet) return;
    const { rowOffsets, columnOffsets } = this.geometry;
    this.row = Math.min(Math.max(row, 0), rowOffsets.length - 2);
    this.column = Math.min(Math.max(column, 0), columnOffsets.length - 2);
    this.draw();
    this.events.selected(this.sheet, { row: this.row, column: this.column, rows: 1, columns: 1 });
  }

  private bringIntoView(): void {
    const { rowOffsets, columnOffsets } = this.geometry;
    const frozenHeight = rowOffsets[this.sheet?.freeze?.rows ?? 0] ?? 0;
    const frozenWidth = columnOffsets[this.sheet?.freeze?.columns ?? 0] ?? 0;
    this.scroller.scrollTop = within(
      this.scroller.scrollTop,
      (rowOffsets[this.row + 1] ?? 0) - this.scroller.clientHeight + headerHeight,
      (rowOffsets[this.row] ?? 0) - frozenHeight,
    );
    this.scroller.scrollLeft = within(
      this.scroller.scrollLeft,
      (columnOffsets[this.column + 1] ?? 0) - this.scroller.clientWidth + rowHeaderWidth,
      (columnOffsets[this.column] ?? 0) - frozenWidth,
    );
  }
}

/** What the officer would see in the cell when typing into it. */
export function typedText(sheet: Sheet, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return `=${formula}`;
  const value = sheet.value(row, column);
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(most, 0));
}

function indexes([first, last]: [number, number], frozen: number): number[] {
  const all = Array.from({ length: frozen }, (_, index) => index);
  for (let index = Math.max(first, frozen); index <= last; index++) all.push(index);
  return all;
}

function last(offsets: Float64Array): number {
  return offsets[offsets.length - 1] ?? 0;
}

function pane(): HTMLDivElement {
  return element('div', 'grid-pane') as HTMLDivElement;
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function place(target: HTMLElement, left: number, top: number, width: number, height: number): void {
  target.style.left = `${left}px`;
  target.style.top = `${top}px`;
  target.style.width = `${Math.max(width, 0)}px`;
  target.style.height = `${Math.max(height, 0)}px`;
}
