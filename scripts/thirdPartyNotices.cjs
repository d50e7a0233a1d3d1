/** A webpack plugin that puts the licences of the packages in the scripts beside the scripts, as those licences ask. */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join, sep } = require('node:path');
const { Compilation, sources } = require('webpack');

const fileName = 'third-party-notices.txt';
const name = 'ThirdPartyNotices';

class ThirdPartyNotices {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const folders = new Set();
      // Before modules are joined, each still knows its file.
      compilation.hooks.finishModules.tap(name, (modules) => {
        for (const { resource } of modules) {
          const folder = resource && packageFolder(resource);
          if (folder) folders.add(folder);
        }
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        compilation.emitAsset(fileName, new sources.RawSource(notices([...folders])));
      });
    });
  }
}

/** "…/node_modules/@fluentui/react-button" of a file in it; null for a file of our own. */
function packageFolder(file) {
  const marker = `${sep}node_modules${sep}`;
  const at = file.lastIndexOf(marker);
  if (at < 0) return null;
  const parts = file.slice(at + marker.length).split(sep);
  return join(file.slice(0, at + marker.length), ...parts.slice(0, parts[0].startsWith('@') ? 2 : 1));
}

/** Packages of one licence text are named together. */
function notices(folders) {
  const byText = new Map();
  for (const folder of folders.sort()) {
    const {
      name: packageName,
      version,
      license,
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = licenceText(folder) ?? `Licence: ${license}`;
    byText.set(text, [...(byText.get(text) ?? []), `${packageName} ${version}`]);
  }
  return [...byText]
    .map(([text, packages]) => `${packages.join(', ')}\n\n${text.trim()}\n`)
    .join('\n----\n\n');
}

function licenceText(folder) {
  const file =
    existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n') : null;
}

module.exports = { ThirdPartyNotices };
