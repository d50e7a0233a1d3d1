import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of an npm package that is installed here. */
export function versionOf(name: string): string {
  const path = join(__dirname, '..', 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
