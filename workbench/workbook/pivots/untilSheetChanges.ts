import type { Sheet } from '../workbook';

/** What was read from one version of a sheet, by key. */
interface Readings<T> {
  readonly version: number;
  readonly byKey: Map<string, T>;
}

/**
 * Remembers what was read from a sheet until the sheet changes: a dozen pivots stand on one table, and each asks for it
 * more than once. `key` says which cells, and whatever else the reading depends on beside the sheet.
 */
export function untilSheetChanges<T>(): (sheet: Sheet, key: string, read: () => T) => T {
  const known = new WeakMap<Sheet, Readings<T>>();
  return (sheet, key, read) => {
    let readings = known.get(sheet);
    if (readings?.version !== sheet.version) {
      readings = { version: sheet.version, byKey: new Map() };
      known.set(sheet, readings);
    }
    const found = readings.byKey.get(key) ?? read();
    readings.byKey.set(key, found);
    return found;
  };
}
