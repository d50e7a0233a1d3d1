import type { PivotModel } from '../workbook';
import type { RegisterNumberFormat } from './numberFormatId';
import { makePivotCache } from './pivotCache';
import { planPivot, type PivotPlan } from './pivotPlan';
import { sourceKey } from './pivotSource';
import { renderCacheDefinition, renderCacheRecords } from './renderCache';
import { renderTable } from './renderTable';

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

/** One PivotTable with a cache of its own. */
export function renderPivot(pivot: PivotModel, cacheId: number, register?: RegisterNumberFormat): PivotParts {
  const plan = planPivot(pivot);
  const cache = makePivotCache([pivot], plan.source);
  return {
    table: renderTable(plan, cacheId, register),
    cacheDefinition: renderCacheDefinition(cache),
    cacheRecords: renderCacheRecords(cache),
  };
}

/**
 * Pivots with their caches: those on the same table or range share one, since a cache holds a copy of every source row
 * (13 pivots on 50,000 rows would be 13 copies). Caches are numbered from `firstCacheId`, in the order first met.
 */
export function renderPivots(
  pivots: readonly PivotModel[],
  firstCacheId: number,
  register?: RegisterNumberFormat,
): RenderedCache[] {
  const groups = new Map<string, PivotPlan[]>();
  for (const pivot of pivots) {
    const key = sourceKey(pivot);
    groups.set(key, [...(groups.get(key) ?? []), planPivot(pivot)]);
  }
  return [...groups.values()].map((plans, at) => renderGroup(plans, firstCacheId + at, register));
}

function renderGroup(
  plans: readonly PivotPlan[],
  cacheId: number,
  register: RegisterNumberFormat | undefined,
): RenderedCache {
  const [first] = plans as [PivotPlan];
  const cache = makePivotCache(
    plans.map(({ pivot }) => pivot),
    first.source,
  );
  return {
    cacheId,
    definition: renderCacheDefinition(cache),
    records: renderCacheRecords(cache),
    tables: plans.map((plan) => ({ pivot: plan.pivot, xml: renderTable(plan, cacheId, register) })),
  };
}
