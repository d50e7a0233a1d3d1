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
  if (sheet.charts.length === 0) return [];
  const filled = filledCells(sheet);
  const placed = sheet.charts.map(({ title, left, top, width, height }) => ({
    title,
    area: { left, top, right: left + width, bottom: top + height },
  }));
  return placed
    .filter(
      ({ area }) =>
        cellsUnder(filled, area).length > 0 ||
        placed.some((other) => other.area !== area && overlaps(other.area, area)),
    )
    .map(({ title }) => title);
}

/** Texts and numbers that a chart would hide. */
function cellsUnder(filled: readonly Area[], area: Area): readonly Area[] {
  return filled.filter((cell) => overlaps(cell, area));
}

/** Where the cells are that hold something. */
function filledCells(sheet: Sheet): readonly Area[] {
  const lefts = Array.from({ length: 60 }, (_, column) => columnLeft(sheet, column));
  return [...sheet.rows].flatMap(([row, { values }]) => {
    const [top, bottom] = [rowTop(sheet, row), rowTop(sheet, row + 1)];
    return values.flatMap((value, column) =>
      value === null || value === undefined
        ? []
        : [
            {
              left: lefts[column] ?? columnLeft(sheet, column),
              top,
              right: lefts[column + 1] ?? columnLeft(sheet, column + 1),
              bottom,
            },
          ],
    );
  });
}

function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
