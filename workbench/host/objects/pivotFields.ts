import { fieldItems, itemText } from '../../workbook/pivots/pivotItems';
import { readSource } from '../../workbook/pivots/pivotSource';
import type { PivotAxisField } from '../../workbook/workbook';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import type { Session } from '../session';
import { booleanArgument, recordArgument, textArgument } from './arguments';
import type { FieldTarget } from './pivotHierarchies';
import { pivotChanged } from './pivotRefresh';

/** A hierarchy of a worksheet's data has one field, itself. */
export const pivotFieldCollection = defineType<FieldTarget>({
  type: 'PivotFieldCollection',
  items: (target) => [fieldObject(target)],
  getItem: (target, key) => {
    const wanted = String(key).toLowerCase();
    const caption = settingsOrNull(target)?.caption.toLowerCase();
    if (wanted !== target.field.toLowerCase() && wanted !== caption) throw itemNotFound();
    return fieldObject(target);
  },
});

function fieldObject({ pivot, field }: FieldTarget): HostObject<FieldTarget> {
  return new HostObject('PivotField', { pivot, field });
}

export const pivotField = defineType<FieldTarget>({
  type: 'PivotField',
  identity: ({ field }) => ({ Id: field }),
  properties: {
    id: { get: ({ field }) => field },
    name: {
      get: (target) => settingsOrNull(target)?.caption ?? target.field,
      set: (target, value, session) => change(session, target, { caption: textArgument(value) }),
    },
    showAllItems: {
      get: (target) => settings(target).showAllItems,
      set: (target, value, session) => change(session, target, { showAllItems: booleanArgument(value) }),
    },
    subtotals: {
      get: (target) => ({ automatic: settings(target).subtotals }),
      set: setSubtotals,
    },
  },
  navigations: { items: (target) => new HostObject('PivotItemCollection', target) },
  methods: {
    applyFilter: (target, [filter], session) => applyFilter(session, target, filter),
    clearAllFilters: (target, _args, session) => change(session, target, { selected: null }),
    isFiltered: (target) => settings(target).selected !== null,
    sortByLabels: (target, [ascending], session) =>
      change(session, target, { sort: ascending === false ? 'Descending' : 'Ascending' }),
  },
});

function settingsOrNull({ pivot, field }: FieldTarget): PivotAxisField | null {
  const all = [...pivot.rowFields, ...pivot.columnFields, ...pivot.filterFields];
  return all.find((one) => one.field === field) ?? null;
}

/** The host keeps a field's settings only while it is on an axis. */
function settings(target: FieldTarget): PivotAxisField {
  const found = settingsOrNull(target);
  if (!found) {
    throw new HostError(
      'NotImplemented',
      'workbench host: settings of a PivotField that is not on an axis are not implemented',
    );
  }
  return found;
}

function change(
  session: Session,
  target: FieldTarget,
  changes: Partial<Omit<PivotAxisField, 'field'>>,
): void {
  Object.assign(settings(target), changes);
  pivotChanged(session, target.pivot);
}

function setSubtotals(target: FieldTarget, value: unknown, session: Session): void {
  const { automatic, ...others } = recordArgument(value);
  if (Object.values(others).some(Boolean)) {
    throw new HostError(
      'NotImplemented',
      'workbench host: PivotField.subtotals other than automatic are not implemented',
    );
  }
  change(session, target, { subtotals: automatic === true });
}

function applyFilter(session: Session, target: FieldTarget, filter: unknown): void {
  const { manualFilter, ...others } = recordArgument(filter);
  if (!manualFilter || Object.values(others).some(Boolean)) {
    throw new HostError(
      'NotImplemented',
      'workbench host: PivotField.applyFilter other than manual is not implemented',
    );
  }
  const { selectedItems } = recordArgument(manualFilter);
  if (!Array.isArray(selectedItems)) throw invalidArgument();
  const names = selectedItems.map((item: unknown) =>
    item instanceof HostObject ? (item as HostObject<ItemTarget>).target.name : textArgument(item),
  );
  const known = itemNames(target);
  if (names.length === 0 || names.some((name) => !known.includes(name))) throw invalidArgument();
  change(session, target, { selected: names });
}

interface ItemTarget extends FieldTarget {
  readonly name: string;
}

function itemNames({ pivot, field }: FieldTarget): string[] {
  const source = readSource(pivot).fields.find((one) => one.name === field);
  if (!source) throw itemNotFound();
  return fieldItems(source.values).items.map((item) => itemText(item, source.isDate));
}

export const pivotItemCollection = defineType<FieldTarget>({
  type: 'PivotItemCollection',
  items: (target) => itemNames(target).map((name) => new HostObject('PivotItem', { ...target, name })),
  getItem: (target, key) => {
    const name = itemNames(target).find((one) => one.toLowerCase() === String(key).toLowerCase());
    if (name === undefined) throw itemNotFound();
    return new HostObject('PivotItem', { ...target, name });
  },
});

export const pivotItem = defineType<ItemTarget>({
  type: 'PivotItem',
  identity: ({ name }) => ({ Id: name }),
  properties: {
    id: { get: ({ name }) => name },
    isExpanded: { get: () => true },
    name: { get: ({ name }) => name },
    visible: {
      get: (target) => settings(target).selected?.includes(target.name) ?? true,
      set: (target, value, session) => {
        const shown = settings(target).selected ?? itemNames(target);
        const others = shown.filter((name) => name !== target.name);
        const selected = booleanArgument(value) ? [...others, target.name] : others;
        if (selected.length === 0) throw invalidArgument();
        change(session, target, { selected });
      },
    },
  },
});
