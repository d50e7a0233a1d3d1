import { strFromU8, unzipSync } from 'fflate';

/** The parts of a file as text, by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export interface Difference {
  readonly added: string[];
  readonly changed: string[];
  readonly removed: string[];
}

/** Which parts are new, say something else, or are gone. */
export function difference(before: Uint8Array, after: Uint8Array): Difference {
  const old = partsOf(before);
  const now = partsOf(after);
  return {
    added: Object.keys(now)
      .filter((name) => !(name in old))
      .sort(),
    changed: Object.keys(now)
      .filter((name) => name in old && old[name] !== now[name])
      .sort(),
    removed: Object.keys(old)
      .filter((name) => !(name in now))
      .sort(),
  };
}
