import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { manifestFloor } from '../../workbench/host/requirementSets';
import { pngSize } from './pngSize';

const root = join(__dirname, '..', '..');
const path = join(root, 'manifest.xml');
const { documentElement } = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml');
if (!documentElement) throw new Error('manifest.xml is empty.');
const manifest: Element = documentElement;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const developmentUrl = 'https://localhost:3000/';
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Every element of the name, whatever its namespace, in the manifest's order. */
function all(name: string, within: Element = manifest): Element[] {
  return Array.from(within.getElementsByTagNameNS('*', name));
}

function only(name: string, within: Element = manifest): Element {
  const [element, ...more] = all(name, within);
  if (!element || more.length > 0) throw new Error(`There should be one ${name}.`);
  return element;
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

const overrides = only('VersionOverrides');
const resources = only('Resources', overrides);
const resourceOf = (id: string) => {
  const found = [...all('Image', resources), ...all('Url', resources), ...all('String', resources)].find(
    (resource) => attribute(resource, 'id') === id,
  );
  if (!found) throw new Error(`There is no resource ${id}.`);
  return found;
};
const textOf = (element: Element) => attribute(resourceOf(attribute(element, 'resid')), 'DefaultValue');
const usesOf = () =>
  Array.from(overrides.getElementsByTagName('*')).filter((element) => element.hasAttribute('resid'));
const addresses = () =>
  Array.from(manifest.getElementsByTagName('*'))
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((value) => value.includes('://'));

describe('manifest.xml', () => {
  test('is read by Microsoft’s own office-addin-manifest', () => {
    const cli = join(root, 'node_modules', 'office-addin-manifest', 'cli.js');
    const { stdout, status } = spawnSync(process.execPath, [cli, 'info', path], { encoding: 'utf8' });
    expect(status).toBe(0);
    const told = Object.fromEntries(stdout.split('\n').map((line) => line.trim().split(/: (.*)/s, 2)));
    expect(told).toMatchObject({
      Name: 'Complaints Toolkit',
      Type: 'TaskPaneApp',
      Version: `${version}.0`,
      Hosts: 'Workbook',
      'Default Locale': 'en-GB',
      Permissions: 'ReadWriteDocument',
      'Source Location': `${developmentUrl}taskpane.html`,
    });
  });

  test('has a GUID for an id', () => {
    expect(only('Id').textContent).toMatch(guid);
  });

  test('has the version of package.json', () => {
    expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
  });

  test('asks for the requirement sets that the workbench holds the add-in to, and no more', () => {
    const sets = all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(Object.fromEntries(sets)).toEqual(manifestFloor);
  });

  test('has nothing but https addresses, all of them where the build will put its own', () => {
    expect(addresses().length).toBeGreaterThan(8);
    expect(addresses().filter((address) => !address.startsWith(developmentUrl))).toEqual([]);
    expect(all('AppDomain').map(({ textContent }) => textContent)).toEqual([developmentUrl.slice(0, -1)]);
  });
});

describe('the manifest’s resources', () => {
  test('are all there for those that use them', () => {
    const missing = usesOf().filter((element) => {
      try {
        return !resourceOf(attribute(element, 'resid'));
      } catch {
        return true;
      }
    });
    expect(missing.map((element) => `${element.localName} ${attribute(element, 'resid')}`)).toEqual([]);
  });

  test('are of the kind that each use needs', () => {
    const kinds = new Map<string, string>([
      ['Image', 'Image'],
      ['SourceLocation', 'Url'],
      ['FunctionFile', 'Url'],
      ['LearnMoreUrl', 'Url'],
      ['Runtime', 'Url'],
      ['Label', 'String'],
      ['Title', 'String'],
      ['Description', 'String'],
    ]);
    for (const element of usesOf()) {
      const kind = resourceOf(attribute(element, 'resid')).localName;
      expect(`${element.localName}: ${kind}`).toBe(
        `${element.localName}: ${kinds.get(element.localName ?? '')}`,
      );
    }
  });

  test('are each used, and have an id of their own', () => {
    const ids = Array.from(resources.getElementsByTagName('*'))
      .map((element) => attribute(element, 'id'))
      .filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(usesOf().map((element) => attribute(element, 'resid')))].sort()).toEqual(ids.sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('have no text in %s over %d characters', (group, most) => {
    const texts = all('String', only(group, resources)).map((text) => attribute(text, 'DefaultValue'));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length === 0 || text.length > most)).toEqual([]);
  });
});

