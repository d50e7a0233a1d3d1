import { xmlElement } from '../markup';
import type { AxisLine } from './axisLines';
import type { AxisField } from './pivotFields';

const lineTypes = { item: null, subtotal: 'default', grand: 'grand' } as const;

/**
 * The <i> of each line of an axis. `r` says how many items a line shares with the line before; an <x> follows for each other.
 * `dataFieldCount` is that of the fields side by side on this axis.
 */
export function renderItems(
  lines: readonly AxisLine[],
  fields: readonly AxisField[],
  dataFieldCount: number,
): string[] {
  const hasValues = dataFieldCount > 1;
  const places = fields.map(({ order }) => placesOf(order));
  const paths = lines.map((line) => {
    if (line.kind === 'grand') return [0];
    const path = line.path.map((code, level) => places[level]?.get(code) ?? 0);
    return hasValues && line.kind === 'item' ? [...path, line.data] : path;
  });

  return lines.map((line, at) => {
    const path = paths[at] ?? [];
    const shared = line.kind === 'grand' ? 0 : sharedStart(path, paths[at - 1] ?? []);
    const attributes = {
      t: lineTypes[line.kind],
      r: shared || null,
      i: hasValues ? line.data || null : null,
    };
    const own = path.slice(shared).map((place) => xmlElement('x', { v: place || null }));
    return xmlElement('i', attributes, own.join(''));
  });
}

/** Items are named by their place in the order shown. */
function placesOf(order: readonly number[]): Map<number, number> {
  return new Map(order.map((code, place) => [code, place]));
}

/** A line always names its last item itself. */
function sharedStart(path: readonly number[], before: readonly number[]): number {
  let shared = 0;
  while (shared < path.length - 1 && shared < before.length && path[shared] === before[shared]) shared++;
  return shared;
}
