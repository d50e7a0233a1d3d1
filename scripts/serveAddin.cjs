/** Serves the built add-in over https, as a council's static host would. */
const { createReadStream, statSync } = require('node:fs');
const { createServer } = require('node:https');
const { extname, join, normalize, sep } = require('node:path');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers once the server listens on localhost; port 0 is any free one. */
function serveAddin(folder, port, { key, cert }) {
  const server = createServer({ key, cert }, (request, response) => answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

function answer(folder, request, response) {
  const file = fileAt(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'Content-Type': types['.txt'] }).end('Nothing here.');
    return;
  }
  // Excel on the web fetches functions.json from its own address. No word on caching: Excel must be able to keep icons.
  response.writeHead(200, {
    'Access-Control-Allow-Origin': '*',
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

/** The file an address stands for, or null when there is none, or it lies outside the folder. */
function fileAt(folder, url) {
  try {
    const { pathname } = new URL(url, 'https://localhost');
    const file = normalize(join(folder, decodeURIComponent(pathname)));
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

module.exports = { serveAddin };
