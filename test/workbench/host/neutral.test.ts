import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFloor } from '../../../workbench/host/requirementSets';

const root = join(__dirname, '..', '..', '..');
const host = join(root, 'workbench', 'host');

/** They start office.js in Node, or read its files. */
const onlyInNode = ['fakeWindow.ts', 'nodeOffice.ts', 'officeMeta.ts', 'runScript.ts'];

test('the host itself runs in Node and in a page: it asks neither for anything', () => {
  const files = readdirSync(host, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const neutral = files.filter((file) => !onlyInNode.includes(file));
  expect(neutral.length).toBeGreaterThan(50);
  const asking = neutral.filter((file) =>
    /from 'node:|from '\.\.?\/(fakeWindow|nodeOffice|officeMeta|runScript)'|\b(document|window|process)\.\w/.test(
      readFileSync(join(host, file), 'utf8'),
    ),
  );
  expect(asking).toEqual([]);
});

test('the host offers what the manifest asks for, and no more', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => [
    name,
    version,
  ]);
  expect(Object.fromEntries(sets)).toEqual(manifestFloor);
});
