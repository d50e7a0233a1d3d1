import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A file of dist/, as it ships. `npm test` builds it first; a test never does without it. */
export function shippedBundle(name: string): string {
  const path = join(__dirname, '..', 'dist', name);
  if (!existsSync(path)) throw new Error(`dist/${name} is missing: run "npm run build" first.`);
  return path;
}
