import { type Rect } from '../../workbook/address';
import type { ChartSeries, Sheet } from '../../workbook/workbook';
import { absolute } from './namedItems';
import { rangeTarget, type RangeTarget } from './rangeTarget';

/**
 * The series a range gives, as Excel divides it: a first row or column of labels names them, unless it is figures.
 * @param byColumns each column a series, or each row
 */
export function seriesOf({ sheet, rect }: RangeTarget, byColumns: boolean): ChartSeries[] {
  const hasLabelColumn = rect.columns > 1 && isLabels(sheet, { ...rect, columns: 1 });
  const hasHeadingRow = rect.rows > 1 && isLabels(sheet, { ...rect, rows: 1 });
  const top = rect.row + (hasHeadingRow ? 1 : 0);
  const left = rect.column + (hasLabelColumn ? 1 : 0);
  const body: Rect = {
    row: top,
    column: left,
    rows: rect.row + rect.rows - top,
    columns: rect.column + rect.columns - left,
  };
  return byColumns
    ? lines(sheet, body.columns, (index) => ({
        values: { ...body, column: body.column + index, columns: 1 },
        name: hasHeadingRow ? { row: rect.row, column: body.column + index, rows: 1, columns: 1 } : null,
        categories: hasLabelColumn ? { ...body, column: rect.column, columns: 1 } : null,
      }))
    : lines(sheet, body.rows, (index) => ({
        values: { ...body, row: body.row + index, rows: 1 },
        name: hasLabelColumn ? { row: body.row + index, column: rect.column, rows: 1, columns: 1 } : null,
        categories: hasHeadingRow ? { ...body, row: rect.row, rows: 1 } : null,
      }));
}

/** A row or column of labels: its corner is blank, or none of it is a number. */
function isLabels(sheet: Sheet, rect: Rect): boolean {
  if (sheet.value(rect.row, rect.column) === null) return true;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (typeof sheet.value(row, column) === 'number') return false;
    }
  }
  return true;
}

interface Line {
  readonly values: Rect;
  readonly name: Rect | null;
  readonly categories: Rect | null;
}

function lines(sheet: Sheet, count: number, line: (index: number) => Line): ChartSeries[] {
  const reference = (rect: Rect): string => absolute(rangeTarget(sheet, rect));
  return Array.from({ length: count }, (_line, index) => {
    const { values, name, categories } = line(index);
    return {
      name: name ? { reference: reference(name) } : { text: `Series${index + 1}` },
      values: reference(values),
      categories: categories && reference(categories),
      color: null,
      hasDataLabels: false,
    };
  });
}
