import type { Sheet } from '../workbook';
import type { PivotSource } from './pivotSource';

interface KnownSources {
  readonly version: number;
  readonly byKey: Map<string, PivotSource>;
}

/** Kept until their sheet changes: a dozen pivots stand on one table, and each asks for it more than once. */
const known = new WeakMap<Sheet, KnownSources>();

/**
 * A source on a sheet, read again only when the sheet has changed since.
 * @param key which cells, and whatever else the reading depends on beside the sheet
 */
export function knownSource(sheet: Sheet, key: string, read: () => PivotSource): PivotSource {
  let sources = known.get(sheet);
  if (sources?.version !== sheet.version) {
    sources = { version: sheet.version, byKey: new Map() };
    known.set(sheet, sources);
  }
  const found = sources.byKey.get(key) ?? read();
  sources.byKey.set(key, found);
  return found;
}
