import { columnLeft, rowTop } from '../../workbench/host/objects/measures';
import type { Sheet } from '../../workbench/workbook/workbook';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The titles of a sheet's charts that lie on a cell that holds something, or on another chart. */
export function chartsInTheWay(sheet: Sheet): readonly (string | null)[] {
  const placed = sheet.charts.map(({ title, left, top, width, height }) => ({
    title,
    area: { left, top, right: left + width, bottom: top + height },
  }));
  return placed
    .filter(
      ({ area }) =>
        cellsUnder(sheet, area).length > 0 ||
        placed.some((other) => other.area !== area && overlaps(other.area, area)),
    )
    .map(({ title }) => title);
}

/** Texts and numbers that a chart would hide. */
function cellsUnder(sheet: Sheet, area: Area): unknown[] {
  return [...sheet.rows].flatMap(([row, { values }]) =>
    values.filter((value, column) => {
      if (value === null || value === undefined) return false;
      const [left, top] = [columnLeft(sheet, column), rowTop(sheet, row)];
      const cell = { left, top, right: columnLeft(sheet, column + 1), bottom: rowTop(sheet, row + 1) };
      return overlaps(cell, area);
    }),
  );
}

function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
