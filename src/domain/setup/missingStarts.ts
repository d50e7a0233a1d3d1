import { startField } from '../dueColumns/dueColumns';
import { columnOf } from '../log/columns';
import type { TimescalePreset } from '../timescales/timescalePresets';
import type { PresetChange } from './presetChange';

/**
 * The columns that the log lacks and from which changed timescales would count, by their names: without them those timescales
 * have no due dates.
 *
 * @param missing the fields that no column of the log gives
 */
export function missingStarts(
  { limits }: TimescalePreset,
  changes: readonly PresetChange[],
  missing: readonly string[],
): readonly string[] {
  const starts = limits
    .filter((limit) => changes.some(({ name }) => name === limit.name))
    .flatMap((limit) => startField(limit) ?? []);
  return [...new Set(starts)]
    .filter((field) => missing.includes(field))
    .map((field) => columnOf(field).label);
}
