import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScriptFile } from '../../../workbench/cli/commands/runScriptFile';

const docs = join(__dirname, '..', '..', '..', 'docs');

test('docs/conformance-workbench.txt is what the workbench says to docs/conformance.js', async () => {
  const told: string[] = [];
  const tell = (text: string) => void told.push(text);
  const status = await runScriptFile(
    join(docs, 'conformance.js'),
    undefined,
    { json: false },
    { out: tell, error: tell, progress: () => undefined },
  );
  expect(status).toBe(0);
  expect(`${told.join('\n')}\n`).toBe(readFileSync(join(docs, 'conformance-workbench.txt'), 'utf8'));
});

test('no line of it says that the host lacks something', () => {
  expect(readFileSync(join(docs, 'conformance-workbench.txt'), 'utf8')).not.toMatch(
    /ApiNotFound|NotImplemented|GeneralException/,
  );
});
