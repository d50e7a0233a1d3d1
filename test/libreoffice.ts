import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findLibreOffice } from '../scripts/findPrograms.cjs';

const run = promisify(execFile);
const patienceInMilliseconds = 200_000;

/** What LibreOffice is asked to write. */
export type OfficeFormat = 'xlsx' | 'ods' | 'pdf' | 'fods' | 'html';

/** Opens a workbook in LibreOffice and gives back what LibreOffice writes. `extension` is the kind of file given. */
export async function convert(
  bytes: Uint8Array,
  format: OfficeFormat,
  extension = 'xlsx',
): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const file = join(folder, `book.${extension}`);
    await writeFile(file, bytes);
    await soffice(folder, ['--convert-to', format, '--outdir', join(folder, 'out'), file]);
    return readFile(join(folder, 'out', `book.${format}`));
  });
}

/** The same for several workbooks at once, by name: LibreOffice is started once. */
export async function convertAll(
  books: ReadonlyMap<string, Uint8Array>,
  format: OfficeFormat,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return inFolder(async (folder) => {
    const names = [...books.keys()];
    const files = names.map((_name, index) => join(folder, `book${index}.xlsx`));
    for (const [index, name] of names.entries()) await writeFile(files[index]!, books.get(name)!);
    await soffice(folder, ['--convert-to', format, '--outdir', join(folder, 'out'), ...files]);
    const read = names.map(async (name, index): Promise<[string, Uint8Array]> => [
      name,
      await readFile(join(folder, 'out', `book${index}.${format}`)),
    ]);
    return new Map(await Promise.all(read));
  });
}

/** Every sheet of a workbook as LibreOffice shows it once it has calculated: rows of cells, each as displayed (or as stored, unformatted). */
export async function sheetsAsShown(
  bytes: Uint8Array,
  cells: 'displayed' | 'stored' = 'displayed',
): Promise<Map<string, string[][]>> {
  return inFolder(async (folder) => {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, bytes);
    // Separator, quote, UTF-8, first line, column formats, language, quote all text, as displayed, formulas, ..., every sheet.
    const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,2057,true,${cells === 'displayed'},false,false,false,-1`;
    await soffice(folder, ['--convert-to', filter, '--outdir', join(folder, 'out'), file]);
    const sheets = new Map<string, string[][]>();
    for (const name of await readdir(join(folder, 'out'))) {
      const text = await readFile(join(folder, 'out', name), 'utf8');
      sheets.set(name.slice('book-'.length, -'.csv'.length), csvRows(text));
    }
    return sheets;
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'complaints-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A profile of its own: two LibreOffices with one profile hand their work to each other. */
async function soffice(folder: string, parameters: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run(findLibreOffice(), [profile, '--headless', '--norestore', ...parameters], {
    timeout: patienceInMilliseconds,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'C.UTF-8' },
  });
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
