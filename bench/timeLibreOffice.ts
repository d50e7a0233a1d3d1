import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { findLibreOffice } from '../scripts/findPrograms.cjs';

/** Null when there is no LibreOffice, or no shell that tells what a program took of the processor. */
export function libreOfficeIfAny(): string | null {
  if (process.platform === 'win32') return null;
  try {
    return findLibreOffice();
  } catch {
    return null;
  }
}

/**
 * Opens a file in LibreOffice and saves what its first sheet shows beside it, as CSV.
 *
 * @param folder of the file; LibreOffice's own profile stands there too, made by the first start
 * @returns seconds of the processor, as the shell tells them of what it ran: "0m5.120s 0m0.340s" in its second line
 */
export function secondsToShow(program: string, folder: string, path: string): number {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  // Commas, quotes, UTF-8, from the first row, English (United Kingdom), cells as they are shown.
  const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,2057,false,true';
  const words = [profile, '--headless', '--norestore', '--convert-to', csv, '--outdir', folder, path];
  const script = '"$0" "$@" >&2 || exit 1; times';
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, program, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
  const ofChildren = stdout.trim().split('\n')[1] ?? '';
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (total, [, minutes, seconds]) => total + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** "7.4.7" */
export function libreOfficeVersion(program: string): string {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? '';
}
