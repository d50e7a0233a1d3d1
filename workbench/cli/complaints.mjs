#!/usr/bin/env node
/** Starts the `complaints` command: sees to it that the add-in it runs is built, then hands over to `main.ts`. */
import { createRequire } from 'node:module';
import { ensureBuilt } from './ensureBuilt.mjs';

const [command] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const asksForHelp = process.argv.slice(2).some((word) => ['--help', '-h', '--version'].includes(word));

// Whoever reads what is printed may stop before its end, as `| head` does: the work goes on, and is told to nobody.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  // `complaints --help` and a mistyped command need nothing built.
  if (!asksForHelp) ensureBuilt(command);
  const { register } = await import('tsx/cjs/api');
  register();
  const { main } = createRequire(import.meta.url)('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isMissing = error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND';
  console.error(
    isMissing ? `${error.message.split('\n')[0]} Run "npm ci" in the project's folder first.` : error.message,
  );
  process.exitCode = 1;
}
