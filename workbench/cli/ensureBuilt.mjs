import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  readFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What is built, by what, and from what. */
const addin = {
  name: 'the add-in',
  products: ['functions.js', 'functions.json', 'actions.js', 'taskpane.js', 'taskpane.html'].map((file) =>
    join('dist', file),
  ),
  sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
  webpack: ['--mode', 'production'],
};
const page = {
  name: "the workbench's page",
  products: [join('build', 'workbench', 'page.js')],
  sources: ['workbench', 'src', 'package-lock.json'],
  webpack: ['--config', join('workbench', 'browser', 'webpack.config.cjs')],
};

const builds = {
  functions: [addin],
  eval: [addin],
  script: [addin],
  recalc: [addin],
  check: [addin],
  build: [addin],
  serve: [addin, page],
};

/** Builds what a command needs, unless it is there and no older than its sources. */
export function ensureBuilt(command) {
  for (const wanted of builds[command] ?? []) {
    if (isFresh(wanted)) continue;
    alone(() => {
      // Another command may have built it while this one waited.
      if (!isFresh(wanted)) build(wanted);
    });
  }
}

function build({ name, products, webpack }) {
  console.error(`Building ${name}, as it is missing or older than its sources …`);
  const program = createRequire(import.meta.url).resolve('webpack/bin/webpack.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...webpack], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}\nThe build of ${name} failed: see above.`);
  // Webpack leaves a file alone that would be the same again: its time must say all the same that it is fresh.
  const now = new Date();
  for (const product of products) utimesSync(join(root, product), now, now);
}

function isFresh({ products, sources }) {
  const paths = products.map((path) => join(root, path));
  if (!paths.every((path) => existsSync(path))) return false;
  const built = Math.min(...paths.map((path) => statSync(path).mtimeMs));
  return sources.every((path) => newest(join(root, path)) <= built);
}

/** When a file, or any file of a folder, was last changed. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Two commands started at once must not build at once. */
function alone(work) {
  const lock = join(root, 'build', '.building');
  mkdirSync(join(root, 'build'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isRunning(lock)) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isRunning(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
