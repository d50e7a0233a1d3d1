import type { Rect } from '../../workbook/address';
import type { PivotGrid, PivotModel } from '../../workbook/workbook';
import { HostError } from '../hostError';
import { type HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import { booleanArgument, enumArgument, textArgument } from './arguments';
import { pivotChanged } from './pivotRefresh';
import { shownGrid } from './pivotShown';
import { rangeOn } from './rangeMoves';

export const pivotLayout = defineType<PivotModel>({
  type: 'PivotLayout',
  properties: {
    altTextDescription: altText('altTextDescription'),
    altTextTitle: altText('altTextTitle'),
    layoutType: {
      get: (pivot) => pivot.layout,
      set: (pivot, value, session) => {
        pivot.layout = enumArgument(session, 'PivotLayoutType', value) as PivotModel['layout'];
        pivotChanged(session, pivot);
      },
    },
    showColumnGrandTotals: grandTotals('showColumnGrandTotals'),
    showRowGrandTotals: grandTotals('showRowGrandTotals'),
    subtotalLocation: {
      get: (pivot) => (axisFields(pivot).some((field) => field.subtotals) ? 'AtTop' : 'Off'),
      set: (pivot, value, session) => {
        const place = enumArgument(session, 'SubtotalLocationType', value);
        if (place !== 'Off') {
          throw new HostError(
            'NotImplemented',
            `workbench host: PivotLayout.subtotalLocation "${place}" is not implemented`,
          );
        }
        for (const field of axisFields(pivot)) field.subtotals = false;
        pivotChanged(session, pivot);
      },
    },
  },
  methods: {
    getColumnLabelRange: (pivot) => {
      const { tableRect, bodyRect } = shown(pivot);
      return on(pivot, { ...bodyRect, row: tableRect.row, rows: Math.max(1, bodyRect.row - tableRect.row) });
    },
    getDataBodyRange: (pivot) => {
      const grid = shown(pivot);
      if (pivot.dataFields.length === 0) throw new HostError('GeneralException');
      return on(pivot, grid.bodyRect);
    },
    getFilterAxisRange: (pivot) => {
      const { rect } = shown(pivot);
      if (pivot.filterFields.length === 0) throw new HostError('ItemNotFound');
      return on(pivot, { ...rect, rows: pivot.filterFields.length, columns: 2 });
    },
    getRange: (pivot) =>
      on(pivot, shownGrid(pivot)?.tableRect ?? { row: pivot.row, column: pivot.column, rows: 1, columns: 1 }),
    getRowLabelRange: (pivot) => {
      const { tableRect, bodyRect } = shown(pivot);
      return on(pivot, {
        row: bodyRect.row,
        rows: bodyRect.rows,
        column: tableRect.column,
        columns: Math.max(1, bodyRect.column - tableRect.column),
      });
    },
    repeatAllItemLabels: (pivot, [repeat], session) => {
      pivot.repeatLabels = booleanArgument(repeat);
      pivotChanged(session, pivot);
    },
  },
});

function altText(key: 'altTextTitle' | 'altTextDescription') {
  return {
    get: (pivot: PivotModel) => pivot[key],
    set: (pivot: PivotModel, value: unknown) => {
      pivot[key] = textArgument(value);
      pivot.sheet.touch('pivots');
    },
  };
}

function grandTotals(key: 'showColumnGrandTotals' | 'showRowGrandTotals') {
  return {
    get: (pivot: PivotModel) => pivot[key],
    set: (pivot: PivotModel, value: unknown, session: Parameters<typeof pivotChanged>[0]) => {
      pivot[key] = booleanArgument(value);
      pivotChanged(session, pivot);
    },
  };
}

function axisFields({ rowFields, columnFields }: PivotModel) {
  return [...rowFields, ...columnFields];
}

function shown(pivot: PivotModel): PivotGrid {
  const grid = shownGrid(pivot);
  if (!grid) throw new HostError('InvalidOperation');
  return grid;
}

function on(pivot: PivotModel, rect: Rect): HostObject {
  return rangeOn(pivot.sheet, rect);
}
