import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { officeJsFolder } from '../../../workbench/host/officeMeta';
import { shippedBundle } from '../../shippedBundle';
import { faultyLogFile } from './faultyLog';
import { PaneDriver } from './paneDriver';

jest.setTimeout(180_000);

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

let driver: PaneDriver;
/** Another address, that notes who comes. */
let elsewhere: Server;
let elsewhereUrl: string;
let visits = 0;
const asked: string[] = [];

beforeAll(async () => {
  elsewhere = createServer((_request, response) => {
    visits += 1;
    response.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  elsewhere.on('upgrade', (_request, socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  elsewhereUrl = `127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  driver = await PaneDriver.start(faultyLogFile());
  await driver.openPage({}, async (page) => {
    // The pane's page to the letter as it ships: with office.js from Microsoft's address, where the installed copy stands for it.
    await page.route('**/taskpane.html', (route) =>
      route.fulfill({ path: shippedBundle('taskpane.html'), contentType: 'text/html' }),
    );
    await page.route(`${officeJs}**`, (route) =>
      route.fulfill({
        body: readFileSync(
          join(officeJsFolder(), new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length)),
        ),
        contentType: 'text/javascript',
      }),
    );
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
  });
});

afterAll(async () => {
  await driver?.stop();
  await new Promise((resolve) => elsewhere?.close(resolve));
});

test('a whole session asks only this server, and Microsoft’s address for office.js', async () => {
  const { page, pane } = driver;
  await pane.getByText('6 records').first().waitFor();
  for (const tab of await pane.getByRole('tab').all()) await tab.click();
  await driver.choosePage('Check');
  await pane.getByRole('button', { name: 'Check log' }).click();
  await pane.getByText('6 records of “Complaints log” checked.').waitFor();
  await driver.openEverything();
  await driver.choosePage('Annual report');
  await pane.getByRole('button', { name: 'Build annual tables' }).click();
  await pane.getByText(/The annual tables for .* are built\./).waitFor({ timeout: 60_000 });
  for (const button of await page.getByRole('toolbar').getByRole('button').all()) await button.click();
  for (const sheet of await page.getByRole('tab').all()) await sheet.click();
  await driver.saved();

  const origin = new URL(page.url()).origin;
  const others = asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((url) => !url.startsWith(officeJs))).toEqual([]);
  expect(driver.faults).toEqual([]);
});

type Way = 'fetch' | 'image' | 'beacon' | 'socket' | 'events' | 'script' | 'frame' | 'request';

const ways: readonly Way[] = ['fetch', 'image', 'beacon', 'socket', 'events', 'script', 'frame', 'request'];

/** Tries to send something to another address from within the page. Answers what its policy said of it, or null. */
function attempt([way, host]: [Way, string]): Promise<string | null> {
  const url = `http://${host}/?secret`;
  const attempts: Readonly<Record<Way, () => unknown>> = {
    fetch: () => fetch(url, { method: 'POST', body: 'secret', mode: 'no-cors' }).catch(() => {}),
    image: () => (new Image().src = url),
    beacon: () => navigator.sendBeacon(url, 'secret'),
    socket: () => new WebSocket(`ws://${host}/`),
    events: () => new EventSource(url),
    script: () => document.head.append(Object.assign(document.createElement('script'), { src: url })),
    frame: () => document.body.append(Object.assign(document.createElement('iframe'), { src: url })),
    request: () => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.onerror = () => {};
      request.send();
    },
  };
  return new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
      once: true,
    });
    setTimeout(() => resolve(null), 3_000);
    try {
      attempts[way]();
    } catch {
      // Some are refused at once; the policy tells why all the same.
    }
  });
}

describe.each(['pane', 'workbench'])('the policy of the %s’s page', (which) => {
  test.each(ways)('lets nothing out by %s', async (way) => {
    const frame = which === 'pane' ? driver.pane : driver.page.mainFrame();
    const directive = await frame.evaluate(attempt, [way, elsewhereUrl] as [Way, string]);
    expect(directive).toMatch(/^(connect|img|script|frame|default)-src/);
    expect(visits).toBe(0);
  });
});

test('the other address would have noted a visit', async () => {
  await fetch(`http://${elsewhereUrl}/`);
  expect(visits).toBe(1);
});
