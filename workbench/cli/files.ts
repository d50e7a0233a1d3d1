import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readXlsx } from '../workbook/xlsx/readXlsx';
import type { Workbook } from '../workbook/workbook';
import { UsageError } from './usageError';

/** @throws UsageError when there is no such file; WorkbookFileError when it is no workbook */
export function openWorkbook(path: string): Workbook {
  return readXlsx(readInput(path), basename(path));
}

/** @throws UsageError when there is no such file, or it cannot be read */
export function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(inputProblem(path, (error as NodeJS.ErrnoException).code));
  }
}

function inputProblem(path: string, code: string | undefined): string {
  if (code === 'ENOENT') return `There is no file ${path}; check its name and folder.`;
  if (code === 'EISDIR') return `${path} is a folder; give the name of a file in it.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} may not be read; ask for its permissions to be changed.`;
  return `${path} cannot be read (${code ?? 'unknown error'}); copy it elsewhere and try again.`;
}

/** Makes sure, before any work is done, that a result can be written. @throws UsageError when it cannot */
export function checkOutput(out: string, input: string | null): void {
  const folder = dirname(resolve(out));
  if (!existsSync(folder))
    throw new UsageError(`There is no folder ${folder} to write ${basename(out)} in; make it first.`);
  if (!existsSync(out)) return;
  if (statSync(out).isDirectory()) throw new UsageError(`${out} is a folder; give --out the name of a file.`);
  if (input !== null && existsSync(input) && realpathSync(out) === realpathSync(input)) {
    throw new UsageError('--out names the input file, which is never changed; give another name.');
  }
}

/** Writes a file whole or not at all. @throws UsageError when the place cannot be written to */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const unfinished = join(dirname(resolve(path)), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new UsageError(
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); choose another place with --out.`,
    );
  }
}
