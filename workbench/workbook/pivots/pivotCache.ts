import type { PivotModel } from '../workbook';
import { fieldItems, type FieldItems } from './pivotItems';
import type { PivotSource, SourceField } from './pivotSource';

export interface CacheField {
  readonly source: SourceField;
  /** Its different values, when they are listed once and named by number; null: each record holds its own value. */
  readonly shared: FieldItems | null;
}

/** A copy of a source, from which Excel shows and rearranges its pivots until it is refreshed. */
export interface PivotCache {
  readonly pivots: readonly PivotModel[];
  readonly source: PivotSource;
  readonly fields: readonly CacheField[];
}

/** The cache of pivots that stand on one source. Excel lists a field's values once when a pivot shows them as items, or when they are not all numbers. */
export function makePivotCache(pivots: readonly PivotModel[], source: PivotSource): PivotCache {
  const onAxes = new Set(
    pivots
      .flatMap(({ rowFields, columnFields, filterFields }) => [
        ...rowFields,
        ...columnFields,
        ...filterFields,
      ])
      .map(({ field }) => field.toLowerCase()),
  );
  const fields = source.fields.map((field) => {
    const isShared = onAxes.has(field.name.toLowerCase()) || !field.values.every(isNumberOrBlank);
    return { source: field, shared: isShared ? fieldItems(field.values) : null };
  });
  return { pivots, source, fields };
}

function isNumberOrBlank(value: SourceField['values'][number]): boolean {
  return value === null || typeof value === 'number';
}
