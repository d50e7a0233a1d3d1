/** Every benchmark, one after the other. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

for (const name of ['workingDays', 'functions', 'readLog', 'build', 'flagLog']) {
  console.log(`\n== ${name} ==`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, `${name}.ts`)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
