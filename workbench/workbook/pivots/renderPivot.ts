import type { PivotModel } from '../workbook';
import { PivotError } from './pivotError';

export interface PivotParts {
  /** xl/pivotTables/pivotTableN.xml: its relationships name the cache definition. */
  readonly table: string;
  /** xl/pivotCache/pivotCacheDefinitionN.xml: its relationship rId1 names the records. */
  readonly cacheDefinition: string;
  /** xl/pivotCache/pivotCacheRecordsN.xml */
  readonly cacheRecords: string;
}

/** Pivots on the same source, with the one cache they share. */
export interface RenderedCache {
  readonly cacheId: number;
  readonly definition: string;
  readonly records: string;
  readonly tables: readonly { readonly pivot: PivotModel; readonly xml: string }[];
}

/** The id in styles.xml of a number format. Built-in ids need no entry there. */
export type NumberFormatId = (format: string) => number;

/** One PivotTable with a cache of its own. */
export function renderPivot(
  pivot: PivotModel,
  cacheId: number,
  _numberFormatId: NumberFormatId = () => 0,
): PivotParts {
  throw new PivotError('InvalidArgument', `${pivot.name} cannot be written yet (cache ${cacheId}).`);
}

/**
 * Pivots with their caches: those on the same table or range share one, since a cache holds a copy of every source row
 * (13 pivots on 50,000 rows would be 13 copies). Caches are numbered from `firstCacheId`.
 */
export function renderPivots(
  pivots: readonly PivotModel[],
  firstCacheId: number,
  _numberFormatId: NumberFormatId = () => 0,
): RenderedCache[] {
  throw new PivotError(
    'InvalidArgument',
    `${pivots.length} pivots cannot be written yet (cache ${firstCacheId}).`,
  );
}
