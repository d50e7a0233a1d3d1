/**
 * Writes every generated file from the definitions it is made from.
 *
 *     npm run generate             writes them
 *     npm run generate -- --check  fails when one is stale, and warns when the bank holidays run out within the year
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bankHolidaysWarning } from './generated/bankHolidaysWarning';
import { checksPage } from './generated/checksPage';
import { exampleLogFile } from './generated/exampleLogFile';
import { fieldsPage } from './generated/fieldsPage';
import { functionsPage } from './generated/functionsPage';
import type { GeneratedFile } from './generated/generatedFile';
import { tablesPage } from './generated/tablesPage';
import { iconFiles } from './generated/iconFiles';
import { timeLimitsPage } from './generated/timeLimitsPage';

const root = join(__dirname, '..');
const files: readonly GeneratedFile[] = [
  fieldsPage,
  checksPage,
  tablesPage,
  functionsPage,
  timeLimitsPage,
  exampleLogFile,
  ...iconFiles,
];

void main(process.argv.includes('--check'));

async function main(isCheck: boolean): Promise<void> {
  const stale: string[] = [];
  for (const file of files) {
    const path = join(root, file.path);
    const made = Buffer.from(await file.make());
    if (readIfThere(path)?.equals(made)) continue;
    stale.push(relative(root, path));
    if (!isCheck) writeFileSync(path, made);
  }
  const warning = bankHolidaysWarning(new Date());
  if (warning) console.warn(warning);
  report(stale, isCheck);
}

function report(stale: readonly string[], isCheck: boolean): void {
  if (stale.length === 0) return console.log('Every generated file is up to date.');
  if (!isCheck) return console.log(`Written: ${stale.join(', ')}.`);
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit what it writes.`);
  process.exitCode = 1;
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
