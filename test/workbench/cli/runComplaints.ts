import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../workbench/cli/main';
import { Workbook } from '../../../workbench/workbook/workbook';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { fillSheet } from '../../csvLog';

const launcher = join(__dirname, '..', '..', '..', 'workbench', 'cli', 'complaints.mjs');

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/**
 * The command as people run it: a process of its own, the bundle that ships. What the first run of a clean checkout says
 * of building the add-in is left out.
 */
export function asCommand(words: readonly string[], cwd = process.cwd()): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [launcher, ...words], options, (failure, out, error) => {
      const told = error.replace(/^Building .*\n/gm, '');
      resolve({ status: failure ? Number(failure.code) : 0, out, error: told });
    });
  });
}

/** The same within this process, where there is much to try. */
export async function withinProcess(
  ...words: string[]
): Promise<Outcome & { readonly progress: readonly string[] }> {
  const told = { out: '', error: '', progress: [] as string[] };
  const status = await main(words, {
    out: (text) => (told.out += `${text}\n`),
    error: (text) => (told.error += `${text}\n`),
    progress: (text) => told.progress.push(text),
  });
  return { status, ...told };
}

/** Writes a workbook of sheets, each as if its cells were typed into Excel; gives its path. */
export function writeLog(path: string, sheets: Readonly<Record<string, string>>): string {
  const workbook = new Workbook();
  Object.entries(sheets).forEach(([sheet, csv], index) =>
    fillSheet(workbook.addSheet(sheet, `{00000000-0000-4000-8000-00000000000${index + 1}}`), csv),
  );
  writeFileSync(path, writeXlsx(workbook));
  return path;
}
