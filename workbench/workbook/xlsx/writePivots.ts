import { renderPivots } from '../pivots/renderPivot';
import type { Sheet, Workbook } from '../workbook';
import type { ElementEditor } from './elementEditor';
import { declareR, removeWithOwned, spreadsheetTypes, type WriteContext } from './sheetParts';
import { child, childrenOf, prefixedAttribute } from './xml';

/** Takes away the PivotTables that are gone from a sheet; their caches follow in `writePivotCaches`. */
export function removePivots(sheet: Sheet, part: string, { opc }: WriteContext): void {
  for (const { kind, target } of opc.relationships(part)) {
    if (kind !== 'pivotTable' || sheet.pivots.some((pivot) => pivot.part === target)) continue;
    opc.unrelate(part, target);
    opc.remove(target);
  }
}

/** Adds the new PivotTables with their caches, and takes away caches that the last PivotTable left. */
export function writePivotCaches(workbook: Workbook, book: ElementEditor, context: WriteContext): void {
  const { opc, workbookPart, source } = context;
  const listed = childrenOf(child(book.root, 'pivotCaches'), 'pivotCache');
  const caches = opc.relationships(workbookPart).filter(({ kind }) => kind === 'pivotCacheDefinition');
  // A cache that no PivotTable used when the file was read (a slicer's, say) is not ours to judge.
  const left = caches.filter(({ target }) => usedByPivot(source.opc, target) && !usedByPivot(opc, target));
  for (const { target } of left) {
    opc.unrelate(workbookPart, target);
    removeWithOwned(opc, target);
  }
  const leftIds = new Set(left.map(({ id }) => id));
  const kept = listed
    .filter((cache) => !leftIds.has(prefixedAttribute(cache, 'id') ?? ''))
    .map(({ start, end }) => book.text.slice(start, end));

  const added = workbook.sheets.flatMap((sheet) => sheet.pivots.filter((pivot) => pivot.part === undefined));
  const firstId = Math.max(0, ...listed.map((cache) => Number(cache.attributes['cacheId']))) + 1;
  const made = added.length === 0 ? [] : addPivots(added, firstId, context);
  if (left.length === 0 && made.length === 0) return;
  const all = [...kept, ...made].join('');
  book.replace('pivotCaches', all && `<pivotCaches>${all}</pivotCaches>`);
}

function addPivots(
  pivots: Parameters<typeof renderPivots>[0],
  firstId: number,
  context: WriteContext,
): string[] {
  const { opc, workbookPart, styles, parts } = context;
  return renderPivots(pivots, firstId, (format) => styles.numberFormat(format)).map((cache) => {
    const definition = opc.freeName('xl/pivotCache/pivotCacheDefinition', '.xml');
    opc.add(definition, cache.definition, `${spreadsheetTypes}.pivotCacheDefinition+xml`);
    const records = opc.freeName('xl/pivotCache/pivotCacheRecords', '.xml');
    opc.add(records, cache.records, `${spreadsheetTypes}.pivotCacheRecords+xml`);
    opc.relate(definition, 'pivotCacheRecords', records);
    for (const { pivot, xml } of cache.tables) {
      const table = opc.freeName('xl/pivotTables/pivotTable', '.xml');
      opc.add(table, xml, `${spreadsheetTypes}.pivotTable+xml`);
      opc.relate(table, 'pivotCacheDefinition', definition);
      opc.relate(parts.get(pivot.sheet) ?? '', 'pivotTable', table);
    }
    const id = opc.relate(workbookPart, 'pivotCacheDefinition', definition);
    return `<pivotCache cacheId="${cache.cacheId}"${declareR} r:id="${id}"/>`;
  });
}

function usedByPivot(opc: WriteContext['opc'], cache: string): boolean {
  return opc.referencing(cache).some((part) => opc.contentType(part)?.includes('pivotTable'));
}
