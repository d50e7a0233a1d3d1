import type { HostObject } from './hostObject';
import { loadObject } from './loading';
import type { ObjectModel } from './objectModel';
import type { QueryInfo } from './protocol';

/** Answers `retrieve`: what `load` gives, under JavaScript names, a collection's items under `items`. */
export function retrieved(model: ObjectModel, object: HostObject | null, info: QueryInfo): unknown {
  return object && renamed(loadObject(model, object, info));
}

function renamed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([name]) => !['_Id', '_Index', '_ReferenceId'].includes(name));
  return Object.fromEntries(
    entries.map(([name, inner]) => {
      if (name === '_Items') return ['items', (inner as unknown[]).map(renamed)];
      return [name.charAt(0).toLowerCase() + name.slice(1), renamed(inner)];
    }),
  );
}