describe('the shared runtime', () => {
  const paneId = attribute(only('Runtime'), 'resid');

  test('lives as long as the workbook is open', () => {
    expect(attribute(only('Runtime'), 'lifetime')).toBe('long');
  });

  test('is one and the same page for functions, commands and every pane', () => {
    const pages = [
      only('SourceLocation', only('Page')),
      only('FunctionFile'),
      ...all('Action').flatMap((action) => all('SourceLocation', action)),
    ];
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages.map((page) => attribute(page, 'resid'))).toEqual(pages.map(() => paneId));
    expect(attribute(resourceOf(paneId), 'DefaultValue')).toBe(`${developmentUrl}taskpane.html`);
    expect(attribute(only('SourceLocation', only('DefaultSettings')), 'DefaultValue')).toBe(
      `${developmentUrl}taskpane.html`,
    );
  });

  test('has one task pane: no button names another', () => {
    expect(all('TaskpaneId')).toEqual([]);
  });
});

describe('the custom functions', () => {
  test('are typed without a prefix', () => {
    expect(all('Namespace')).toEqual([]);
  });

  test('come from their own script and its description', () => {
    const addressIn = (name: string) =>
      attribute(resourceOf(attribute(only('SourceLocation', only(name)), 'resid')), 'DefaultValue');
    expect(addressIn('Script')).toBe(`${developmentUrl}functions.js`);
    expect(addressIn('Metadata')).toBe(`${developmentUrl}functions.json`);
  });
});

describe('the ribbon', () => {
  test('has a Complaints tab of its own', () => {
    const label = all('Label', only('CustomTab')).at(-1);
    expect(label && attribute(resourceOf(attribute(label, 'resid')), 'DefaultValue')).toBe('Complaints');
  });

  test('gives each part of the tab an id of its own', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
      all(name).map((part) => attribute(part, 'id')),
    );
    expect(ids.every(Boolean)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the officer’s day as its buttons', () => {
    const labels = all('Control').map((control) => textOf(only('Label', control)));
    expect(labels).toEqual([
      'Open pane',
      'Check log',
      'Flag breaches',
      'Chase list',
      'Build annual tables',
      'Setup',
      'Help',
    ]);
  });

  test('opens the pane itself with the first button alone, since Excel may not run a command at the first click', () => {
    const types = all('Action').map((action) => attribute(action, 'xsi:type'));
    expect(types).toEqual(['ShowTaskpane', ...ribbonCommands.map(() => 'ExecuteFunction')]);
  });

  test('runs, with each other button, the command of its own name', () => {
    const named = all('FunctionName').map(({ textContent }) => textContent);
    expect(named).toEqual(ribbonCommands.map(({ id }) => id));
    const controls = all('Control').slice(1);
    expect(controls.map((control) => attribute(control, 'id'))).toEqual(
      ribbonCommands.map(({ id }) => `Complaints.${id}`),
    );
  });

  test('has no more than the six buttons a group may have', () => {
    expect(all('Group').filter((group) => all('Control', group).length > 6)).toEqual([]);
  });

  test('says of each button what it does', () => {
    const tips = all('Supertip').map((tip) => textOf(only('Description', tip)));
    expect(new Set(tips).size).toBe(all('Control').length);
  });

  test('has icons of 16, 32 and 80 pixels for every group and button', () => {
    const icons = all('Icon');
    expect(icons.length).toBe(all('Group').length + all('Control').length);
    for (const icon of icons) {
      expect(all('Image', icon).map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
    }
  });
});

describe('the icons', () => {
  const fileOf = (address: string) => join(root, address.slice(developmentUrl.length));

  test('show a picture of its own for each command', () => {
    const files = all('Control').map((control) => attribute(all('Image', control)[0] as Element, 'resid'));
    expect(new Set(files).size).toBe(all('Control').length);
  });

  test('are files of the size the ribbon asks for', () => {
    const images = all('Icon').flatMap((icon) => all('Image', icon));
    for (const image of images) {
      const size = Number(attribute(image, 'size'));
      const file = fileOf(attribute(resourceOf(attribute(image, 'resid')), 'DefaultValue'));
      expect({ file, ...pngSize(file) }).toEqual({ file, width: size, height: size });
    }
  });

  test('of the add-in itself are of 32 and 64 pixels', () => {
    expect(pngSize(fileOf(attribute(only('IconUrl'), 'DefaultValue')))).toEqual({ width: 32, height: 32 });
    expect(pngSize(fileOf(attribute(only('HighResolutionIconUrl'), 'DefaultValue')))).toEqual({
      width: 64,
      height: 64,
    });
  });
});
