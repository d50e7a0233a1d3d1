/**
 * Finds the programs that tests drive: Chromium for the browser tests, LibreOffice as an independent spreadsheet engine.
 * Each answers a path, or throws with a sentence that says how to get it.
 */
const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'msedge',
  'microsoft-edge',
];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const officeNames = ['soffice', 'libreoffice'];
const officePlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** @returns {string} */
function findChromium() {
  const found = find(process.env.CHROMIUM_PATH, chromiumNames, chromiumPlaces);
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge. Install one (on Debian: apt-get install chromium), or give its path in CHROMIUM_PATH.',
  );
}

/** @returns {string} */
function findLibreOffice() {
  const found = find(process.env.LIBREOFFICE_PATH, officeNames, officePlaces);
  if (found) return found;
  throw new Error(
    'These tests need LibreOffice Calc. Install it (on Debian: apt-get install libreoffice-calc), or give its path in LIBREOFFICE_PATH.',
  );
}

function find(given, names, places) {
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path)) ?? null;
}

module.exports = { findChromium, findLibreOffice };
