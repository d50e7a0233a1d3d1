import { maxColumns, maxRows } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import { invalidArgument, itemNotFound } from '../hostError';
import { defineType } from '../typeBehaviour';
import { optionalWholeNumber } from './arguments';
import { rangeOnSheet } from './addresses';
import { rangeOn } from './rangeMoves';
import { rangeArgument } from './rangeTarget';

export const worksheetFreezePanes = defineType<Sheet>({
  type: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (sheet, [range]) => {
      const { rect } = typeof range === 'string' ? rangeOnSheet(sheet, range) : rangeArgument(range);
      const rows = rect.rows === maxRows ? 0 : rect.row + rect.rows;
      const columns = rect.columns === maxColumns ? 0 : rect.column + rect.columns;
      freeze(sheet, rows, columns);
    },
    freezeColumns: (sheet, [count]) => freeze(sheet, 0, countArgument(count)),
    freezeRows: (sheet, [count]) => freeze(sheet, countArgument(count), 0),
    getLocation: (sheet) => {
      if (!sheet.freeze) throw itemNotFound();
      const { rows, columns } = sheet.freeze;
      return rangeOn(sheet, { row: 0, column: 0, rows: rows || maxRows, columns: columns || maxColumns });
    },
    unfreeze: (sheet) => {
      sheet.freeze = null;
      sheet.touch('view');
    },
  },
});

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  sheet.touch('view');
}

function countArgument(value: unknown): number {
  const count = optionalWholeNumber(value, 1);
  if (count < 1) throw invalidArgument();
  return count;
}
