import { DOMParser } from '@xmldom/xmldom';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonCommands } from '../../../src/commands/ribbonCommands';
import { manifestRibbon, type RibbonTab } from '../../../workbench/browser/manifestRibbon';

const root = join(__dirname, '../../..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** A browser's parser and this one give the same document, though their types differ. */
function ribbonOf(manifest: string): RibbonTab {
  return manifestRibbon(new DOMParser().parseFromString(manifest, 'text/xml') as unknown as Document);
}

const tab = ribbonOf(text);
const buttons = tab.groups.flatMap((group) => group.buttons);

describe('the ribbon of the workbench', () => {
  test('is the manifest’s own tab, in its groups', () => {
    expect(tab.label).toBe('Complaints');
    expect(tab.groups.map(({ label }) => label)).toEqual([
      'Complaints log',
      'Annual report',
      'Setup and help',
    ]);
  });

  test('runs what each button names, and opens the pane with the one that names nothing', () => {
    expect(buttons.map(({ functionName }) => functionName)).toEqual([
      null,
      ...ribbonCommands.map(({ id }) => id),
    ]);
  });

  test('says of each button what the manifest says', () => {
    expect(buttons.every(({ label, tip }) => label !== '' && tip.length > label.length)).toBe(true);
  });

  test('has its icons from this server, wherever the add-in is hosted', () => {
    const elsewhere = text.replaceAll('https://localhost:3000/', 'https://council.example/tools/complaints/');
    const icons = buttons.map(({ icon }) => icon);
    expect(ribbonOf(elsewhere).groups.flatMap((group) => group.buttons.map(({ icon }) => icon))).toEqual(
      icons,
    );
    expect(icons.filter((icon) => !existsSync(join(root, icon)))).toEqual([]);
  });

  test('is told to be missing where the manifest has no tab', () => {
    expect(() => ribbonOf(text.replaceAll('CustomTab', 'OfficeTab'))).toThrow('no tab');
  });
});
