import type { Rect } from '../../workbook/address';
import type { Sheet, TableModel } from '../../workbook/workbook';
import { HostError, itemNotFound } from '../hostError';
import { defineType } from '../typeBehaviour';
import { rangeOnSheet } from './addresses';
import { rangeOn } from './rangeMoves';
import { rangeArgument } from './rangeTarget';

/** The filter of a sheet, or of one of its tables. Rows are not hidden by criteria: asking for that fails by name. */
interface FilterTarget {
  readonly sheet: Sheet;
  readonly table: TableModel | null;
}

export const autoFilter = defineType<FilterTarget>({
  type: 'AutoFilter',
  properties: {
    enabled: { get: (target) => filtered(target) !== null },
    isDataFiltered: { get: () => false },
  },
  methods: {
    apply: ({ sheet, table }, [range, columnIndex, criteria]) => {
      if (table || criteria || (columnIndex !== null && columnIndex !== undefined)) {
        throw new HostError(
          'NotImplemented',
          'workbench host: filtering rows by criteria is not implemented',
        );
      }
      setFilter(sheet, (typeof range === 'string' ? rangeOnSheet(sheet, range) : rangeArgument(range)).rect);
    },
    clearCriteria: () => {},
    getRange: (target) => {
      const rect = filtered(target);
      if (!rect) throw itemNotFound();
      return rangeOn(target.sheet, rect);
    },
    reapply: () => {},
    remove: ({ sheet, table }) => {
      if (!table) return setFilter(sheet, null);
      table.showFilterButton = false;
      sheet.touch('tables');
    },
  },
});

function filtered({ sheet, table }: FilterTarget): Rect | null {
  if (!table) return sheet.autoFilter;
  return table.showFilterButton ? table.rect : null;
}

function setFilter(sheet: Sheet, rect: Rect | null): void {
  sheet.autoFilter = rect;
  sheet.touch('autoFilter');
}
