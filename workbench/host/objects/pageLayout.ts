import { columnName, type Rect } from '../../workbook/address';
import { usualMargins, type PageMargins, type Sheet } from '../../workbook/workbook';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import { enumArgument, numberArgument, recordArgument, textArgument } from './arguments';
import { rangeOnSheet } from './addresses';
import { rangeObject, rangeOn } from './rangeMoves';
import type { AreasTarget } from './rangeSearch';
import { rangeArgument, type RangeTarget } from './rangeTarget';

export const pageLayout = defineType<Sheet>({
  type: 'PageLayout',
  properties: {
    orientation: {
      get: (sheet) => sheet.page.orientation,
      set: (sheet, value, session) => {
        const orientation = enumArgument(session, 'PageOrientation', value) as Sheet['page']['orientation'];
        changePage(sheet, { orientation });
      },
    },
    bottomMargin: margin('bottom'),
    footerMargin: margin('footer'),
    headerMargin: margin('header'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    // The only paper that the writer knows; Excel's own depends on where its user lives.
    paperSize: { get: () => 'A4', set: setPaper },
    zoom: { get: zoomOf, set: setZoom },
  },
  navigations: { headersFooters: (sheet) => new HostObject('HeaderFooterGroup', sheet) },
  methods: {
    getPrintArea: (sheet) => {
      if (sheet.page.printAreas.length === 0) throw itemNotFound();
      return new HostObject('RangeAreas', { sheet, rects: sheet.page.printAreas });
    },
    getPrintTitleRows: (sheet) => {
      const rows = sheet.page.printTitleRows;
      if (!rows) throw itemNotFound();
      return rangeObject(rangeOnSheet(sheet, `${rows.row + 1}:${rows.row + rows.rows}`));
    },
    getPrintTitleColumns: (sheet) => {
      const columns = sheet.page.printTitleColumns;
      if (!columns) throw itemNotFound();
      const letter = (column: number) => columnName(column);
      const last = columns.column + columns.columns - 1;
      return rangeObject(rangeOnSheet(sheet, `${letter(columns.column)}:${letter(last)}`));
    },
    setPrintArea: (sheet, [area]) => changePage(sheet, { printAreas: areasOf(sheet, area) }),
    setPrintTitleColumns: (sheet, [columns]) => {
      const { rect } = rangeOf(sheet, columns);
      changePage(sheet, { printTitleColumns: { column: rect.column, columns: rect.columns } });
    },
    setPrintTitleRows: (sheet, [rows]) => {
      const { rect } = rangeOf(sheet, rows);
      changePage(sheet, { printTitleRows: { row: rect.row, rows: rect.rows } });
    },
  },
});

function changePage(sheet: Sheet, changes: Partial<Sheet['page']>): void {
  Object.assign(sheet.page, changes);
  sheet.touch('page');
}

/** In points. */
function margin(side: keyof PageMargins) {
  return {
    get: ({ page }: Sheet) => (page.margins ?? usualMargins)[side],
    set: (sheet: Sheet, value: unknown) => {
      const points = numberArgument(value);
      if (points < 0) throw invalidArgument();
      changePage(sheet, { margins: { ...(sheet.page.margins ?? usualMargins), [side]: points } });
    },
  };
}

/** A range, several of them, or their addresses with commas between. */
function areasOf(sheet: Sheet, value: unknown): Rect[] {
  if (typeof value === 'string') return value.split(',').map((area) => rangeOnSheet(sheet, area).rect);
  const { target } = value as HostObject<Partial<AreasTarget>>;
  return target.rects ? [...target.rects] : [rangeArgument(value).rect];
}

function rangeOf(sheet: Sheet, value: unknown): RangeTarget {
  return typeof value === 'string' ? rangeOnSheet(sheet, value) : rangeArgument(value);
}

function zoomOf(sheet: Sheet): Record<string, number> {
  const { fitToWidth, fitToHeight, scale } = sheet.page;
  if (fitToWidth === null && fitToHeight === null) return { scale };
  return {
    ...(fitToWidth !== null && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight !== null && { verticalFitToPages: fitToHeight }),
  };
}

function setZoom(sheet: Sheet, value: unknown): void {
  const { horizontalFitToPages, verticalFitToPages, scale } = recordArgument(value);
  changePage(sheet, {
    fitToWidth: pages(horizontalFitToPages),
    fitToHeight: pages(verticalFitToPages),
    scale: scaleOf(scale),
  });
}

function scaleOf(value: unknown): number {
  if (value === null || value === undefined) return 100;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 10 || value > 400) {
    throw invalidArgument();
  }
  return value;
}

function setPaper(_sheet: Sheet, value: unknown): void {
  if (value === 'A4') return;
  throw new HostError(
    'NotImplemented',
    'workbench host: PageLayout.paperSize other than A4 is not implemented',
  );
}

function pages(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalidArgument();
  return value;
}

export const headerFooterGroup = defineType<Sheet>({
  type: 'HeaderFooterGroup',
  navigations: { defaultForAllPages: (sheet) => new HostObject('HeaderFooter', sheet) },
});

export const headerFooter = defineType<Sheet>({
  type: 'HeaderFooter',
  properties: {
    centerFooter: {
      get: (sheet) => sheet.page.centerFooter,
      set: (sheet, value) => changePage(sheet, { centerFooter: headerText(value) }),
    },
    centerHeader: {
      get: (sheet) => sheet.page.centerHeader,
      set: (sheet, value) => changePage(sheet, { centerHeader: headerText(value) }),
    },
  },
});

const longestHeader = 255;

function headerText(value: unknown): string {
  const text = textArgument(value);
  // With the two characters that say where it stands.
  if (text.length + 2 > longestHeader) throw invalidArgument();
  return text;
}

interface BreaksTarget {
  readonly sheet: Sheet;
  readonly isHorizontal: boolean;
}

interface BreakTarget {
  readonly sheet: Sheet;
  readonly row: number;
}

export const pageBreakCollection = defineType<BreaksTarget>({
  type: 'PageBreakCollection',
  items: (target) => rowsOf(target).map((row) => breakObject(target.sheet, row)),
  methods: {
    add: (target, [range]) => {
      rowsOf(target);
      const { row } = rangeOf(target.sheet, range).rect;
      if (row === 0) throw invalidArgument();
      changePage(target.sheet, {
        rowBreaks: [...new Set([...target.sheet.page.rowBreaks, row])].sort((a, b) => a - b),
      });
      return breakObject(target.sheet, row);
    },
    removePageBreaks: (target) => {
      rowsOf(target);
      changePage(target.sheet, { rowBreaks: [] });
    },
  },
});

function rowsOf({ sheet, isHorizontal }: BreaksTarget): number[] {
  if (!isHorizontal)
    throw new HostError('NotImplemented', 'workbench host: vertical page breaks are not implemented');
  return sheet.page.rowBreaks;
}

function breakObject(sheet: Sheet, row: number): HostObject<BreakTarget> {
  return new HostObject('PageBreak', { sheet, row });
}

export const pageBreak = defineType<BreakTarget>({
  type: 'PageBreak',
  identity: ({ row }) => ({ _Id: String(row) }),
  properties: { columnIndex: { get: () => 0 }, rowIndex: { get: ({ row }) => row } },
  methods: {
    delete: ({ sheet, row }) =>
      changePage(sheet, { rowBreaks: sheet.page.rowBreaks.filter((other) => other !== row) }),
    getCellAfterBreak: ({ sheet, row }) => rangeOn(sheet, { row, column: 0, rows: 1, columns: 1 }),
  },
});
