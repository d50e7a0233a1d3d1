/**
 * Puts the add-in into a real Excel:
 *
 *     npm run excel                          Excel on this Windows or Mac machine
 *     npm run excel -- web <workbook's URL>  Excel on the web
 *
 * It builds the add-in, serves it at https://localhost:3000/ and has Microsoft's office-addin-debugging load it. That
 * package is large and of no use without Excel, so it is installed on first use, in a folder of its own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import serve from './serveAddin.cjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tools = join(root, 'office-addin-debugging');
const manifest = join(root, 'manifest.xml');
const port = 3000;

const [platform = 'desktop', workbookUrl] = process.argv.slice(2);
refuseWhereThereIsNoExcel();
await run();

function refuseWhereThereIsNoExcel() {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    stop(
      'There is no Excel for this system: run "npm run excel" on Windows or a Mac, or "npm start" to use the workbench here.',
    );
  }
  if (platform !== 'desktop' && platform !== 'web') {
    stop(`Enter "desktop" or "web", not "${platform}".`);
  }
  if (platform === 'web' && !workbookUrl) {
    stop('Enter the address of a workbook on OneDrive or SharePoint: npm run excel -- web https://…');
  }
}

async function run() {
  await npm(['run', 'build', '--silent'], root);
  if (!existsSync(join(tools, 'node_modules', 'office-addin-debugging'))) {
    console.log('Installing what puts add-ins into Excel; this happens once …');
    await npm(['ci', '--no-audit', '--no-fund'], tools);
  }

  const certificate = await developmentCertificate();
  const server = await serve.serveAddin(join(root, 'dist'), port, certificate);
  const workbook = workbookUrl ? ['--document', workbookUrl] : [];
  await debugging(['start', manifest, platform, '--app', 'excel', '--no-debug', ...workbook]);

  console.log(`Serving https://localhost:${port}/. Press Ctrl+C to take the add-in out of Excel and stop.`);
  await once(process, 'SIGINT');
  await debugging(['stop', manifest, platform]);
  server.closeAllConnections();
  server.close();
}

/** The one this machine trusts; it asks for leave to trust it the first time. */
async function developmentCertificate() {
  const { getHttpsServerOptions } = createRequire(join(tools, 'package.json'))('office-addin-dev-certs');
  return getHttpsServerOptions();
}

async function debugging(parameters) {
  const cli = join(tools, 'node_modules', 'office-addin-debugging', 'cli.js');
  const succeeded = await finished(
    spawn(process.execPath, [cli, ...parameters], { stdio: 'inherit', cwd: tools }),
  );
  if (!succeeded) stop('Excel did not take the add-in; what went wrong is said above.');
}

async function npm(parameters, cwd) {
  const isWindows = process.platform === 'win32';
  const command = spawn(isWindows ? 'npm.cmd' : 'npm', parameters, {
    cwd,
    stdio: 'inherit',
    shell: isWindows,
  });
  if (!(await finished(command))) {
    stop(`"npm ${parameters.join(' ')}" failed in ${cwd}; what went wrong is said above.`);
  }
}

/** Excel asks our server for the add-in meanwhile, so nothing here may wait in place. */
async function finished(child) {
  const [status] = await once(child, 'exit');
  return status === 0;
}

/** A plain sentence, and the status of wrong input. */
function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
