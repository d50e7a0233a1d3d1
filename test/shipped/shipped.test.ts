import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');
if (!existsSync(join(dist, 'taskpane.html')))
  throw new Error('Run "npm run build" first: these tests read dist/.');

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const scripts = ['functions.js', 'actions.js', 'taskpane.js'] as const;

interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}

/** Runs a script as a page would that has nothing else in it. */
function run(path: string, members: Record<string, unknown> = {}): Record<string, unknown> {
  const window = createContext({ ...members }) as Record<string, unknown>;
  runInContext('var window = globalThis, self = globalThis;', window);
  runInContext(read(path), window);
  return window;
}

describe('functions.js', () => {
  const metadata = JSON.parse(read('functions.json')) as FunctionsMetadata;

  test('registers, with nothing else loaded, each function that functions.json describes', () => {
    const registered: [string, string][] = [];
    const associate = (id: string, implementation: unknown) => registered.push([id, typeof implementation]);
    run('functions.js', { CustomFunctions: { associate } });
    expect(metadata.functions.length).toBeGreaterThan(0);
    expect(registered).toEqual(metadata.functions.map(({ id }) => [id, 'function']));
  });

  test('is small: a cell waits for it', () => {
    expect(statSync(join(dist, 'functions.js')).size).toBeLessThan(60_000);
  });

  test('is given cells that hold errors, so that it can say what is wrong with them', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });
});

describe('actions.js', () => {
  test('gives the actions to whoever loads it, with nothing else loaded', () => {
    const { ComplaintsToolkit } = run('actions.js') as { ComplaintsToolkit: Record<string, unknown> };
    const kinds = Object.entries(ComplaintsToolkit).map(([name, action]) => [name, typeof action]);
    expect(Object.fromEntries(kinds)).toMatchObject({
      buildAnnualTables: 'function',
      describeLog: 'function',
      goTo: 'function',
    });
  });

  test.each([
    'must be a reporting year, written like',
    'There is no table called',
    'structure is protected, so no sheets',
  ])('holds “%s”, and the pane has no second copy of it', (sentence) => {
    expect(read('actions.js')).toContain(sentence);
    expect(read('taskpane.js')).not.toContain(sentence);
  });
});

describe('what ships', () => {
  test.each(scripts)(
    '%s is a classic script that asks for nothing from the network and keeps nothing but that the tour was seen',
    (path) => {
      const script = read(path);
      expect(script).not.toMatch(/^\s*(import|export)\b/m);
      const tourWasSeen = /window\.localStorage\.(?:getItem\(\w+\)|setItem\(\w+,"yes"\))/g;
      expect(script.replace(tourWasSeen, '')).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|localStorage|indexedDB|\bimport\(/,
      );
    },
  );

  test('loads office.js from Microsoft, then the functions, the ribbon’s commands, the actions and the pane, each before the next', () => {
    const page = read('taskpane.html');
    const tags = [...page.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes.trim());
    expect(tags.map((attributes) => attributes.replaceAll('"', ''))).toEqual([
      'src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'src=functions.js',
      'src=commands.js',
      'src=actions.js',
      'src=taskpane.js',
    ]);
  });

  test('has the browser refuse to send anything', () => {
    const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(
      read('taskpane.html'),
    )?.[1];
    const rules = new Map(
      policy?.split(';').map((rule) => rule.trim().split(/ (.*)/s, 2) as [string, string]),
    );
    expect(rules.get('default-src')).toBe("'self'");
    expect(rules.get('connect-src')).toBe("'none'");
    expect(rules.get('form-action')).toBe("'none'");
    expect(rules.get('script-src')).toBe(
      "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    );
  });

  test('has every file that the manifest names', () => {
    const named = [...read('manifest.xml').matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(join(dist, path ?? '')))).toEqual([]);
  });
});

describe('building for a council’s address', () => {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const folder = mkdtempSync(join(tmpdir(), 'complaints-build-'));
  const build = (address: string) =>
    spawnSync(process.execPath, [webpack, '--mode', 'production', '--output-path', folder], {
      cwd: root,
      env: { ...process.env, ADDIN_URL: address },
      encoding: 'utf8',
    });

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['http://complaints.example.gov.uk/', 'https://complaints.example.gov.uk', 'complaints'])(
    'refuses %s, which no manifest may hold, and writes nothing',
    (address) => {
      const { status, stderr } = build(address);
      expect(status).not.toBe(0);
      expect(stderr).toContain(`ADDIN_URL must be an https address that ends with "/", not "${address}".`);
      expect(filesIn(folder)).toEqual([]);
    },
    60_000,
  );

  test('gives the same bytes as dist/, but for the address in the manifest', () => {
    const address = 'https://complaints.example.gov.uk/toolkit/';
    expect(build(address)).toMatchObject({ status: 0 });
    const files = filesIn(dist);
    expect(filesIn(folder)).toEqual(files);
    const differing = files.filter(
      (path) => !readFileSync(join(folder, path)).equals(readFileSync(join(dist, path))),
    );
    expect(differing).toEqual(['manifest.xml']);
    expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).toBe(
      read('manifest.xml').replaceAll('https://localhost:3000/', address),
    );
  }, 240_000);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

describe('the licences of what is in the scripts', () => {
  const notices = readFileSync(join(dist, 'third-party-notices.txt'), 'utf8');

  test.each(['zod', 'react', 'react-dom', '@fluentui/react-button', 'date-fns'])('go with it: %s', (name) => {
    expect(notices).toMatch(new RegExp(`(^|, )${name} \\d+\\.\\d+`, 'm'));
  });
});
