import { intersection, maxColumns, maxRows, rectAddress, quoteSheet } from '../../workbook/address';
import { itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import { rangeTarget, withinUsed, type RangeTarget } from './rangeTarget';
import { clearCells } from './rangeEdits';
import { rangeObject, rangeOn } from './rangeMoves';
import { givenValue } from './cellValue';
import { eachCell } from './rangeCells';
import type { AreasTarget } from './rangeSearch';
import { sheetObject } from './worksheet';

function rangesOf({ sheet, rects }: AreasTarget): RangeTarget[] {
  return rects.map((rect) => rangeTarget(sheet, rect));
}

export const rangeAreas = defineType<AreasTarget>({
  type: 'RangeAreas',
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ rects }) => rects.length },
    cellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0) },
    isEntireColumn: { get: ({ rects }) => rects.every((rect) => rect.rows === maxRows) },
    isEntireRow: { get: ({ rects }) => rects.every((rect) => rect.columns === maxColumns) },
  },
  navigations: {
    areas: (target) => new HostObject('RangeCollection', target),
    conditionalFormats: (target) => new HostObject('ConditionalFormatCollection', target),
    dataValidation: (target) => new HostObject('DataValidation', target),
    format: (target) => new HostObject('RangeFormat', rangesOf(target)),
    worksheet: ({ sheet }) => sheetObject(sheet),
  },
  methods: {
    clear: (target, [applyTo], session) =>
      rangesOf(target).forEach((range) => clearCells(session, range, applyTo)),
    getIntersection: ({ sheet, rects }, [other]) => {
      const target = (other as HostObject<RangeTarget & AreasTarget>).target;
      const others = target.rects ?? [target.rect];
      const shared = rects.flatMap((rect) => others.flatMap((one) => intersection(rect, one) ?? []));
      if (shared.length === 0) throw itemNotFound();
      return new HostObject('RangeAreas', { sheet, rects: shared });
    },
  },
});

function addressOf({ sheet, rects }: AreasTarget): string {
  return rects.map((rect) => `${quoteSheet(sheet.name)}!${rectAddress(rect)}`).join(',');
}

export const rangeCollection = defineType<AreasTarget>({
  type: 'RangeCollection',
  items: (target) => rangesOf(target).map(rangeObject),
});

/** The visible rows of a range, as `getVisibleView` gives them. */
export const rangeView = defineType<RangeTarget>({
  type: 'RangeView',
  properties: {
    columnCount: { get: ({ rect }) => rect.columns },
    rowCount: { get: (target) => visibleRows(target).length },
    values: {
      get: ({ sheet, rect }) =>
        visibleRows({ sheet, rect }).map(
          (row) =>
            eachCell(rangeTarget(sheet, { ...rect, row, rows: 1 }), (at, column) =>
              givenValue(sheet.value(at, column)),
            )?.[0],
        ),
    },
  },
  methods: { getRange: ({ sheet, rect }) => rangeOn(sheet, rect) },
});

function visibleRows(target: RangeTarget): number[] {
  const { sheet, rect } = target;
  const area = withinUsed(target) ?? { ...rect, rows: 1 };
  return Array.from({ length: area.rows }, (_row, index) => rect.row + index).filter(
    (row) => !sheet.rows.get(row)?.hidden,
  );
}
