import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { serveAddin } from '../../scripts/serveAddin.cjs';

const root = join(__dirname, '..', '..');

/** As on Linux, also where the tests run on Windows or a Mac: there the command would start Excel. */
const sideload = (...parameters: string[]) =>
  spawnSync(
    process.execPath,
    ['--require', join(__dirname, 'onLinux.cjs'), join(root, 'scripts', 'sideload.mjs'), ...parameters],
    { encoding: 'utf8' },
  );

describe('npm run excel, where there is no Excel', () => {
  test('says so in a sentence, and installs nothing', () => {
    const { status, stdout, stderr } = sideload();
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'There is no Excel for this system: run "npm run excel" on Windows or a Mac, or "npm start" to use the workbench here.\n',
    });
    expect(existsSync(join(root, 'office-addin-debugging', 'node_modules'))).toBe(false);
  });
});

describe('the server that Excel loads the add-in from', () => {
  const outside = mkdtempSync(join(tmpdir(), 'complaints-serve-'));
  const folder = join(outside, 'dist');
  let server: Server;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(outside, 'secret.txt'), 'not for Excel');
    writeFileSync(join(folder, 'taskpane.html'), '<p>pane</p>');
    writeFileSync(join(folder, 'functions.json'), '{}');
    writeFileSync(join(folder, 'assets', 'icon-16.png'), 'png');
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
    server = await serveAddin(folder, 0, { key, cert });
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(outside, { recursive: true });
  });

  const ask = (path: string) =>
    new Promise<{
      status: number | undefined;
      type: string | undefined;
      caching: string | undefined;
      body: string;
    }>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      // `path` as it is: a URL would take the dots out.
      get({ host: 'localhost', port, path, rejectUnauthorized: false }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            type: response.headers['content-type'],
            caching: response.headers['cache-control'],
            body,
          }),
        );
      }).on('error', reject);
    });

  test.each([
    ['/taskpane.html', 'text/html; charset=utf-8', '<p>pane</p>'],
    ['/taskpane.html?_host_Info=Excel', 'text/html; charset=utf-8', '<p>pane</p>'],
    ['/functions.json', 'application/json; charset=utf-8', '{}'],
    ['/assets/icon-16.png', 'image/png', 'png'],
  ])('serves %s as %s, and lets Excel keep it', async (path, type, body) => {
    expect(await ask(path)).toEqual({ status: 200, type, caching: undefined, body });
  });

  test.each([
    '/nothing.js',
    '/assets',
    '/',
    '/%',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
  ])('has nothing at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'Nothing here.' });
  });
});
