import { intersection } from '../../workbook/address';
import { sourceRect } from '../../workbook/pivots/pivotSource';
import type { PivotModel, Sheet, TableModel, Workbook } from '../../workbook/workbook';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType, type Arguments } from '../typeBehaviour';
import type { Session } from '../session';
import { booleanArgument, textArgument } from './arguments';
import { rangeFrom } from './addresses';
import { asHostError, clearShown, pivotChanged, refreshPivot } from './pivotRefresh';
import { shownGrid } from './pivotShown';
import { sourceFieldNames } from './pivotSourceFields';
import { fullAddress, rangeArgument, rangeTarget, type RangeTarget } from './rangeTarget';
import { sheetObject } from './worksheet';

/** The pivots of the workbook (`sheet` null), or of one sheet. */
interface PivotsTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

export const pivotTableCollection = defineType<PivotsTarget>({
  type: 'PivotTableCollection',
  items: (target) => pivotsOf(target).map(pivotObject),
  getItem: (target, key) => pivotObject(findPivot(pivotsOf(target), key)),
  methods: {
    add: (target, args, session) => pivotObject(addPivot(session, target, args)),
    refreshAll: (target, _args, session) => {
      for (const pivot of pivotsOf(target)) refreshPivot(session, pivot);
    },
  },
});

export const pivotTableScopedCollection = defineType<{ target: RangeTarget; fully: boolean }>({
  type: 'PivotTableScopedCollection',
  items: (scope) => scoped(scope).map(pivotObject),
  getItem: (scope, key) => pivotObject(findPivot(scoped(scope), key)),
  methods: {
    getFirst: (scope) => {
      const [first] = scoped(scope);
      if (!first) throw itemNotFound();
      return pivotObject(first);
    },
  },
});

function pivotObject(pivot: PivotModel): HostObject<PivotModel> {
  return new HostObject('PivotTable', pivot);
}

function pivotsOf({ workbook, sheet }: PivotsTarget): readonly PivotModel[] {
  return sheet ? sheet.pivots : workbook.sheets.flatMap((one) => one.pivots);
}

function scoped({ target, fully }: { target: RangeTarget; fully: boolean }): PivotModel[] {
  return target.sheet.pivots.filter((pivot) => {
    const shown = shownGrid(pivot);
    const shared = shown && intersection(shown.rect, target.rect);
    if (!shared) return false;
    return !fully || (shared.rows === shown.rect.rows && shared.columns === shown.rect.columns);
  });
}

/** By name or by id. */
function findPivot(pivots: readonly PivotModel[], key: unknown): PivotModel {
  const wanted = String(key).toLowerCase();
  const found =
    pivots.find((pivot) => pivot.name.toLowerCase() === wanted) ??
    pivots.find((pivot) => pivot.id.toLowerCase() === wanted);
  if (!found) throw itemNotFound();
  return found;
}

/** `pivotTables.add(name, source, destination)`: an empty pivot, shown when it is given fields. */
function addPivot(
  session: Session,
  target: PivotsTarget,
  [name, source, destination]: Arguments,
): PivotModel {
  const { workbook } = session;
  const home = target.sheet ?? workbook.activeSheet;
  if (!home) throw invalidArgument();
  const place = typeof destination === 'string' ? rangeFrom(home, destination) : rangeArgument(destination);
  const text = textArgument(name);
  if (text.trim() === '' || text.length > 255) throw invalidArgument();
  if (place.sheet.pivots.some((other) => other.name.toLowerCase() === text.toLowerCase())) {
    throw new HostError('ItemAlreadyExists');
  }
  if (place.sheet.isProtected) throw new HostError('AccessDenied');
  const pivot = newPivot(session, text, sourceFrom(home, source), place);
  asHostError(() => sourceFieldNames(pivot));
  place.sheet.pivots.push(pivot);
  place.sheet.touch('pivots');
  return pivot;
}

function sourceFrom(home: Sheet, source: unknown): PivotModel['source'] {
  const object = source as HostObject<TableModel> | null;
  if (object instanceof HostObject && object.type === 'Table') return { kind: 'table', table: object.target };
  if (typeof source !== 'string') return { kind: 'range', ...frozen(rangeArgument(source)) };
  const table = home.workbook.table(source);
  return table ? { kind: 'table', table } : { kind: 'range', ...frozen(rangeFrom(home, source)) };
}

function frozen({ sheet, rect }: RangeTarget): { sheet: Sheet; rect: RangeTarget['rect'] } {
  return { sheet, rect };
}

function newPivot(
  session: Session,
  name: string,
  source: PivotModel['source'],
  { sheet, rect }: RangeTarget,
): PivotModel {
  return {
    id: session.newId(),
    name,
    sheet,
    source,
    row: rect.row,
    column: rect.column,
    rowFields: [],
    columnFields: [],
    filterFields: [],
    dataFields: [],
    layout: 'Compact',
    showRowGrandTotals: true,
    showColumnGrandTotals: true,
    repeatLabels: false,
    refreshOnOpen: false,
    altTextTitle: '',
    altTextDescription: '',
    shown: null,
  };
}

export const pivotTable = defineType<PivotModel>({
  type: 'PivotTable',
  identity: (pivot) => ({ Id: pivot.id }),
  properties: {
    id: { get: (pivot) => pivot.id },
    name: {
      get: (pivot) => pivot.name,
      set: (pivot, value) => {
        const name = textArgument(value);
        const isTaken = pivot.sheet.pivots.some(
          (one) => one !== pivot && one.name.toLowerCase() === name.toLowerCase(),
        );
        if (isTaken) throw new HostError('ItemAlreadyExists');
        pivot.name = name;
        pivot.sheet.touch('pivots');
      },
    },
    refreshOnOpen: {
      get: (pivot) => pivot.refreshOnOpen,
      set: (pivot, value) => {
        pivot.refreshOnOpen = booleanArgument(value);
        pivot.sheet.touch('pivots');
      },
    },
  },
  navigations: {
    columnHierarchies: (pivot) =>
      new HostObject('RowColumnPivotHierarchyCollection', { pivot, axis: 'columnFields' }),
    dataHierarchies: (pivot) => new HostObject('DataPivotHierarchyCollection', pivot),
    filterHierarchies: (pivot) =>
      new HostObject('FilterPivotHierarchyCollection', { pivot, axis: 'filterFields' }),
    hierarchies: (pivot) => new HostObject('PivotHierarchyCollection', pivot),
    layout: (pivot) => new HostObject('PivotLayout', pivot),
    rowHierarchies: (pivot) =>
      new HostObject('RowColumnPivotHierarchyCollection', { pivot, axis: 'rowFields' }),
    worksheet: (pivot) => sheetObject(pivot.sheet),
  },
  methods: {
    delete: (pivot, _args, session) => {
      clearShown(session, pivot);
      pivot.sheet.pivots = pivot.sheet.pivots.filter((one) => one !== pivot);
      pivot.sheet.touch('pivots');
    },
    getDataSourceString: (pivot) => {
      if (pivot.source.kind === 'table') return pivot.source.table.name;
      const { sheet, rect } = sourceRect(pivot);
      return fullAddress(rangeTarget(sheet, rect));
    },
    getDataSourceType: (pivot) => (pivot.source.kind === 'table' ? 'LocalTable' : 'LocalRange'),
    refresh: (pivot, _args, session) => pivotChanged(session, pivot),
  },
});
