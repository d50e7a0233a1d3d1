import type { Rect } from '../../workbook/address';
import type { TableModel } from '../../workbook/workbook';
import { eventTypes } from '../events';
import { HostError, invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType, type Arguments } from '../typeBehaviour';
import type { Session } from '../session';
import { booleanArgument, textArgument } from './arguments';
import { rangeFrom } from './addresses';
import { checkWritable } from './rangeCells';
import { clearCells } from './rangeEdits';
import { rangeObject } from './rangeMoves';
import { rangeArgument, rangeTarget, type RangeTarget } from './rangeTarget';
import { refuseOverlap, removeTable, renameTable } from './tables';
import { takeHeaders } from './tableHeaders';
import { sheetObject } from './worksheet';

/** The rows between the headings and the totals. */
export function bodyRect(table: TableModel): Rect {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.rect, row: table.rect.row + top, rows: table.rect.rows - top - bottom };
}

export const table = defineType<TableModel>({
  type: 'Table',
  identity: (model) => ({ Id: String(model.id) }),
  properties: {
    id: { get: (model) => String(model.id) },
    legacyId: { get: (model) => String(model.id) },
    name: {
      get: (model) => model.name,
      set: (model, value, session) => renameTable(session, model, textArgument(value)),
    },
    showBandedRows: flag('showBandedRows'),
    showFilterButton: flag('showFilterButton'),
    showHeaders: { get: (model) => model.showHeaders },
    showTotals: { get: (model) => model.showTotals },
    style: {
      get: (model) => model.style ?? '',
      set: (model, value) => {
        model.style = textArgument(value) || null;
        model.sheet.touch('tables');
      },
    },
  },
  navigations: {
    autoFilter: (model) => new HostObject('AutoFilter', { sheet: model.sheet, table: model }),
    columns: (model) => new HostObject('TableColumnCollection', model),
    rows: (model) => new HostObject('TableRowCollection', model),
    sort: (model) => new HostObject('TableSort', model),
    worksheet: (model) => sheetObject(model.sheet),
  },
  methods: {
    ...listening('DataChanged', eventTypes.tableChanged),
    ...listening('SelectionChanged', eventTypes.tableSelectionChanged),
    convertToRange: (model, _args, session) => {
      removeTable(session, model);
      return rangeObject(rangeTarget(model.sheet, model.rect));
    },
    delete: (model, _args, session) => {
      checkWritable(rangeTarget(model.sheet, model.rect));
      removeTable(session, model);
      clearCells(session, rangeTarget(model.sheet, model.rect), 'All');
    },
    getDataBodyRange: (model) => rangeObject(rangeTarget(model.sheet, bodyRect(model))),
    getHeaderRowRange: (model) => {
      if (!model.showHeaders) throw new HostError('InvalidOperation');
      return rangeObject(rangeTarget(model.sheet, { ...model.rect, rows: 1 }));
    },
    getRange: (model) => rangeObject(rangeTarget(model.sheet, model.rect)),
    getTotalRowRange: (model) => {
      if (!model.showTotals) throw new HostError('InvalidOperation');
      const { rect } = model;
      return rangeObject(rangeTarget(model.sheet, { ...rect, row: rect.row + rect.rows - 1, rows: 1 }));
    },
    resize: (model, [range], session) => {
      resize(
        session,
        model,
        typeof range === 'string' ? rangeFrom(model.sheet, range) : rangeArgument(range),
      );
    },
  },
});

function flag(key: 'showBandedRows' | 'showFilterButton') {
  return {
    get: (model: TableModel) => model[key],
    set: (model: TableModel, value: unknown) => {
      model[key] = booleanArgument(value);
      model.sheet.touch('tables');
    },
  };
}

function listening(
  name: string,
  type: number,
): Record<string, (model: TableModel, args: Arguments, session: Session) => void> {
  return {
    [`_Register${name}Event`]: (model, _args, session) => session.events.listen(type, String(model.id)),
    [`_Unregister${name}Event`]: (model, _args, session) => session.events.ignore(type, String(model.id)),
  };
}

/** The headings stay in their row, and the new place overlaps the old. */
function resize(session: Session, model: TableModel, place: RangeTarget): void {
  const { rect } = place;
  const smallest = model.showHeaders ? 2 : 1;
  const isAllowed = place.sheet === model.sheet && rect.row === model.rect.row && rect.rows >= smallest;
  const overlaps =
    rect.column < model.rect.column + model.rect.columns && model.rect.column < rect.column + rect.columns;
  if (!isAllowed || !overlaps) throw invalidArgument();
  if (model.showTotals)
    throw new HostError('NotImplemented', 'workbench host: resizing a table with totals is not implemented');
  refuseOverlap(model.sheet, rect, model);
  model.rect = rect;
  takeHeaders(model);
  session.cellsChanged(model.sheet, { ...rect, rows: 1 });
}
