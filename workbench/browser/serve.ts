import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname, join, normalize, sep } from 'node:path';
import { officeJsFolder, officeMeta } from '../host/officeMeta';
import { localhostCertificate } from './certificate';

export interface ServeOptions {
  /** The workbook the page opens first. */
  readonly file: string;
  /** 0: any free one. */
  readonly port: number;
}

export interface Served {
  readonly url: string;
  /** Whether the browser will ask about the certificate. */
  readonly isTrusted: boolean;
  close(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: Uint8Array | string;
  /** Which addresses the page may use. */
  readonly policy?: string;
}

const root = join(__dirname, '..', '..');
const addinFolder = join(root, 'dist');
const pageFolder = join(root, 'build', 'workbench');
const cdnOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves the workbench page and the add-in it frames, from one https address (office.js trusts the page that frames it
 * only over https and on the same host name). The add-in's files are served byte for byte as they ship;
 * only taskpane.html names our copy of office.js in place of Microsoft's, since this must work without the internet.
 *
 * @throws when the page or the add-in has not been built, or the port is taken
 */
export async function serve(options: ServeOptions): Promise<Served> {
  for (const needed of [join(addinFolder, 'taskpane.html'), join(pageFolder, 'page.js')]) {
    if (!existsSync(needed)) throw new Error('The add-in is not built yet: run "npm run build".');
  }
  const meta = JSON.stringify(officeMeta());
  const certificate = await localhostCertificate();
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) =>
    respond(request, response, (path) => answer(path, options.file, meta)),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `https://localhost:${port}/`,
    isTrusted: certificate.isTrusted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  find: (path: string) => Answer | null,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = decodedPath(request.url ?? '/');
  const found = path === null ? null : find(path);
  if (!found) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Nothing here.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': found.type,
    'X-Content-Type-Options': 'nosniff',
    ...(found.policy === undefined ? {} : { 'Content-Security-Policy': found.policy }),
  });
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

function answer(path: string, file: string, meta: string): Answer | null {
  if (path === '/') return workbenchPage();
  if (path === '/workbench/page.css') return fromFolder(join(root, 'workbench', 'browser'), 'page.css');
  if (path === '/workbench/office-meta.json') return { type: types['.json'] as string, body: meta };
  if (path === '/workbench/start.json') {
    return { type: types['.json'] as string, body: JSON.stringify({ fileName: basename(file) }) };
  }
  if (path === '/workbench/start.xlsx') return { type: types['.xlsx'] as string, body: readFileSync(file) };
  if (path.startsWith('/workbench/')) return fromFolder(pageFolder, path.slice('/workbench/'.length));
  if (path.startsWith('/office/')) return fromFolder(officeJsFolder(), path.slice('/office/'.length));
  if (path === '/taskpane.html') return taskPane();
  return fromFolder(addinFolder, path.slice(1));
}

/** Everything comes from this server, and nothing goes anywhere else; styles need the number made for this answer. */
function workbenchPage(): Answer {
  const nonce = randomBytes(16).toString('base64');
  const page = readFileSync(join(root, 'workbench', 'browser', 'page.html'), 'utf8');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return { type: types['.html'] as string, body: page.replace('{{nonce}}', nonce), policy };
}

function taskPane(): Answer {
  const shipped = readFileSync(join(addinFolder, 'taskpane.html'), 'utf8');
  if (!shipped.includes(cdnOfficeJs)) throw new Error(`taskpane.html does not load ${cdnOfficeJs}.`);
  return { type: types['.html'] as string, body: shipped.replace(cdnOfficeJs, '/office/office.js') };
}

function fromFolder(folder: string, path: string): Answer | null {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return null;
  try {
    return { type: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) };
  } catch {
    return null;
  }
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return null;
  }
}
