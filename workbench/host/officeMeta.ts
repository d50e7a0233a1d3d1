import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deriveMeta } from './deriveMeta';
import type { OfficeMeta } from './meta';

/** Raised whenever `deriveMeta` finds more or less, so that what an earlier one found is not used. */
const derivation = 2;

/** Where the installed office.js lies: the folder that holds office.js and the files it loads. */
export function officeJsFolder(): string {
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/**
 * The shape of the installed office.js. Derived from its readable build once and kept in `build/office-meta.json`
 * (Microsoft's terms do not let it be published, so it is never committed); derived again when the package changes.
 */
export function officeMeta(): OfficeMeta {
  const version = `${installedVersion()} as derived ${derivation}`;
  const kept = readKept();
  if (kept?.version === version) return kept;
  const source = readFileSync(join(officeJsFolder(), 'excel-web-16.00.debug.js'), 'utf8');
  const meta = deriveMeta(source, version);
  keep(meta);
  return meta;
}

/** The file `officeMeta` keeps its result in, for the page to fetch. */
export function officeMetaPath(): string {
  return join(__dirname, '..', '..', 'build', 'office-meta.json');
}

function installedVersion(): string {
  const text = readFileSync(require.resolve('@microsoft/office-js/package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function readKept(): OfficeMeta | null {
  try {
    return JSON.parse(readFileSync(officeMetaPath(), 'utf8')) as OfficeMeta;
  } catch {
    return null;
  }
}

/** Written aside and renamed, because test workers may do it at the same time. */
function keep(meta: OfficeMeta): void {
  const path = officeMetaPath();
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(meta));
  renameSync(aside, path);
}
