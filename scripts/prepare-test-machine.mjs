/**
 * Makes sure that the programs the tests drive are there: Chromium, and with --libreoffice LibreOffice Calc.
 * As root on Debian or Ubuntu it installs what is missing; elsewhere it says what to install, and fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import findPrograms from './findPrograms.cjs';

const wanted = process.argv.includes('--libreoffice')
  ? [{ find: findPrograms.findLibreOffice, packages: ['libreoffice-calc', 'fonts-liberation'] }]
  : [{ find: findPrograms.findChromium, packages: ['chromium', 'fonts-liberation'] }];

for (const { find, packages } of wanted) {
  if (isThere(find)) continue;
  if (!canInstall()) fail(find);
  console.error(`Installing ${packages.join(', ')} for the tests ...`);
  aptGet(['update', '-qq']);
  aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (!isThere(find)) fail(find);
}

function isThere(find) {
  try {
    find();
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function aptGet(parameters) {
  spawnSync('apt-get', parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function fail(find) {
  try {
    find();
  } catch (error) {
    console.error(error.message);
  }
  process.exit(2);
}
