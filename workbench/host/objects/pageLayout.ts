import type { Sheet } from '../../workbook/workbook';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import { enumArgument, recordArgument, textArgument } from './arguments';
import { rangeOnSheet } from './addresses';
import { rangeObject, rangeOn } from './rangeMoves';
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
    // The only paper that the writer knows; Excel's own depends on where its user lives.
    paperSize: { get: () => 'A4', set: setPaper },
    zoom: { get: zoomOf, set: setZoom },
  },
  navigations: { headersFooters: (sheet) => new HostObject('HeaderFooterGroup', sheet) },
  methods: {
    getPrintArea: (sheet) => {
      if (!sheet.page.printArea) throw itemNotFound();
      return new HostObject('RangeAreas', { sheet, rects: [sheet.page.printArea] });
    },
    getPrintTitleRows: (sheet) => {
      const rows = sheet.page.printTitleRows;
      if (!rows) throw itemNotFound();
      return rangeObject(rangeOnSheet(sheet, `${rows.row + 1}:${rows.row + rows.rows}`));
    },
    setPrintArea: (sheet, [area]) => changePage(sheet, { printArea: rangeOf(sheet, area).rect }),
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
