import type { PivotAxisField, PivotDataField, PivotModel } from '../workbook';
import { dataCaptions } from './captions';
import { PivotError } from './pivotError';
import { fieldItems, itemText, type FieldItems } from './pivotItems';
import type { PivotSource } from './pivotSource';

/** A field on rows, columns or page filters, with its items in the order shown. */
export interface AxisField extends FieldItems {
  /** Of its column in the source. */
  readonly index: number;
  readonly caption: string;
  readonly isDate: boolean;
  readonly numberFormat: string;
  readonly settings: PivotAxisField;
  /** Indexes into `items`, in the order shown; those filtered away are in their places. */
  readonly order: readonly number[];
  /** By index into `items`. Null: every item is shown. */
  readonly isShown: Uint8Array | null;
}

export interface DataField {
  readonly index: number;
  readonly caption: string;
  readonly settings: PivotDataField;
}

export interface PivotFields {
  readonly rows: readonly AxisField[];
  readonly columns: readonly AxisField[];
  readonly filters: readonly AxisField[];
  readonly data: readonly DataField[];
}

/**
 * Finds a pivot's fields in its source.
 * @throws PivotError InvalidArgument when a field is not in the source, stands twice, shows none of its items,
 * or when a data field's caption is already a field's or another's.
 */
export function pivotFields(pivot: PivotModel, source: PivotSource): PivotFields {
  const axis = (fields: readonly PivotAxisField[]) => fields.map((field) => axisField(pivot, source, field));
  const captions = dataCaptions(pivot.dataFields);
  const fields = {
    rows: axis(pivot.rowFields),
    columns: axis(pivot.columnFields),
    filters: axis(pivot.filterFields),
    data: pivot.dataFields.map((settings, at) => ({
      index: fieldIndex(pivot, source, settings.field),
      caption: captions[at] ?? '',
      settings,
    })),
  };
  refuseTwice(pivot, [...fields.rows, ...fields.columns, ...fields.filters]);
  refuseTakenCaptions(pivot, source, fields.data);
  return fields;
}

/** The item a page filter is set to; null when it shows all or several. */
export function onlyItem(field: AxisField): number | null {
  if (!field.isShown || field.isShown.reduce((sum, shown) => sum + shown, 0) !== 1) return null;
  return field.isShown.indexOf(1);
}

function axisField(pivot: PivotModel, source: PivotSource, settings: PivotAxisField): AxisField {
  const index = fieldIndex(pivot, source, settings.field);
  const { values, isDate, numberFormat } = source.fields[index] as PivotSource['fields'][number];
  const items = fieldItems(values);
  return {
    ...items,
    index,
    isDate,
    numberFormat,
    settings,
    caption: settings.caption || settings.field,
    order: displayOrder(items, settings.sort),
    isShown: shownItems(pivot, items, isDate, settings),
  };
}

function fieldIndex(pivot: PivotModel, source: PivotSource, name: string): number {
  const index = source.fields.findIndex((field) => field.name.toLowerCase() === name.toLowerCase());
  if (index >= 0) return index;
  throw new PivotError('InvalidArgument', `The source of ${pivot.name} has no field "${name}".`);
}

/** Descending too, the blank stays last. */
function displayOrder({ items }: FieldItems, sort: PivotAxisField['sort']): number[] {
  const order = items.map((_, code) => code);
  if (sort !== 'Descending') return order;
  const filled = order.filter((code) => items[code] !== null).reverse();
  return [...filled, ...order.filter((code) => items[code] === null)];
}

function shownItems(
  pivot: PivotModel,
  { items }: FieldItems,
  isDate: boolean,
  { field, selected }: PivotAxisField,
): Uint8Array | null {
  if (!selected) return null;
  const wanted = new Set(selected.map((name) => name.toLowerCase()));
  const isShown = Uint8Array.from(items, (item) =>
    wanted.has(itemText(item, isDate).toLowerCase()) ? 1 : 0,
  );
  if (!isShown.includes(1)) {
    throw new PivotError(
      'InvalidArgument',
      `The filter on "${field}" of ${pivot.name} leaves no item to show.`,
    );
  }
  return isShown.includes(0) ? isShown : null;
}

function refuseTwice(pivot: PivotModel, fields: readonly AxisField[]): void {
  const twice = fields.find((field, at) => fields.findIndex(({ index }) => index === field.index) < at);
  if (!twice) return;
  throw new PivotError('InvalidArgument', `"${twice.settings.field}" stands twice in ${pivot.name}.`);
}

function refuseTakenCaptions(pivot: PivotModel, source: PivotSource, data: readonly DataField[]): void {
  const taken = new Set(source.fields.map((field) => field.name.toLowerCase()));
  for (const { caption } of data) {
    if (taken.has(caption.toLowerCase())) {
      throw new PivotError(
        'InvalidArgument',
        `"${caption}" is already the name of a field of ${pivot.name}.`,
      );
    }
    taken.add(caption.toLowerCase());
  }
}
